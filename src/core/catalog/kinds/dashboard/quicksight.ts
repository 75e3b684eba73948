import { choice, count, duration, key, size } from '../../../design/types';
import { compute, fact } from '../../../quantity/compute';
import type { Estimate, Input } from '../../../quantity/figure';
import { within } from '../../../quantity/range';
import { gigabytes } from '../../amounts';
import { assumed, documented } from '../../assumed';
import { isPositive } from '../../copies';
import { defineKind } from '../../kind';
import type { BillLine } from '../../kind';
import type { Member } from '../../member';

const PRICING = 'https://aws.amazon.com/quicksight/pricing/';
const INCLUDED = documented(10 * 2 ** 30, 'B', PRICING);

const settings = {
  readers: key(count, 'people who look at dashboards', { default: '10' }),
  authors: key(count, 'people who make dashboards, and administrators', { default: '1' }),
  'readers-pro': key(count, 'readers who also ask in plain language', { default: '0' }),
  'authors-pro': key(count, 'authors who also ask in plain language', { default: '0' }),
  edition: key(choice('enterprise', 'standard'), 'the edition of the account', {
    default: 'enterprise',
    alias: 'Edition',
  }),
  sessions: key(count, 'sessions of 30 minutes bought a month, in place of paying by the reader', { default: '0' }),
  spice: key(size, 'data kept in its memory; 0 B asks the source each time', { default: '0 B', alias: 'ImportMode' }),
  refresh: key(duration, 'time between two refreshes of what its memory holds', {
    default: '24 h',
    alias: 'RefreshSchedule',
  }),
  'query-duration': key(duration, 'how long a dashboard takes to load', { default: '1 .. 5 s' }),
} as const;

type Account = Member<typeof settings>;

const people = (says: string, value: Estimate | Input): Estimate =>
  compute({ says, formula: 'people', unit: 'user-month', inputs: { people: value } });

const whereAny = (value: Estimate | Input, line: BillLine): readonly BillLine[] =>
  'unknown' in value || value.high > 0 ? [line] : [];

const users = (account: Account, setting: 'readers' | 'authors' | 'readers-pro' | 'authors-pro', sku: string) =>
  whereAny(account.value(setting), {
    item: setting,
    sku,
    class: 'fixed',
    quantity: people(`${setting} of a month`, account.value(setting)),
  });

/** The price book has no such key; the published rate by the month, with room for the one by the year. */
const STANDARD = fact(within(12, 0.25), 'USD/user-month', PRICING, { status: 'recalled' });

const isStandard = (account: Account): boolean => account.text('edition') === 'standard';

/** The standard edition knows users of one sort. */
const standardUsers = (account: Account): BillLine => ({
  item: 'users of the standard edition',
  sku: 'quicksight.standard-user-month',
  class: 'fixed',
  price: STANDARD,
  quantity: compute({
    says: 'readers and authors',
    formula: 'authors + readers',
    unit: 'user-month',
    inputs: { authors: account.value('authors'), readers: account.value('readers') },
  }),
});

/** Readers are paid by the head, or all of them by sessions that are bought ahead. */
const readers = (account: Account): readonly BillLine[] =>
  isPositive(account.value('sessions'))
    ? [
        {
          item: 'sessions',
          sku: 'quicksight.capacity-session',
          class: 'fixed',
          quantity: people('sessions of a month', account.value('sessions')),
        },
      ]
    : users(account, 'readers', 'quicksight.reader-month');

/** Each author brings 10 GiB of memory along. */
const memory = (account: Account): readonly BillLine[] =>
  whereAny(account.value('spice'), {
    item: 'SPICE beyond 10 GiB an author',
    sku: `quicksight.spice-gb.${account.text('edition')}`,
    class: 'fixed',
    quantity: gigabytes(
      'GB of SPICE beyond what authors bring along',
      compute({
        says: 'SPICE beyond what authors bring along',
        formula: 'max(0, spice - authors * included)',
        unit: 'B',
        inputs: { spice: account.value('spice'), authors: account.value('authors'), included: INCLUDED },
      }),
    ),
  });

export const quicksight = defineKind({
  name: 'quicksight',
  title: 'QuickSight',
  help: 'Dashboards over warehouses, lakes and databases, paid by the person.',
  role: 'dashboard',
  icon: 'quicksight',
  card: { service: 'QuickSight', shows: { readers: 'readers', authors: 'authors', edition: '' } },
  service: 'quicksight',
  docs: 'https://docs.aws.amazon.com/quicksight/latest/user/welcome.html',
  settings,
  active: true,
  takes: 'query',
  network: { stands: 'optional', endpoint: { service: 'quicksight-website' }, port: 443 },
  access: {
    principal: 'quicksight.amazonaws.com',
    arn: 'arn:${partition}:quicksight:${region}:${account}:dashboard/${name}',
  },
  cost: (account) => [
    ...(isStandard(account)
      ? [standardUsers(account)]
      : [...users(account, 'authors', 'quicksight.author-month'), ...readers(account)]),
    ...users(account, 'authors-pro', 'quicksight.author-pro-month'),
    ...users(account, 'readers-pro', 'quicksight.reader-pro-month'),
    ...(isPositive(account.value('authors-pro')) || isPositive(account.value('readers-pro'))
      ? [
          {
            item: 'account fee of plain-language questions',
            sku: 'quicksight.q-account-month',
            class: 'fixed' as const,
            quantity: people('accounts', documented(1, '1', PRICING)),
          },
        ]
      : []),
    ...memory(account),
  ],
  recovery: (account) => ({
    scope: 'regional',
    holds: 'nothing',
    ...(isPositive(account.value('spice')) && { interval: account.value('refresh') }),
    processing: account.value('query-duration'),
    restart: account.fact('quicksight', 'azFailoverS'),
    zoneFailover: account.fact('quicksight', 'azFailoverS'),
    restore: { fixed: assumed(1800, 3600, 14_400, 's', 'time to import dashboards again from their definitions') },
    repeatable: true,
  }),
  availability: (account) => ({ basis: 'sla', value: account.fact('quicksight', 'slaPct') }),
});
