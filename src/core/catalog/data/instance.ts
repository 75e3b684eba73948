/** Whose type it is. A type's name is unique over all services: `m5.large`, `m5.large.search`, `cache.m5.large`. */
export type InstanceService =
  'ec2' | 'msk' | 'msk-express' | 'elasticache' | 'opensearch' | 'redshift' | 'glue' | 'capacity-unit';

/** Gigabit per second; the peak is a burst where it is above the baseline. */
export interface InstanceNetwork {
  readonly baselineGbps: number;
  readonly peakGbps: number;
  /** AWS's wording, as in `Up to 10 Gigabit`. */
  readonly text: string;
}

/** To EBS volumes, in AWS's MB/s (10⁶) and operations a second. */
export interface InstanceVolumes {
  readonly baselineMBps: number;
  readonly maxMBps: number;
  readonly baselineIops: number;
  readonly maxIops: number;
}

/** What a Kafka broker of the type carries. Partitions count replicas. */
export interface BrokerCapacity {
  readonly recommendedPartitions: number;
  readonly maxPartitions: number;
  readonly networkMiBps?: number;
  readonly ebsThroughputMiBps?: number;
  /** What AWS says an Express broker takes in. */
  readonly ingressMiBps?: number;
}

export interface InstanceType {
  readonly type: string;
  readonly service: InstanceService;
  /** `m5` of `db.m5.large`. */
  readonly family: string;
  readonly vcpu?: number;
  readonly memoryGiB: number;
  /** `x86_64`, `arm64`, `i386`; left out where the facts do not say. */
  readonly architecture?: readonly string[];
  readonly currentGeneration?: boolean;
  readonly burstable?: boolean;
  readonly network?: InstanceNetwork;
  readonly volumes?: InstanceVolumes;
  /** Disks in the machine, GB (10⁹), lost with it. */
  readonly localStorageGB?: number;
  readonly gpus?: number;
  readonly broker?: BrokerCapacity;
  /** Data processing units that a Glue worker is billed as. */
  readonly dpu?: number;
  /** Disk that comes with a Flink KPU, GB. */
  readonly runningStorageGB?: number;
  readonly source: string;
  readonly asOf: string;
  readonly note?: string;
  /** The EC2 type whose facts these are, where the service's own type is not among the facts. */
  readonly derivedFrom?: string;
}
