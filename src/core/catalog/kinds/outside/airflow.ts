import { choice, count, key, moneyRate } from '../../../design/types';
import { assumed } from '../../assumed';
import { ownPriceLine } from '../../billing/own-price';
import { defineKind } from '../../kind';

const settings = {
  runs: key(choice('on-premises', 'astronomer', 'aws', 'elsewhere'), 'where it runs', { default: 'on-premises' }),
  executor: key(choice('local', 'celery', 'kubernetes'), 'who runs its tasks', {
    default: 'celery',
    notComputed: true,
  }),
  workers: key(count, 'workers', { default: '1', notComputed: true }),
  schedulers: key(count, 'schedulers', { default: '1' }),
  price: key(moneyRate, 'what it costs, such as 900 USD/month'),
} as const;

export const airflow = defineKind({
  name: 'airflow',
  title: 'Airflow',
  help: 'Apache Airflow that you run yourself or buy elsewhere: starts tasks in order, on a schedule.',
  role: 'orchestration',
  icon: 'airflow',
  card: { service: 'Airflow', shows: { executor: '', workers: 'workers' } },
  docs: 'https://airflow.apache.org/docs/',
  settings,
  active: true,
  takes: 'trigger',
  network: { stands: 'outside', port: 8080 },
  access: {},
  cost: (environment) => [
    ownPriceLine('environment', environment.value('price'), {
      item: 'environment',
      free: 'what it runs on is not part of this design; `price` makes it one',
    }),
  ],
  recovery: () => ({
    scope: 'outside',
    holds: 'nothing',
    restart: assumed(60, 900, 7200, 's', 'time in which a scheduler of one’s own is brought back'),
    repeatable: true,
  }),
  availability: () => undefined,
});
