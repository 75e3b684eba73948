import { expect, test } from 'vitest';
import { directionOf } from '../../../webview/picture/text-direction';

test('the direction is that of the chart, behind any front matter', () => {
  expect(directionOf('---\nconfig:\n  layout: dagre\n---\nflowchart LR\n a --> b')).toBe('LR');
  expect(directionOf('flowchart TB\n  subgraph g1\n    direction LR\n  end')).toBe('TB');
  expect(directionOf('graph RL\n a --> b')).toBe('LR');
});
