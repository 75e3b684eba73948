import { count, flag, key, rate } from '../../../design/types';
import { compute } from '../../../quantity/compute';
import { isKnown } from '../../../quantity/figure';
import type { Estimate, Input } from '../../../quantity/figure';
import { eventsAMonth } from '../../amounts';
import { documented } from '../../assumed';
import { defineKind } from '../../kind';
import type { BillLine } from '../../kind';

const PRICING = 'https://aws.amazon.com/glue/pricing/';
const FIRST_MILLION = documented(1_000_000, '1', PRICING);

const settings = {
  objects: key(count, 'tables, versions of tables, partitions and databases in it', { default: '10000' }),
  requests: key(rate, 'requests to it', { default: '500000/month' }),
  'lake-formation': key(flag, 'whether Lake Formation grants access to its tables', { default: 'false' }),
  'password-encryption': key(flag, 'whether passwords of connections are encrypted', {
    default: 'false',
    alias: 'ConnectionPasswordEncryption',
  }),
} as const;

/** Only what is beyond the first million is billed: a rule of the price, not a free tier of new accounts. */
function beyond(item: string, sku: string, amount: Estimate | Input): BillLine {
  const billed = compute({
    says: `${item} beyond the first million`,
    formula: 'max(0, amount - first)',
    unit: '1',
    inputs: { amount, first: FIRST_MILLION },
  });
  if (isKnown(billed) && billed.high === 0) return { item, free: `the first million ${item} of a month are free` };
  return { item, sku, class: 'usage', quantity: billed };
}

export const glueCatalog = defineKind({
  name: 'glue-catalog',
  title: 'Glue Data Catalog',
  help: 'The names, columns and places of tables that Athena, Redshift, EMR and Glue share.',
  role: 'lake',
  icon: 'glue-catalog',
  card: { service: 'Glue Data Catalog', shows: { 'lake-formation': 'Lake Formation', objects: 'objects' } },
  service: 'glue',
  docs: 'https://docs.aws.amazon.com/glue/latest/dg/catalog-and-crawler.html',
  settings,
  active: false,
  takes: 'request',
  network: { stands: 'service', endpoint: { service: 'glue' }, port: 443 },
  access: { arn: 'arn:${partition}:glue:${region}:${account}:catalog' },
  cost: (catalog) => {
    const rate = compute({
      says: 'requests to the catalogue',
      formula: 'requests',
      unit: '1/s',
      inputs: { requests: catalog.value('requests') },
    });
    return [
      beyond('objects', 'glue.catalog-object-month', catalog.value('objects')),
      beyond('requests', 'glue.catalog-request', eventsAMonth('requests', rate, catalog)),
    ];
  },
  recovery: (catalog) => ({
    scope: 'regional',
    // It knows where data is; what it knows comes back from code or by crawling, not from a copy of data.
    holds: 'nothing',
    restart: catalog.fact('lakeformation-gluecat', 'azFailoverS'),
    zoneFailover: catalog.fact('lakeformation-gluecat', 'azFailoverS'),
    repeatable: true,
  }),
  availability: (catalog) => ({ basis: 'sla', value: catalog.fact('lakeformation-gluecat', 'slaPct') }),
});
