import { describe, expect, it } from 'vitest';
import { billOf, testTotal } from '../../support/example-bill';

const HOURS = 730;
const SECONDS = HOURS * 3600;
const YEAR = 12 * SECONDS;
const GIB = 2 ** 30;
const KIB = 1024;
const EUR = 0.92;

// Twenty changes of products a second; forty calls a second, ten of them searches, thirty pages of a product.
const changes = 20 * SECONDS;
const searches = 10 * SECONDS;
const pages = 30 * SECONDS;
/** Four million products a week, of which the rebuild touches one in a thousand. */
const exported = 4e6 * (HOURS / (24 * 7));
const touched = exported / 1000;

/** GiB of the table after a year: what is there, and the new ones among its changes, with 100 B for finding each. */
const held = 12 + ((20 * YEAR + 12 * touched) * 0.001 * (3 * KIB + 100)) / GIB;
/** Documents of 2 KiB after a year. */
const indexed = 8 + ((20 * YEAR + 12 * touched) * 0.001 * 2 * KIB) / GIB;

// Prices of eu-central-1 in US dollars.
const byHand = {
  // An item of 3 KiB takes three units, its entry in the index one.
  writes: (changes + touched) * (3 + 1) * 0.0000007625,
  // 3 KiB take one unit of 4 KiB, and half of that where it may be stale.
  reads: pages * 0.5 * 0.0000001525,
  // In the index each item has 100 B and as much again for finding it.
  storage: held * (1 + 200 / (3 * KIB + 100)) * 0.306,
  pointInTime: held * 0.2448,
  exports: ((exported * 3 * KIB) / GIB) * 0.1224,
  // Fifty changes to a call.
  followed: (changes / 50) * (0.0000002 + 0.25 * 0.5 * 0.0000133334),
  // Thirty days of exports.
  kept: (((4e6 / 7) * 30 * 3 * KIB) / GIB) * 0.0245,
  rebuilt: 4 * (35 / 60) * (HOURS / (24 * 7)) * 0.44,
  nodes: 3 * HOURS * 0.202,
  // With a copy, a tenth for the index, a twentieth for Linux and a fifth for the service, in whole GB a node; ten at
  // least.
  volumes: 3 * Math.max(10, Math.ceil((indexed * 2 * 1.1) / 0.95 / 0.8 / 3)) * 0.1452,
  searching: searches * (0.0000002 + 0.05 * 0.5 * 0.0000133334),
  showing: pages * (0.0000002 + 0.015 * 0.25 * 0.0000133334),
  api: (searches + pages) * 0.0000012,
  // From two zones to three, two of three pairs lie in two zones; both sides pay, for the answers too.
  written: ((changes * 2 * KIB) / GIB) * (2 / 3) * 2 * 0.01,
  searched: ((searches * 13 * KIB) / GIB) * (2 / 3) * 2 * 0.01,
};

describe('catalog-search', () => {
  const bill = billOf('catalog-search');

  it.each([
    ['products', 'write request units', byHand.writes],
    ['products', 'read request units', byHand.reads],
    ['products', 'storage', byHand.storage],
    ['products', 'point-in-time recovery', byHand.pointInTime],
    ['products', 'export by products -> export', byHand.exports],
    ['export', 'storage', byHand.kept],
    ['rebuild', 'DPU-hours', byHand.rebuilt],
    ['index', 'data node-hours', byHand.nodes],
    ['index', 'storage', byHand.volumes],
    ['api', 'requests', byHand.api],
    ['follow -> index', 'data transfer between zones', byHand.written],
    ['search -> index', 'data transfer between zones', byHand.searched],
  ])('%s: %s', (of, item, expected) => {
    // To half a per cent: a year has a day more than fifty-two weeks, and what the rebuild touches is a trifle.
    expect(bill.line(of, item) / (expected * EUR)).toBeCloseTo(1, 2);
  });

  it.each([
    ['follow', byHand.followed],
    ['search', byHand.searching],
    ['pages', byHand.showing],
  ])('%s: calls and their time', (of, expected) => {
    expect(bill.line(of, 'requests') + bill.line(of, 'duration')).toBeCloseTo(expected * EUR, 2);
  });

  testTotal(
    bill,
    Object.values(byHand).map((each) => each * EUR),
  );
});
