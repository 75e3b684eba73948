import { describe, expect, test } from 'vitest';
import { pipeline } from '../../../../src/core/diagram/views/pipeline';
import { sampleSubject } from './sample-design';

/** `count` functions that each read one stream and write one of five buckets. */
const large = (count: number) => {
  const components: Record<string, string> = { source: 'app', stream: 'stream' };
  const flows: Record<string, object> = { 'source -> stream': {} };
  for (let at = 0; at < 5; at++) components[`bucket-${at}`] = 'bucket';
  for (let at = 0; at < count; at++) {
    components[`work-${at}`] = 'function';
    flows[`stream -> work-${at}`] = {};
    flows[`work-${at} -> bucket-${at % 5}`] = { mode: 'batch' };
  }
  return { components, flows };
};

const draw = (count: number, open: readonly string[] = [], more = {}) =>
  pipeline.draw(sampleSubject(large(count), more), { direction: 'LR', open });

describe('a picture of more than a hundred boxes', () => {
  test('up to a hundred nothing is put together', () => {
    const { boxes, arrows, collapsed } = draw(93);
    expect([boxes.length, arrows.length, collapsed]).toEqual([100, 187, undefined]);
  });

  const picture = draw(200);
  const lot = picture.boxes.find(({ opens }) => opens !== undefined)!;

  test('the largest lot of like boxes becomes one box, and it is said', () => {
    expect(picture.boxes).toHaveLength(8);
    expect(lot.label).toMatch(/^200 compute in Region us-east-1: work-0, work-1, .* and more$/);
    expect(picture.collapsed).toBe(
      '207 boxes are too many for one picture: 1 lot is drawn as one box each, 8 boxes in all. Open one to see what is in it.',
    );
    expect(picture.mermaid).toContain(`${lot.id}["200 × compute"]`);
  });

  test('flows to and from it become one arrow for each end and style, which counts them', () => {
    expect(picture.arrows.map(({ label }) => label)).toEqual([
      'source to stream, batch',
      '200 flows, stream to 200 × compute',
      ...[0, 1, 2, 3, 4].map((at) => `40 flows, 200 × compute to bucket-${at}`),
    ]);
    expect(picture.mermaid).toContain('|"200 flows"|');
  });

  test('the user opens a lot and closes it again', () => {
    const opened = draw(200, [lot.opens!]);
    expect(opened.boxes.filter(({ path }) => path.startsWith('components.work-'))).toHaveLength(200);
    const group = opened.groups.find(({ opens }) => opens === lot.opens)!;
    expect([group.style, group.label]).toEqual(['role', lot.label]);
  });

  test('what was found on a part hangs on what stands for it', () => {
    const finding = (path: string) =>
      ({ rule: 'X-1', severity: 'error', message: path, advice: '', at: { path } }) as const;
    const findings = [
      finding('components.work-3'),
      finding('components.work-7.memory'),
      finding('flows.stream -> work-9.rate'),
    ];
    const { overlay, arrows } = draw(200, [], { findings });
    expect(overlay.badges).toEqual([
      { on: lot.id, sort: 'error', count: 2, title: 'components.work-3\ncomponents.work-7.memory' },
      { on: arrows[1]!.id, sort: 'error', count: 1, title: 'flows.stream -> work-9.rate' },
    ]);
  });

  test('a thousand boxes of a few sorts are a hundred at most, with every end in place', () => {
    const { boxes, arrows, mermaid } = draw(1000);
    const ids = new Set(boxes.map(({ id }) => id));
    expect(boxes.length).toBeLessThanOrEqual(100);
    const ends = [...mermaid.matchAll(/^ {2}(n\d+) e\d+@\S+ (n\d+)$/gm)].flatMap(([, from, to]) => [from!, to!]);
    expect(ends.length).toBeGreaterThan(0);
    expect(ends.every((id) => ids.has(id))).toBe(true);
    expect(arrows.length).toBe(7);
  });
});
