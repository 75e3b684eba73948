import type { Namespace, Type } from '../../core/design/schema';
import { kindPage } from '../hover/kind-page';
import type { CompletionPlace, Proposal } from './completion-place';

/** The names that a type takes: of the design, of the catalogue, and words with a meaning of their own. */
export function namesOf(at: CompletionPlace, { shape }: Type): readonly Proposal[] {
  if (shape.is === 'either') return shape.of.flatMap((type) => namesOf(at, type));
  if (shape.is === 'path') return shape.names.flatMap((namespace) => namesIn(at, namespace));
  if (shape.is !== 'reference') return [];
  const words = (shape.also ?? []).map((label): Proposal => ({ label, sort: 'value', rank: 1 }));
  return [...shape.to.flatMap((namespace) => namesIn(at, namespace)), ...words];
}

function namesIn(at: CompletionPlace, namespace: Namespace): readonly Proposal[] {
  if (namespace === 'kind') return kinds(at);
  const { design, names, kinds: known } = at.reading;
  return names.all
    .filter((name) => name.namespace === namespace && name.definition)
    .map(({ name, scope }): Proposal => {
      const kind = namespace === 'component' ? known.get(design.components.get(name)?.kind ?? '') : undefined;
      const detail = kind?.title ?? (scope === undefined ? namespace : `${namespace} of ${scope}`);
      return { label: name, sort: 'name', detail, rank: 0 };
    });
}

const kinds = ({ reading }: CompletionPlace): readonly Proposal[] =>
  [...reading.kinds.values()].map((kind) => ({
    label: kind.name,
    sort: 'kind',
    detail: kind.title,
    documentation: kindPage(kind),
    // The design's own first: whoever defines a kind means to use it.
    rank: reading.design.kinds.has(kind.name) ? 0 : 1,
  }));
