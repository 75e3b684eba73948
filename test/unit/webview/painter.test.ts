import { describe, expect, test } from 'vitest';
import { createPainter, type Engines, type Job, type Painting } from '../../../webview/picture/painter';

const job = (structureKey: string) => ({ structureKey, mermaid: `text of ${structureKey}` });
/** Longer than all the turns that the painter takes for one job. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 25));

const unused = () => Promise.reject(new Error('not asked for'));

/** Our engine, whose work ends when it is told to. */
function handEngine() {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const engines: Engines = {
    ours: ({ structureKey }: Job) => {
      begun.push(structureKey);
      return new Promise<void>((resolve) => ends.push(resolve));
    },
    mermaids: unused,
  };
  return {
    begun,
    engines,
    end: async () => {
      ends.shift()?.();
      await rest();
    },
  };
}

describe('the painter', () => {
  test('shows only the newest of what was asked for, and begins none in between', async () => {
    const shown: Painting[] = [];
    const engine = handEngine();
    const painter = createPainter(engine.engines, (painting) => shown.push(painting));
    painter.paint(job('a'));
    await rest();
    painter.paint(job('b'));
    painter.paint(job('c'));
    await engine.end();
    await engine.end();
    expect(engine.begun).toEqual(['a', 'c']);
    expect(shown).toEqual([{ job: job('c'), engine: 'datawright' }]);
  });

  test('of what comes in at once, only the last is begun', async () => {
    const engine = handEngine();
    const painter = createPainter(engine.engines, () => undefined);
    for (const key of ['a', 'b', 'c']) painter.paint(job(key));
    await rest();
    expect(engine.begun).toEqual(['c']);
  });

  test('what is dropped is never shown, and the next is painted all the same', async () => {
    const shown: Painting[] = [];
    const engine = handEngine();
    const painter = createPainter(engine.engines, (painting) => shown.push(painting));
    painter.paint(job('a'));
    await rest();
    painter.drop();
    await engine.end();
    expect(shown).toEqual([]);
    painter.paint(job('b'));
    await rest();
    await engine.end();
    expect(shown.map((one) => one.job.structureKey)).toEqual(['b']);
  });

  test('our engine is told when its work is no longer wanted', async () => {
    const wanted: boolean[] = [];
    const engines: Engines = {
      ours: async (_, isWanted) => {
        await rest();
        wanted.push(isWanted());
      },
      mermaids: unused,
    };
    const painter = createPainter(engines, () => undefined);
    painter.paint(job('a'));
    setTimeout(() => painter.paint(job('b')), 10);
    await rest();
    await rest();
    await rest();
    await rest();
    expect(wanted).toEqual([false, true]);
  });

  test('where our engine throws mermaid draws, and where that throws too it is said why', async () => {
    const shown: Painting[] = [];
    const engines: Engines = {
      ours: () => Promise.reject(new Error('ours cannot')),
      mermaids: ({ structureKey }) =>
        structureKey === 'bad' ? Promise.reject(new Error('dagre cannot')) : Promise.resolve('drawing'),
    };
    const painter = createPainter(engines, (painting) => shown.push(painting));
    painter.paint(job('good'));
    await rest();
    painter.paint(job('bad'));
    await rest();
    expect(shown).toEqual([
      { job: job('good'), engine: 'dagre', svg: 'drawing' },
      { job: job('bad'), engine: 'list', says: 'dagre cannot' },
    ]);
  });

  test('an edit while our engine fails spares the other', async () => {
    const begun: string[] = [];
    const shown: Painting[] = [];
    const painter = createPainter(
      {
        ours: async ({ structureKey }) => {
          begun.push(structureKey);
          await rest();
          if (structureKey === 'a') throw new Error('cannot');
        },
        mermaids: ({ structureKey }) => {
          begun.push(`dagre ${structureKey}`);
          return Promise.resolve('drawing');
        },
      },
      (painting) => shown.push(painting),
    );
    painter.paint(job('a'));
    setTimeout(() => painter.paint(job('b')), 10);
    await rest();
    await rest();
    await rest();
    expect(begun).toEqual(['a', 'b']);
    expect(shown).toEqual([{ job: job('b'), engine: 'datawright' }]);
  });
});
