import fs from 'node:fs';
import path from 'node:path';
import { analyze } from '../../src/core/index';
import type { Analysis } from '../../src/core/index';
import { root } from '../paths.mjs';

/** Designs of one kind each with a workload, and beside each the bill that was worked out by hand. */
export const GOLDEN_BILLS = path.join(root, 'test/golden/cost');

/** A design of `test/golden/cost`, analysed, with the component that it is about. */
export interface GoldenDesign {
  readonly text: string;
  readonly analysis: Analysis;
  readonly component: string;
}

/**
 * Reads and analyses a golden design. Its name begins with its kind and may go on after a dot, as in
 * `kinesis-stream.on-demand`; the design has one component of that kind. Throws where it has none or several.
 */
export function goldenDesign(name: string): GoldenDesign {
  const file = `${name}.datawright.yaml`;
  const text = fs.readFileSync(path.join(GOLDEN_BILLS, file), 'utf8');
  const analysis = analyze({
    main: file,
    files: new Map([[file, text]]),
    settings: { severity: {} },
    today: '2026-11-28',
  });
  const kind = kindOf(name);
  const [component, ...others] = [...analysis.design.components.values()].filter((one) => one.kind === kind);
  if (!component || others.length > 0) throw new Error(`${file} has not exactly one ${kind}`);
  return { text, analysis, component: component.id };
}

/** The kind that a golden design is about. */
export const kindOf = (name: string): string => name.split('.')[0]!;
