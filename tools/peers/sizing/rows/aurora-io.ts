import type { PricedLine } from '../../../../src/core';
import type { SizingRow } from '../row';

const OPTIMIZED = '.io-optimized-hour';
/** What AWS's price list has as a price of its own, the cases count as so many hours at the standard price. */
const MULTIPLIER = 1.3;

function restate(line: PricedLine): PricedLine {
  if (!line.sku.endsWith(OPTIMIZED)) return line;
  const { quantity } = line;
  return {
    ...line,
    sku: line.sku.replace(OPTIMIZED, '.hour'),
    quantity: { ...quantity, likely: quantity.likely * MULTIPLIER },
  };
}

/** The same cluster billed by the request and without requests; the cheaper one is named. */
export const auroraIo: SizingRow = {
  row: 'aurora-io',
  design: (inputs) => {
    const common = [
      `class: ${inputs.text('class')}`,
      `instances: ${inputs.number('instances')}`,
      `stored: ${inputs.number('storage-gb')} GiB`,
      `io: ${inputs.number('io-per-second-mean')}/s`,
    ].join(', ');
    const text = (type: string): string =>
      `components:\n  cluster: { kind: aurora-cluster, ${common}, storage-type: ${type} }\n`;
    return {
      text: text('standard'),
      of: ['cluster'],
      restate,
      options: { standard: text('standard'), 'io-optimized': text('io-optimized') },
    };
  },
};
