import type { OfferTable } from '../offer-table';

export const cloudwatch: OfferTable = {
  offer: 'AmazonCloudWatch',
  service: 'CloudWatch',
  rows: [
    { usage: 'DataProcessing-Bytes', sku: 'cloudwatch.logs-ingest-gb', unit: 'GB' },
    { usage: 'TimedStorage-ByteHrs', sku: 'cloudwatch.logs-storage-gb', unit: 'GB-month' },
    { usage: 'DataScanned-Bytes', sku: 'cloudwatch.logs-insights-gb', unit: 'GB scanned' },
    { usage: 'CW:AlarmMonitorUsage', sku: 'cloudwatch.alarm.standard', unit: 'alarm-metric-month' },
    { usage: 'CW:HighResAlarmMonitorUsage', sku: 'cloudwatch.alarm.high-resolution', unit: 'alarm-metric-month' },
    { usage: 'CW:MetricMonitorUsage', sku: 'cloudwatch.custom-metric', unit: 'metric-month' },
  ],
};
