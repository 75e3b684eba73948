import { afterEach, expect, test } from 'vitest';
import { LspClient } from './lsp-client';

const URI = 'file:///work/shop/shop.datawright.yaml';
const PRICES = 'file:///work/.datawright/prices.json';
const TEXT = `design: Shop
region: eu-west-1
components:
  clicks: { kind: kinesis-stream, shards: 2, region: us-west-2 }
`;
const price = { sku: 'kinesis.shard-hour', region: 'us-west-2', usd: 0.5, unit: 'shard-hour', asOf: '2026-09-11' };
const source = 'AWS price list of 2026-09-11, offer AmazonKinesis, SKU ABCD';
const FILE = JSON.stringify({ version: 1, prices: [{ ...price, source }] });

let client: LspClient | undefined;
afterEach(() => client?.stop());

const start = async (files: ReadonlyMap<string, string>): Promise<LspClient> => {
  client = await LspClient.start({ folders: ['file:///work'], files });
  await client.open(URI, TEXT);
  await client.settled(URI);
  return client;
};

test('prices of the workspace are taken from a folder above the design, with their source in the reasons', async () => {
  const lsp = await start(new Map([[PRICES, FILE]]));
  const page = await lsp.custom('datawright/explain', { uri: URI, position: { line: 3, character: 3 } });
  expect(page?.markdown).toContain(source);
});

test('the Regions that prices can be read for are those of AWS itself, and those that designs name are marked', async () => {
  const lsp = await start(new Map([['file:///work/b.datawright.yaml', 'region: sa-east-1\n']]));
  const regions = await lsp.custom('datawright/priceRegions', {});
  expect(regions.filter(({ used }) => used).map(({ id }) => id)).toEqual(['eu-west-1', 'sa-east-1', 'us-west-2']);
  expect(regions.some(({ id }) => id.startsWith('cn-') || id.startsWith('us-gov-'))).toBe(false);
});

test('a price file is looked at before it is written', async () => {
  const lsp = await start(new Map());
  expect(await lsp.custom('datawright/checkPrices', { text: FILE })).toMatchObject({
    prices: 1,
    changed: 1,
    problems: [],
  });
  expect((await lsp.custom('datawright/checkPrices', { text: FILE.slice(0, 40) })).problems).toEqual([
    'the price file is no JSON',
  ]);
});

test('new prices change what stands in a text that nobody edits: lenses and hints are asked for anew', async () => {
  const files = new Map<string, string>();
  const lsp = await start(files);
  expect(lsp.refreshed).toEqual([]);
  files.set(PRICES, FILE);
  await lsp.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: PRICES, type: 1 }] });
  await lsp.until(() => lsp.refreshed.length >= 2, 'asked anew');
  expect([...lsp.refreshed].sort()).toEqual(['codeLens', 'inlayHint']);
});
