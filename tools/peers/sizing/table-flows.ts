import type { Inputs } from '../inputs';

/**
 * Writes and reads of one item each, at their mean or, where capacity follows it, at their peak. A case says what is
 * stored: writes take the place of what is there.
 */
export function tableFlows(inputs: Inputs, at: 'mean' | 'peak', table = 'table'): string {
  const written = inputs.number('write-item-kib', 1);
  const read = inputs.number('read-item-kib', 1);
  const flow = (sort: 'writes' | 'reads', item: string): readonly string[] => {
    const rate = inputs.number(`${sort}-per-second-${at}`, 0);
    return rate === 0 ? [] : [`  - app -> ${table}: { id: ${sort}, mode: request, rate: ${rate}/s, ${item} }`];
  };
  return [
    'data:',
    `  item: { size: ${written} KiB, changes: { insert: 0 % } }`,
    'flows:',
    ...flow('writes', 'carries: item, writes: merge'),
    ...flow('reads', `returns: ${read} KiB`),
  ].join('\n');
}
