import { choice, count, duration, key, moneyRate, text } from '../../../design/types';
import { ownPriceLine } from '../../billing/own-price';
import { defineKind } from '../../kind';

const settings = {
  product: key(text, 'the product, such as Tableau or Grafana'),
  runs: key(choice('on-premises', 'aws', 'elsewhere'), 'where it runs', { default: 'elsewhere' }),
  readers: key(count, 'people who look at it', { default: '10', notComputed: true }),
  refresh: key(duration, 'time between two refreshes; 0 s asks the source each time', { default: '0 s' }),
  'query-duration': key(duration, 'how long it takes to show an answer', { default: '1 .. 5 s' }),
  price: key(moneyRate, 'what its licences cost, such as 700 USD/month'),
} as const;

export const dashboard = defineKind({
  name: 'dashboard',
  title: 'Dashboard',
  help: 'Charts over a warehouse or database, in a tool that is not of AWS.',
  role: 'dashboard',
  icon: 'dashboard',
  card: { service: 'Dashboard', shows: { product: '', readers: 'readers' } },
  settings,
  active: true,
  takes: 'query',
  network: { stands: 'outside', port: 443 },
  access: {},
  cost: (board) => [
    ownPriceLine('licences', board.value('price'), {
      item: 'licences',
      free: 'its licences are not part of this design; `price` makes them one',
    }),
  ],
  recovery: (board) => ({
    scope: 'outside',
    holds: 'nothing',
    interval: board.value('refresh'),
    processing: board.value('query-duration'),
    repeatable: true,
  }),
  availability: () => undefined,
});
