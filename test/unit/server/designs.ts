import { analyze } from '../../../src/core/analyze';
import type { Analysis } from '../../../src/core/analysis';

export const FILE = 'shop.datawright.yaml';
export const URI = `file:///work/${FILE}`;

/** A stream that cannot carry its peak, over a lake, with a requirement, a note and a role. */
export const SHOP = `design: Shop
region: us-east-1

requirements:
  budget:
    asked-by: finance
    need: Stay within the budget.
    cost: 50 USD/month

data:
  click: { size: 1 KiB, classification: internal, key: event_id }

components:
  app:    { kind: application }
  clicks: { kind: kinesis-stream, shards: 2, retention: 24 h }
  lake:   { kind: s3-bucket, versioning: true }
  job:
    # runs at night
    kind: glue-job
    workers: 4 x G.1X
    schedule: cron(0 2 * * ? *)
    role: nightly

flows:
  - app -> clicks: { carries: click, rate: 2000/s, peak: 5000/s }
  - clicks -> lake
  - lake -> job

access:
  nightly:
    trusts: glue.amazonaws.com

notes:
  - of: lake
    about: iam
    text: Analysts read through Lake Formation only.
`;

export const analysisOf = (text: string, files: Readonly<Record<string, string>> = {}): Analysis =>
  analyze({
    main: FILE,
    files: new Map([[FILE, text], ...Object.entries(files)]),
    settings: { severity: {} },
    today: '2026-11-22',
  });

/** A text with the place of its `|`, which is taken out. */
export function withCursor(marked: string): { text: string; offset: number } {
  const offset = marked.indexOf('|');
  if (offset < 0) throw new Error('no cursor in the text');
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}

/** The offset of a text within another, `into` characters further. */
export function offsetIn(text: string, part: string, into = 0): number {
  const at = text.indexOf(part);
  if (at < 0) throw new Error(`the text has no ${part}`);
  return at + into;
}
