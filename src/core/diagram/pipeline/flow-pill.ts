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

/**
 * What moves and how, in words that change only with the structure, so that mermaid can keep room for them: `click`,
 * `parquet`, `batch 500`, `daily`, `query`.
 */
export function flowWords({ flow, mode }: Pick<FlowLoad, 'flow' | 'mode'>, design: Design): string {
  const { carries, format, batch } = flow.settings;
  const every = mode === 'batch' || mode === 'file' || mode === 'trigger' ? interval({ flow }, design) : undefined;
  const words = [carries ?? format, batch && `batch ${formatValue(batch.likely, '1')}`, every && rhythm(every)];
  return join(...words) || (mode === 'query' || mode === 'cdc' ? mode : '');
}

/** How much a flow carries: `2,000/s · 5.9 MiB/s`, `199 GiB`. Empty where nothing is known. */
export function flowPill(load: FlowLoad, design: Design): string {
  const { flow, mode } = load;
  const rate = amount(load.records.mean);
  if (flow.settings['initial-load']) return join('once', formatValue(flow.settings['initial-load'].likely, 'B'));
  const every = mode === 'batch' || mode === 'file' || mode === 'trigger' ? interval(load, design) : undefined;
  switch (mode) {
    case 'trigger':
      return every ? '' : rate;
    case 'batch':
    case 'file':
      return every ? perBatch(load.bytes.mean, every) : amount(load.bytes.mean);
    case 'request':
    case 'query':
      return join(rate, back(load));
    case 'stream':
    case 'cdc':
    case 'replicate':
      return join(rate, amount(load.bytes.mean));
  }
}

const join = (...words: readonly (string | undefined)[]): string => words.filter(Boolean).join(' · ');

/** A rate or volume that is known and not nothing. */
const amount = (estimate: Estimate): string =>
  isKnown(estimate) && estimate.likely > 0 ? formatValue(estimate.likely, estimate.unit) : '';

const back = ({ returned, bytes, flow }: FlowLoad): string =>
  flow.settings.returns ? join(amount(returned.mean) && `${amount(returned.mean)} back`) : amount(bytes.mean);

const perBatch = (bytes: Estimate, every: Range): string =>
  isKnown(bytes) && bytes.likely > 0 ? formatValue(bytes.likely * every.likely, 'B') : '';

const rhythm = (every: Range): string =>
  (isExact(every) && NAMED.get(every.likely)) || `every ${formatValue(every.likely, 's')}`;

/** Time between two runs, in seconds: of the flow, else of the component at its end, else at its start. */
function interval({ flow }: Pick<FlowLoad, 'flow'>, design: Design): Range | undefined {
  if (flow.settings.every) return flow.settings.every;
  if (flow.settings.schedule) return flow.settings.schedule.every;
  for (const end of [flow.to, flow.from]) {
    const schedule = design.components.get(end)?.settings.schedule;
    if (schedule) return schedule.every;
  }
  return undefined;
}
