import { choice, count, duration, flag, key, moneyRate, reference } from '../../../design/types';
import { ownPriceLine } from '../../billing/own-price';
import { defineKind } from '../../kind';
import { timeBetweenRuns } from '../../runs';

const settings = {
  duration: key(duration, 'how long one run takes', { default: '30 min' }),
  runs: key(choice('core', 'cloud'), 'dbt Core in your own scheduler, or dbt Cloud', { default: 'core' }),
  models: key(count, 'models in the project', { notComputed: true }),
  threads: key(count, 'models that are built at once', { default: '4', notComputed: true }),
  tests: key(flag, 'whether its tests run with each build', { default: 'true' }),
  incremental: key(flag, 'whether models take in new rows only', { default: 'true' }),
  'on-failure': key(reference('component'), 'where rows go that fail its tests', { implies: 'failure' }),
  price: key(moneyRate, 'what dbt Cloud costs, such as 500 USD/month'),
} as const;

export const dbtProject = defineKind({
  name: 'dbt-project',
  title: 'dbt project',
  help: 'SQL models that a warehouse builds one from another, with tests.',
  role: 'compute',
  icon: 'dbt',
  card: { service: 'dbt', shows: { models: 'models', threads: 'threads' } },
  docs: 'https://docs.getdbt.com/docs/introduction',
  settings,
  active: true,
  takes: 'batch',
  network: { stands: 'outside' },
  access: {},
  cost: (project) => [
    ownPriceLine(
      'dbt Cloud',
      project.value('price'),
      project.text('runs') === 'cloud'
        ? { item: 'dbt Cloud', unpriced: 'it depends on seats and plan: say what is paid as `price`' }
        : { item: 'dbt Core', free: 'open source; the warehouse bills what the models compute' },
    ),
  ],
  recovery: (project) => ({
    scope: 'outside',
    holds: 'nothing',
    interval: timeBetweenRuns(project),
    processing: project.value('duration'),
    repeatable: true,
  }),
  availability: () => undefined,
});
