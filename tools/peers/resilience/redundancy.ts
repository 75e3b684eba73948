import {
  availabilityOfRepairs,
  budgetUsed,
  burnRate,
  downtime,
} from '../../../src/core/estimate/availability/downtime';
import { and, atLeast, or, part } from '../../../src/core/estimate/availability/structure';
import type { Structure } from '../../../src/core/estimate/availability/structure';
import { parseStructure } from '../../../src/core/estimate/availability/structure-text';
import { systemAvailability } from '../../../src/core/estimate/availability/system';
import { isNumber, isRecord } from '../peer-group';
import { numbers, value } from './named-values';
import type { Answers, Inputs, Solver } from './named-values';

/** Builds a structure out of chances, each a part of its own. */
class Block {
  readonly chances: Record<string, number> = {};

  part(chance: number): Structure {
    const name = `part_${Object.keys(this.chances).length}`;
    this.chances[name] = chance;
    return part(name);
  }

  kOfN(k: number, n: number, chance: number): Structure {
    return atLeast(k, ...Array.from({ length: n }, () => this.part(chance)));
  }

  /** A number is one part, a list is redundant, and `{ k, n, p }` is k of n. Undefined for anything else. */
  read(given: unknown): Structure | undefined {
    if (isNumber(given)) return this.part(given);
    const list = numbers(given);
    if (list) return or(...list.map((chance) => this.part(chance)));
    if (!isRecord(given)) return undefined;
    const [k, n, p] = [value(given, 'k'), value(given, 'n'), value(given, 'p', 'a', 'r')];
    return n !== undefined && p !== undefined ? this.kOfN(k ?? 1, n, p) : undefined;
  }

  answer(structure: Structure): Answers {
    const { availability } = systemAvailability(structure, this.chances);
    const values = { availability, a: availability, r: availability, reliability: availability };
    return { values: { ...values, unavailability: 1 - availability }, times: { downtime: downtime(availability) } };
  }
}

/** Availability and reliability of series, redundant and k-of-n parts, and downtime. */
export const redundancy: Solver = (inputs) => {
  const block = new Block();
  if (typeof inputs['structure'] === 'string' && isRecord(inputs['p'])) {
    Object.assign(block.chances, inputs['p']);
    return block.answer(parseStructure(inputs['structure']));
  }
  const targets = numbers(inputs['targets']);
  if (targets) return downtimes(targets, value(inputs, 'year') ?? 8760 * 3600);
  const [up, down] = [value(inputs, 'mtbf', 'mttf'), value(inputs, 'mttr', 'mdt')];
  if (up !== undefined && down !== undefined) return block.answer(block.part(availabilityOfRepairs(up, down)));
  const series = numbers(inputs['series']) ?? numbers(inputs['a']);
  if (series) return block.answer(and(...series.map((chance) => block.part(chance))));
  const whole = block.read(inputs);
  if (whole) return block.answer(whole);
  const parts = Object.values(inputs).map((given) => block.read(given));
  if (parts.length === 0 || parts.some((one) => !one)) return 'there is no reading of these inputs as a structure';
  return block.answer(and(...(parts as readonly Structure[])));
};

/** Hours in a year by target, named by its per cent as in `99.9`. */
const downtimes = (targets: readonly number[], year: number): Answers => ({
  values: Object.fromEntries(
    targets.map((target) => [String(Number((target * 100).toPrecision(12))), downtime(target, year) / 3600]),
  ),
});

/** Error budgets of an objective over a window, and what a burn rate uses up of it. */
export const errorBudget: Solver = (inputs: Inputs) => {
  const objective = value(inputs, 'slo', 'objective', 'target');
  const window = value(inputs, 'window', 'period');
  if (objective === undefined) return 'there is no objective';
  const period = window ?? 30 * 86_400;
  const rate = value(inputs, 'burn', 'burn_rate');
  const errors = value(inputs, 'error_rate', 'errors');
  const burns = rate ?? (errors === undefined ? undefined : burnRate(errors, objective));
  const elapsed = value(inputs, 'alert_window', 'elapsed', 'over');
  const requests = value(inputs, 'requests', 'events');
  return {
    values: {
      ...(burns !== undefined && { burn_rate: burns, burn: burns }),
      ...(burns !== undefined && elapsed !== undefined && { consumed: budgetUsed(burns, elapsed, period) }),
      ...(requests !== undefined && {
        allowed: requests * (1 - objective),
        budget_requests: requests * (1 - objective),
      }),
    },
    times: {
      budget: downtime(objective, period),
      downtime: downtime(objective, period),
      ...(burns !== undefined && { exhausted: period / burns, time_to_exhaustion: period / burns }),
    },
  };
};
