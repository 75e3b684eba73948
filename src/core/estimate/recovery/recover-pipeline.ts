import { catchUpTime, surge } from '../performance/catch-up';
import type { Surge } from '../performance/catch-up';
import { Ages } from './age';
import type { AgeTerm } from './age';
import { eventOf } from './disruption';
import type { Disruption } from './disruption';
import { graphOf } from './pipeline';
import type { Pipeline } from './pipeline';
import { recover } from './recover';
import type { NotRecovered, Recovered } from './recover';

/** What people and machines do, in seconds. One team does it, so the steps add up. */
export interface RecoverySteps {
  readonly detect: number;
  readonly decide: number;
  /** Deploying from code what has no stand-in; only where a Region or an account is lost. */
  readonly deploy: number;
  /** Restoring from each surviving store, by its id; one that is not named is used as it is. */
  readonly restore: Readonly<Record<string, number>>;
  readonly reroute: number;
}

/** A pipeline of plain numbers, what happens to it, and what is asked for. Rates in records a second. */
export interface RecoveryQuestion {
  readonly pipeline: Pipeline;
  readonly disruption: Disruption;
  /** Set for a surge, which loses nothing but time. */
  readonly surge?: { readonly rate: number; readonly duration: number; readonly log: string };
  readonly of: string;
  readonly rate: number;
  readonly capacity: number;
  readonly steps: RecoverySteps;
}

export interface PipelineRecovery extends Recovered {
  /** Seconds of accepted records that cannot be had back, at worst and on average, are `rpo`. */
  readonly restored: number;
  /** Infinite where the capacity is not above the rate. */
  readonly fresh: number;
  /** Records refused while the accepting end is down. */
  readonly lostWhileDown: number;
  /** The term that is the largest part of what is lost. */
  readonly binds?: AgeTerm;
}

export type RecoveryAnswer =
  | { readonly is: 'recovered'; readonly recovery: PipelineRecovery }
  | { readonly is: 'surge'; readonly surge: Surge; readonly log: string }
  | { readonly is: 'unrecoverable'; readonly why: NotRecovered['unrecoverable'] };

/** RPO, loss and both RTO of one component of a pipeline in one event. */
export function recoverPipeline(question: RecoveryQuestion): RecoveryAnswer {
  const { pipeline, disruption, of, rate, capacity, steps } = question;
  const graph = graphOf(pipeline);
  if (question.surge) {
    const { rate: surgeRate, duration, log } = question.surge;
    const retention = graph.parts.get(log)?.retention ?? Infinity;
    return { is: 'surge', log, surge: surge(rate, surgeRate, duration, capacity, retention) };
  }
  const deploys = (disruption.regions?.length ?? 0) + (disruption.accounts?.length ?? 0) > 0;
  const before = disruption.noticedAfter ?? steps.detect;
  const restart = (bases: readonly string[]): number =>
    before +
    steps.decide +
    (deploys ? steps.deploy : 0) +
    bases.reduce((sum, base) => sum + (steps.restore[base] ?? 0), 0) +
    steps.reroute;
  const found = recover(graph, new Ages(graph), eventOf(graph, disruption), of, restart);
  if ('unrecoverable' in found) return { is: 'unrecoverable', why: found.unrecoverable };
  const binds = found.terms.reduce<AgeTerm | undefined>((a, b) => (a && a.worst >= b.worst ? a : b), undefined);
  return {
    is: 'recovered',
    recovery: {
      ...found,
      restored: found.restart,
      fresh: found.restart + catchUpTime(found.backlog, rate, capacity),
      lostWhileDown: found.refuses ? rate * Math.max(0, found.restart - found.buffer) : 0,
      ...(binds && { binds }),
    },
  };
}
