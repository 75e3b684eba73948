import { Option } from 'commander';
import { findPrice, priceDates, skusWithPrefix } from '../../core/index';
import type { UnitPrice } from '../../core/index';
import { UsageError } from '../cli-command';
import type { CliCommand } from '../cli-command';

interface Options {
  readonly region: string;
  readonly format: 'text' | 'json';
}

export const prices: CliCommand = {
  name: 'prices',
  register: (program, face) =>
    void program
      .command('prices')
      .description('the prices that estimates stand on, with their sources')
      .argument('[prefix]', 'only keys that begin so, as in kinesis.', '')
      .option('--region <region>', 'prices of this Region; what it lacks is borrowed, and says so', 'us-east-1')
      .addOption(new Option('--format <format>', 'form of the list').choices(['text', 'json']).default('text'))
      .action((prefix: string, { region, format }: Options) => {
        const found = skusWithPrefix(prefix).flatMap((sku) => findPrice(sku, region) ?? []);
        if (found.length === 0) throw new UsageError(`no key of the price book begins with "${prefix}"`);
        if (format === 'json') face.out(JSON.stringify({ version: 1, ...priceDates(), prices: found }, null, 2));
        else face.out(found.map(line).join('\n'));
      }),
};

const line = ({ sku, usd, unit, tiers, asOf, borrowedFrom }: UnitPrice): string =>
  [
    sku.padEnd(48),
    `${tiers ? 'from ' : ''}${usd} USD/${unit}`.padEnd(40),
    asOf,
    ...(borrowedFrom === undefined ? [] : [`borrowed from ${borrowedFrom}`]),
  ].join(' ');
