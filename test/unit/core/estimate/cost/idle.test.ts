import { describe, expect, it } from 'vitest';
import { idleOf } from '../../../../../src/core/estimate/cost/idle';
import type { Idle } from '../../../../../src/core/estimate/cost/idle';
import { isKnown } from '../../../../../src/core/quantity/figure';
import { analysisOf, examples } from '../../../support/examples';
import { expectReasons } from '../support/re-evaluate';

const idle = (text: string): ReturnType<typeof idleOf> => {
  const { load, figures } = analysisOf(text);
  return idleOf(load, figures.cost);
};

const share = ({ share: figure }: Idle): number | string => (isKnown(figure) ? figure.likely : figure.unknown);

const STREAM = `components: { app: { kind: application }, clicks: { kind: kinesis-stream, shards: 4 } }
flows: [ { app -> clicks: { size: 512 B, rate: 1000/s, peak: 3000/s } } ]
`;

describe('idle capacity', () => {
  it('is what the mean load leaves unused of the limit that it comes nearest to', () => {
    // 1000 of 4 × 1000 records a second; 0.5 of 4 MiB/s. The peak would need three shards.
    const clicks = idle(STREAM).components.get('clicks')!;
    expect(share(clicks)).toBeCloseTo(0.75, 9);
    expect(clicks.fixed.likely).toBeCloseTo(4 * 730 * 0.015, 9);
    expect(clicks.monthly).toMatchObject({ likely: expect.closeTo(0.75 * 43.8, 9) as number });
    expect(clicks.atLeast).toBe(false);
    expect(expectReasons(clicks.share)).toBeGreaterThan(3);
  });

  it('is against what is there for the peak where the setting is sized from it', () => {
    expect(share(idle(STREAM.replace(', shards: 4', '')).components.get('clicks')!)).toBeCloseTo(1 - 1 / 3, 9);
  });

  it('is none where the mean is more than it carries, and all where nothing comes', () => {
    expect(share(idle(STREAM.replace('1000/s, peak: 3000/s', '9000/s')).all)).toBe(0);
    expect(share(idle(STREAM.replace('1000/s, peak: 3000/s', '0/s')).all)).toBe(1);
  });

  it('cannot be told where the load is not known, or the catalogue knows no capacity', () => {
    expect(share(idle(STREAM.replace(', rate: 1000/s, peak: 3000/s', '')).all)).toBeTypeOf('string');
    const seats = idle('components: { board: { kind: quicksight, readers: 20 } }\n').all;
    expect(share(seats)).toContain('is not known');
    expect(seats.atLeast).toBe(true);
  });

  it('is of what the capacity is paid by: storage that is not filled tells nothing about the instance', () => {
    const { components } = idle('components: { db: { kind: rds-database, storage: 200 GiB, stored: 50 GiB } }\n');
    const db = components.get('db')!;
    // gp3 in us-east-1: 200 GB-months × $0.115, of which 50 are filled.
    expect(db.monthly).toMatchObject({ likely: expect.closeTo(0.75 * 200 * 0.115, 6) as number });
    expect(db.atLeast).toBe(true);
  });

  it('is not of what is due by use, nor of quotas', () => {
    const lambda = `components: { app: { kind: application }, f: { kind: lambda-function } }
flows: [ { app -> f: { size: 1 KiB, rate: 10/s } } ]
`;
    expect(idle(lambda).components.size).toBe(0);
  });

  it.each([...examples])('lies between nothing and all of the fixed cost in %s', (_, text) => {
    const { all, components } = idle(text);
    for (const { monthly, fixed, share: of } of [all, ...components.values()]) {
      if (!isKnown(monthly) || !isKnown(of)) continue;
      expect(monthly.likely).toBeLessThanOrEqual(fixed.likely + 1e-9);
      expect(of.low).toBeGreaterThanOrEqual(0);
      expect(of.high).toBeLessThanOrEqual(1);
    }
  });
});
