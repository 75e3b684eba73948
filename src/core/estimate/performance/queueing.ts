/** Long-run figures of a queue in the unit of time of its rates. Infinite where the queue grows without end. */
export interface Queue {
  /** Share of time that a server is busy, above 1 where it cannot keep up. */
  readonly utilization: number;
  /** Chance that one who comes has to wait. */
  readonly waits: number;
  /** Mean number waiting, and in the system. */
  readonly waiting: number;
  readonly inSystem: number;
  /** Mean time waiting, and in the system. */
  readonly waitingTime: number;
  readonly time: number;
}

/**
 * Erlang C: the chance that one who comes has to wait, with `servers` and `load` = arrival rate ÷ service rate (in
 * Erlang). 1 where the load is not below the servers. By the recursion of Erlang B, so that large numbers do not
 * overflow.
 */
export function erlangC(servers: number, load: number): number {
  if (load >= servers) return 1;
  const blocked = erlangB(servers, load);
  return (servers * blocked) / (servers - load * (1 - blocked));
}

/** Erlang B: the chance that one who comes is refused, where nobody can wait. */
export function erlangB(servers: number, load: number): number {
  let blocked = 1;
  for (let server = 1; server <= servers; server++) blocked = (load * blocked) / (server + load * blocked);
  return blocked;
}

/**
 * M/M/c: Poisson arrivals at `arrivals`, exponential service at `service` by each of `servers`. Exact. With general
 * times (`arrivalVariation` and `serviceVariation` are squared coefficients of variation, 1 for exponential, 0 for
 * constant) the wait is Allen and Cunneen's approximation, `(Ca² + Cs²)/2` times that of M/M/c; for one server and
 * Poisson arrivals it is exact (Pollaczek and Khinchine).
 */
export function queue(
  arrivals: number,
  service: number,
  servers = 1,
  { arrivalVariation = 1, serviceVariation = 1 }: { arrivalVariation?: number; serviceVariation?: number } = {},
): Queue {
  const load = arrivals / service;
  const waits = erlangC(servers, load);
  const spread = (arrivalVariation + serviceVariation) / 2;
  const waitingTime = load < servers ? (spread * waits) / (servers * service - arrivals) : Infinity;
  const time = waitingTime + 1 / service;
  return {
    utilization: load / servers,
    waits,
    waiting: inQueue(arrivals, waitingTime),
    inSystem: inQueue(arrivals, time),
    waitingTime,
    time,
  };
}

/** Little's law: how many are in a system that `arrivals` enter and stay in for `time`. */
export const inQueue = (arrivals: number, time: number): number => arrivals * time;

/** Chance of `count` in an M/M/c system (0 for an empty one); 0 where the queue has no long run. */
export function chanceOfCount(arrivals: number, service: number, servers: number, count: number): number {
  const load = arrivals / service;
  if (load >= servers) return 0;
  // Weights relative to an empty system; beyond the servers they fall geometrically.
  let weight = 1;
  let total = 1;
  let found = count === 0 ? 1 : 0;
  for (let n = 1; n < servers; n++) {
    weight *= load / n;
    total += weight;
    if (n === count) found = weight;
  }
  const full = weight * (load / servers);
  const ratio = load / servers;
  total += full / (1 - ratio);
  if (count >= servers) found = full * ratio ** (count - servers);
  return found / total;
}

/** M/M/c with room for `room` in all: who comes to a full system goes away. */
export function boundedQueue(
  arrivals: number,
  service: number,
  servers: number,
  room: number,
): Queue & { readonly refused: number } {
  const load = arrivals / service;
  const weights = [1];
  for (let n = 1; n <= room; n++) weights.push((weights[n - 1]! * load) / Math.min(n, servers));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const chances = weights.map((weight) => weight / total);
  const refused = chances[room]!;
  const waiting = chances.reduce((sum, chance, n) => sum + Math.max(0, n - servers) * chance, 0);
  const inSystem = chances.reduce((sum, chance, n) => sum + n * chance, 0);
  const admitted = arrivals * (1 - refused);
  return {
    refused,
    utilization: admitted / (servers * service),
    waits: chances.reduce((sum, chance, n) => sum + (n >= servers && n < room ? chance : 0), 0) / (1 - refused),
    waiting,
    inSystem,
    waitingTime: waiting / admitted,
    time: inSystem / admitted,
  };
}

/**
 * Share of those who come that wait longer than `time` in M/M/c, and, with `inSystem`, that stay longer than it in
 * M/M/1.
 */
export const waitsLonger = (arrivals: number, service: number, servers: number, time: number): number =>
  erlangC(servers, arrivals / service) * Math.exp(-(servers * service - arrivals) * time);

/** The least number of servers with which no more than `share` of those who come wait longer than `time`. */
export function serversFor(arrivals: number, service: number, share: number, time: number): number {
  let servers = Math.max(1, Math.floor(arrivals / service) + 1);
  while (waitsLonger(arrivals, service, servers, time) > share) servers++;
  return servers;
}
