import { describe, expect, it } from 'vitest';
import { variantTables } from '../../../src/server/preview/variant-tables';
import { firstMonthText } from '../../../src/server/figures/variant-cells';
import { analysisOf } from '../support/examples';

const DESIGN = `
components: { app: { kind: application }, web: { kind: ec2-instance, type: m5.large, count: 10 } }
flows: [ { app -> web: { mode: request, size: 1 KiB, rate: 1/s } } ]
`;

const rowsOf = (text: string) =>
  variantTables(analysisOf(text)).map(({ caption, rows }) => [caption, rows.map(({ cells }) => cells)]);

describe('the design otherwise than as written', () => {
  it('has no table where there is nothing else', () => {
    expect(rowsOf(DESIGN)).toEqual([]);
  });

  it('has its environments, and all of them together', () => {
    // 10 x 0.096 x 730, 10 volumes of 8 GB at 0.08, and a quarter of the hours.
    const [[caption, rows]] = rowsOf(`${DESIGN}\nenvironments: { dev: { load: x0.1, on-for: 42 h/week } }\n`) as [
      [string, string[][]],
    ];
    expect(caption).toBe('Environments');
    expect(rows.map(([name, load, runs]) => [name, load, runs])).toEqual([
      ['as written', 'x1', 'always'],
      ['dev', 'x0.1', '42 h/week'],
      ['Together', '', ''],
    ]);
    for (const [, , , cost] of rows) expect(cost).toMatch(/^\$[\d,]+\/month$/);
  });

  it('is owned for three years, with its people and against the alternatives', () => {
    const text = `${DESIGN}
teams: { platform: { people: 1, cost-per-person: 10000 USD/month } }
alternatives: { fewer: { set: { components.web.count: 5, teams.platform.people: 2 } }, secret: { set: { teams.platform: { people: 3 } } } }
`;
    const [[, rows]] = rowsOf(text) as [[string, string[][]]];
    expect(rows.map(([name, , people, , against]) => [name, people, against])).toEqual([
      ['as written', '$360,000', ''],
      ['fewer', '$720,000', expect.stringMatching(/^\+\$34\d,\d{3}$/)],
      ['secret', 'cannot tell', 'cannot tell'],
    ]);
  });

  it('says what the first month costs where data gathers', () => {
    expect(firstMonthText(analysisOf(DESIGN))).toBeUndefined();
    const text =
      'components: { a: { kind: application }, l: { kind: s3-bucket } }\nflows: [ { a -> l: { mode: file, size: 1 GiB, rate: 1/h } } ]\n';
    expect(firstMonthText(analysisOf(text))).toBe(
      'The first month costs $16.79/month; as data gathers, the twelfth costs $201/month.',
    );
  });
});
