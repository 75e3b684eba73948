import path from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { describe, expect, test } from 'vitest';
import type * as Core from '../../src/core';
import { root } from '../../tools/paths.mjs';

const file = path.join(root, 'dist/core.js');
const core = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as typeof Core;

describe('the library as it is built', () => {
  test('asks for no module at all, neither Node’s nor VS Code’s', () => {
    const { metafile } = esbuild.buildSync({
      entryPoints: [file],
      bundle: true,
      platform: 'neutral',
      write: false,
      metafile: true,
    });
    expect(Object.values(metafile.inputs).flatMap(({ imports }) => imports)).toEqual([]);
  });

  test('one door: a text in, figures with their reasons out', () => {
    const text =
      'components: { orders: { kind: dynamodb-table }, lake: { kind: s3-bucket } }\nflows: [ orders -> lake ]\n';
    const { design, findings, figures } = core.analyze({
      main: 'a.datawright.yaml',
      files: new Map([['a.datawright.yaml', text]]),
      settings: { severity: {} },
      today: '2026-11-28',
    });
    expect([design.components.size, design.flows.size]).toEqual([2, 1]);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(core.reasons(figures.cost.monthly).length).toBeGreaterThan(0);
  });

  test('engines answer by themselves: tiers, queues, structures', () => {
    expect(
      core.tieredCost(
        [
          { upTo: 10, usd: 2 },
          { upTo: null, usd: 1 },
        ],
        15,
      ),
    ).toBe(25);
    expect(core.findPrice('kinesis.shard-hour', 'us-east-1')).toMatchObject({ usd: 0.015 });
    const two = core.parseStructure('a or b');
    expect(core.systemAvailability(two, { a: 0.9, b: 0.9 }).availability).toBeCloseTo(0.99, 12);
  });
});
