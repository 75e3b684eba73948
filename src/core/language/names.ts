import type { Namespace } from '../design/schema';
import type { Path } from '../quantity/figure';
import { NAME } from './name-form';
import { lastAtOrBelow } from './lines';
import type { Span } from './syntax';

/** A name with every place it stands at, each the exact characters of the name. */
export interface Name {
  readonly namespace: Namespace;
  readonly name: string;
  /** The network that a subnet, NAT, security group or ACL belongs to. */
  readonly scope?: string;
  /** What it names. Absent for names of the catalogue and of the language. */
  readonly path?: Path;
  /** Where it is defined in this file; without it, it cannot be renamed. */
  readonly definition?: Span;
  readonly references: readonly Span[];
}

export interface NameIndex {
  /** Sorted by namespace, name and scope. */
  readonly all: readonly Name[];
  /** The name that stands at an offset, with its characters there. */
  at(offset: number): { readonly name: Name; readonly span: Span } | undefined;
  /** The first definition of a name. */
  find(namespace: Namespace, name: string): Name | undefined;
}

interface Entry extends Name {
  readonly references: Span[];
}

/** Collects names while a design is read. */
export class NameTable {
  private readonly byNamespace = new Map<Namespace, Map<string, Entry[]>>();

  define(name: Omit<Name, 'references'>): void {
    let names = this.byNamespace.get(name.namespace);
    if (!names) this.byNamespace.set(name.namespace, (names = new Map<string, Entry[]>()));
    const same = names.get(name.name);
    const entry: Entry = { ...name, references: [] };
    if (!same) names.set(name.name, [entry]);
    else if (!same.some((each) => each.scope === name.scope)) same.push(entry);
  }

  /** What a name can stand for: in its own network where it is defined there, else anywhere. */
  lookUp(namespaces: readonly Namespace[], name: string, scope: string | undefined): readonly Name[] {
    const found: Entry[] = [];
    for (const namespace of namespaces) {
      for (const entry of this.byNamespace.get(namespace)?.get(name) ?? []) found.push(entry);
    }
    if (found.length < 2 || scope === undefined) return found;
    const own = found.filter((each) => each.scope === scope);
    return own.length > 0 ? own : found;
  }

  refer(name: Name, span: Span): void {
    (name as Entry).references.push(span);
  }

  namesIn(namespaces: readonly Namespace[]): readonly string[] {
    const names = namespaces.flatMap((namespace) => [...(this.byNamespace.get(namespace)?.keys() ?? [])]);
    return names.filter((name) => NAME.test(name));
  }

  index(): NameIndex {
    let all: readonly Name[] | undefined;
    let places: Places | undefined;
    const sorted = (): readonly Name[] => (all ??= this.sorted());
    return {
      get all() {
        return sorted();
      },
      at: (offset) => nameAt((places ??= placesOf(sorted())), offset),
      find: (namespace, name) => this.byNamespace.get(namespace)?.get(name)?.[0],
    };
  }

  private sorted(): readonly Name[] {
    return [...this.byNamespace.values()]
      .flatMap((names) => [...names.values()].flat())
      .sort((a, b) => compare(keyOf(a), keyOf(b)));
  }
}

const keyOf = (name: Name): string => `${name.namespace}\0${name.name}\0${name.scope ?? ''}`;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface Places {
  readonly starts: readonly number[];
  readonly sorted: readonly { readonly name: Name; readonly span: Span }[];
}

function placesOf(all: readonly Name[]): Places {
  const sorted = all
    .flatMap((name) =>
      [...(name.definition ? [name.definition] : []), ...name.references].map((span) => ({ name, span })),
    )
    .sort((a, b) => a.span.start - b.span.start);
  return { sorted, starts: sorted.map(({ span }) => span.start) };
}

function nameAt({ starts, sorted }: Places, offset: number): { name: Name; span: Span } | undefined {
  if (sorted.length === 0) return undefined;
  const found = sorted[lastAtOrBelow(starts, offset)]!;
  return found.span.start <= offset && offset <= found.span.end ? found : undefined;
}
