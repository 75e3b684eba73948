import facts from './references.json';

/** Something published that a rule rests on. */
export interface Reference {
  readonly id: string;
  readonly title: string;
  /** Left out for a book or an idea that has no page of its own. */
  readonly address?: string;
  readonly status: 'reported' | 'recalled';
}

const TABLE = facts as unknown as Readonly<Record<string, readonly [string, string, Reference['status']]>>;

/**
 * A best practice by its id: of AWS's Well-Architected Framework (`REL10-BP01`), of its Data Analytics Lens
 * (`DAL-3.7`), or of the field (`data-eng:ordering`). Undefined for an id that no rule of the facts names.
 * Source: `tools/data/references.tsv`.
 */
export function findReference(id: string): Reference | undefined {
  if (!Object.hasOwn(TABLE, id)) return undefined;
  const [title = '', address = '', status = 'recalled'] = TABLE[id] ?? [];
  return { id, title, ...(address && { address }), status };
}

/** Every id, sorted by code unit. */
export const referenceIds = (): readonly string[] => Object.keys(TABLE);
