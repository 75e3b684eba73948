import path from 'node:path';
import { Option } from 'commander';
import { priceDates, readPrices, skusWithPrefix, WORKSPACE_PRICES } from '../../core/index';
import type { UnitPrice } from '../../core/index';
import { UsageError } from '../cli-command';
import type { CliCommand } from '../cli-command';
import { sharedFile } from '../files';

interface Options {
  readonly region: string;
  readonly format: 'text' | 'json';
}

export const prices: CliCommand = {
  name: 'prices',
  register: (program, face) =>
    void program
      .command('prices')
      .description('the prices that estimates stand on, those of .datawright/prices.json first, with their sources')
      .argument('[prefix]', 'only keys that begin so, as in kinesis.', '')
      .option('--region <region>', 'prices of this Region; what it lacks is borrowed, and says so', 'us-east-1')
      .addOption(new Option('--format <format>', 'form of the list').choices(['text', 'json']).default('text'))
      .action((prefix: string, { region, format }: Options) => {
        const { prices: own, source, findings } = readPrices(sharedFile(WORKSPACE_PRICES, path.resolve('.')));
        for (const { message } of findings) face.complain(`${WORKSPACE_PRICES}: ${message}`);
        const keys = new Set([...skusWithPrefix(prefix), ...own.map(({ sku }) => sku)]);
        const found = [...keys]
          .filter((sku) => sku.startsWith(prefix))
          .sort()
          .flatMap((sku) => source.find(sku, region) ?? []);
        if (found.length === 0) throw new UsageError(`no key of the price book begins with "${prefix}"`);
        const sources = new Set(own.map((price) => price.source));
        if (format === 'json') face.out(JSON.stringify({ version: 1, ...priceDates(), prices: found }, null, 2));
        else face.out(found.map((price) => line(price, sources)).join('\n'));
      }),
};

/** The source is said of those that the book does not hold. */
const line = ({ sku, usd, unit, tiers, asOf, borrowedFrom, source }: UnitPrice, said: ReadonlySet<string>): string =>
  [
    sku.padEnd(48),
    `${tiers ? 'from ' : ''}${usd} USD/${unit}`.padEnd(40),
    asOf,
    ...(borrowedFrom === undefined ? [] : [`borrowed from ${borrowedFrom}`]),
    ...(said.has(source) ? [source] : []),
  ].join(' ');
