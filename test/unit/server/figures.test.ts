import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { hintsOf, LONGEST } from '../../../src/server/features/inlay-hints';
import { lensesOf } from '../../../src/server/features/code-lenses';
import { explainAt } from '../../../src/server/features/explain';
import { hoverAt } from '../../../src/server/features/hover';
import { costTab } from '../../../src/server/preview/cost-tab';
import { billText } from '../../../src/server/figures/bill-text';
import { figuresAt } from '../../../src/server/figures/figures-at';
import { countFindings, findingsText, summaryOf } from '../../../src/server/figures/summary';
import { quantityPage } from '../../../src/server/hover/quantity-page';
import { costReport } from '../../../src/server/reports/cost-report';
import { recoveryReport } from '../../../src/server/reports/recovery-report';
import { duration, moneyRate, rate, share, size, text as textType } from '../../../src/core/design/types';
import { figureAddresses } from '../../../src/core/figure-at';
import { analysisOf, offsetIn, SHOP, URI } from './designs';

const analysis = analysisOf(SHOP);
const hoverOn = (part: string, into = 1): string => {
  const hover = hoverAt(analysis, offsetIn(SHOP, part, into));
  return hover ? (hover.contents as { value: string }).value : '';
};
const hintAt = (of: ReturnType<typeof analysisOf>, text: string, part: string): string | undefined => {
  const { line } = of.document.positionAt(offsetIn(text, part));
  return hintsOf(of).find(({ position }) => position.line === line)?.label as string | undefined;
};

describe('hints', () => {
  test('a component says what it costs, and what it lacks beside what the design writes', () => {
    expect(hintAt(analysis, SHOP, 'clicks: {')).toMatch(/^≈ \$[\d.,]+\/month · needs 5 at peak$/);
    expect(hintAt(analysis, SHOP, 'lake:')).toMatch(/^≈ \$/);
  });

  test('stands behind the braces, and behind the key of a component over several lines', () => {
    const { document } = analysis;
    const positions = hintsOf(analysis).map(({ position }) => document.offsetAt(position.line, position.character));
    expect(positions).toContain(offsetIn(SHOP, 'retention: 24 h }', 'retention: 24 h }'.length));
    expect(positions).toContain(offsetIn(SHOP, '  job:', '  job:'.length));
  });

  test('a measure says whether it is met, at its own line', () => {
    expect(hintAt(analysis, SHOP, 'cost: 50')).toMatch(/^[✓✗] /);
  });

  test('zero, free of charge and not known never look alike', () => {
    expect(hintAt(analysis, SHOP, 'app: ')).toBe('free of charge');
    const bought = 'kinds:\n  crm: { role: source }\ncomponents:\n  a: { kind: crm }\n  b: { kind: s3-bucket }\n';
    expect(hintAt(analysisOf(bought), bought, '  a:')).toBe('no price known');
    const bill = analysisOf(bought).figures.cost.components.get('b')!;
    expect(billText(bill)).not.toBe(billText(analysisOf(bought).figures.cost.components.get('a')!));
  });

  test.each([
    ['refused\n', 'nothing to price'],
    ['components: { app: { kind: application } }\n', 'free of charge'],
    ['kinds: { crm: { role: source } }\ncomponents: { a: { kind: crm } }\n', 'cost not known'],
  ])('nor do they in the total of %j', (text, says) => {
    expect(summaryOf(analysisOf(text)).cost).toBe(says);
  });

  const examples = fs
    .readdirSync(path.resolve('examples'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.datawright.yaml'));
  test.each(examples)('none is longer than it may be in %s, and none stands outside the text', (file) => {
    const text = fs.readFileSync(path.resolve('examples', file), 'utf8');
    const of = analysisOf(text);
    const lines = text.split('\n');
    for (const { label, position } of hintsOf(of)) {
      expect((label as string).length, label as string).toBeLessThanOrEqual(LONGEST);
      expect(position.character).toBeLessThanOrEqual(lines[position.line]!.length);
    }
  });
});

describe('the line over a design', () => {
  test('gives cost, RTO, RPO, availability and findings, and opens the preview', () => {
    const [lens] = lensesOf(analysis, URI);
    const [cost, rto, rpo, , findings] = lens!.command!.title.split(' · ');
    expect(cost).toMatch(/^\$[\d,.]+\/month$/);
    expect(rto).toMatch(/^RTO /);
    expect(rpo).toMatch(/^RPO /);
    expect(findings).toBe(findingsText(summaryOf(analysis).findings));
    expect(lens!.command).toMatchObject({ command: 'datawright.openPreviewToSide', arguments: [URI] });
    expect(lensesOf(analysisOf(''), URI)).toEqual([]);
  });

  test('counts accepted findings apart', () => {
    const { rule } = analysis.findings.find(({ at }) => at.path.startsWith('components.clicks'))!;
    const accepted = analysisOf(`${SHOP}ignore:\n  - { rule: ${rule}, of: clicks, because: it is a test }\n`);
    expect(countFindings(accepted).ignored).toBe(
      analysis.findings.filter(({ rule: each, at }) => each === rule && at.path.startsWith('components.clicks')).length,
    );
  });
});

describe('hover', () => {
  test('a setting: what it means, what it takes, where its value is from when left out', () => {
    const page = hoverOn('shards: 2');
    expect(page).toContain('**shards**');
    expect(page).toMatch(/sized from/);
    expect(page).toContain('ShardCount');
    expect(page).toContain('shards that clicks needs: **5**');
  });

  test('a key that is not computed yet says so', () => {
    const text = 'components: { a: { kind: s3-bucket, timezone: UTC } }\n';
    const hover = hoverAt(analysisOf(text), offsetIn(text, 'timezone', 2));
    expect((hover!.contents as { value: string }).value).toContain('nothing is computed from it yet');
  });

  test('a kind, with its documentation', () => {
    expect(hoverOn('kinesis-stream')).toMatch(/Kinesis data stream[\s\S]*https:\/\/docs\.aws\.amazon\.com/);
  });

  test('a component where it is defined and where it is used, with its cost', () => {
    const page = hoverOn('clicks: {');
    expect(page).toMatch(/cost: \*\*\$/);
    expect(hoverOn('-> clicks', 4)).toBe(page);
  });

  test('a rate in other units', () => {
    expect(hoverOn('2000/s')).toContain('173 million/day');
  });

  test('a measure of a requirement, with the verdict and its formula', () => {
    expect(hoverOn('50 USD/month')).toMatch(/(met|missed)/);
  });

  test('nothing where nothing stands', () => {
    expect(hoverAt(analysis, offsetIn(SHOP, '\n\ncomponents', 1))).toBeNull();
  });

  test.each([
    ['3 KiB', size, '3.07 kB'],
    ['24 h', duration, '86,400 s'],
    ['99.9 %', share, 'a month'],
    ['6000 USD/month', moneyRate, '$72,000/year'],
    ['10 .. 20/s', rate, 'in doubt: 10/s – 20/s'],
  ] as const)('%s in other words', (text, type, says) => {
    expect(quantityPage(text, type)).toContain(says);
  });

  test('a text that is no quantity has no other words', () => {
    expect(quantityPage('three', textType)).toBeUndefined();
    expect(quantityPage('3 apples', size)).toBeUndefined();
  });
});

describe('explanations', () => {
  test('a figure goes down to its sources: every input has a place, a default or a source', () => {
    const { title, markdown } = explainAt(analysis, offsetIn(SHOP, 'clicks: {', 1))!;
    expect(title).toContain('clicks');
    expect(markdown).toContain('the design: `components.clicks.shards`');
    expect(markdown).toContain('the design: `flows.app -> clicks.rate`');
    expect(markdown).toMatch(/\(\d{4}-\d\d-\d\d\)/);
  });

  test('the name of the design explains its total', () => {
    expect(explainAt(analysis, offsetIn(SHOP, 'Shop'))!.title).toBe('Cost of Shop');
  });

  test('where nothing is computed there is nothing to explain', () => {
    expect(explainAt(analysis, offsetIn(SHOP, 'Analysts'))).toBeNull();
  });

  test('every part with a figure can be asked for it', () => {
    for (const address of figureAddresses(analysis)) {
      const [measure, name = ''] = address.split('.');
      if (measure !== 'cost' || name === '' || address.includes('->') || address.startsWith('cost.network')) continue;
      expect(figuresAt(analysis, `components.${name}`).map(({ title }) => title)).toContain(`Cost of ${name}`);
    }
  });
});

describe('reports', () => {
  test('the bill adds up as printed: every component, its lines and their sources', () => {
    const { markdown } = costReport(analysis);
    for (const [id, { lines }] of analysis.figures.cost.components) {
      if (lines.length > 0) expect(markdown).toContain(`### ${id}`);
      for (const { price } of lines) expect(markdown).toContain(price.asOf);
    }
    expect(markdown).toContain(summaryOf(analysis).cost);
  });

  test('RTO and RPO are told for every scenario, or that nobody asked', () => {
    const { markdown } = recoveryReport(analysis);
    expect(markdown).toContain('No requirement asks for an RTO or an RPO.');
    for (const { scenario } of analysis.figures.recovery.recoveries) expect(markdown).toContain(`## ${scenario}`);
  });

  test('words of the design stay words', () => {
    const { markdown } = costReport(analysisOf(SHOP.replace('design: Shop', 'design: "a | b * <c>"')));
    expect(markdown).toContain('a \\| b \\* \\<c\\>');
  });
});

describe('what moves the total most', () => {
  const drivers = (rate: string) =>
    costTab(
      analysisOf(`components: { app: { kind: application }, clicks: { kind: kinesis-stream, shards: 4 } }
flows: [ { app -> clicks: { size: 1 KiB, rate: ${rate} } } ]
`),
    ).tables.find(({ caption }) => caption === 'What moves the total most');

  test('the input in doubt stands there with its ends, the total at each, and its place', () => {
    const [row] = drivers('1000 .. 3000/s')!.rows;
    expect(row).toMatchObject({ path: 'flows.app -> clicks.rate' });
    // 43.80 for the shards, and 1000/s or 3000/s × 2,628,000 s × $0.014 a million.
    expect(row!.cells).toEqual(['flows.app -> clicks.rate', '1,000/s', '3,000/s', '$80.59/month', '$154/month']);
  });

  test('nothing in doubt is nothing to show', () => {
    expect(drivers('1000/s')).toBeUndefined();
  });
});
