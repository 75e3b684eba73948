import type { Analysis } from '../../core/analysis';
import { allViews, BUILT_IN_SCENARIOS } from '../../core/index';
import type { Choice, PictureMessage, PreviewParams, PreviewState } from '../../protocol';
import { fileName } from '../file-names';
import { costTab } from './cost-tab';
import { notesTab } from './notes-tab';
import { recoveryTab } from './recovery-tab';
import { requirementsTab } from './requirements-tab';
import { tilesOf } from './tiles';

/** All that the page shows of one version of a design. */
export function previewState(analysis: Analysis, version: number, params: PreviewParams): PreviewState {
  const { design, document } = analysis;
  const scenarios = scenariosOf(analysis);
  const scenario = scenarios.find(({ id }) => id === params.scenario)?.id;
  const problem = problemOf(analysis);
  return {
    uri: params.uri,
    version,
    title: design.name ?? fileName(params.uri).replace(/(\.datawright)?\.ya?ml$/, ''),
    whole: document.root !== undefined && document.problems.length === 0,
    ...(problem !== undefined && { problem }),
    ...(params.early && { early: true }),
    views: allViews.map(({ name, title }) => ({ id: name, title })),
    scenarios,
    view: viewNamed(params.view).name,
    ...(scenario !== undefined && { scenario }),
    picture: pictureFor(analysis, version, params, scenario),
    // Those that the page shows stay until the newest are there.
    ...(params.early ? { tiles: [], tabs: [] } : figuresOf(analysis, scenario)),
  };
}

const figuresOf = (analysis: Analysis, scenario: string | undefined): Pick<PreviewState, 'tiles' | 'tabs'> => ({
  tiles: tilesOf(analysis),
  tabs: [
    recoveryTab(analysis, scenario),
    costTab(analysis),
    requirementsTab(analysis),
    notesTab(analysis, 'iam'),
    notesTab(analysis, 'network'),
  ],
});

const viewNamed = (name: string): (typeof allViews)[number] =>
  allViews.find((view) => view.name === name) ?? allViews[0]!;

/** The built-in scenarios, which lose or spoil something, then those of the design. */
const scenariosOf = ({ design }: Analysis): readonly Choice[] =>
  [...BUILT_IN_SCENARIOS.filter((name) => !name.startsWith('load')), ...(design.sections.scenarios?.keys() ?? [])].map(
    (id) => ({ id, title: id }),
  );

function pictureFor(
  analysis: Analysis,
  version: number,
  { view, open, structureKey }: PreviewParams,
  scenario: string | undefined,
): PictureMessage {
  const picture = viewNamed(view).draw(analysis, {
    direction: 'LR',
    open,
    ...(scenario !== undefined && { scenario }),
  });
  return {
    version,
    structureKey: picture.structureKey,
    ...(picture.structureKey !== structureKey && { mermaid: picture.mermaid }),
    boxes: picture.boxes,
    arrows: picture.arrows,
    groups: picture.groups,
    overlay: picture.overlay,
    legend: picture.legend,
    ...(picture.collapsed !== undefined && { collapsed: picture.collapsed }),
  };
}

/** What is in the way, where YAML itself cannot be read: what stands there is missing from the picture. */
function problemOf({ document }: Analysis): string | undefined {
  const [first, ...more] = document.problems;
  if (!first) return undefined;
  const line = document.positionAt(first.start).line + 1;
  const others = more.length === 0 ? '' : more.length === 1 ? ' (and one more)' : ` (and ${more.length} more)`;
  return `Line ${line}: ${first.message}${others}. The picture is the last good one.`;
}
