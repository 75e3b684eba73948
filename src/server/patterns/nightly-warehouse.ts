import type { Pattern } from '../pattern';

export const nightlyWarehouse: Pattern = {
  id: 'nightly-warehouse',
  title: 'Nightly warehouse',
  summary: 'A database is unloaded every night, loaded into Redshift and shown in dashboards.',
  order: 2,
  text: `design: Nightly warehouse
summary: Sales are taken from the database every night and loaded into a warehouse before people come to work.
region: us-east-1

requirements:
  two-days-at-most:
    asked-by: sales
    need: Dashboards are never more than two days behind.
    of: mart
    freshness: 2 days
  budget:
    asked-by: finance
    need: The warehouse stays within its budget.
    cost: 6000 USD/month

data:
  sale: { size: 800 B, classification: internal, key: sale_id }
  mart: { from: sale, stored-in: warehouse, retention: 5 years }

components:
  tills:     { kind: application, network: main }
  sales:     { kind: rds-database, engine: postgres, class: db.m5.large, multi-az: true, stored: 500 GiB, encryption: kms }
  landing:   { kind: s3-bucket, versioning: true }
  unload:    { kind: glue-job, workers: 4 x G.1X, duration: 20 min, schedule: cron(0 1 * * ? *), network: main }
  load:      { kind: glue-job, workers: 4 x G.1X, duration: 20 min, schedule: cron(30 1 * * ? *), after: unload, network: main }
  warehouse: { kind: redshift-cluster, nodes: 2 x ra3.xlplus, encryption: kms }
  dashboard: { kind: quicksight, readers: 120, authors: 5, network: main }

flows:
  - tills -> sales: { carries: sale, mode: request, rate: 60/s, peak: 240/s, peak-for: 3 h }
  - sales -> unload -> landing
  - landing -> load
  - load -> warehouse: { carries: mart }
  - warehouse -> dashboard: { mode: request, rate: 300/h, returns: 2 MiB }

network:
  main: standard
`,
};
