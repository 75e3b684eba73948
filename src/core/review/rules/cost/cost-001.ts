import { formatValue } from '../../../quantity/format';
import type { Rule } from '../../rule';

export const cost001: Rule = {
  id: 'COST-001',
  title: 'No budget',
  pillar: 'cost',
  severity: 'warning',
  why: 'What nobody agreed to spend is held against nothing, and too much of it is found on the invoice.',
  advice: 'Agree with those who pay on what it may cost, and write it as a requirement (cost: 500 USD/month).',
  references: ['COST01-BP03', 'COST01-BP05', 'COST03-BP05'],
  falsePositives:
    'A design without any requirement is a sketch and is left alone, and so is one that costs less than $100 a month.',
  example: {
    failing: `
requirements:
  no-click-lost: { of: clicks, when: zone-loss, rpo: 0 s }
components:
  shop:   { kind: application }
  clicks: { kind: kinesis-stream, shards: 16 }
flows:
  - shop -> clicks: { size: 3 KiB, rate: 2000/s, peak: 5000/s }
`,
    passing: `
requirements:
  no-click-lost: { of: clicks, when: zone-loss, rpo: 0 s }
  budget: { cost: 1000 USD/month }
components:
  shop:   { kind: application }
  clicks: { kind: kinesis-stream, shards: 16 }
flows:
  - shop -> clicks: { size: 3 KiB, rate: 2000/s, peak: 5000/s }
`,
    nearMiss: `
requirements:
  no-click-lost: { of: clicks, when: zone-loss, rpo: 0 s }
components:
  shop:   { kind: application }
  clicks: { kind: kinesis-stream, shards: 1 }
flows:
  - shop -> clicks: { size: 3 KiB, rate: 20/s, peak: 50/s }
`,
  },
  *check({ design, figures }) {
    const { monthly } = figures.cost;
    const asked = [...design.requirements.values()];
    if (asked.length === 0 || asked.some(({ cost }) => cost !== undefined) || monthly.likely < WORTH_A_BUDGET) return;
    const estimate = formatValue(monthly.likely, monthly.unit);
    const budget = roundUp(monthly.high);
    yield {
      at: { path: 'requirements', part: 'key' },
      message: `No requirement says what the design may cost; the estimate is ${estimate}.`,
      fixes: [
        {
          title: `Propose a budget of ${budget} ${monthly.unit}`,
          edits: [{ do: 'set', at: 'requirements.budget.cost', value: `${budget} ${monthly.unit}` }],
        },
      ],
    };
  },
};

/** USD a month; below it a review costs more than the design. */
const WORTH_A_BUDGET = 100;

/** Two digits, never below the amount: nobody agrees on a budget to the cent. */
function roundUp(amount: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(amount)) - 1);
  return Math.ceil(amount / step) * step;
}
