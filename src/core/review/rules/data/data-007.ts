import { formatEstimate, formatNumber, formatValue } from '../../../quantity/format';
import { isKnown } from '../../../quantity/figure';
import type { Capacity } from '../../../estimate/performance/performance';
import type { Fix } from '../../../design/finding';
import type { Rule } from '../../rule';

export const data007: Rule = {
  id: 'DATA-007',
  title: 'Capacity below the load',
  pillar: 'data',
  severity: 'warning',
  why: 'What a component cannot take at the peak is throttled: producers must hold it back, or it is lost.',
  advice: 'Raise the setting to what the peak needs, or let the service size itself.',
  references: ['REL07-BP03', 'PERF02-BP04'],
  example: {
    failing: `
components:
  shop:   { kind: application }
  clicks: { kind: kinesis-stream, shards: 4 }
flows:
  - shop -> clicks: { size: 3 KiB, rate: 2000/s, peak: 5000/s }
`,
    passing: `
components:
  shop:   { kind: application }
  clicks: { kind: kinesis-stream, shards: 16 }
flows:
  - shop -> clicks: { size: 3 KiB, rate: 2000/s, peak: 5000/s }
`,
    nearMiss: `
components:
  shop:   { kind: application }
  clicks: { kind: kinesis-stream, shards: 15 }
flows:
  - shop -> clicks: { size: 3 KiB, rate: 2000/s, peak: 5000/s }
`,
  },
  *check({ figures }) {
      const seen = new Set<string>();
      for (const capacity of figures.capacity) {
        const { component, need, has, limit, setting, written } = capacity;
        if (!isKnown(need) || !isKnown(has) || need.likely <= has.likely || seen.has(`${component} ${setting ?? limit}`)) continue;
        seen.add(`${component} ${setting ?? limit}`);
        const path = `components.${component}`;
          yield {
          at: setting !== undefined && written ? { path: `${path}.${setting}`, part: 'value' } : { path, part: 'key' },
          message: `${component} takes ${formatEstimate(has)} (${limit}), but the peak needs ${formatValue(need.likely, need.unit)}.`,
            fixes: fixesOf(capacity, path),
        };
      }
    },
};

function fixesOf({ setting, wants }: Capacity, path: string): readonly Fix[] {
  if (setting === undefined || !wants || !isKnown(wants)) return [];
  const value = formatNumber(wants.likely).replaceAll(',', '');
  return [{ title: `Set ${setting} to ${value}`, edits: [{ do: 'set', at: `${path}.${setting}`, value }], preferred: true }];
}
