import { compute } from '../../quantity/compute';
import { unknown } from '../../quantity/figure';
import type { Estimate, Input } from '../../quantity/figure';
import { documented } from '../assumed';
import type { FlowLoad } from '../load';
import { designInput } from '../parts';

const PRICING = 'https://aws.amazon.com/athena/pricing/';
const MIB = documented(2 ** 20, 'B', PRICING);
const LEAST = documented(10, '1', PRICING);

/** Bytes that one query reads on a flow. The size of a record says nothing on it. */
const asked = ({ flow }: FlowLoad): Estimate | Input =>
  flow.settings.returns
    ? designInput(flow.settings.returns, `${flow.path}.returns`)
    : unknown(`how much one query on ${flow.id} reads is not said`, [`${flow.path}.returns`]);

/**
 * Bytes a second that queries scan as they are billed: each query up to a MiB, and for 10 MiB at least. `pruned` is the
 * shares of the bytes that columns and partitions leave, and `most` what a query may scan.
 */
export function scannedBytes(
  flow: FlowLoad,
  pruned: readonly (Input | Estimate)[] = [],
  most?: Input | Estimate,
): Estimate {
  const shares = Object.fromEntries(pruned.map((share, index) => [`share_${index + 1}`, share]));
  const product = ['bytes', ...Object.keys(shares)].join(' * ');
  return compute({
    says: `bytes a second scanned on ${flow.flow.id}, each query up to a MiB and 10 MiB at least`,
    formula: `queries * max(least, ceil(${most ? `min(most, ${product})` : product} / mib)) * mib`,
    unit: 'B/s',
    inputs: {
      queries: flow.records.mean,
      bytes: asked(flow),
      ...shares,
      ...(most && { most }),
      least: LEAST,
      mib: MIB,
    },
  });
}
