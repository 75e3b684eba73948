import { setup, suite, suiteSetup, suiteTeardown, test } from 'mocha';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import * as vscode from 'vscode';
import { extensionApi } from './harness/designs';
import { expect, expectEqual } from './harness/expect';
import { besidePriceFile, json, KINESIS, priceFile, removePriceFile, S3, updatePrices } from './harness/prices';

type Answer = (response: http.ServerResponse, request: http.IncomingMessage) => void;

const KINESIS_PATH = '/offers/v1.0/aws/AmazonKinesis/20260911124425/us-east-1/index.json';
const S3_PATH = '/offers/v1.0/aws/AmazonS3/20260911124425/us-east-1/index.json';

const text =
  (body: string): Answer =>
  (response) => {
    response.setHeader('content-length', Buffer.byteLength(body));
    response.end(body);
  };

const index = (key: string, entries: Readonly<Record<string, object>>): Answer =>
  text(JSON.stringify({ formatVersion: 'v1.0', publicationDate: '2026-09-11T12:44:25Z', [key]: entries }));

const offer = (code: string): object => ({
  offerCode: code,
  currentVersionUrl: `/offers/v1.0/aws/${code}/current/index.json`,
  currentRegionIndexUrl: `/offers/v1.0/aws/${code}/current/region_index.json`,
});

const region = (path: string): object => ({ 'us-east-1': { regionCode: 'us-east-1', currentVersionUrl: path } });

/** AWS's price list, as far as it is asked for. */
const LIST: Readonly<Record<string, Answer>> = {
  '/offers/v1.0/aws/index.json': index('offers', {
    AmazonKinesis: offer('AmazonKinesis'),
    AmazonS3: offer('AmazonS3'),
  }),
  '/offers/v1.0/aws/AmazonKinesis/current/region_index.json': index('regions', region(KINESIS_PATH) as never),
  '/offers/v1.0/aws/AmazonS3/current/region_index.json': index('regions', region(S3_PATH) as never),
  [KINESIS_PATH]: text(json(KINESIS)),
  [S3_PATH]: text(json(S3)),
};

suite('update prices over the network', () => {
  let answers: Readonly<Record<string, Answer>> = LIST;
  let asked: string[] = [];
  const server = http.createServer((request, response) => {
    asked.push(request.url ?? '');
    const answer = answers[request.url ?? ''];
    if (answer) answer(response, request);
    else response.writeHead(404).end();
  });
  const update = (more: object = {}): Promise<string> =>
    updatePrices({ from: 'network', base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, ...more });

  suiteSetup(async () => {
    await extensionApi();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  setup(async () => {
    await removePriceFile();
    [answers, asked] = [LIST, []];
  });
  suiteTeardown(async () => {
    await removePriceFile();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const unchanged = async (said: string, why: string): Promise<void> => {
    expect(said.includes(why), said);
    expectEqual([await priceFile(), await besidePriceFile()], [undefined, []], 'files');
  };

  test('finds each offer by the indexes, and reads the Regions that are asked for', async () => {
    const said = await update();
    expect(said.startsWith(`${KINESIS.products.length + S3.products.length} prices of 2026-09-11`), said);
    const { offers } = JSON.parse((await priceFile()) ?? '{}') as { readonly offers: unknown };
    expectEqual(offers, [
      { offer: 'AmazonKinesis', publicationDate: '2026-09-11T12:44:25Z', regions: ['us-east-1'] },
      { offer: 'AmazonS3', publicationDate: '2026-09-11T12:44:25Z', regions: ['us-east-1'] },
    ]);
    expectEqual([...asked].sort(), Object.keys(LIST).sort(), 'what was asked for');
  });

  test('reads only the offers that are asked for', async () => {
    await update({ offers: ['AmazonS3'] });
    expect(!asked.some((path) => path.includes('AmazonKinesis')), asked.join(' '));
  });

  const failures: readonly (readonly [string, Readonly<Record<string, Answer>>, string])[] = [
    [
      'a server that has no list',
      { '/offers/v1.0/aws/index.json': (response) => void response.writeHead(404).end() },
      'index.json: the server answers 404',
    ],
    [
      'an offer that cannot be had',
      { [S3_PATH]: (response) => void response.writeHead(500).end('no') },
      `${S3_PATH}: the server answers 500`,
    ],
    [
      'the page of a captive portal',
      { '/offers/v1.0/aws/index.json': text('<html></html>') },
      'it is no index of the AWS price list',
    ],
    ['an offer that is another', { [S3_PATH]: text(json(KINESIS)) }, 'it is not the offer AmazonS3'],
    [
      'a list that leads elsewhere',
      {
        '/offers/v1.0/aws/AmazonS3/current/region_index.json': index(
          'regions',
          region('https://example.com/x') as never,
        ),
      },
      'has no currentVersionUrl',
    ],
    [
      'a connection that drops',
      {
        [S3_PATH]: (response) => {
          response.setHeader('content-length', 1_000_000);
          response.write(json(S3).slice(0, 2000), () => response.destroy());
        },
      },
      `${S3_PATH}: the connection failed`,
    ],
    ['a file that ends early', { [S3_PATH]: text(json(S3).slice(0, 2000)) }, `${S3_PATH}: it ends in the middle`],
  ];
  for (const [what, instead, why] of failures) {
    test(`${what} changes nothing and is said`, async () => {
      answers = { ...LIST, ...instead };
      await unchanged(await update(), why);
    });
  }

  test('cancelled midway, changes nothing', async () => {
    const stop = new vscode.CancellationTokenSource();
    answers = {
      ...LIST,
      // Begins, and never goes on.
      [S3_PATH]: (response) => {
        response.write(json(S3).slice(0, 2000));
        setTimeout(() => stop.cancel(), 200);
      },
    };
    await unchanged(await update({ token: stop.token }), 'was cancelled; nothing was changed');
  });
});
