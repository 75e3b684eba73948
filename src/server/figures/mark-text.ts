import type { LoadMark } from '../../core/index';
import type { Component, Design } from '../../core/design/design';
import type { Fleet } from '../../core/design/schema';
import { formatNumber, formatValue } from '../../core/quantity/format';
import type { Quantity } from '../../core/quantity/quantity';

/** `clicks: shards 15 → 16`, or `clicks carries no more: bytes in 16 MiB/s, shards: 16`. */
export function markText(mark: LoadMark, { components }: Design): string {
  const { component } = mark;
  if (mark.sort === 'next')
    return `${component}: ${mark.setting} ${formatNumber(mark.from)} → ${formatNumber(mark.to)}`;
  const { limit, has, setting } = mark;
  const written = setting === undefined ? undefined : writtenText(components.get(component)?.settings[setting]);
  return `${component} carries no more: ${limit} ${formatValue(has.likely, has.unit)}${written === undefined ? '' : `, ${setting}: ${written}`}`;
}

/** A quantity or a fleet as the design writes it. */
function writtenText(value: Component['settings'][string]): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('dimension' in value) return (value as Quantity).text;
  if ('type' in value && 'count' in value) return `${(value as Fleet).count.text} x ${(value as Fleet).type}`;
  return undefined;
}
