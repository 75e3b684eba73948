import type { Limit } from '../../catalog/kind';
import type { ComponentLoad, FlowLoad, Level, Traffic } from '../../catalog/load';
import type { Member } from '../../catalog/member';
import { compute, sum } from '../../quantity/compute';
import { isKnown, unknown } from '../../quantity/figure';
import type { Estimate, Figure, Input } from '../../quantity/figure';
import { memberOf } from '../../workload/member-of';
import type { Load } from '../../workload/load';
import { limitsOf } from '../performance/capacity-of';
import { classCost } from './class-cost';
import type { Cost, PricedLine } from './cost';
import { paysForVolume } from './pays-for-volume';

/** What of a fixed cost pays for capacity that the mean load does not need. */
export interface Idle {
  /** The whole fixed cost, by the month. */
  readonly fixed: Figure;
  /** What of it is idle, by the month; unknown where no line tells what it could carry. */
  readonly monthly: Estimate;
  /** Idle of fixed, 0 to 1. */
  readonly share: Estimate;
  /** True where some fixed lines do not tell what they could carry, so that more may be idle. */
  readonly atLeast: boolean;
}

/**
 * What is idle at the mean load, by component, and of the design together: of a fixed line
 *
 *     idle = monthly × (1 − min(1, max over its limits (need at the mean ÷ has)))
 *
 * A line has the limits of the setting that it is counted by, such as shards: those of the volume held where it pays
 * for volume, those of traffic where it does not. Quotas of the account are not paid for. Components without fixed cost
 * are absent.
 */
export function idleOf(load: Load, cost: Cost): { readonly all: Idle; readonly components: ReadonlyMap<string, Idle> } {
  const { unit } = cost.monthly;
  const bills = [...cost.components.values()].map(({ id, lines }) => [id, idleLines(load, id, lines)] as const);
  return {
    all: idle(
      'the design',
      bills.flatMap(([, lines]) => lines),
      unit,
    ),
    components: new Map(
      bills.flatMap(([id, lines]) => (lines.length > 0 ? [[id, idle(id, lines, unit)] as const] : [])),
    ),
  };
}

interface IdleLine {
  readonly line: PricedLine;
  readonly idle: Estimate;
}

function idle(of: string, lines: readonly IdleLine[], unit: string): Idle {
  const fixed = classCost(
    of,
    lines.map(({ line }) => line),
    'fixed',
    unit,
  );
  const told = lines.map((each) => each.idle).filter(isKnown);
  const says = `idle at the mean load of what ${of} costs without load`;
  const monthly =
    told.length > 0 ? sum(says, unit, told, '') : unknown(`what the fixed cost of ${of} could carry is not known`);
  return {
    fixed,
    monthly,
    share: compute({
      says: `idle share of what ${of} costs without load`,
      formula: 'min(1, idle / fixed)',
      unit: 'share',
      inputs: { idle: monthly, fixed },
    }),
    atLeast: told.length < lines.length,
  };
}

function idleLines(load: Load, id: string, lines: readonly PricedLine[]): readonly IdleLine[] {
  const member = load.members.get(id);
  const fixed = lines.filter((line) => line.class === 'fixed');
  const limits = member && fixed.length > 0 ? limitsAtMean(load, member) : [];
  return fixed.map((line) => ({ line, idle: member ? idleOfLine(line, member, limits) : notTold(line) }));
}

const notTold = ({ item }: PricedLine): Estimate => unknown(`what ${item} could carry is not known`);

function idleOfLine(line: PricedLine, member: Member, limits: readonly Limit[]): Estimate {
  const own = limits.filter((limit) => limitsLine(limit, line, member));
  if (own.length === 0) return notTold(line);
  const inputs: Record<string, Input | Estimate> = { monthly: line.monthly };
  own.forEach(({ need, has }, index) =>
    Object.assign(inputs, { [`need_${index + 1}`]: need, [`has_${index + 1}`]: has }),
  );
  const used = own.map((_, index) => `need_${index + 1} / has_${index + 1}`);
  return compute({
    says: `idle of ${line.item} at the mean load`,
    formula: `monthly * (1 - min(1, max(${used.join(', ')})))`,
    unit: line.monthly.unit,
    inputs,
  });
}

function limitsLine({ setting, quota, has }: Limit, line: PricedLine, member: Member): boolean {
  if (setting === undefined || quota || !isKnown(has)) return false;
  return (has.unit === 'B') === paysForVolume(line) && restsOn(line.quantity, member, setting);
}

/**
 * Whether a quantity counts by a setting of its component: as written, by its default, or as it was sized. Looked for
 * from the quantity down: what the setting was sized from can be as deep as the pipeline is long.
 */
function restsOn(quantity: Figure, member: Member, setting: string): boolean {
  const { component } = member;
  const at = `${component.path}.${setting}`;
  const source = `default ${setting} of ${component.kind}`;
  const sized = member.value(setting);
  const steps = new Set([quantity]);
  for (const step of steps) {
    if (step === sized) return true;
    for (const input of Object.values(step.derivation.inputs)) {
      if (input.at === at || input.at?.startsWith(`${at}.`) || input.source === source) return true;
      if (input.figure) steps.add(input.figure);
    }
  }
  return false;
}

/** The limits of a component with what its mean load asks of them, against what it has for its peak. */
function limitsAtMean(load: Load, member: Member): readonly Limit[] {
  const has = new Map(limitsOf(load, member.id).map((limit) => [limit.name, limit.has]));
  const kind = load.kinds.get(member.component.kind);
  const calm = kind && memberOf(member.component, kind, member.place, calmed(member.load), member);
  return (calm ? (kind.limits?.(calm) ?? []) : []).map((limit) => ({
    ...limit,
    has: has.get(limit.name) ?? limit.has,
  }));
}

const level = ({ mean }: Level): Level => ({ mean, peak: mean });
const traffic = ({ records, bytes, recordSize }: Traffic): Traffic => ({
  records: level(records),
  bytes: level(bytes),
  recordSize,
});
const flow = (carried: FlowLoad): FlowLoad => ({ ...carried, ...traffic(carried), returned: level(carried.returned) });

/** A load that never rises above its mean. */
const calmed = (load: ComponentLoad): ComponentLoad => ({
  ...load,
  in: traffic(load.in),
  out: traffic(load.out),
  inflows: load.inflows.map(flow),
  outflows: load.outflows.map(flow),
});
