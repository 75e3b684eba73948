import type { DesignFinding } from '../../design/finding';
import type { Design } from '../../design/design';
import type { Path } from '../../quantity/figure';
import type { Note } from '../../notes/note';
import type { Badge } from '../picture';
import type { Sketch } from '../sketch';

type Sort = Badge['sort'];

/**
 * What hangs on boxes, arrows and groups: the findings at their part of the design, and the notes that a person wrote
 * about it. Derived notes have their tab; a badge on every box would say nothing. `on` are keys of the sketch.
 */
export function badgesOf(
  sketch: Sketch,
  design: Design,
  findings: readonly DesignFinding[],
  notes: readonly Note[],
): readonly Badge[] {
  const marks = marksByPath(sketch);
  const badges = new Badges();
  for (const { at, severity, message, ignored } of findings) {
    const on = ignored ? undefined : nearest(marks, at.path);
    if (on !== undefined) badges.add(on, severity, message);
  }
  for (const note of notes) {
    if (note.origin !== 'written') continue;
    for (const on of placesOf(note, marks, design)) badges.add(on, sortOf(note), note.text);
  }
  return badges.all();
}

/** Collects what belongs to one mark and sort into one badge. */
class Badges {
  readonly #titles = new Map<string, { on: string; sort: Sort; titles: string[] }>();

  add(on: string, sort: Sort, title: string): void {
    const key = `${on} ${sort}`;
    const badge = this.#titles.get(key);
    if (badge) badge.titles.push(title);
    else this.#titles.set(key, { on, sort, titles: [title] });
  }

  all(): readonly Badge[] {
    return [...this.#titles.values()].map(({ on, sort, titles }) => ({
      on,
      sort,
      count: titles.length,
      title: titles.join('\n'),
    }));
  }
}

/** Keys of the sketch by the path they stand for; several where one component has several boxes. */
function marksByPath({ boxes, arrows, groups }: Sketch): ReadonlyMap<Path, string> {
  const marks = new Map<Path, string>();
  for (const { key, path } of [...boxes, ...arrows, ...groups]) if (!marks.has(path)) marks.set(path, key);
  return marks;
}

/** The mark of the path, or of what it lies in. Paths cut at dots; names and arrows hold none. */
function nearest(marks: ReadonlyMap<Path, string>, path: Path): string | undefined {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const on = marks.get(at);
    if (on !== undefined) return on;
  }
  return undefined;
}

const sortOf = ({ about }: Note): Sort => (about === 'iam' || about === 'network' ? about : 'note');

/** Where a note hangs: at components and networks by name, and at the components that hold a dataset. */
function placesOf(note: Note, marks: ReadonlyMap<Path, string>, design: Design): readonly string[] {
  const paths = note.of.flatMap((name) => {
    const stored = design.data.get(name)?.['stored-in'] ?? [];
    return [
      `components.${name}`,
      `network.${name}`,
      ...(typeof stored === 'string' ? [stored] : stored).map((component) => `components.${component}`),
    ];
  });
  return [...new Set(paths.flatMap((path) => marks.get(path) ?? []))];
}
