import type { PreviewState } from '../../../../src/protocol';

const CONFIG = `---
config:
  layout: dagre
  theme: base
---
`;

/** A design like that of `examples/tour/clickstream`, as the server sends it. */
export const TOUR_TEXT = `${CONFIG}flowchart LR
  n1@{ shape: icon, icon: "datawright:application", form: square, label: "shop", pos: "b", h: 48 }
  subgraph g1["us-east-1"]
    n2@{ shape: icon, icon: "datawright:kinesis", form: square, label: "clicks", pos: "b", h: 48 }
    n3@{ shape: icon, icon: "datawright:lambda", form: square, label: "enrich", pos: "b", h: 48 }
    n4@{ shape: icon, icon: "datawright:sqs", form: square, label: "rejects", pos: "b", h: 48 }
    n5@{ shape: icon, icon: "datawright:s3", form: square, label: "lake", pos: "b", h: 48 }
    n6@{ shape: icon, icon: "datawright:glue", form: square, label: "nightly", pos: "b", h: 48 }
    n7@{ shape: icon, icon: "datawright:redshift", form: square, label: "warehouse", pos: "b", h: 48 }
    n8@{ shape: icon, icon: "datawright:quicksight", form: square, label: "dashboard", pos: "b", h: 48 }
  end
  subgraph g2["us-west-2"]
    n9@{ shape: icon, icon: "datawright:s3", form: square, label: "lake replica", pos: "b", h: 48 }
  end
  n1 e1@-- "click" --> n2
  n2 e2@-- "batch 500" --> n3
  n3 e3@-. "on failure" .-> n4
  n3 e4@-- "parquet" --> n5
  n5 e5@-. "replicate" .-> n9
  n5 e6@-- "daily" --> n6
  n6 e7@-- "load" --> n7
  n7 e8@-- "query" --> n8
  classDef stream stroke:#1a85ff,stroke-width:2px
  classDef batch stroke:#888888
  class e1,e2,e4 stream
  class e6,e7 batch
  class e3 failure
  class e5 replicate
  class e8 request
  class g1,g2 region
`;

const KINDS: readonly (readonly [name: string, kind: string])[] = [
  ['shop', 'application'],
  ['clicks', 'Kinesis data stream'],
  ['enrich', 'Lambda function'],
  ['rejects', 'SQS queue'],
  ['lake', 'S3 bucket'],
  ['nightly', 'Glue job'],
  ['warehouse', 'Redshift cluster'],
  ['dashboard', 'QuickSight'],
  ['lake replica', 'S3 bucket in us-west-2'],
];

const FLOWS = ['shop -> clicks', 'clicks -> enrich', 'enrich -> rejects', 'enrich -> lake', 'lake -> replica'].concat([
  'lake -> nightly',
  'nightly -> warehouse',
  'warehouse -> dashboard',
]);

const ICONS = ['application', 'kinesis', 'lambda', 'sqs', 's3', 'glue', 'redshift', 'quicksight', 's3'];

const boxes = KINDS.map(([name, kind], at) => {
  const path = name === 'lake replica' ? 'components.lake.replica' : `components.${name}`;
  const within = name === 'shop' ? undefined : name === 'lake replica' ? 'region us-west-2' : 'region us-east-1';
  return {
    id: `n${at + 1}`,
    key: path,
    path,
    label: `${name}, ${kind}`,
    name,
    title: kind,
    service: kind.split(' ')[0]!,
    icon: ICONS[at]!,
    ...(within !== undefined && { within }),
  };
});

const STYLES = ['stream', 'stream', 'failure', 'stream', 'replicate', 'batch', 'batch', 'request'] as const;
const WORDS = ['click', 'batch 500', 'on failure', 'parquet', 'replicate', 'daily', 'load', 'query'];

const keyOf = (name: string): string => (name === 'replica' ? 'components.lake.replica' : `components.${name}`);

const arrows = FLOWS.map((flow, at) => ({
  id: `e${at + 1}`,
  key: `flows.${flow}`,
  path: `flows.${flow}`,
  label: `${flow}, flow`,
  style: STYLES[at]!,
  from: keyOf(flow.split(' -> ')[0]!),
  to: keyOf(flow.split(' -> ')[1]!),
  words: WORDS[at]!,
}));

export const tour: PreviewState = {
  uri: 'file:///clickstream.datawright.yaml',
  version: 1,
  title: 'Clickstream analytics',
  whole: true,
  views: [
    { id: 'pipeline', title: 'Pipeline' },
    { id: 'network', title: 'Network' },
  ],
  scenarios: [
    { id: 'zone-loss', title: 'zone-loss' },
    { id: 'region-loss', title: 'region-loss' },
  ],
  view: 'pipeline',
  picture: {
    version: 1,
    structureKey: 'tour-lr',
    mermaid: TOUR_TEXT,
    boxes,
    arrows,
    groups: [
      { id: 'g1', key: 'region us-east-1', path: '', label: 'us-east-1', name: 'us-east-1', style: 'region' },
      { id: 'g2', key: 'region us-west-2', path: '', label: 'us-west-2', name: 'us-west-2', style: 'region' },
    ],
    overlay: {
      pills: [
        { on: 'n2', text: '$201', tone: 'plain' },
        { on: 'n2', text: 'needs 15 shards', tone: 'bad' },
        { on: 'n3', text: '$143', tone: 'plain' },
        { on: 'n4', text: '$0.52', tone: 'plain' },
        { on: 'n5', text: '$688', tone: 'plain' },
        { on: 'n6', text: '$56', tone: 'plain' },
        { on: 'n7', text: '$1,632', tone: 'plain' },
        { on: 'n8', text: 'at least $0', tone: 'plain' },
        { on: 'e1', text: '2000/s · 5.9 MiB/s', tone: 'plain' },
        { on: 'e4', text: '2.3 MiB/s', tone: 'plain' },
        { on: 'e5', text: '≤ 15 min', tone: 'plain' },
        { on: 'e6', text: '199 GiB', tone: 'plain' },
        { on: 'e8', text: '2/s', tone: 'plain' },
      ],
      badges: [
        { on: 'n2', sort: 'error', count: 1, title: 'clicks takes 4 MiB/s and is sent 14.6 MiB/s at peak' },
        { on: 'n7', sort: 'warning', count: 2, title: '2 warnings: one zone only; not encrypted' },
        { on: 'n5', sort: 'iam', count: 1, title: 'IAM note: analysts read through Lake Formation only' },
        { on: 'n5', sort: 'network', count: 2, title: '2 networking notes' },
        { on: 'n3', sort: 'note', count: 1, title: 'Note: memory is to be measured' },
        { on: 'n8', sort: 'info', count: 1, title: 'Capacity pricing would cost less' },
      ],
      shades: [],
    },
    legend: [
      { style: 'stream', says: 'stream' },
      { style: 'batch', says: 'batch' },
      { style: 'request', says: 'request, query' },
      { style: 'replicate', says: 'replication, failures' },
    ],
  },
  tiles: [
    {
      id: 'cost',
      title: 'Cost a month',
      value: '$2,721',
      detail: '2,560 – 3,010 · budget 6,000',
      tone: 'plain',
      path: 'requirements.budget',
    },
    {
      id: 'rto',
      title: 'RTO, lake',
      value: '1 h 55 min',
      detail: 'p95 · target 1 h · deploy binds',
      tone: 'bad',
      path: 'requirements.survive-region-loss.rto',
    },
    {
      id: 'rpo',
      title: 'RPO, lake',
      value: '18 min',
      detail: 'worst · target 20 min · replication binds',
      tone: 'good',
      path: 'requirements.survive-region-loss.rpo',
    },
    {
      id: 'availability',
      title: 'Availability, clicks',
      value: '99.93 %',
      detail: 'target 99.95 % · 10.5 min over',
      tone: 'warn',
      path: 'requirements.up',
    },
    {
      id: 'findings',
      title: 'Findings',
      value: '3 findings',
      detail: '1 error · 2 warnings · 1 ignored',
      tone: 'plain',
    },
  ],
  tabs: [
    {
      id: 'recovery',
      title: 'Recovery',
      timelines: [
        {
          title: 'lake, when region-loss',
          path: 'requirements.survive-region-loss',
          steps: [
            { name: 'detect', start: 0, takes: 300, label: '5 min', tone: 'step' },
            { name: 'decide', start: 300, takes: 1800, label: '30 min (assumed)', tone: 'step' },
            { name: 'deploy from code', start: 2100, takes: 2700, label: '45 min', tone: 'binds' },
            { name: 'reroute, validate', start: 4800, takes: 900, label: '15 min', tone: 'step' },
            { name: 'fresh again', start: 5700, takes: 1200, label: '+ 20 min', tone: 'fresh' },
          ],
          target: { at: 3600, label: 'target 1 h' },
          conclusion:
            'Surviving store: lake replica (us-west-2), read in place. Binding term: deploy from code. First fix: keep the pipeline deployed there (pilot light), RTO 55 min, + $61/month.',
        },
      ],
    },
    {
      id: 'cost',
      title: 'Cost',
      tables: [
        {
          caption: 'Cost a month, us-east-1',
          columns: [
            { title: 'Component' },
            { title: 'Low', align: 'end' },
            { title: 'Likely', align: 'end' },
            { title: 'High', align: 'end' },
          ],
          rows: [
            {
              cells: ['warehouse', '$1,632', '$1,632', '$1,632'],
              path: 'components.warehouse',
              title: '2 × ra3.xlplus × 730 h × $1.086; Price List, 2026-05',
              rows: [
                { cells: ['node-hours', '$1,586', '$1,586', '$1,586'] },
                { cells: ['managed storage', '$46', '$46', '$46'] },
              ],
            },
            {
              cells: ['lake', '$610', '$688', '$790'],
              path: 'components.lake',
              title: 'storage, requests, replication',
            },
            { cells: ['clicks', '$201', '$201', '$201'], path: 'components.clicks' },
            { cells: ['Total', '$2,560', '$2,721', '$3,010'] },
          ],
          footer: ['60 % is due without any load.', 'Prices from 2026-04-02 to 2026-05-11.'],
        },
      ],
    },
    {
      id: 'requirements',
      title: 'Requirements',
      tables: [
        {
          caption: 'Requirements',
          columns: [{ title: 'Requirement' }, { title: 'Measure' }, { title: 'Asked' }, { title: 'Estimated' }],
          rows: [
            {
              cells: ['survive-region-loss', 'RTO of lake, p95', '1 h', '1 h 55 min'],
              tone: 'bad',
              path: 'requirements.survive-region-loss.rto',
            },
            {
              cells: ['survive-region-loss', 'RPO of lake, worst', '20 min', '18 min'],
              tone: 'good',
              path: 'requirements.survive-region-loss.rpo',
            },
            { cells: ['up', 'availability of clicks', '99.95 %', '99.93 %'], tone: 'warn', path: 'requirements.up' },
          ],
        },
      ],
    },
    {
      id: 'iam',
      title: 'IAM notes',
      notes: [
        { origin: 'written', title: 'lake', text: 'Analysts read through Lake Formation only.', path: 'notes.0' },
        {
          origin: 'derived',
          title: 'clicks -> enrich',
          text: 'The role of enrich reads the stream clicks.',
          path: 'flows.clicks -> enrich',
          policy:
            '{\n  "Effect": "Allow",\n  "Action": ["kinesis:GetRecords", "kinesis:GetShardIterator"],\n  "Resource": "arn:aws:kinesis:us-east-1:*:stream/clicks"\n}',
        },
      ],
    },
    { id: 'network', title: 'Networking notes', notes: [] },
  ],
};

/** A picture as the server sends it where the page has its structure already. */
export function withoutText(picture: PreviewState['picture']): PreviewState['picture'] {
  const copy: { mermaid?: string } & Omit<PreviewState['picture'], 'mermaid'> = { ...picture };
  delete copy.mermaid;
  return copy;
}

/** The same design when its Region is lost. */
export const tourLost: PreviewState = {
  ...tour,
  scenario: 'region-loss',
  picture: {
    ...tour.picture,
    overlay: {
      pills: tour.picture.overlay.pills.filter(({ on }) => on.startsWith('e')),
      badges: [],
      shades: [
        { on: 'n2', state: 'degraded', text: 'accepts again in 1 h 55 min' },
        { on: 'n3', state: 'lost' },
        { on: 'n4', state: 'lost' },
        { on: 'n5', state: 'lost', text: 'served by the replica' },
        { on: 'n6', state: 'lost' },
        { on: 'n7', state: 'degraded', text: 'rebuilt from the replica' },
        { on: 'n8', state: 'lost' },
        { on: 'n9', state: 'survives', text: 'survives · 18 min old' },
      ],
    },
    legend: [...tour.picture.legend, { style: 'survives', says: 'survives' }, { style: 'lost', says: 'lost' }],
  },
};
