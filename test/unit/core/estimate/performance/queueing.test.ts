import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boundedQueue,
  chanceOfCount,
  erlangB,
  erlangC,
  queue,
  serversFor,
  waitsLonger,
} from '../../../../../src/core/estimate/performance/queueing';

const stable = fc
  .record({
    servers: fc.integer({ min: 1, max: 40 }),
    service: fc.double({ min: 0.1, max: 10, noNaN: true }),
    share: fc.double({ min: 0.01, max: 0.98, noNaN: true }),
  })
  .map(({ servers, service, share }) => ({ servers, service, arrivals: share * servers * service }));

describe('queues', () => {
  it('of one server are the textbook M/M/1', () => {
    // Published: 15 cars an hour at a booth that serves 17.5: 6 in the system, 24 minutes in it.
    const { inSystem, time, waitingTime } = queue(15, 17.5);
    expect(inSystem).toBeCloseTo(6, 9);
    expect(time * 60).toBeCloseTo(24, 9);
    expect(waitingTime).toBeCloseTo(0.342857, 6);
  });

  it('agree with the chances of their states', () => {
    fc.assert(
      fc.property(stable, ({ arrivals, service, servers }) => {
        const { waiting, inSystem, waits } = queue(arrivals, service, servers);
        let [expectWaiting, expectIn, expectWaits, total] = [0, 0, 0, 0];
        for (let n = 0; n < servers + 3000; n++) {
          const chance = chanceOfCount(arrivals, service, servers, n);
          total += chance;
          expectIn += n * chance;
          expectWaiting += Math.max(0, n - servers) * chance;
          if (n >= servers) expectWaits += chance;
        }
        expect(total).toBeCloseTo(1, 8);
        expect(inSystem).toBeCloseTo(expectIn, 5);
        expect(waiting).toBeCloseTo(expectWaiting, 5);
        expect(waits).toBeCloseTo(expectWaits, 8);
      }),
      { numRuns: 30 },
    );
  });

  it('with much room are as without a bound, and with none are Erlang B', () => {
    fc.assert(
      fc.property(stable, ({ arrivals, service, servers }) => {
        expect(boundedQueue(arrivals, service, servers, servers + 2000).inSystem).toBeCloseTo(
          queue(arrivals, service, servers).inSystem,
          5,
        );
        expect(boundedQueue(arrivals, service, servers, servers).refused).toBeCloseTo(
          erlangB(servers, arrivals / service),
          10,
        );
      }),
      { numRuns: 30 },
    );
  });

  it('wait half as long with constant service, never without variation', () => {
    const exponential = queue(9, 10);
    expect(queue(9, 10, 1, { serviceVariation: 0 }).waitingTime).toBeCloseTo(exponential.waitingTime / 2, 12);
    expect(queue(9, 10, 1, { arrivalVariation: 0, serviceVariation: 0 }).waitingTime).toBe(0);
  });

  it('grow without end where they cannot keep up', () => {
    expect(queue(10, 10).waitingTime).toBe(Infinity);
    expect(queue(11, 10).utilization).toBeCloseTo(1.1, 12);
    expect(erlangC(3, 4)).toBe(1);
  });

  it('find the least number of servers for a promise', () => {
    fc.assert(
      fc.property(stable, fc.double({ min: 0.01, max: 0.5, noNaN: true }), ({ arrivals, service }, share) => {
        const servers = serversFor(arrivals, service, share, 1);
        expect(waitsLonger(arrivals, service, servers, 1)).toBeLessThanOrEqual(share);
        if ((servers - 1) * service > arrivals)
          expect(waitsLonger(arrivals, service, servers - 1, 1)).toBeGreaterThan(share);
      }),
    );
  });
});
