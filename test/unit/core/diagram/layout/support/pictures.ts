import fs from 'node:fs';
import path from 'node:path';
import { analyze } from '../../../../../../src/core/analyze';
import { graphOf } from '../../../../../../src/core/diagram/drawing/graph-of';
import { shippedWidth } from '../../../../../../src/core/diagram/drawing/metrics';
import type { LayoutGraph } from '../../../../../../src/core/diagram/layout/graph';
import { allViews } from '../../../../../../src/core/diagram/views.generated';
import { allPatterns } from '../../../../../../src/server/patterns.generated';
import { root } from '../../../../../../tools/paths.mjs';

const inFolder = (folder: string): readonly (readonly [string, string])[] =>
  fs
    .readdirSync(path.join(root, folder))
    .filter((file) => file.endsWith('.datawright.yaml'))
    .map((file) => [file.replace('.datawright.yaml', ''), fs.readFileSync(path.join(root, folder, file), 'utf8')]);

/** Names and texts of the designs that ship. */
export const examples = inFolder('examples');
export const tour: readonly [string, string] = ['tour', inFolder('examples/tour')[0]![1]];
export const patterns = allPatterns.map(({ id, text }) => [`pattern ${id}`, text] as const);

export const analysisOf = (text: string) =>
  analyze({ main: 'main', files: new Map([['main', text]]), settings: { severity: {} }, today: '2026-11-22' });

/** What the layout is given of a design, in the metrics that ship. */
export function graphOfDesign(text: string, view = 'pipeline'): LayoutGraph {
  const picture = allViews.find(({ name }) => name === view)!.draw(analysisOf(text), { direction: 'LR' });
  return graphOf(picture, shippedWidth, 'compact');
}

/** The panel of 790 px with the lower part closed and open, less what stays free at its edges. */
export const CLOSED = { width: 778, height: 708 };
export const OPEN = { width: 778, height: 440 };

/** Height of names in px where a picture fills its panel. */
export const nameHeight = (size: { width: number; height: number }, panel: { width: number; height: number }): number =>
  13 * Math.min(1.25, (panel.width - 12) / size.width, (panel.height - 12) / size.height);
