import type { SizingRow } from '../row';

/** What is sent out of AWS in a month, by tiers. */
export const internetEgress: SizingRow = {
  row: 'internet-egress',
  design: (inputs) => {
    const freeTier = inputs.flag('free-tier');
    return {
      text: `
components:
  lake: { kind: s3-bucket }
  partner: { kind: saas }
flows:
  - lake -> partner: { size: 1 GiB, rate: ${inputs.number('egress-gb')}/month }
`,
      freeTier,
      of: ['lake -> partner'],
    };
  },
};
