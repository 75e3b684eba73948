import { describe, expect, test } from 'vitest';
import type { PreviewState } from '../../../src/protocol';
import { judge, remarkOn } from '../../../webview/held-state';

const picture = {
  version: 1,
  structureKey: 'k1',
  boxes: [],
  arrows: [],
  groups: [],
  overlay: { pills: [], badges: [], shades: [] },
  legend: [],
};
const state = (change: Partial<PreviewState> = {}): PreviewState => ({
  uri: 'file:///a',
  version: 5,
  title: 'A',
  whole: true,
  views: [],
  scenarios: [],
  view: 'pipeline',
  picture,
  tiles: [],
  tabs: [],
  ...change,
});
const structure = { key: 'k1', mermaid: 'flowchart LR' };

describe('a state that comes in', () => {
  test('with its text is shown and its structure held', () => {
    const withText = state({ picture: { ...picture, structureKey: 'k2', mermaid: 'flowchart TB' } });
    expect(judge(withText, undefined, undefined, false)).toEqual({
      is: 'fit to show',
      state: withText,
      structure: { key: 'k2', mermaid: 'flowchart TB' },
    });
  });

  test('early keeps the figures that are shown, until its own follow', () => {
    const tile = { id: 'cost', title: 'Cost', value: '$1', detail: '', tone: 'plain' } as const;
    const shown = state({ tiles: [tile] });
    const early = judge(state({ version: 6, early: true }), shown, structure, false);
    expect(early).toMatchObject({ is: 'fit to show', state: { version: 6, tiles: [tile] } });
    const whole = judge(state({ version: 6 }), shown, structure, false);
    expect(whole).toMatchObject({ is: 'fit to show', state: { tiles: [] } });
  });

  test('without its text takes that of the same structure, and is incomplete without one', () => {
    const verdict = judge(state(), undefined, structure, false);
    expect(verdict.is === 'fit to show' && verdict.state.picture.mermaid).toBe('flowchart LR');
    expect(judge(state(), undefined, { key: 'other', mermaid: '' }, false)).toEqual({ is: 'incomplete' });
    expect(judge(state(), undefined, undefined, false)).toEqual({ is: 'incomplete' });
  });

  test('about an older text is refused once; if the answer is the same again, the document was opened anew', () => {
    const older = state({ version: 1 });
    expect(judge(older, state(), structure, false)).toEqual({ is: 'older' });
    expect(judge(older, state(), structure, true).is).toBe('fit to show');
    expect(judge(state({ version: 1, uri: 'file:///b' }), state(), structure, false).is).toBe('fit to show');
  });

  test('of a text with mistakes leaves the last whole picture of that design, and only of that', () => {
    const broken = state({ version: 6, whole: false, problem: 'line 3 is not closed' });
    expect(judge(broken, state(), structure, false)).toEqual({ is: 'broken', says: 'line 3 is not closed' });
    expect(judge(broken, undefined, structure, false).is).toBe('fit to show');
    expect(judge(broken, state({ uri: 'file:///b' }), structure, false).is).toBe('fit to show');
    expect(judge(broken, state({ whole: false }), structure, false).is).toBe('fit to show');
  });
});

test('the banner says why boxes were put together, or what cannot be read, else nothing', () => {
  expect(remarkOn(state())).toBeUndefined();
  expect(remarkOn(state({ picture: { ...picture, collapsed: '140 boxes in 9 groups' } }))).toBe(
    '140 boxes in 9 groups',
  );
  expect(remarkOn(state({ whole: false, problem: 'line 3' }))).toBe('line 3');
});
