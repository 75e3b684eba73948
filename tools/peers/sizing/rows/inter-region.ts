import type { SizingRow } from '../row';

const ENDS = { 'us-east-2': 'to-us-east-2-gib-per-hour', 'us-west-2': 'to-us-west-2-gib-per-hour' } as const;

/** What a stream sends to readers in other Regions, billed where it leaves. */
export const interRegion: SizingRow = {
  row: 'inter-region',
  design: (inputs) => {
    const ends = Object.entries(ENDS).filter(([, input]) => inputs.number(input, 0) > 0);
    const lines = (of: (region: string, input: string) => string): string =>
      ends.map(([region, input]) => of(region, input)).join('\n');
    return {
      text: `
components:
  source: { kind: s3-bucket }
${lines((region) => `  in-${region}: { kind: s3-bucket, region: ${region} }`)}
flows:
${lines((region, input) => `  - source -> in-${region}: { mode: file, size: 1 GiB, rate: ${inputs.number(input)}/h }`)}
`,
      of: ends.map(([region]) => `source -> in-${region}`),
    };
  },
};
