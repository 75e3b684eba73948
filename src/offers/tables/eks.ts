import type { OfferTable } from '../offer-table';

export const eks: OfferTable = {
  offer: 'AmazonEKS',
  service: 'EKS',
  rows: [{ usage: 'AmazonEKS-Hours:perCluster', sku: 'eks.cluster-hour', unit: 'cluster-hour' }],
};
