import { describe, expect, test } from 'vitest';
import { analyze } from '../../../../src/core';
import { cost } from '../../../../src/core/diagram/views/cost';

const MAIN = 'shop.datawright.yaml';
const DESIGN = `
components:
  shop:   { kind: application }
  clicks: { kind: kinesis-stream, shards: 10 }
  lake:   { kind: s3-bucket }
  buyer:  { kind: saas }
flows:
  - shop -> clicks: { size: 1 KiB, rate: 100/s }
  - clicks -> lake
  - lake -> buyer: { mode: request, rate: 1/s, returns: 1 MiB }
`;

const drawn = (text: string) => {
  const subject = analyze({
    main: MAIN,
    files: new Map([[MAIN, text]]),
    settings: { severity: {} },
    today: '2026-11-28',
  });
  const picture = cost.draw(subject, { direction: 'LR' });
  const marks = [...picture.boxes, ...picture.arrows];
  const pills = new Map(
    picture.overlay.pills.map(({ on, text: says }) => [marks.find(({ id }) => id === on)!.path, says]),
  );
  const { mermaid } = cost.draw(subject, { direction: 'LR', plain: true });
  return { pills, mermaid, total: subject.figures.cost.monthly.likely };
};

describe('view cost', () => {
  test('each box says its share, and the shares are of the total', () => {
    const { pills, total } = drawn(DESIGN);
    expect(pills.get('components.clicks')).toMatch(/^\$\d.* · \d+ %$/);
    expect(pills.get('components.shop')).toBe('free of charge');
    const dollars = [...pills.values()].flatMap((says) => Number(/\$([\d,.]+)/.exec(says)?.[1]!.replace(',', '') ?? 0));
    expect(dollars.reduce((sum, each) => sum + each, 0)).toBeCloseTo(total, 0);
    const shares = [...pills.values()].flatMap((says) => Number(/· ([\d.]+) %/.exec(says)?.[1] ?? 0));
    expect(Math.abs(shares.reduce((sum, each) => sum + each, 0) - 100)).toBeLessThanOrEqual(2);
  });

  test('transfer stands on the arrow that causes it', () => {
    expect(drawn(DESIGN).pills.get('flows.lake -> buyer')).toMatch(/^(at least )?\$/);
  });

  test('what has no price says so, and takes no share', () => {
    const { pills } = drawn('kinds: { crm: { role: source } }\ncomponents: { a: { kind: crm } }\n');
    expect(pills.get('components.a')).toBe('unpriced');
  });

  test('mermaid text that stands by itself has the amounts in its boxes', () => {
    const { mermaid, pills } = drawn(DESIGN);
    expect(mermaid).toContain('Application<br/>free of charge');
    expect(mermaid).toContain(`Kinesis data stream<br/>${pills.get('components.clicks')}`);
  });
});
