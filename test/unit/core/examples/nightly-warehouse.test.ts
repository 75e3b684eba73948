import { describe } from 'vitest';
import { billOf, testLines, testTotal } from '../../support/example-bill';

const HOURS = 730;
const GIB = 2 ** 30;
const MONTH = HOURS * 3600;

/** Bytes a second: twenty orders of 2 KiB, of which Parquet keeps 30 %. */
const copied = 20 * 2048;
const cleaned = copied * 0.3;
const afterAYear = (bytes: number): number => (bytes * 12 * MONTH) / GIB;

const byHand = {
  database: HOURS * 0.318,
  allocated: 1500 * 0.23,
  // Fifty GB come along with the instance.
  copy: HOURS * 0.0745,
  landing: afterAYear(copied) * 0.023,
  // Ten workers of one DPU, 25 minutes each day.
  clean: 10 * (25 / 60) * (HOURS / 24) * 0.44,
  lake: afterAYear(cleaned) * 0.023,
  nodes: 2 * HOURS * 1.086,
  managed: afterAYear(cleaned) * 0.024,
  // All of it once, and what a week changes.
  backups: (afterAYear(cleaned) + (cleaned * 7 * 86_400) / GIB) * 0.023,
  author: 24,
  readers: 50 * 3,
  // One gateway in each of the three zones of the standard network.
  gateways: 3 * HOURS * 0.045,
  addresses: 3 * HOURS * 0.005,
  // The copy stands in one zone and the database in two: half crosses, and is charged on both sides.
  crossing: 2 * 0.5 * ((copied * MONTH) / GIB) * 0.01,
};

describe('nightly-warehouse', () => {
  const bill = billOf('nightly-warehouse');
  testLines(bill, [
    ['orders-db', 'instance-hours, with the standby', byHand.database],
    ['orders-db', 'storage', byHand.allocated],
    ['copy', 'replication instance', byHand.copy],
    ['landing', 'storage', byHand.landing],
    ['clean', 'DPU-hours', byHand.clean],
    ['lake', 'storage', byHand.lake],
    ['warehouse', 'node-hours', byHand.nodes],
    ['warehouse', 'managed storage', byHand.managed],
    ['warehouse', 'backups', byHand.backups],
    ['reports', 'authors', byHand.author],
    ['reports', 'readers', byHand.readers],
    ['network.main', 'NAT gateway-hours', byHand.gateways],
    ['network.main', 'public IPv4 addresses of NAT gateways', byHand.addresses],
    ['orders-db -> copy', 'data transfer between zones', byHand.crossing],
  ]);
  testTotal(bill, Object.values(byHand));
});
