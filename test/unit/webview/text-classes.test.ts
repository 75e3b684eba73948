import { expect, test } from 'vitest';
import { classesOf, directionOf } from '../../../webview/picture/text-classes';

test('class lines are read, one id or several; definitions and labels are not', () => {
  const classes = classesOf(
    [
      'flowchart LR',
      '  n1["class e9 stream"]',
      '  classDef stream stroke:#fff',
      '  class e1, e2 stream',
      'class g1 region;',
    ].join('\n'),
  );
  expect([...classes]).toEqual([
    ['e1', 'stream'],
    ['e2', 'stream'],
    ['g1', 'region'],
  ]);
});

test('the direction is that of the chart, behind any front matter', () => {
  expect(directionOf('---\nconfig:\n  layout: dagre\n---\nflowchart LR\n a --> b')).toBe('LR');
  expect(directionOf('flowchart TB\n  subgraph g1\n    direction LR\n  end')).toBe('TB');
  expect(directionOf('graph RL\n a --> b')).toBe('LR');
});
