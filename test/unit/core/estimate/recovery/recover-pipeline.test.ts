import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Copy, Part, Pipeline } from '../../../../../src/core/estimate/recovery/pipeline';
import { recoverPipeline } from '../../../../../src/core/estimate/recovery/recover-pipeline';
import type { PipelineRecovery, RecoveryQuestion } from '../../../../../src/core/estimate/recovery/recover-pipeline';

const HERE = { region: 'us-east-1' };
const THERE = { region: 'us-west-2' };
const DAY = 86_400;

const log = (id: string, more: Partial<Part> = {}): Part => ({
  id,
  holds: 'log',
  retention: DAY,
  repeatable: true,
  ...HERE,
  ...more,
});
const store = (id: string, more: Partial<Part> = {}): Part => ({ ...log(id), holds: 'store', ...more });
const replica = (of: string, more: Partial<Copy> = {}): Copy => ({
  id: `${of} copy`,
  of,
  is: 'replica',
  interval: 0,
  delay: 900,
  keep: Infinity,
  carriesOverwrites: true,
  carriesDeletes: false,
  ...THERE,
  ...more,
});
const hop = (from: string, to: string, interval = 0, processing = 0) => ({ from, to, interval, processing, lag: 0 });

const clickstream: Pipeline = {
  sources: [{ id: 'shop', rereadable: false, retention: 0, buffer: 0 }],
  parts: [log('clicks'), store('lake')],
  hops: [hop('shop', 'clicks'), hop('clicks', 'lake', 60, 5)],
  copies: [],
};
const question = (more: Partial<RecoveryQuestion>): RecoveryQuestion => ({
  pipeline: clickstream,
  disruption: {},
  of: 'lake',
  rate: 1000,
  capacity: 1500,
  steps: { detect: 300, decide: 600, deploy: 1800, restore: {}, reroute: 60 },
  ...more,
});
const recovered = (more: Partial<RecoveryQuestion>): PipelineRecovery => {
  const answer = recoverPipeline(question(more));
  if (answer.is !== 'recovered') throw new Error(`${answer.is}`);
  return answer.recovery;
};

describe('recovery of a pipeline', () => {
  it('is nothing where the event does not concern it', () => {
    expect(recovered({ disruption: { lose: ['elsewhere'] } })).toMatchObject({
      affected: false,
      restored: 0,
      fresh: 0,
    });
  });

  it('loses the records that a log no longer keeps at the restart', () => {
    const parts = [
      log('clicks', { retention: 1200 }),
      store('lake', { needs: ['loader'] }),
      { ...store('loader'), holds: 'nothing' as const },
    ];
    const found = recovered({ pipeline: { ...clickstream, parts }, disruption: { lose: ['loader'] } });
    // The oldest record that the lake lacks is 65 s old when the loader stops, and 960 s pass until it runs again.
    expect(found.rpo.worst).toBe(0);
    const longer = recovered({
      pipeline: { ...clickstream, parts },
      disruption: { lose: ['loader'] },
      steps: { detect: 300, decide: 1500, deploy: 0, restore: {}, reroute: 0 },
    });
    expect(longer.hole).toEqual({ log: 'clicks', retention: 1200 });
    expect(longer.rpo.worst).toBe(65 + 1800 - 1200);
    expect(longer.backlog).toBe(1200);
  });

  it('never catches up where the capacity is not above the rate', () => {
    const parts = [
      log('clicks'),
      store('lake', { needs: ['loader'] }),
      { ...store('loader'), holds: 'nothing' as const },
    ];
    const found = recovered({ pipeline: { ...clickstream, parts }, disruption: { lose: ['loader'] }, capacity: 1000 });
    expect(found.fresh).toBe(Infinity);
  });

  it('loses nothing where the source can be read again, and refuses nothing', () => {
    const pipeline = { ...clickstream, sources: [{ id: 'shop', rereadable: true, retention: 0, buffer: 0 }] };
    const found = recovered({ pipeline, disruption: { regions: ['us-east-1'] } });
    expect(found).toMatchObject({ bases: ['shop'], refuses: false, lostWhileDown: 0, rpo: { worst: 0, mean: 0 } });
  });

  it('takes the worst of the inputs that are all required', () => {
    const pipeline: Pipeline = {
      sources: clickstream.sources,
      parts: [store('orders'), store('lake'), store('mart')],
      hops: [hop('shop', 'orders'), hop('shop', 'lake'), hop('orders', 'mart'), hop('lake', 'mart')],
      copies: [replica('lake'), replica('orders', { is: 'backup', interval: DAY, delay: 1800 })],
    };
    const found = recovered({
      pipeline,
      of: 'mart',
      disruption: { regions: ['us-east-1'] },
      steps: { detect: 0, decide: 0, deploy: 0, restore: { 'orders copy': 7200, 'lake copy': 60 }, reroute: 0 },
    });
    expect(found.rpo.worst).toBe(DAY + 1800);
    expect(found.bases).toEqual(['orders copy', 'lake copy']);
    expect(found.restored).toBe(7260);
  });

  it('does not build again what a step that does not repeat has made', () => {
    const pipeline: Pipeline = {
      ...clickstream,
      parts: [store('raw', THERE), store('lake', { repeatable: false })],
      hops: [hop('shop', 'raw'), hop('raw', 'lake')],
    };
    expect(recoverPipeline(question({ pipeline, disruption: { lose: ['lake'] } }))).toEqual({
      is: 'unrecoverable',
      why: 'nothing survives',
    });
  });

  it('follows a log to its synchronous copy in another zone', () => {
    const pipeline: Pipeline = {
      ...clickstream,
      parts: [log('clicks', { zone: 'a' }), store('lake')],
      copies: [replica('clicks', { ...HERE, zone: 'b', delay: 0 })],
    };
    const found = recovered({ pipeline, disruption: { zones: [{ region: 'us-east-1', zone: 'a' }] } });
    expect(found).toMatchObject({ replayFrom: 'clicks copy', rpo: { worst: 0, mean: 0 }, refuses: true });
  });

  it('keeps locked backups when their account is taken over', () => {
    const backup = replica('lake', { is: 'backup', interval: DAY, delay: 0, account: 'prod', ...HERE });
    const parts = clickstream.parts.map((one) => ({ ...one, account: 'prod' }));
    const taken = { accounts: ['prod'] };
    const open = question({ pipeline: { ...clickstream, parts, copies: [backup] }, disruption: taken });
    expect(recoverPipeline(open).is).toBe('unrecoverable');
    const copies = [{ ...backup, locked: true }];
    expect(recovered({ pipeline: { ...clickstream, parts, copies }, disruption: taken }).bases).toEqual(['lake copy']);
  });

  it('writes wrong records anew while the log still keeps all since the event', () => {
    const bad = { corrupts: ['lake'], noticedAfter: 6 * 3600, acceptsMeanwhile: true };
    expect(recovered({ disruption: bad })).toMatchObject({ bases: ['lake'], replayFrom: 'clicks', rpo: { worst: 0 } });
    const parts = [log('clicks', { retention: 3600 }), store('lake')];
    expect(recoverPipeline(question({ pipeline: { ...clickstream, parts }, disruption: bad })).is).toBe(
      'unrecoverable',
    );
  });

  it('counts corruption from the last clean copy to the notice', () => {
    const copies = [replica('lake', { is: 'backup', interval: DAY, delay: 0, ...HERE })];
    const pipeline = { ...clickstream, parts: [log('clicks', { retention: 60 }), store('lake')], copies };
    const found = recovered({
      pipeline,
      disruption: { corrupts: ['lake'], noticedAfter: 7200, acceptsMeanwhile: true },
    });
    // A log of one minute is of no use, and what is written after the notice is kept.
    expect(found.rpo.worst).toBe(65 + DAY + 7200);
    expect(found.bases).toEqual(['lake copy']);
  });
});

const seconds = fc.integer({ min: 0, max: 10_000 });
const pipelines = fc
  .record({ interval: seconds, processing: seconds, lag: seconds, every: seconds, retention: seconds, steps: seconds })
  .map(({ interval, processing, lag, every, retention, steps }) => {
    const pipeline: Pipeline = {
      ...clickstream,
      parts: [log('clicks', { retention }), store('raw'), store('lake')],
      hops: [hop('shop', 'clicks'), hop('clicks', 'raw', interval, processing), hop('raw', 'lake', every)],
      copies: [
        replica('lake', { delay: lag }),
        { ...replica('raw', { is: 'backup', interval: every, delay: lag }), id: 'vault' },
      ],
    };
    return question({ pipeline, steps: { detect: steps, decide: 0, deploy: 0, restore: {}, reroute: 0 } });
  });
const events = fc.constantFrom(
  { lose: ['lake'] },
  { lose: ['clicks'] },
  { lose: ['raw', 'lake'] },
  { regions: ['us-east-1'] },
  { deletes: ['lake'], acceptsMeanwhile: true },
);

describe('any recovery', () => {
  it('loses no less at worst than on average', () => {
    fc.assert(
      fc.property(pipelines, events, (asked, disruption) => {
        const { rpo } = recovered({ ...asked, disruption });
        expect(rpo.worst).toBeGreaterThanOrEqual(rpo.mean);
      }),
    );
  });

  it('loses no more with one more replica', () => {
    fc.assert(
      fc.property(pipelines, events, seconds, (asked, disruption, delay) => {
        const copies = [...asked.pipeline.copies, { ...replica('lake', { delay }), id: 'another' }];
        const more = recovered({ ...asked, disruption, pipeline: { ...asked.pipeline, copies } });
        expect(more.rpo.worst).toBeLessThanOrEqual(recovered({ ...asked, disruption }).rpo.worst);
      }),
    );
  });

  it('is fresh again no sooner than restored', () => {
    fc.assert(
      fc.property(pipelines, events, (asked, disruption) => {
        const found = recovered({ ...asked, disruption });
        expect(found.fresh).toBeGreaterThanOrEqual(found.restored);
      }),
    );
  });

  it('says what the loss is made of', () => {
    fc.assert(
      fc.property(pipelines, events, (asked, disruption) => {
        const found = recovered({ ...asked, disruption });
        if (!found.hole && found.rpo.worst > 0)
          expect(found.terms.reduce((sum, term) => sum + term.worst, 0)).toBeCloseTo(found.rpo.worst, 6);
      }),
    );
  });
});
