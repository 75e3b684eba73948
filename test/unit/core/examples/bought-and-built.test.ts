import { describe } from 'vitest';
import { billOf, testLines, testTotal } from '../../support/example-bill';

const HOURS = 730;
const DAYS = HOURS / 24;
const SECONDS = HOURS * 3600;
const GIB = 2 ** 30;

/** GiB a month that Firehose bills: each event of 1 KiB counts as the 5 KB that a record is rounded up to. */
const ingested = (250 * 5 * 1024 * SECONDS) / GIB;
/** GiB a month: a tenth of the events, at 1 KiB each, leave for the warehouse. */
const sessions = (250 * 0.1 * 1024 * SECONDS) / GIB;

// Contracts as the design has them; prices of us-east-1.
const byHand = {
  rows: 6 * 250,
  credits: 4 * 7 * DAYS * 3,
  warehouseStorage: 2 * 23,
  licences: 1700,
  ingest: ingested * 0.029,
  conversion: ingested * 0.018,
  // Twelve months of Parquet, a fifth of the events' volume.
  lake: 12 * ((250 * 1024 * 0.2 * SECONDS) / GIB) * 0.023,
  // A file every five minutes, since 128 MiB take longer.
  puts: (SECONDS / 300) * 0.000005,
  // Six G.1X of one DPU each for twenty minutes a day.
  sessionize: 6 * (20 / 60) * DAYS * 0.44,
  environment: HOURS * 0.49,
  // Two workers beyond the first for three hours a day.
  workers: 2 * 3 * DAYS * 0.055,
  metadata: 10 * 0.1,
  // A NAT gateway in each of two zones, with an address each; the lake is read through a gateway endpoint.
  nats: 2 * HOURS * 0.045,
  addresses: 2 * HOURS * 0.005,
  throughNats: sessions * 0.045,
  // Beyond the account, sessions go over the internet.
  egress: sessions * 0.09,
};

describe('bought-and-built', () => {
  const bill = billOf('bought-and-built');

  testLines(bill, [
    ['connectors', 'rows', byHand.rows],
    ['marts', 'credits', byHand.credits],
    ['marts', 'storage', byHand.warehouseStorage],
    ['dashboards', 'licences', byHand.licences],
    ['delivery', 'data in', byHand.ingest],
    ['delivery', 'format conversion', byHand.conversion],
    ['lake', 'storage', byHand.lake],
    ['lake', 'PUT requests', byHand.puts],
    ['sessionize', 'DPU-hours', byHand.sessionize],
    ['airflow', 'environment-hours', byHand.environment],
    ['airflow', 'workers at busy times', byHand.workers],
    ['airflow', 'metadata database', byHand.metadata],
    ['network.main', 'NAT gateway-hours', byHand.nats],
    ['network.main', 'public IPv4 addresses of NAT gateways', byHand.addresses],
    ['network.main', 'data through NAT gateways', byHand.throughNats],
    ['sessionize -> marts', 'data transfer to the internet', byHand.egress],
  ]);

  testTotal(bill, Object.values(byHand));
});
