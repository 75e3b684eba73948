import type { ListedProduct } from './offer-file';

/** A product as AWS lists it, and what it is to us: our key and what one of our units costs. */
export interface Listed extends ListedProduct {
  readonly ours: string;
  readonly costs: number | readonly (readonly [upTo: number | null, usd: number])[];
}

const here = {
  servicecode: '',
  location: 'US East (N. Virginia)',
  locationType: 'AWS Region',
  regionCode: 'us-east-1',
};

const of = (
  usagetype: string,
  unit: string,
  usd: ListedProduct['usd'],
  ours: string,
  rest: {
    readonly family?: string;
    readonly costs?: Listed['costs'];
    readonly attributes?: Readonly<Record<string, string>>;
  } = {},
): Listed => ({
  ...(rest.family !== undefined && { family: rest.family }),
  attributes: { ...here, usagetype, ...rest.attributes },
  unit,
  usd,
  ours,
  costs: rest.costs ?? Number(typeof usd === 'string' ? usd : usd[0]),
});

const ec2 = {
  operatingSystem: 'Linux',
  tenancy: 'Shared',
  preInstalledSw: 'NA',
  capacitystatus: 'Used',
  operation: 'RunInstances',
  licenseModel: 'No License required',
};

/**
 * What offers list, by AWS's own names. Usage types, attributes and units are those that published copies of the price
 * list, tested price tools (Infracost's filters among them) and AWS's pages on usage types name; amounts are of
 * us-east-1 in autumn 2026, where our book has them too, and made up elsewhere.
 */
export const LISTED: Readonly<Record<string, readonly Listed[]>> = {
  AmazonKinesis: [
    of('Storage-ShardHour', 'ShardHours', '0.015', 'kinesis.shard-hour', {
      attributes: { operation: 'shardHourStorage' },
    }),
    of('PutRequestPayloadUnits', 'PutRequest', '0.000000014', 'kinesis.put-payload-unit'),
    of('EnhancedFanoutHour', 'ConsumerHour', '0.015', 'kinesis.efo-consumer-shard-hour'),
    of('ReadBytes', 'GB', '0.013', 'kinesis.efo-provisioned-gb', {
      attributes: { operation: 'EnhancedFanoutDataRetrieval' },
    }),
    of('OnDemand-StreamHour', 'StreamHr', '0.04', 'kinesis.on-demand.stream-hour'),
    of('OnDemand-BilledIncomingBytes', 'GB', '0.08', 'kinesis.on-demand.gb-in'),
  ],
  AmazonKinesisFirehose: [
    of('USE1-BilledBytes', 'GB', { 0: '0.029', 512000: '0.025', 2048000: '0.02' }, 'firehose.ingest-gb', {
      attributes: { group: 'Event-by-Event Processing' },
      costs: [
        [512000, 0.029],
        [2048000, 0.025],
        [null, 0.02],
      ],
    }),
    of('USE1-BilledBytes-DataFormatConversion', 'GB', '0.018', 'firehose.format-conversion-gb', {
      attributes: { operation: 'DataFormatConversion' },
    }),
  ],
  AmazonKinesisAnalytics: [
    of('USE1-KPU-Hour-Java', 'KPU-Hour', '0.11', 'flink.kpu-hour'),
    of('USE1-RunningApplicationStorage', 'GB-Mo', '0.1', 'flink.running-storage-gb'),
    of('USE1-DurableApplicationBackups', 'GB-Mo', '0.023', 'flink.backup-gb'),
  ],
  AmazonMSK: [
    of('USE1-Kafka.m7g.large', 'hours', '0.204', 'msk.broker-hour.kafka.m7g.large'),
    of('USE1-Express.m7g.large', 'hours', '0.408', 'msk.broker-hour.express.m7g.large'),
    of('USE1-Kafka.Storage.GP2', 'GB-Mo', '0.1', 'msk.storage-gb'),
    of('USE1-KafkaServerless-In-Bytes', 'GB', '0.1', 'msk.serverless.gb-in'),
    of('USE1-KafkaServerless-ClusterHours', 'hours', '0.75', 'msk.serverless.cluster-hour'),
  ],
  AWSGlue: [
    of('USE1-ETL-DPU-Hour', 'DPU-Hour', '0.44', 'glue.dpu-hour', { attributes: { operation: 'Jobrun' } }),
    of('USE1-ETL-Flex-DPU-Hour', 'DPU-Hour', '0.29', 'glue.dpu-hour.flex'),
    of('USE1-Crawler-DPU-Hour', 'DPU-Hour', '0.44', 'glue.crawler-dpu-hour'),
    of('USE1-Catalog-Request', 'Request', { 0: '0', 1000000: '0.000001' }, 'glue.catalog-request', { costs: 1e-6 }),
    of('USE1-Catalog-Storage', 'Obj-Month', { 0: '0', 1000000: '0.00001' }, 'glue.catalog-object-month', {
      costs: 1e-5,
    }),
  ],
  AmazonAthena: [
    of('USE1-DataScannedInTB', 'Terabytes', '5', 'athena.scanned-tb'),
    of('USE1-CodeExecutionInDPUHours', 'DPU-Hours', '0.35', 'athena.spark-dpu-hour'),
  ],
  AmazonRedshift: [
    of('Node:ra3.xlplus', 'Hrs', '1.086', 'redshift.ra3.xlplus.hour', {
      family: 'Compute Instance',
      attributes: { instanceType: 'ra3.xlplus' },
    }),
    of('USE1-Redshift:ServerlessUsage', 'RPU-Hr', '0.375', 'redshift.serverless.rpu-hour', { family: 'Serverless' }),
    of('USE1-RMS:Serverless', 'GB-Mo', '0.024', 'redshift.rms-gb', { family: 'Redshift Managed Storage' }),
    of('USE1-DataScanned', 'Terabytes', '5', 'redshift.spectrum-tb', { family: 'Redshift Data Scan' }),
  ],
  AmazonDynamoDB: [
    of('WriteCapacityUnit-Hrs', 'WriteCapacityUnit-Hrs', { 0: '0', 18600: '0.00065' }, 'dynamodb.wcu-hour', {
      attributes: { group: 'DDB-WriteUnits' },
      costs: 0.00065,
    }),
    of('WriteRequestUnits', 'WriteRequestUnits', '0.000000625', 'dynamodb.wru'),
    of('ReadRequestUnits', 'ReadRequestUnits', '0.000000125', 'dynamodb.rru'),
    of('IA-ReadRequestUnits', 'ReadRequestUnits', '0.000000155', 'dynamodb.standard-ia.rru'),
    of('TimedStorage-ByteHrs', 'GB-Mo', { 0: '0', 25: '0.25' }, 'dynamodb.storage-gb', { costs: 0.25 }),
    of('TimedPITRStorage-ByteHrs', 'GB-Mo', '0.2', 'dynamodb.pitr-gb'),
  ],
  AWSLambda: [
    of('Request', 'Requests', '0.0000002', 'lambda.request', { attributes: { group: 'AWS-Lambda-Requests' } }),
    of('Lambda-GB-Second', 'Lambda-GB-Second', { 0: '0.0000166667', 6000000000: '0.000015' }, 'lambda.gb-second.x86', {
      costs: [
        [6e9, 1.66667e-5],
        [null, 1.5e-5],
      ],
    }),
    of('Lambda-Provisioned-Concurrency', 'Lambda-GB-Second', '0.0000041667', 'lambda.provisioned-gb-second.x86'),
  ],
  AmazonS3: [
    of('TimedStorage-ByteHrs', 'GB-Mo', { 0: '0.023', 51200: '0.022', 512000: '0.021' }, 's3.standard-gb', {
      family: 'Storage',
      attributes: { volumeType: 'Standard', storageClass: 'General Purpose' },
      costs: [
        [51200, 0.023],
        [512000, 0.022],
        [null, 0.021],
      ],
    }),
    of('Requests-Tier3', 'Requests', '0.00003', 's3.glacier-flexible.lifecycle-transition', {
      attributes: { operation: 'S3-GlacierTransition' },
    }),
    of('Requests-Tier3', 'Requests', '0.00005', 's3.deep-archive.lifecycle-transition', {
      attributes: { operation: 'S3-GDATransition' },
    }),
    of('Standard-Retrieval-Bytes', 'GB', '0.02', 's3.deep-archive.retrieval-gb.standard', {
      attributes: { operation: 'DeepArchiveRestoreObject' },
    }),
    of('TimedStorage-SIA-ByteHrs', 'GB-Mo', '0.0125', 's3.standard-ia-gb'),
    of('Requests-Tier1', 'Requests', '0.000005', 's3.standard.tier1-request'),
    of('Requests-Tier2', 'Requests', '0.0000004', 's3.standard.tier2-request'),
    of('Monitoring-Automation-INT', 'Objects', '0.0000025', 's3.intelligent.monitoring-object'),
  ],
  AmazonS3GlacierDeepArchive: [of('TimedStorage-GDA-ByteHrs', 'GB-Mo', '0.00099', 's3.deep-archive-gb')],
  AmazonRDS: [
    of('InstanceUsage:db.m7g.large', 'Hrs', '0.168', 'rds.mysql.db.m7g.large.single-az-hour', {
      family: 'Database Instance',
      attributes: { instanceType: 'db.m7g.large', databaseEngine: 'MySQL', deploymentOption: 'Single-AZ' },
    }),
    of('Multi-AZUsage:db.r6g.2xl', 'Hrs', '1.798', 'rds.postgres.db.r6g.2xlarge.multi-az-hour', {
      family: 'Database Instance',
      attributes: { instanceType: 'db.r6g.2xlarge', databaseEngine: 'PostgreSQL', deploymentOption: 'Multi-AZ' },
    }),
    of('RDS:GP3-Storage', 'GB-Mo', '0.115', 'rds.storage-gb.gp3.single-az', { attributes: { databaseEngine: 'Any' } }),
    of('InstanceUsage:db.r6g.large', 'Hrs', '0.26', 'aurora.db.r6g.large.hour', {
      attributes: { instanceType: 'db.r6g.large', databaseEngine: 'Aurora PostgreSQL', deploymentOption: 'Single-AZ' },
    }),
    of('Aurora:ServerlessV2Usage', 'ACU-Hr', '0.12', 'aurora.serverless-v2.acu-hour', {
      attributes: { databaseEngine: 'Aurora PostgreSQL' },
    }),
    of('Aurora:StorageIOUsage', 'IOs', '0.0000002', 'aurora.io-request', { attributes: { databaseEngine: 'Any' } }),
    of('Aurora:BacktrackUsage', 'CR-Hr', '0.000000012', 'aurora.backtrack-change-records', { costs: 0.012 }),
  ],
  AmazonDocDB: [
    of('InstanceUsage:db.r6g.large', 'Hrs', '0.2628', 'docdb.db.r6g.large.hour', {
      family: 'Database Instance',
      attributes: { instanceType: 'db.r6g.large' },
    }),
    of('StorageIOUsage', 'IOs', '0.0000002', 'docdb.io-request'),
  ],
  AmazonES: [
    of('ESInstance:m6g.large', 'Hrs', '0.128', 'opensearch.m6g.large.search-hour', {
      family: 'Amazon OpenSearch Service Instance',
      attributes: { instanceType: 'm6g.large.search' },
    }),
    of('ES:GP3-Storage', 'GB-Mo', '0.122', 'opensearch.storage-gb.gp3', { family: 'Amazon OpenSearch Service Volume' }),
  ],
  AmazonElastiCache: [
    of('NodeUsage:cache.r7g.large', 'Hrs', '0.219', 'elasticache.cache.r7g.large.redis-hour', {
      family: 'Cache Instance',
      attributes: { instanceType: 'cache.r7g.large', cacheEngine: 'Redis' },
    }),
    of('NodeUsage:cache.r7g.large', 'Hrs', '0.1752', 'elasticache.cache.r7g.large.valkey-hour', {
      family: 'Cache Instance',
      attributes: { instanceType: 'cache.r7g.large', cacheEngine: 'Valkey' },
    }),
  ],
  AmazonEC2: [
    of('BoxUsage:m5.large', 'Hrs', '0.096', 'ec2.m5.large.linux-hour', {
      family: 'Compute Instance',
      attributes: { instanceType: 'm5.large', ...ec2 },
    }),
    of('EBS:VolumeUsage.gp3', 'GB-Mo', '0.08', 'ebs.gp3-gb', { family: 'Storage' }),
    of('EBS:VolumeP-Throughput.gp3', 'GiBps-mo', '40.96', 'ebs.gp3.throughput-mbps', { costs: 0.04 }),
    of('EBS:SnapshotUsage', 'GB-Mo', '0.05', 'ebs.snapshot-gb', { family: 'Storage Snapshot' }),
    of('NatGateway-Hours', 'Hrs', '0.045', 'nat.hour', { family: 'NAT Gateway' }),
  ],
  AWSELB: [
    of('LoadBalancerUsage', 'Hrs', '0.0225', 'alb.hour', { family: 'Load Balancer-Application' }),
    of('LCUUsage', 'LCU-Hrs', '0.006', 'nlb.lcu-hour', { family: 'Load Balancer-Network' }),
    of('DataProcessing-Bytes', 'GB', '0.008', 'clb.gb', { family: 'Load Balancer' }),
  ],
  AWSDatabaseMigrationSvc: [
    of('InstanceUsg:dms.r5.large', 'Hours', '0.205', 'dms.r5.large.single-az-hour', {
      attributes: { instanceType: 'r5.large', availabilityZone: 'Single' },
    }),
    of('MultiAZUsg:dms.r5.large', 'Hours', '0.41', 'dms.r5.large.multi-az-hour', {
      attributes: { instanceType: 'r5.large', availabilityZone: 'Multiple' },
    }),
    of('Storage', 'GB-Mo', '0.115', 'dms.storage-gb.gp2.single-az', {
      attributes: { storageMedia: 'SSD', availabilityZone: 'Single' },
    }),
  ],
  AmazonMWAA: [
    of('USE1-Airflow-SmallEnvironment', 'Hrs', '0.49', 'mwaa.environment-hour.small', {
      attributes: { type: 'Environment', size: 'Small' },
    }),
    of('USE1-Airflow-StandardDatabaseStorage', 'GB-Mo', '0.1', 'mwaa.metadb-gb'),
  ],
  AmazonStates: [
    of('StateTransition', 'StateTransitions', '0.000025', 'stepfunctions.standard-transition'),
    of(
      'USE1-StepFunctions-GB-Second',
      'GB-Second',
      { 0: '0.00001667', 3600000: '0.00000833' },
      'stepfunctions.express-gb-hour',
      {
        costs: [
          [1000, 0.060012],
          [null, 0.029988],
        ],
      },
    ),
  ],
  AWSQueueService: [
    of('Requests-Tier1', 'Requests', '0.0000004', 'sqs.request.standard', { attributes: { queueType: 'Standard' } }),
    of('Requests-FIFO-Tier1', 'Requests', '0.0000005', 'sqs.request.fifo'),
  ],
  AmazonSNS: [
    of('USE1-Requests-Tier1', 'Requests', { 0: '0', 1000000: '0.0000005' }, 'sns.publish-request', { costs: 5e-7 }),
    of('USE1-DeliveryAttempts-HTTP', 'Notifications', { 0: '0', 100000: '0.0000006' }, 'sns.http-notification', {
      costs: 6e-7,
    }),
  ],
  AWSEvents: [
    of('USE1-Event-64K-Chunks', '64K-Chunks', '0.000001', 'eventbridge.custom-event', {
      attributes: { eventType: 'Custom Event' },
    }),
    of('USE1-ScheduledInvocation', 'Invocations', '0.000001', 'eventbridge.scheduler-invocation'),
  ],
  AmazonApiGateway: [
    of('USE1-ApiGatewayHttpRequest', 'Requests', { 0: '0.000001', 300000000: '0.0000009' }, 'apigateway.http-request', {
      costs: [
        [3e8, 1e-6],
        [null, 9e-7],
      ],
    }),
    of('USE1-ApiGatewayMinute', 'minutes', '0.00000025', 'apigateway.websocket-connection-minute'),
  ],
  AmazonVPC: [
    of('USE1-VpcEndpoint-Hours', 'Hrs', '0.01', 'vpce.interface-hour'),
    of('USE1-TransitGateway-Hours', 'hour', '0.05', 'tgw.attachment-hour', {
      attributes: { operation: 'TransitGatewayVPC' },
    }),
    of('USE1-PublicIPv4:InUseAddress', 'Hrs', '0.005', 'public-ipv4.hour'),
    of('VPN-Usage-Hours:ipsec.1', 'Hrs', '0.05', 'vpn.connection-hour', {
      attributes: { operation: 'CreateVpnConnection' },
    }),
  ],
  AmazonECS: [
    of('USE1-Fargate-vCPU-Hours:perCPU', 'hours', '0.04048', 'fargate.vcpu-hour'),
    of('USE1-Fargate-ARM-GB-Hours', 'hours', '0.00356', 'fargate.gb-hour.arm'),
  ],
  AmazonEKS: [of('USE1-AmazonEKS-Hours:perCluster', 'Hours', '0.1', 'eks.cluster-hour', { family: 'Compute' })],
  ElasticMapReduce: [
    of('BoxUsage:m5.xlarge', 'Hrs', '0.048', 'emr.uplift-hour.m5.xlarge', {
      family: 'Elastic Map Reduce Instance',
      attributes: { instanceType: 'm5.xlarge', softwareType: 'EMR' },
    }),
    of('USE1-EMR-SERVERLESS-vCPUHours', 'vCPU-Hours', '0.052624', 'emr-serverless.vcpu-hour.x86', {
      family: 'EMR Serverless',
    }),
  ],
  AmazonCloudWatch: [
    of('USE1-DataProcessing-Bytes', 'GB', '0.5', 'cloudwatch.logs-ingest-gb'),
    of('CW:MetricMonitorUsage', 'Metrics', { 0: '0.3', 10000: '0.1' }, 'cloudwatch.custom-metric', {
      costs: [
        [10000, 0.3],
        [null, 0.1],
      ],
    }),
    of('CW:AlarmMonitorUsage', 'Alarms', '0.1', 'cloudwatch.alarm.standard'),
  ],
  awskms: [
    of('us-east-1-KMS-Keys', 'Keys', '1', 'kms.key-month', { family: 'Encryption Key' }),
    of('us-east-1-KMS-Requests', 'Requests', '0.000003', 'kms.request'),
  ],
  AWSSecretsManager: [
    of('USE1-AWSSecretsManager-Secrets', 'Secrets', '0.4', 'secretsmanager.secret-month'),
    of('USE1-AWSSecretsManagerAPIRequest', 'API Requests', '0.000005', 'secretsmanager.api-call'),
  ],
  AmazonEFS: [
    of('USE1-TimedStorage-ByteHrs', 'GB-Mo', '0.3', 'efs.standard-gb', { family: 'Storage' }),
    of('USE1-IATimedStorage-ByteHrs', 'GB-Mo', '0.025', 'efs.standard-ia-gb', { family: 'Storage' }),
  ],
  AmazonECR: [of('TimedStorage-ByteHrs', 'GB-Mo', '0.1', 'ecr.storage-gb')],
  AWSDataTransfer: [
    of(
      'DataTransfer-Out-Bytes',
      'GB',
      { 0: '0.09', 10240: '0.085', 51200: '0.07', 153600: '0.05' },
      'transfer.internet-out-gb',
      {
        attributes: {
          transferType: 'AWS Outbound',
          fromLocationType: 'AWS Region',
          fromRegionCode: 'us-east-1',
          toLocation: 'External',
        },
        costs: [
          [10240, 0.09],
          [51200, 0.085],
          [153600, 0.07],
          [null, 0.05],
        ],
      },
    ),
    of('USE1-USW2-AWS-Out-Bytes', 'GB', '0.02', 'transfer.inter-region-out-gb.to-us-west-2', {
      attributes: {
        transferType: 'InterRegion Outbound',
        fromLocationType: 'AWS Region',
        fromRegionCode: 'us-east-1',
        toLocationType: 'AWS Region',
        toRegionCode: 'us-west-2',
      },
    }),
  ],
  AmazonMQ: [
    of('USE1-Multi-AZUsage:mq.m5.large', 'Hrs', '0.576', 'mq.activemq.mq.m5.large.active-standby-multi-az-hour', {
      family: 'Broker Instances',
      attributes: { brokerEngine: 'ActiveMQ', deploymentOption: 'Multi-AZ' },
    }),
  ],
  AWSCloudTrail: [of('USE1-DataEventsRecorded', 'Events', '0.000001', 'cloudtrail.data-event')],
  AmazonSageMaker: [
    of('USE1-Host:ml.m5.large', 'Hrs', '0.115', 'sagemaker.hosting.ml.m5.large-hour', { family: 'ML Instance' }),
  ],
  AmazonRoute53: [
    of('HostedZone', 'HostedZone', { 0: '0.5', 25: '0.1' }, 'route53.zone-month', {
      costs: [
        [25, 0.5],
        [null, 0.1],
      ],
    }),
  ],
  AmazonCloudFront: [of('EU-Requests-Tier2-HTTPS', 'Requests', '0.0000012', 'cloudfront.https-request.eu')],
  AWSXRay: [of('USE1-XRay-TracesStored', 'traces', '0.000005', 'xray.trace-recorded')],
  AWSBackup: [
    of('USE1-WarmStorage-ByteHrs-EFS', 'GB-Mo', '0.05', 'backup.efs-warm-gb', { family: 'AWS Backup Storage' }),
  ],
};
