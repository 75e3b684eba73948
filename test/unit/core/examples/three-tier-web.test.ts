import { describe, expect, it } from 'vitest';
import { billOf, testLines, testTotal } from '../../support/example-bill';
import { analysisOf, examples } from '../../support/examples';

const HOURS = 730;
const GIB = 2 ** 30;
const MONTH = HOURS * 3600;
const KIB = 1024;

const byHand = {
  balancer: HOURS * 0.0225,
  // One request a second: 15 KiB both ways make 0.05 GB an hour, which is the largest dimension.
  units: ((15 * KIB * 3600) / GIB) * HOURS * 0.008,
  front: 2 * HOURS * 0.005,
  machines: 2 * HOURS * 0.0104,
  volumes: 2 * 8 * 0.08,
  database: HOURS * 0.068,
  allocated: 20 * 0.23,
  // A twentieth of the requests place an order of 2 KiB: what a year gathers, and what a week changes.
  backups: ((0.05 * 2 * KIB * (12 * MONTH + 7 * 86_400)) / GIB) * 0.095,
  gateways: 2 * HOURS * 0.045,
  addresses: 2 * HOURS * 0.005,
  answers: ((14 * KIB * MONTH) / GIB) * 0.09,
  // Both ends stand in two zones: half of what is asked and answered crosses, and is charged on both sides.
  lookUps: 2 * 0.5 * ((5 * KIB * MONTH) / GIB) * 0.01,
  orders: 2 * 0.5 * ((0.05 * 2 * KIB * MONTH) / GIB) * 0.01,
};

describe('the three-tier web lab', () => {
  const bill = billOf('three-tier-web');
  testLines(bill, [
    ['front', 'hours', byHand.balancer],
    ['front', 'capacity units', byHand.units],
    ['front', 'public IPv4 addresses', byHand.front],
    ['shop', 'instance-hours', byHand.machines],
    ['shop', 'gp3 volumes', byHand.volumes],
    ['orders', 'instance-hours, with the standby', byHand.database],
    ['orders', 'storage', byHand.allocated],
    ['orders', 'backups', byHand.backups],
    ['network.main', 'NAT gateway-hours', byHand.gateways],
    ['network.main', 'public IPv4 addresses of NAT gateways', byHand.addresses],
    ['visitors -> front', 'answers over the internet', byHand.answers],
    ['look-up', 'data transfer between zones', byHand.lookUps],
    ['place', 'data transfer between zones', byHand.orders],
  ]);
  testTotal(bill, Object.values(byHand));

  it('loses no order with a zone and is back within its ten minutes', () => {
    const { recovery } = analysisOf(examples.get('three-tier-web.datawright.yaml')!).figures;
    const orders = recovery.recoveries.find((entry) => entry.of === 'orders' && entry.scenario === 'zone-loss')!;
    expect(orders.rpo).toMatchObject({ likely: 0, high: 0 });
    expect(orders.restored).toMatchObject({ unit: 's' });
  });
});
