import { describe, expect, it } from 'vitest';
import { builtInKinds } from '../../../../../src/core/catalog/catalog';
import { portOf } from '../../../../../src/core/catalog/port-of';
import { estimate, fed, likely } from '../support';

const balancer = (settings: string, flow: string) => fed('load-balancer', settings, flow);

describe('a load balancer', () => {
  it('bills the largest dimension of its capacity units, not their sum', () => {
    // Case sz-65: 40/25, 4,000/3,000, 5.5 GB/h, 400 x (12 - 10)/1,000: 5.5 LCU x 730 h x 0.008 = 32.12; 16.425 of hours.
    const bytes = (5.5 * 2 ** 30) / 3600 / 400;
    const { lines } = estimate(
      balancer(
        'scheme: internal, new-connections: 40/s, active-connections: 4000, rules: 12, response-size: 0 B',
        `rate: 400/s, size: ${bytes} B`,
      ),
      'it',
    );
    expect(lines['capacity units']!.quantity).toBeCloseTo(4015, 2);
    expect(lines['capacity units']!.usd).toBeCloseTo(32.12, 2);
    expect(lines['hours']!.usd).toBeCloseTo(16.425, 3);
    expect(lines['public IPv4 addresses']).toBeUndefined();
  });

  it('counts rules only beyond ten, and by the request', () => {
    const settings =
      'scheme: internal, new-connections: 1/s, active-connections: 1, request-size: 0 B, response-size: 0 B';
    const units = (rules: number) =>
      estimate(balancer(`${settings}, rules: ${rules}`, 'rate: 1000/s, size: 1 B'), 'it').lines['capacity units']!;
    expect(units(30).quantity).toBeCloseTo(20 * 730, 3);
    expect(units(10).quantity).toBeLessThan(730);
  });

  it('counts answers, and takes connections from the requests where nobody says them', () => {
    const { bill, lines } = estimate(balancer('', 'rate: 100/s'), 'it');
    // Requests over one connection are in doubt from one to ten, so the units are.
    expect(bill.lines.find(({ item }) => item === 'capacity units')!.quantity.high).toBeGreaterThan(
      1.5 * lines['capacity units']!.quantity,
    );
    // One address in each of the three zones of the standard network.
    expect(lines['public IPv4 addresses']!.usd).toBeCloseTo(3 * 730 * 0.005, 3);
  });

  it('bills a network load balancer by its own units', () => {
    const { lines } = estimate(
      balancer(
        'type: network, scheme: internal, new-connections: 1600/s, active-connections: 1',
        'rate: 1/s, size: 1 B',
      ),
      'it',
    );
    expect(lines['capacity units']!.sku).toBe('nlb.lcu-hour');
    expect(lines['capacity units']!.quantity).toBeCloseTo(1460, 3);
  });
});

describe('a Direct Connect', () => {
  const link = (settings: string) => `components: { it: { kind: direct-connect, ${settings} } }`;

  it('bills the port by its speed, and says that the provider’s line is unpriced', () => {
    const { lines, bill } = estimate(link('bandwidth: 1 Gbps'), 'it');
    expect(lines['port-hours']).toMatchObject({ sku: 'dx.port-hour.dedicated-1gbps', usd: 219 });
    expect(bill.unpriced).toHaveLength(1);
    const hosted = estimate(link('bandwidth: 200 Mbps, type: hosted, provider-price: 500 USD/month'), 'it');
    expect(hosted.usd).toBeCloseTo(730 * 0.08 + 500, 2);
    expect(hosted.bill.unpriced).toHaveLength(0);
  });

  it('is as available as AWS agrees for its topology', () => {
    const available = (settings: string) => likely(estimate(link(settings), 'it').availability!.value);
    expect(available('connections: 1')).toBe(0.95);
    expect(available('connections: 2, locations: 2')).toBe(0.999);
    expect(available('connections: 4, locations: 2')).toBe(0.9999);
  });
});

describe('the port of a component', () => {
  const port = (kind: string, settings = {}) =>
    portOf(builtInKinds.get(kind)!, { id: 'it', path: 'components.it', kind, settings: { kind, ...settings } });

  it('follows its engine or listener', () => {
    expect(port('rds-database')).toBe(5432);
    expect(port('rds-database', { engine: 'mysql' })).toBe(3306);
    expect(port('load-balancer', { listener: 'http' })).toBe(80);
    expect(port('redshift-cluster')).toBe(5439);
    expect(port('backup-vault')).toBe(443);
    expect(port('user')).toBeUndefined();
  });
});

describe('a CloudFront distribution', () => {
  it('bills answers and requests by the place of the viewers', () => {
    // 10/s of 100 KiB: 2,506 GB; 60 % at 0.085, 40 % at 0.085 (EU); requests 0.000001 and 0.0000012.
    const text = `
components:
  people: { kind: user }
  it: { kind: cloudfront-distribution, viewers: { united-states: 60 %, eu: 40 % } }
flows:
  - people -> it: { mode: request, rate: 10/s, returns: 100 KiB }
`;
    const { lines } = estimate(text, 'it');
    const gb = (10 * 102_400 * 730 * 3600) / 2 ** 30;
    expect(lines['data to viewers in united-states']!.usd).toBeCloseTo(0.6 * gb * 0.085, 4);
    expect(lines['requests from eu']!.usd).toBeCloseTo(0.4 * 26_280_000 * 0.000_001_2, 4);
  });
});

describe('a Route 53 zone', () => {
  it('bills the zone, queries and checks, and takes its time to move clients', () => {
    const text = 'components: { it: { kind: route53-zone, queries: 1/s, health-checks: 2, routing: failover } }';
    const { usd, recovery } = estimate(text, 'it');
    // 0.50 + 2,628,000 x 0.0000004 + 2 x 0.50; 30 s x 3 + 60 s.
    expect(usd).toBeCloseTo(0.5 + 1.0512 + 1, 4);
    expect(likely(recovery.interval)).toBe(150);
  });
});

describe('a VPN connection', () => {
  it('bills a VPN that ends at a transit gateway its attachments, and what comes over it', () => {
    // 2 x 730 x 0.05 for connections and attachments alike; 100 GiB at 0.02.
    const text = `
components:
  office: { kind: on-premises-server }
  it: { kind: vpn-connection, connections: 2, transit-gateway: true }
  lake: { kind: s3-bucket }
flows:
  - office -> it: { size: 1 GiB, rate: 100/month }
  - it -> lake
`;
    const { lines } = estimate(text, 'it');
    expect(lines['transit gateway attachment-hours']!.usd).toBeCloseTo(73, 6);
    expect(lines['data into the transit gateway']!.quantity).toBeCloseTo(100, 6);
    expect(Object.keys(estimate(text.replace(', transit-gateway: true', ''), 'it').lines)).toEqual([
      'connection-hours',
    ]);
  });

  it('bills hours, and carries what its tunnels do', () => {
    const text = fed('vpn-connection', '', 'rate: 1/s, size: 200 MiB');
    const { usd, limits } = estimate(text, 'it');
    expect(usd).toBeCloseTo(36.5, 6);
    expect(likely(limits[0]!.need)).toBeGreaterThan(likely(limits[0]!.has));
  });
});
