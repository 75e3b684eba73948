import { describe, expect, it } from 'vitest';
import { analysisOf } from '../../../support/examples';

const NETWORKS = `
components:
  app: { kind: application }
  work: { kind: ecs-service, subnets: [ left-a ] }
  orders: { kind: rds-database, subnets: [ right-a, right-b ] }
flows:
  - app -> work: { mode: request, size: 1 KiB, rate: 1/s }
  - work -> orders: { mode: request, size: 10 KiB, rate: 100/s }
network:
  left:
    cidr: 10.0.0.0/16
    subnets: { left-a: { zone: a, cidr: 10.0.1.0/24, routes: { 10.1.0.0/16: hub } } }
    transit-gateways: { hub: { attachments: [ right ] } }
  right:
    cidr: 10.1.0.0/16
    subnets:
      right-a: { zone: a, cidr: 10.1.1.0/24, routes: { 10.0.0.0/16: hub } }
      right-b: { zone: b, cidr: 10.1.2.0/24, routes: { 10.0.0.0/16: hub } }
`;

const billOf = (text: string, id: string) => analysisOf(text).figures.cost.components.get(id);

describe('what leads out of a network', () => {
  it('is an attachment of each network to a transit gateway, and what is sent through it', () => {
    const left = billOf(NETWORKS, 'network.left')!.lines;
    const gigabytes = (100 * 10_240 * 730 * 3600) / 2 ** 30;
    expect(left.map(({ sku, monthly }) => [sku, Math.round(monthly.likely * 100) / 100])).toEqual([
      ['tgw.attachment-hour', 36.5],
      ['tgw.gb', Math.round(gigabytes * 0.02 * 100) / 100],
    ]);
    const right = billOf(NETWORKS, 'network.right')!.lines;
    expect(right.map(({ sku }) => sku)).toEqual(['tgw.attachment-hour']);
    // What the gateway carries is not charged for the zones besides.
    expect(analysisOf(NETWORKS).figures.cost.flows.has('work -> orders')).toBe(false);
  });

  it('is a VPN that no component stands for', () => {
    const text = `components: { orders: { kind: rds-database, subnets: [ a ] } }
network: { main: { subnets: { a: { zone: a } }, vpn: { to: office } } }
`;
    expect(billOf(text, 'network.main')!.lines.map(({ sku, quantity }) => [sku, quantity.likely])).toEqual([
      ['vpn.connection-hour', 730],
    ]);
    const drawn = text.replace('components: { ', 'components: { tunnel: { kind: vpn-connection }, ');
    expect(billOf(drawn, 'network.main')).toBeUndefined();
  });

  it('says what is not priced of a Direct Connect that no component stands for', () => {
    const text = `components: { orders: { kind: rds-database, subnets: [ a ] } }
network: { main: { subnets: { a: { zone: a } }, direct-connect: { to: office } } }
`;
    expect(billOf(text, 'network.main')!.unpriced.map(({ item }) => item)).toEqual(['Direct Connect']);
  });
});
