import { describe, expect, it } from 'vitest';
import { analysisOf, examples } from '../../support/examples';
import { billOf, testLines, testTotal } from '../../support/example-bill';

const HOURS = 730;
const SECONDS = HOURS * 3600;
const YEAR = 12 * SECONDS;
const GIB = 2 ** 30;
const KIB = 1024;

// Forty requests a second; one in eight is an order.
const requests = 40 * SECONDS;
const orders = 5 * SECONDS;
/** GiB after a year, each new order with the 100 B that find it. */
const held = 120 + (5 * YEAR * (2 * KIB + 100)) / GIB;
/** An entry of the index: 120 B, and 100 B to find it, beside an item of 2 KiB and its 100 B. */
const withIndex = held * (1 + 220 / (2 * KIB + 100));
/** GiB of receipts after a year, and those of a month. */
const receipts = (5 * YEAR * 40 * KIB) / GIB;
const receiptsAMonth = (orders * 40 * KIB) / GIB;
const endpoints = 3 * 2 * HOURS * 0.01;

// Prices of us-east-1 and us-west-2, which are the same for all of these.
const byHand = {
  zone: 0.5 + 2 * 0.5,
  queries: 15 * SECONDS * 0.0000004,
  // A balancer has an address in each of two zones. A unit takes 1 GB an hour: 14 KiB for each request pass through.
  fronts: 2 * HOURS * (0.0225 + 2 * 0.005),
  units: ((requests * 14 * KIB) / GIB) * 0.008,
  // Four tasks in the east, two in the west, each a vCPU and 2 GB.
  checkout: 4 * HOURS * (0.03238 + 2 * 0.00356),
  checkoutWest: 2 * HOURS * (0.03238 + 2 * 0.00356),
  // 2 KiB are two units, the entry of the index is one; written in both Regions.
  writes: orders * 3 * 0.000000625,
  writesWest: orders * 3 * 0.000000625,
  reads: (requests - orders) * 0.5 * 0.000000125,
  storage: withIndex * 0.25,
  storageWest: withIndex * 0.25,
  pointInTime: held * 0.2,
  ordersCrossing: ((orders * 2 * KIB) / GIB) * 0.02,
  // Ten orders to a call.
  billing: (orders / 10) * (0.0000002 + 0.4 * 0.0000133334),
  receipts: receipts * 0.023,
  receiptsWest: receipts * 0.023,
  puts: 2 * orders * 0.000005,
  receiptsCrossing: receiptsAMonth * 0.02,
  timeControl: receiptsAMonth * 0.015,
  endpoints: 2 * endpoints,
  answers: ((requests * 12 * KIB) / GIB) * 0.09,
  probed: (((2 / 60) * SECONDS * 12 * KIB) / GIB) * 0.09,
};

describe('multi-region-orders', () => {
  const bill = billOf('multi-region-orders');

  testLines(bill, [
    ['names', 'queries', byHand.queries],
    ['front', 'capacity units', byHand.units],
    ['orders', 'write request units', byHand.writes],
    ['orders', 'replicated write units in us-west-2', byHand.writesWest],
    ['orders', 'read request units', byHand.reads],
    ['orders', 'storage', byHand.storage],
    ['orders', 'storage in us-west-2', byHand.storageWest],
    ['orders', 'point-in-time recovery', byHand.pointInTime],
    ['orders', 'transfer to us-west-2', byHand.ordersCrossing],
    ['receipts', 'storage', byHand.receipts],
    ['receipts', 'replica storage in us-west-2', byHand.receiptsWest],
    ['receipts', 'transfer to us-west-2', byHand.receiptsCrossing],
    ['receipts', 'replication time control to us-west-2', byHand.timeControl],
    ['network.east', 'interface endpoint-hours', endpoints],
    ['network.west', 'interface endpoint-hours', endpoints],
    ['customers -> front', 'answers over the internet', byHand.answers],
  ]);

  it.each([
    ['checkout', 'vCPU-hours', 'GB-hours', byHand.checkout],
    ['checkout-west', 'vCPU-hours', 'GB-hours', byHand.checkoutWest],
    ['bill', 'requests', 'duration', byHand.billing],
    ['receipts', 'PUT requests', 'replica PUTs in us-west-2', byHand.puts],
  ])('%s: %s and %s', (of, one, other, expected) => {
    expect(bill.line(of, one) + bill.line(of, other)).toBeCloseTo(expected, 2);
  });

  testTotal(bill, Object.values(byHand));

  it('loses seconds of orders with its Region, and takes them again after the steps of its plan', () => {
    const { recovery } = analysisOf(examples.get('multi-region-orders.datawright.yaml')!).figures;
    const of = (id: string) =>
      recovery.recoveries.find((entry) => entry.of === id && entry.scenario === 'region-loss')!;
    // A global table is 300 ms to 5 s behind.
    expect(of('orders').rpo).toMatchObject({ unit: 's' });
    expect('high' in of('orders').rpo && of('orders').rpo).toHaveProperty('high', expect.closeTo(5, 1));
    // Five minutes until the alarm, 5 to 20 to decide, a scale-out of what stands by, 2 to reroute, 5 to validate.
    const names = of('checkout').steps.map(({ name }) => name);
    expect(names).toEqual(['detect', 'decide', 'scale out', 'reroute', 'validate']);
  });
});
