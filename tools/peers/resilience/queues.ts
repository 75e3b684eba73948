import {
  boundedQueue,
  chanceOfCount,
  erlangB,
  erlangC,
  queue,
  serversFor,
  waitsLonger,
} from '../../../src/core/estimate/performance/queueing';
import { rateUnit, value } from './named-values';
import type { Inputs, Solver } from './named-values';

/** Squared coefficient of variation by any of the ways to say it. */
function variation(inputs: Inputs, side: 'a' | 's', service: number): number | undefined {
  const squared = value(inputs, `C${side}2`, `c${side}2`, `scv_${side}`);
  if (squared !== undefined) return squared;
  const plain = value(inputs, `C${side}`, `c${side}`, `cv_${side}`);
  if (plain !== undefined) return plain ** 2;
  const deviation = side === 's' ? value(inputs, 'sigma', 'sd', 'std') : undefined;
  return deviation === undefined ? undefined : (deviation * service) ** 2;
}

/** Queues: M/M/1, M/M/c, M/M/c/K, M/D/1, M/G/1, G/G/c, by rates in the unit of the title. */
export const queues: Solver = (inputs, title) => {
  const unit = rateUnit(title);
  const [given, rate] = [value(inputs, 'lambda', 'arrival_rate', 'arrivals'), value(inputs, 'mu', 'service_rate')];
  const serviceTime = value(inputs, 'service', 'service_time', 's');
  const service = rate ?? (serviceTime === undefined ? undefined : 1 / serviceTime);
  const erlangs = value(inputs, 'a', 'A', 'erlangs', 'load');
  const servers = value(inputs, 'c', 'servers', 'n', 'm') ?? 1;
  if (erlangs !== undefined && given === undefined) return { values: erlang(servers, erlangs) };
  if (given === undefined || service === undefined) return 'there is no arrival rate or no service rate';
  const room = value(inputs, 'K', 'k', 'capacity');
  const constant = /M\/D\//.test(title);
  const arrivalVariation = variation(inputs, 'a', service);
  const serviceVariation = constant ? 0 : variation(inputs, 's', service);
  const bounded = room === undefined ? undefined : boundedQueue(given, service, servers, room);
  const found =
    bounded ??
    queue(given, service, servers, {
      ...(arrivalVariation !== undefined && { arrivalVariation }),
      ...(serviceVariation !== undefined && { serviceVariation }),
    });
  const [share, limit] = [value(inputs, 'share', 'target'), value(inputs, 't', 'time')];
  return {
    values: {
      ...erlang(servers, given / service),
      L: found.inSystem,
      Lq: found.waiting,
      rho: found.utilization,
      utilization: found.utilization,
      P0: chanceOfCount(given, service, servers, 0),
      ...(bounded && { refused: bounded.refused, blocking: bounded.refused, PK: bounded.refused }),
      ...(limit !== undefined && { waits_longer: waitsLonger(given, service, servers, limit) }),
      ...(limit !== undefined && share !== undefined && { servers: serversFor(given, service, share, limit) }),
      // Without a unit in its name a time is in the unit of the rates.
      W: found.time,
      Wq: found.waitingTime,
    },
    times: { W: found.time * unit, Wq: found.waitingTime * unit },
  };
};

const erlang = (servers: number, load: number): Readonly<Record<string, number>> => ({
  Pw: erlangC(servers, load),
  C: erlangC(servers, load),
  erlang_c: erlangC(servers, load),
  B: erlangB(servers, load),
  erlang_b: erlangB(servers, load),
});
