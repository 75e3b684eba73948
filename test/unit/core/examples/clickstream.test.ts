import { describe, expect, it } from 'vitest';
import { billOf, testLines, testTotal } from '../../support/example-bill';
import { analysisOf, examples } from '../../support/examples';

const HOURS = 730;
const MONTH = HOURS * 3600;
const KIB = 1024;
const GIB = 2 ** 30;

/** Clicks of 3 KiB, 2,000 a second; 40 % of them go on, and Parquet keeps a quarter. */
const clicked = 2000 * 3 * KIB;
const kept = clicked * 0.4;
const history = kept * 0.25;
/** GB a month; Firehose counts each click as 5 KiB. */
const counted = (2000 * 5 * KIB * MONTH) / GIB;
const moved = (history * MONTH) / GIB;
/** Calls of the function, which Firehose gives 1 MiB each. */
const calls = (clicked / 2 ** 20) * MONTH;

const byHand = {
  shards: 16 * HOURS * 0.015,
  units: 2000 * MONTH * 1.4e-8,
  calls: calls * 2e-7,
  running: calls * 0.2 * 0.5 * 0.0000166667,
  delivered: counted * 0.029,
  converted: counted * 0.018,
  // One in a thousand is assumed to fail.
  rejects: ((clicked * 0.001 * 12 * MONTH) / GIB) * 0.023,
  lake: 12 * moved * 0.023,
  replica: 12 * moved * 0.023,
  // Files of 128 MiB before they are converted, here and there.
  puts: 2 * (kept / (128 * 2 ** 20)) * MONTH * 0.000005,
  crossing: moved * 0.02,
  timeControl: moved * 0.015,
  // Sixty queries an hour, of 2 GiB each.
  scanned: ((60 * HOURS * 2) / 1024) * 5,
  // 10 DPU × 25 min × 730 h ÷ 24 h.
  nightly: 10 * (25 / 60) * (HOURS / 24) * 0.44,
  nodes: 2 * HOURS * 1.086,
  managed: 12 * moved * 0.024,
  author: 24,
  readers: 200 * 3,
  gateways: 2 * HOURS * 0.045,
  addresses: 2 * HOURS * 0.005,
  endpoint: 2 * HOURS * 0.01,
  // Half of what the job loads lands in the other zone, and is charged on both sides.
  between: 2 * 0.5 * moved * 0.01,
};

describe('clickstream', () => {
  const bill = billOf('clickstream');
  testLines(bill, [
    ['clicks', 'shard-hours', byHand.shards],
    ['clicks', 'PUT payload units', byHand.units],
    ['enrich', 'requests', byHand.calls],
    ['enrich', 'duration', byHand.running],
    ['delivery', 'data in', byHand.delivered],
    ['delivery', 'format conversion', byHand.converted],
    ['rejects', 'storage', byHand.rejects],
    ['lake', 'storage', byHand.lake],
    ['lake', 'replica storage in us-west-2', byHand.replica],
    ['lake', 'PUT requests', byHand.puts / 2],
    ['lake', 'transfer to us-west-2', byHand.crossing],
    ['lake', 'replication time control to us-west-2', byHand.timeControl],
    ['explore', 'data scanned', byHand.scanned],
    ['nightly', 'DPU-hours', byHand.nightly],
    ['warehouse', 'node-hours', byHand.nodes],
    ['warehouse', 'managed storage', byHand.managed],
    ['dashboard', 'authors', byHand.author],
    ['dashboard', 'readers', byHand.readers],
    ['network.main', 'NAT gateway-hours', byHand.gateways],
    ['network.main', 'public IPv4 addresses of NAT gateways', byHand.addresses],
    ['network.main', 'interface endpoint-hours', byHand.endpoint],
    ['nightly -> warehouse', 'data transfer between zones', byHand.between],
  ]);
  testTotal(bill, Object.values(byHand));

  it('loses at most the buffer, the upload and the replication with its Region', () => {
    const { recovery } = analysisOf(examples.get('clickstream.datawright.yaml')!).figures;
    const lost = recovery.recoveries.find((entry) => entry.of === 'click-history' && entry.scenario === 'region-loss')!;
    const worst = 'high' in lost.rpo ? lost.rpo.high : NaN;
    // Firehose's 60 s, S3 replication's 900 s, and what reading and writing take.
    expect(worst).toBeGreaterThanOrEqual(900);
    expect(worst).toBeLessThanOrEqual(965);
  });
});
