import type { OfferTable } from '../offer-table';

export const athena: OfferTable = {
  offer: 'AmazonAthena',
  service: 'Athena',
  rows: [
    { usage: 'DataScannedInTB', sku: 'athena.scanned-tb', unit: 'TB scanned' },
    { usage: 'CodeExecutionInDPUHours', sku: 'athena.spark-dpu-hour', unit: 'DPU-hour' },
  ],
};
