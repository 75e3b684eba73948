import type { OfferTable } from '../offer-table';

export const sagemaker: OfferTable = {
  offer: 'AmazonSageMaker',
  service: 'SageMaker',
  rows: [{ usage: /^Host:(ml\..+)$/, sku: 'sagemaker.hosting.$1-hour', unit: 'instance-hour (real-time hosting)' }],
};
