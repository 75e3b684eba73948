import { describe, expect, test } from 'vitest';
import { createPainter, type Painting } from '../../../webview/picture/painter';

const job = (structureKey: string) => ({ structureKey, mermaid: `text of ${structureKey}` });
/** Longer than all the turns that the painter takes for one job. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 25));

/** An engine whose work ends when it is told to. */
function handEngine() {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  return {
    begun,
    render: (engine: string, text: string) => {
      begun.push(`${engine}: ${text}`);
      return new Promise<string>((resolve) => ends.push(() => resolve(`drawing of ${text}`)));
    },
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
    const painter = createPainter(engine.render, (painting) => shown.push(painting));
    painter.paint(job('a'));
    await rest();
    painter.paint(job('b'));
    painter.paint(job('c'));
    await engine.end();
    await engine.end();
    expect(engine.begun).toEqual(['dagre: text of a', 'dagre: text of c']);
    expect(shown.map((one) => one.job.structureKey)).toEqual(['c']);
  });

  test('of what comes in at once, only the last is begun', async () => {
    const engine = handEngine();
    const painter = createPainter(engine.render, () => undefined);
    for (const key of ['a', 'b', 'c']) painter.paint(job(key));
    await rest();
    expect(engine.begun).toEqual(['dagre: text of c']);
  });

  test('what is dropped is never shown, and the next is painted all the same', async () => {
    const shown: Painting[] = [];
    const engine = handEngine();
    const painter = createPainter(engine.render, (painting) => shown.push(painting));
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

  test('tries the second engine where the first throws, and then says what went wrong', async () => {
    const shown: Painting[] = [];
    const render = (engine: string, text: string) =>
      engine === 'dagre' || text.includes('bad')
        ? Promise.reject(new Error(`${engine} cannot`))
        : Promise.resolve('drawing');
    const painter = createPainter(render, (painting) => shown.push(painting));
    painter.paint(job('good'));
    await rest();
    painter.paint(job('bad'));
    await rest();
    expect(shown).toEqual([
      { job: job('good'), engine: 'elk', svg: 'drawing' },
      { job: job('bad'), engine: 'list', says: 'elk cannot' },
    ]);
  });

  test('an edit while the first engine fails spares the second', async () => {
    const begun: string[] = [];
    const shown: Painting[] = [];
    const painter = createPainter(
      async (engine, text) => {
        begun.push(`${engine}: ${text}`);
        await rest();
        if (text.endsWith('a')) throw new Error('cannot');
        return 'drawing';
      },
      (painting) => shown.push(painting),
    );
    painter.paint(job('a'));
    setTimeout(() => painter.paint(job('b')), 10);
    await rest();
    await rest();
    await rest();
    expect(begun).toEqual(['dagre: text of a', 'dagre: text of b']);
    expect(shown).toHaveLength(1);
  });
});
