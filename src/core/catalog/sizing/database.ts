import { compute, fact } from '../../quantity/compute';
import { isKnown, unknown } from '../../quantity/figure';
import type { Estimate, Input } from '../../quantity/figure';
import { GB } from '../amounts';
import { documented } from '../assumed';
import { findInstance } from '../data/instances';
import type { Limit } from '../kind';
import type { Member } from '../member';

const LIMITS = 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Limits.html';
const SMALLEST = documented(20 * 2 ** 30, 'B', LIMITS);
/** What CDK allocates where nobody says it. */
const USUAL = documented(
  100 * 2 ** 30,
  'B',
  'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_rds.DatabaseInstance.html',
);
/** A volume above this share is widened, or stops taking writes. */
const FULL = fact(0.8, '1', 'a volume is best kept below four fifths full', { status: 'assumed' });

/** Storage to allocate: what is stored after a year with a fifth to spare; the usual size where that is not known. */
export function allocatedStorage(member: Member): Estimate {
  const stored = member.load.stored;
  if (!isKnown(stored))
    return compute({
      says: 'storage where the volume is not known',
      formula: 'usual',
      unit: 'B',
      inputs: { usual: USUAL },
    });
  return compute({
    says: 'storage for the volume after a year, four fifths full',
    formula: 'max(smallest, ceil(stored / full / gb) * gb)',
    unit: 'B',
    inputs: { smallest: SMALLEST, stored, full: FULL, gb: GB },
  });
}

/** Bytes of memory for each connection that an engine takes by its default `max_connections`. */
const PER_CONNECTION: Readonly<Record<string, number>> = {
  mysql: 12_582_880,
  mariadb: 12_582_880,
  postgres: 9_531_392,
};
const MOST_CONNECTIONS: Readonly<Record<string, number>> = { mysql: 16_000, mariadb: 16_000, postgres: 5_000 };

/** Connections that an instance takes by its engine's default; unknown where the type's memory or the engine's rule is. */
export function defaultConnections(member: Member, type: string, engine: string): Estimate {
  const memory = findInstance(type);
  const each = PER_CONNECTION[engine];
  if (!memory || !each)
    return unknown(`how many connections ${type} takes with ${engine} is not known`, [
      `${member.component.path}.max-connections`,
    ]);
  return compute({
    says: `connections that ${engine} on ${type} takes by default`,
    formula: 'min(most, floor(memory / each))',
    unit: '1',
    inputs: {
      most: documented(MOST_CONNECTIONS[engine]!, '1', LIMITS),
      memory: fact(memory.memoryGiB * 2 ** 30, 'B', memory.source, { asOf: memory.asOf, status: 'reported' }),
      each: documented(each, 'B', LIMITS),
    },
  });
}

/** What is stored after a year against what is allocated. */
export const storageLimit = (member: Member, has: Estimate | Input): readonly Limit[] => [
  {
    name: 'storage after a year',
    need: member.load.stored,
    has: compute({ says: 'storage allocated', formula: 'storage', unit: 'B', inputs: { storage: has } }),
    setting: 'storage',
    wants: allocatedStorage(member),
  },
];
