import type { FlowLoad } from '../../catalog/load';
import type { Design } from '../../design/design';
import { isKnown } from '../../quantity/figure';
import type { Estimate } from '../../quantity/figure';
import { formatValue } from '../../quantity/format';
import { isExact } from '../../quantity/range';
import type { Range } from '../../quantity/range';

const NAMED: ReadonlyMap<number, string> = new Map([
  [3600, 'hourly'],
  [86400, 'daily'],
  [7 * 86400, 'weekly'],
]);

/** What a flow carries and how much: `click · 2,000/s · 5.9 MiB/s`, `daily · 199 GiB`. Empty where nothing is known. */
export function flowPill(load: FlowLoad, design: Design): string {
  const { flow, mode, dataset } = load;
  const rate = amount(load.records.mean);
  if (flow.settings['initial-load'])
    return join(dataset, 'once', formatValue(flow.settings['initial-load'].likely, 'B'));
  const every = mode === 'batch' || mode === 'file' || mode === 'trigger' ? interval(load, design) : undefined;
  switch (mode) {
    case 'trigger':
      return every ? rhythm(every) : rate;
    case 'batch':
    case 'file':
      return every
        ? join(dataset, rhythm(every), perBatch(load.bytes.mean, every))
        : join(dataset, amount(load.bytes.mean));
    case 'request':
    case 'query':
      return join(dataset, rate, back(load));
    case 'stream':
    case 'cdc':
    case 'replicate':
      return join(dataset, rate, amount(load.bytes.mean), deliveries(load));
  }
}

const join = (...words: readonly (string | undefined)[]): string => words.filter(Boolean).join(' · ');

/** A rate or volume that is known and not nothing. */
const amount = (estimate: Estimate): string =>
  isKnown(estimate) && estimate.likely > 0 ? formatValue(estimate.likely, estimate.unit) : '';

const back = ({ returned, bytes, flow }: FlowLoad): string =>
  flow.settings.returns ? join(amount(returned.mean) && `${amount(returned.mean)} back`) : amount(bytes.mean);

const deliveries = ({ flow }: FlowLoad): string | undefined =>
  flow.settings.batch && `batches of ${formatValue(flow.settings.batch.likely, '1')}`;

const perBatch = (bytes: Estimate, every: Range): string =>
  isKnown(bytes) && bytes.likely > 0 ? formatValue(bytes.likely * every.likely, 'B') : '';

const rhythm = (every: Range): string =>
  (isExact(every) && NAMED.get(every.likely)) || `every ${formatValue(every.likely, 's')}`;

/** Time between two runs, in seconds: of the flow, else of the component at its end, else at its start. */
function interval({ flow }: FlowLoad, design: Design): Range | undefined {
  if (flow.settings.every) return flow.settings.every;
  if (flow.settings.schedule) return flow.settings.schedule.every;
  for (const end of [flow.to, flow.from]) {
    const schedule = design.components.get(end)?.settings.schedule;
    if (schedule) return schedule.every;
  }
  return undefined;
}
