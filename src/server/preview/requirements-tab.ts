import type { Analysis } from '../../core/analysis';
import type { Verdict } from '../../core/estimate/verdict';
import type { Tab, TableRow } from '../../protocol';
import { answerText, statisticName, valueText } from '../figures/values';
import { toneOf } from './tiles';

const COLUMNS = [
  { title: 'Requirement' },
  { title: 'Measure' },
  { title: 'In' },
  { title: 'Target', align: 'end' },
  { title: 'Figure', align: 'end' },
  { title: 'Verdict' },
] as const;

/** Every requirement held against its figures; those without a measure are listed as such. */
export function requirementsTab({ design, figures }: Analysis): Tab {
  const rows = [...design.requirements].flatMap(([id, { need }]): readonly TableRow[] => {
    const verdicts = figures.verdicts.filter(({ requirement }) => requirement === id);
    if (verdicts.length > 0) return verdicts.map((verdict) => verdictRow(verdict, need));
    const cells = [id, 'none', '', '', '', 'unmeasured: nothing to hold the design against'];
    return [
      {
        cells,
        sort: [id, 'none', '', null, null, null],
        path: `requirements.${id}`,
        ...(need !== undefined && { title: need }),
      },
    ];
  });
  return { id: 'requirements', title: 'Requirements', tables: [{ caption: 'Requirements', columns: COLUMNS, rows }] };
}

function verdictRow(verdict: Verdict, need: string | undefined): TableRow {
  const { requirement, path, measure, of, scenario, met, figure, target, unit, statistic, says } = verdict;
  const isAvailability = measure === 'availability';
  const measured = of === undefined ? measure : `${measure} of ${of}`;
  const word = met === null ? '? cannot tell' : met ? '✓ met' : '✗ missed';
  return {
    cells: [
      requirement,
      measured,
      scenario ?? '',
      valueText(target, unit, isAvailability),
      `${answerText(figure, statistic, isAvailability)}${met === null ? '' : ` (${statisticName(statistic)})`}`,
      `${word}: ${says}`,
    ],
    // What is missed comes first.
    sort: [requirement, measured, scenario ?? '', null, null, met === null ? 1 : met ? 2 : 0],
    tone: toneOf(verdict),
    path,
    ...(need !== undefined && { title: need }),
  };
}
