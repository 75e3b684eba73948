import { designInput } from '../../catalog/parts';
import type { BillLine } from '../../catalog/kind';
import type { Load } from '../../workload/load';
import { asFigure, compute } from '../../quantity/compute';
import type { Figure, Input } from '../../quantity/figure';
import { stepsOf } from '../../quantity/steps';
import { scale } from '../../quantity/range';
import type { PricedLine } from './cost';
import type { Pricing } from './discount';
import { perDollar } from './currency';
import { billed } from './price-line';

type Commitment = NonNullable<Pricing['commitments']>[number];

/** What compute savings plans cover, by the beginnings of SKU keys: instances, Fargate and the time of Lambda. */
const COMPUTE = ['ec2.', 'fargate.', 'lambda.gb-second.', 'lambda.provisioned-'];

/** Units of what runs: commitments cover neither requests nor bytes. */
const TIMED = /hour|second/;

/**
 * Lines after what the design has committed to, in the order in which it is written. A commitment of a rate covers usage
 * at its discount as far as the rate reaches; the rest is paid on demand, and the rate itself whether it is used or not
 * (`committedLines`). One without a rate covers all that it is of: what its discount leaves is what is paid.
 */
export function withCommitments(lines: readonly PricedLine[], load: Load): readonly PricedLine[] {
  return commitmentsOf(load).reduce((left, commitment, index) => cover(left, commitment, index, load.hours), lines);
}

/** What was committed to, by the hour of the month, used or not. */
export const committedLines = (load: Load): readonly BillLine[] =>
  commitmentsOf(load).flatMap((commitment, index) => {
    if (!commitment.rate) return [];
    const item = `${commitment.type ?? 'savings-plan'} of ${nameOf(commitment)}`;
    const quantity = asFigure('hours of the commitment', load.hours);
    const price = ratePerHour(commitment.rate, index);
    return [{ item, sku: `commitment.${nameOf(commitment)}`, class: 'fixed', quantity, price } as const];
  });

const commitmentsOf = ({ design }: Load): readonly Commitment[] => design.sections.pricing?.commitments ?? [];

const nameOf = ({ of }: Commitment): string => of ?? 'compute';

function cover(
  lines: readonly PricedLine[],
  commitment: Commitment,
  index: number,
  hours: Input,
): readonly PricedLine[] {
  const covered = lines.filter((line) => isCovered(line, commitment));
  if (covered.length === 0 || !commitment.discount) return lines;
  const discount = designInput(commitment.discount, `pricing.commitments.${index}.discount`);
  const name = nameOf(commitment);
  const share = commitment.rate
    ? reached(name, covered, discount, { rate: ratePerHour(commitment.rate, index), hours })
    : asFigure(`share that the commitment to ${name} takes off`, discount);
  return lines.map((line) => (covered.includes(line) ? billed({ ...line, committed: joined(line, share) }) : line));
}

const isCovered = ({ sku, unit }: PricedLine, { of }: Commitment): boolean =>
  TIMED.test(unit) && (of === undefined || of === 'compute' ? COMPUTE : [`${of}.`]).some((key) => sku.startsWith(key));

const ratePerHour = (rate: NonNullable<Commitment['rate']>, index: number): Input => {
  const written = designInput(rate, pathOf(index));
  return { ...written, ...scale(written, 3600), unit: 'USD/hour' };
};

/** Of the usage that it is of, the share that a committed rate pays for. */
function reached(
  name: string,
  covered: readonly PricedLine[],
  discount: Input,
  { rate, hours }: { readonly rate: Input; readonly hours: Input },
): Figure {
  const amounts = Object.fromEntries(covered.map(({ monthly }, index) => [`line_${index + 1}`, monthly]));
  const onDemand = compute({
    says: `${name} on demand`,
    formula: Object.keys(amounts).join(' + '),
    unit: 'USD/month',
    inputs: amounts,
  });
  const worth = compute({
    says: `what the commitment to ${name} is worth on demand`,
    formula: 'rate * hours / (1 - discount)',
    unit: 'USD/month',
    inputs: { rate, hours, discount },
  });
  return compute({
    says: `share of ${name} that the commitment covers`,
    formula: 'worth / max(worth, on_demand)',
    unit: '1',
    inputs: { worth, on_demand: onDemand },
  }) as Figure;
}

/** Two commitments to the same usage: the second covers of what the first leaves. */
const joined = ({ committed }: PricedLine, share: Figure): Figure =>
  committed
    ? (compute({
        says: 'share that the commitments cover together',
        formula: '1 - (1 - first) * (1 - second)',
        unit: '1',
        inputs: { first: committed, second: share },
      }) as Figure)
    : share;

/** What the usage of a design leaves over of a committed rate by the month, in its currency: what is paid for nothing. */
export function leftOver(lines: readonly PricedLine[], load: Load, index: number): number {
  const { rate, discount } = commitmentsOf(load)[index]!;
  if (!rate || !discount) return 0;
  const shares = lines.flatMap(({ committed }) => (committed ? stepsOf(committed) : []));
  const own = shares.find(
    (step) => step.derivation.inputs['worth']?.figure?.derivation.inputs['rate']?.at === pathOf(index),
  );
  const currency = perDollar(load.design.currency);
  if (!own) return rate.likely * 3600 * load.hours.likely * currency;
  const { worth, on_demand: onDemand } = own.derivation.inputs;
  return Math.max(0, worth!.likely - onDemand!.likely) * (1 - discount.likely) * currency;
}

const pathOf = (index: number): string => `pricing.commitments.${index}.rate`;
