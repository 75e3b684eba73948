import type { PlaceAt } from '../../core/language/place';
import type { Proposal } from './completion-place';

interface Snippet {
  readonly label: string;
  readonly detail: string;
  readonly lines: readonly string[];
}

/** Beginnings by the section they belong in; `''` is the top of the file. In braces none of them fits. */
export function snippetProposals({ path, braces, present, wants }: PlaceAt): readonly Proposal[] {
  if (braces) return [];
  const item = /^([a-z]+)\.\d+$/.exec(path)?.[1];
  if (item !== undefined && wants === 'key') return present.length > 0 ? [] : proposals(LISTS[item], '', '  ');
  if (wants === 'value') return proposals(LISTS[path], '- ', '  ');
  return wants === 'key' ? proposals(path === '' && present.length > 0 ? undefined : MAPS[path], '', '') : [];
}

const proposals = (snippets: readonly Snippet[] | undefined, first: string, others: string): readonly Proposal[] =>
  (snippets ?? []).map(({ label, detail, lines }) => ({
    label,
    sort: 'snippet',
    detail,
    insert: lines.map((line, index) => `${index === 0 ? first : others}${line}`).join('\n'),
    isSnippet: true,
    rank: 3,
  }));

const MAPS: Readonly<Record<string, readonly Snippet[]>> = {
  '': [
    {
      label: 'design …',
      detail: 'A whole small design',
      lines: [
        'design: ${1:Name}',
        'region: ${2:us-east-1}',
        '',
        'components:',
        '  ${3:app}: { kind: ${4:application} }',
        '  ${5:store}: { kind: ${6:s3-bucket} }',
        '',
        'flows:',
        '  - ${3:app} -> ${5:store}: { size: ${7:1 KiB}, rate: ${8:100/s} }$0',
      ],
    },
  ],
  components: [
    { label: 'component …', detail: 'A component of a kind', lines: ['${1:name}: { kind: ${2:s3-bucket} }$0'] },
    {
      label: 'component over lines …',
      detail: 'A component with its settings on lines of their own',
      lines: ['${1:name}:', '  kind: ${2:s3-bucket}$0'],
    },
  ],
  data: [
    {
      label: 'dataset …',
      detail: 'A dataset that moves and rests',
      lines: [
        '${1:name}: { size: ${2:1 KiB}, classification: ${3|internal,public,confidential,pii,regulated|}, key: ${4:id} }$0',
      ],
    },
  ],
  requirements: [
    {
      label: 'recovery …',
      detail: 'RTO and RPO that somebody asked for',
      lines: [
        '${1:survive-region-loss}:',
        '  asked-by: ${2:cto}',
        '  need: ${3:Back within four hours of losing the Region.}',
        '  of: ${4:lake}',
        '  when: ${5|region-loss,zone-loss,component-failure,deletion,corruption,account-compromise|}',
        '  rto: ${6:4 h}',
        '  rpo: ${7:20 min}$0',
      ],
    },
    {
      label: 'budget …',
      detail: 'What it may cost',
      lines: [
        '${1:budget}:',
        '  asked-by: ${2:finance}',
        '  need: ${3:Stay within the budget.}',
        '  cost: ${4:5000 USD/month}$0',
      ],
    },
    {
      label: 'availability …',
      detail: 'The share of time that it works',
      lines: [
        '${1:always-up}:',
        '  asked-by: ${2:sales}',
        '  need: ${3:Events are accepted around the clock.}',
        '  of: ${4:events}',
        '  availability: ${5:99.9 %}$0',
      ],
    },
  ],
  alarms: [
    {
      label: 'alarm …',
      detail: 'An alarm that gives detection its time',
      lines: [
        '${1:late}: { of: ${2:component}, metric: ${3:data-freshness}, above: ${4:10 min}, period: ${5:1 min}, evaluations: ${6:3} }$0',
      ],
    },
  ],
  scenarios: [
    {
      label: 'scenario …',
      detail: 'A what-if of your own',
      lines: ['${1:black-friday}: { load: ${2:x8}, for: ${3:2 h} }$0'],
    },
  ],
  decisions: [
    {
      label: 'decision …',
      detail: 'A choice with its reasons',
      lines: [
        '${1:managed-streaming}:',
        '  chose: ${2:kinesis-stream}',
        '  over: [ ${3:msk-cluster} ]',
        '  because: >-',
        '    ${4:Why.}',
        '  reversible: ${5|true,false|}$0',
      ],
    },
  ],
};

const LISTS: Readonly<Record<string, readonly Snippet[]>> = {
  flows: [
    {
      label: 'flow …',
      detail: 'How data goes from one component to another',
      lines: ['${1:from} -> ${2:to}: { size: ${3:1 KiB}, rate: ${4:100/s}, peak: ${5:300/s} }$0'],
    },
  ],
  notes: [
    {
      label: 'IAM note …',
      detail: 'A note on who may do what',
      lines: ['of: ${1:component}', 'about: iam', 'text: >-', '  ${0:What should be known.}'],
    },
    {
      label: 'networking note …',
      detail: 'A note on what reaches what',
      lines: ['of: ${1:component}', 'about: network', 'text: >-', '  ${0:What should be known.}'],
    },
  ],
  ignore: [
    {
      label: 'accepted finding …',
      detail: 'A finding that is accepted, with a reason and an end',
      lines: [
        'rule: ${1:REL-001}',
        'of: ${2:component}',
        'because: >-',
        '  ${3:Why that is acceptable.}',
        'until: ${4:2027-03-31}$0',
      ],
    },
  ],
};
