import { compute, fact } from '../../quantity/compute';
import { isKnown } from '../../quantity/figure';
import type { Estimate } from '../../quantity/figure';
import { GB } from '../amounts';
import { documented } from '../assumed';
import type { Member } from '../member';

const GUIDE = 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/bp-storage.html';
const ONE_TENTH = fact(0.1, '1', GUIDE, { status: 'read' });
const LINUX = fact(0.05, '1', GUIDE, { status: 'read' });
const SERVICE = fact(0.2, '1', GUIDE, { status: 'read' });
const SMALLEST = documented(10 * 2 ** 30, 'B', GUIDE);

/** Bytes of volumes for what comes in: with replicas, the index, and what Linux and the service keep for themselves. */
export const neededStorage = (domain: Member): Estimate =>
  compute({
    says: 'storage for the source, its replicas, its index, and what system and service keep',
    formula: 'source * (1 + copies) * (1 + index) / (1 - linux) / (1 - service)',
    unit: 'B',
    inputs: {
      source: domain.load.stored,
      copies: domain.value('index-replicas'),
      index: ONE_TENTH,
      linux: LINUX,
      service: SERVICE,
    },
  });

/** Volume of one data node, in whole GB; the smallest where the volume is not known. */
export function volumeOfNode(domain: Member): Estimate {
  const each = compute({
    says: 'volume of each data node, in whole GB',
    formula: 'max(smallest, ceil(needed / nodes / gb) * gb)',
    unit: 'B',
    inputs: { smallest: SMALLEST, needed: neededStorage(domain), nodes: domain.fleet('nodes').count, gb: GB },
  });
  if (isKnown(each)) return each;
  const usual = documented(100 * 2 ** 30, 'B', 'a usual volume, where what is indexed is not known');
  return compute({ says: 'volume where what is indexed is not known', formula: 'usual', unit: 'B', inputs: { usual } });
}
