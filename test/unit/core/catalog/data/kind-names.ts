/** The kinds of the design language, as its page lists them. */
export const KIND_NAMES: ReadonlySet<string> = new Set(
  (
    'kinesis-stream firehose-stream msk-cluster msk-connector msk-replicator schema-registry flink-application ' +
    'lambda-function glue-job glue-crawler glue-catalog emr-cluster emr-serverless athena-workgroup s3-bucket ' +
    's3-table-bucket dynamodb-table rds-database rds-proxy aurora-cluster redshift-cluster redshift-serverless ' +
    'opensearch-domain elasticache-cluster documentdb-cluster ec2-instance auto-scaling-group load-balancer ' +
    'ecs-service eks-cluster batch-job step-function mwaa-environment eventbridge-bus eventbridge-schedule ' +
    'eventbridge-pipe sqs-queue sns-topic api-gateway iot-rule appflow-flow cloudfront-distribution dms-task ' +
    'datasync-task transfer-server quicksight sagemaker-endpoint sagemaker-training-job efs-file-system ebs-volume ' +
    'backup-vault kms-key secret log-group cloudwatch-alarm route53-zone direct-connect vpn-connection ' +
    'application device user on-premises-database on-premises-server saas kafka-cluster airflow spark-cluster ' +
    'dbt-project dashboard model'
  ).split(' '),
);
