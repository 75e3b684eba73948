import { choice, key, map, record, share, size } from '../../design/types';
import type { Input } from '../../quantity/figure';
import { counted } from '../assumed';
import type { Member } from '../member';
import { designInput } from '../parts';

/** What a secondary index holds of a table's items. */
const indexKeys = {
  projection: key(choice('all', 'keys-only', 'include'), 'what it holds of each item', { default: 'all' }),
  'item-size': key(size, 'size of what it holds of one item', { default: 'the whole item' }),
  share: key(share, 'share of the items that appear in it', { default: '100 %' }),
  stored: key(size, 'the volume it holds now', { default: 'by the table’s volume' }),
};

export const indexesKey = key(map(record(indexKeys)), 'global secondary indexes, by name', {
  alias: 'GlobalSecondaryIndexes',
});

export interface Index {
  readonly name: string;
  /** Bytes that it holds of one item; absent for the whole item. */
  readonly size?: Input;
  /** Share of the items that appear in it. */
  readonly share: Input;
  readonly stored?: Input;
}

/** What an index of keys alone holds of one item where nobody says it. */
const KEYS_ONLY: Input = {
  low: 50,
  likely: 100,
  high: 300,
  unit: 'B',
  from: 'default',
  status: 'assumed',
  source: 'assumed size of the keys of one item',
};

type Written = ReadonlyMap<string, Record<string, unknown>>;

/** The global secondary indexes of a table, as the design writes them. */
export function indexesOf(table: Member): readonly Index[] {
  const written = table.settings['indexes'] as Written | undefined;
  return [...(written ?? [])].map(([name, index]) => {
    const part = (of: string): Input | undefined =>
      index[of] === undefined
        ? undefined
        : designInput(index[of] as Parameters<typeof designInput>[0], `${table.component.path}.indexes.${name}.${of}`);
    const held = part('item-size') ?? (index['projection'] === 'keys-only' ? KEYS_ONLY : undefined);
    const stored = part('stored');
    return {
      name,
      share: part('share') ?? counted(1, 'every item appears in the index'),
      ...(held && { size: held }),
      ...(stored && { stored }),
    };
  });
}
