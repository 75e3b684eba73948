import type { FactOrigin } from './fact';

/** What AWS gives every account each month without an end. The lines of all its SKUs share one amount. */
export interface FreeAllowance extends FactOrigin {
  /** SKU keys, or beginnings of them that end in a dot. */
  readonly of: readonly string[];
  /** In the units of the price, a month. */
  readonly amount: number;
  /** As the bill would say it. */
  readonly says: string;
}

const PAGE: FactOrigin = {
  source: 'https://aws.amazon.com/free (always free), and the pricing page of the service',
  asOf: '2026-07',
  status: 'reported',
};

/** What is free for twelve months only, or by a credit of a new account, is left out: a design outlives it. */
export const FREE_TIER: readonly FreeAllowance[] = [
  { ...PAGE, of: ['lambda.request'], amount: 1e6, says: '1 million requests' },
  { ...PAGE, of: ['lambda.gb-second.'], amount: 400_000, says: '400,000 GB-seconds' },
  { ...PAGE, of: ['dynamodb.storage-gb'], amount: 25, says: '25 GB' },
  { ...PAGE, of: ['dynamodb.wcu-hour'], amount: 25 * 730, says: '25 write capacity units' },
  { ...PAGE, of: ['dynamodb.rcu-hour'], amount: 25 * 730, says: '25 read capacity units' },
  { ...PAGE, of: ['dynamodb.streams-read-unit'], amount: 2.5e6, says: '2.5 million reads of a stream' },
  { ...PAGE, of: ['sqs.request.'], amount: 1e6, says: '1 million requests' },
  { ...PAGE, of: ['sns.publish-request'], amount: 1e6, says: '1 million publishes' },
  { ...PAGE, of: ['stepfunctions.standard-transition'], amount: 4000, says: '4,000 state transitions' },
  { ...PAGE, of: ['eventbridge.scheduler-invocation'], amount: 14e6, says: '14 million invocations' },
  { ...PAGE, of: ['kms.request'], amount: 20_000, says: '20,000 requests' },
  { ...PAGE, of: ['xray.trace-recorded'], amount: 100_000, says: '100,000 traces' },
  { ...PAGE, of: ['cloudwatch.custom-metric'], amount: 10, says: '10 metrics' },
  { ...PAGE, of: ['cloudwatch.alarm.standard'], amount: 10, says: '10 alarms' },
  { ...PAGE, of: ['cloudwatch.dashboard'], amount: 3, says: '3 dashboards' },
  { ...PAGE, of: ['cloudwatch.logs-ingest-gb'], amount: 5, says: '5 GB of logs' },
  { ...PAGE, of: ['transfer.internet-out-gb'], amount: 100, says: '100 GB to the internet' },
  { ...PAGE, of: ['cloudfront.internet-out-gb.'], amount: 1024, says: '1 TB to the internet' },
  { ...PAGE, of: ['cloudfront.http-request.', 'cloudfront.https-request.'], amount: 10e6, says: '10 million requests' },
];
