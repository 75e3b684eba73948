import { describe } from 'vitest';
import { billOf, testLines, testTotal } from '../../support/example-bill';

const HOURS = 730;
const SECONDS = HOURS * 3600;
const GIB = 2 ** 30;
const KIB = 1024;
const DAYS = HOURS / 24;

// Twenty million events a day, of which each night makes two million vectors; forty suggestions a second.
const events = 20e6 * DAYS;
const vectors = 2e6 * DAYS;
const suggestions = 40 * SECONDS;
/** GiB of Parquet a day, a quarter of what came in. */
const history = (20e6 * KIB * 0.25) / GIB;

// Prices of us-east-1.
const byHand = {
  // Each event of 1 KiB counts as 5 KiB, for delivery and for conversion to Parquet.
  collected: ((events * 5 * KIB) / GIB) * 0.029,
  converted: ((events * 5 * KIB) / GIB) * 0.018,
  // Sixty days in Standard; at the end of the first year the 305 days before them in Infrequent Access.
  recent: 60 * history * 0.023,
  older: (365 - 60) * history * 0.0125,
  // A driver and eight executors of 4 vCPU and 16 GB for forty minutes a night.
  processors: 9 * 4 * (40 / 60) * DAYS * 0.052624,
  memory: 9 * 16 * (40 / 60) * DAYS * 0.0057785,
  // Thirty days of features, half of 512 B each; ninety days of vectors of 1.5 KiB.
  prepared: ((2e6 * 512 * 0.5 * 30) / GIB) * 0.023,
  trained: ((2e6 * 1.5 * KIB * 90) / GIB) * 0.023,
  training: 2 * DAYS * 0.736,
  loading: 0.5 * DAYS * (4 * 0.03238 + 8 * 0.00356),
  // Two million vectors with their copies take less than three of the smallest volumes, of 10 GiB each.
  nodes: 3 * HOURS * 0.167,
  volumes: 3 * 10 * 0.122,
  ranker: 2 * HOURS * 0.115,
  calls: suggestions * 0.0000002,
  running: suggestions * 0.06 * 0.5 * 0.0000133334,
  api: suggestions * 0.000001,
  // Four endpoints in two zones; 8 KiB to the ranker and 2 KiB back through one of them.
  endpoints: 4 * 2 * HOURS * 0.01,
  throughEndpoints: ((suggestions * 10 * KIB) / GIB) * 0.01,
  // From two zones to three, two of three pairs lie in two zones; both sides pay, for the answers too.
  searched: ((suggestions * 18 * KIB) / GIB) * (2 / 3) * 2 * 0.01,
  loaded: ((vectors * 1.5 * KIB) / GIB) * (2 / 3) * 2 * 0.01,
};

describe('recommender', () => {
  const bill = billOf('recommender');

  testLines(bill, [
    ['collect', 'data in', byHand.collected],
    ['collect', 'format conversion', byHand.converted],
    ['lake', 'storage', byHand.recent],
    ['lake', 'storage in standard-ia', byHand.older],
    ['prepare', 'vCPU-hours', byHand.processors],
    ['prepare', 'GB-hours', byHand.memory],
    ['prepared', 'storage', byHand.prepared],
    ['trained', 'storage', byHand.trained],
    ['train', 'instance-hours', byHand.training],
    ['vectors', 'data node-hours', byHand.nodes],
    ['vectors', 'storage', byHand.volumes],
    ['ranker', 'instance-hours', byHand.ranker],
    ['recommend', 'requests', byHand.calls],
    ['recommend', 'duration', byHand.running],
    ['api', 'requests', byHand.api],
    ['network.main', 'interface endpoint-hours', byHand.endpoints],
    ['network.main', 'data through interface endpoints', byHand.throughEndpoints],
    ['recommend -> vectors', 'data transfer between zones', byHand.searched],
    ['load -> vectors', 'data transfer between zones', byHand.loaded],
  ]);

  testTotal(bill, Object.values(byHand));
});
