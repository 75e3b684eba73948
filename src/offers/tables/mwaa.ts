import type { OfferTable } from '../offer-table';

export const mwaa: OfferTable = {
  offer: 'AmazonMWAA',
  service: 'Managed Workflows for Apache Airflow',
  rows: [
    { where: { type: 'Environment' }, sku: 'mwaa.environment-hour.{size}', unit: 'environment-hour' },
    { where: { type: 'Worker' }, sku: 'mwaa.worker-hour.{size}', unit: 'additional worker-hour' },
    { where: { type: 'Scheduler' }, sku: 'mwaa.scheduler-hour.{size}', unit: 'additional scheduler-hour' },
    { usage: 'Airflow-StandardDatabaseStorage', sku: 'mwaa.metadb-gb', unit: 'GB-month' },
  ],
};
