import { choice, duration, key, quantity } from '../../../design/types';
import { compute, fact } from '../../../quantity/compute';
import { defineKind } from '../../kind';
import { runHours, timeBetweenRuns } from '../../runs';

const MINIMUM = fact(600, 's', 'https://aws.amazon.com/glue/pricing/', { status: 'read' });

const settings = {
  duration: key(duration, 'how long one crawl takes', { default: '5 min' }),
  capacity: key(quantity('DPU'), 'DPU that a crawl uses', { default: '2 DPU' }),
  recrawl: key(choice('everything', 'new-folders', 'events'), 'what is looked at again', {
    default: 'everything',
    alias: 'RecrawlPolicy',
  }),
  'schema-change': key(choice('update', 'log'), 'what happens to a table whose columns changed', {
    default: 'update',
    alias: 'SchemaChangePolicy',
  }),
} as const;

export const glueCrawler = defineKind({
  name: 'glue-crawler',
  title: 'Glue crawler',
  help: 'Looks through a store and writes the tables that it finds into the Data Catalog.',
  role: 'lake',
  icon: 'glue-crawler',
  card: { service: 'Glue crawler', shows: { schedule: '' } },
  service: 'glue',
  docs: 'https://docs.aws.amazon.com/glue/latest/dg/add-crawler.html',
  settings,
  active: true,
  takes: 'batch',
  network: { stands: 'optional', endpoint: { service: 'glue' }, port: 443 },
  access: { principal: 'glue.amazonaws.com', arn: 'arn:${partition}:glue:${region}:${account}:crawler/${name}' },
  cost: (crawler) => [
    {
      item: 'DPU-hours',
      sku: 'glue.crawler-dpu-hour',
      class: 'usage',
      quantity: compute({
        says: 'DPU-hours, ten minutes a crawl at least',
        formula: 'dpu * run_hours',
        unit: 'DPU-h',
        inputs: { dpu: crawler.value('capacity'), run_hours: runHours(crawler, crawler.value('duration'), MINIMUM) },
      }),
    },
  ],
  recovery: (crawler) => ({
    scope: 'regional',
    holds: 'nothing',
    interval: timeBetweenRuns(crawler),
    processing: crawler.value('duration'),
    restart: crawler.fact('glue-job', 'azFailoverS'),
    zoneFailover: crawler.fact('glue-job', 'azFailoverS'),
    repeatable: true,
  }),
  availability: (crawler) => ({ basis: 'sla', value: crawler.fact('glue-job', 'slaPct') }),
});
