import { describe } from 'vitest';
import { billOf, testLines, testTotal } from '../../support/example-bill';

const HOURS = 730;
const SECONDS = HOURS * 3600;
const GIB = 2 ** 30;

/** GiB a month: 150 changes of 1 KiB a second, of which Parquet keeps 30 %. */
const changed = (150 * 1024 * SECONDS) / GIB;
const merged = changed * 0.3;
/** GiB of the orders that 61 % of the changes replace: old versions stay for seven days, in the replica too. */
const replaced = ((150 * 1024 * 0.3 * 7 * 86_400) / GIB) * 0.61;

// Prices of eu-central-1, and of eu-west-1 for the replica.
const byHand = {
  // Two dedicated ports of 1 Gbps at 0.30 USD an hour, and the contract with their provider.
  ports: 2 * HOURS * 0.3,
  provider: 400,
  // A dms.c5.large with a standby; the 100 GB that a C5 brings along are all that is asked for.
  capture: HOURS * 0.394,
  // What thirty days leave behind, in files of 8 MiB.
  landing: ((150 * 1024 * 30 * 86_400) / GIB) * 0.0245,
  landingPuts: ((changed * GIB) / (8 * 2 ** 20)) * 0.0000054,
  landingGets: ((changed * GIB) / (8 * 2 ** 20)) * 4.3e-7,
  // Four G.1X of one DPU each for six minutes, four times an hour.
  merge: 4 * 0.1 * 4 * HOURS * 0.44,
  // What is there, and twelve months of the 39 % of the changes that are new orders.
  lake: (120 + 12 * merged * 0.39) * 0.0245,
  replica: (120 + 12 * merged * 0.39) * 0.023,
  // Every byte that is written crosses to Ireland, with replication time control.
  crossing: merged * 0.02,
  timeControl: merged * 0.015,
  oldVersions: replaced * 0.0245,
  replicaOldVersions: replaced * 0.023,
  // Ninety queries an hour, each opening the 32 files of 128 MiB that 4 GiB are.
  lakeGets: 90 * HOURS * 32 * 4.3e-7,
  // Of those 4 GiB a query reads the columns it names, a quarter.
  scanned: ((90 * HOURS * 4 * 0.25) / 1024) * 5,
  authors: 4 * 24,
  readers: 60 * 3,
};

describe('cdc-lakehouse', () => {
  const bill = billOf('cdc-lakehouse');

  testLines(bill, [
    ['line', 'port-hours', byHand.ports],
    ['line', 'line of the network provider', byHand.provider],
    ['capture', 'replication instance', byHand.capture],
    ['landing', 'storage', byHand.landing],
    ['merge', 'DPU-hours', byHand.merge],
    ['lake', 'storage', byHand.lake],
    ['lake', 'replica storage in eu-west-1', byHand.replica],
    ['lake', 'transfer to eu-west-1', byHand.crossing],
    ['lake', 'replication time control to eu-west-1', byHand.timeControl],
    ['explore', 'data scanned', byHand.scanned],
    ['boards', 'authors', byHand.authors],
    ['boards', 'readers', byHand.readers],
  ]);

  testTotal(bill, Object.values(byHand));
});
