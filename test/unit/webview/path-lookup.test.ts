import { expect, test } from 'vitest';
import { marksAt } from '../../../webview/picture/path-lookup';

const marks = [
  'components.click',
  'components.clicks',
  'flows.shop -> clicks',
  'flows.shop -> clicks-2',
  'network.main',
  'network.main.subnets.app-a',
  '',
].map((path) => ({ path }));
const found = (path: string | null) => marksAt(marks, path).map((mark) => mark.path);

test.each([
  ['components.clicks', 'components.clicks'],
  ['components.clicks.shards', 'components.clicks'],
  ['components.click.shards', 'components.click'],
  ['flows.shop -> clicks.rate', 'flows.shop -> clicks'],
  ['network.main.subnets.app-a.routes', 'network.main.subnets.app-a'],
  ['network.main.cidr', 'network.main'],
])('%s lights %s', (path, mark) => {
  expect(found(path)).toEqual([mark]);
});

test.each(['requirements.budget.cost', 'components', 'components.clicker', null])('%s lights nothing', (path) => {
  expect(found(path)).toEqual([]);
});

test('a component that is drawn twice is lit twice', () => {
  const twice = [{ path: 'components.web' }, { path: 'components.web' }, { path: 'components.we' }];
  expect(marksAt(twice, 'components.web.zones')).toHaveLength(2);
});
