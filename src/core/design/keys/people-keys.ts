import {
  anything,
  choice,
  count,
  date,
  duration,
  either,
  factor,
  flag,
  key,
  later,
  list,
  map,
  moneyRate,
  oneOrMore,
  mention,
  path,
  pattern,
  prose,
  quantity,
  record,
  reference,
  referenceOr,
  required,
  share,
  text,
  currencyRate,
  region,
  number,
} from '../types';

export const accountKeys = {
  id: key(pattern(/^\d{12}$/, 'twelve digits, quoted'), 'its twelve digits'),
  environment: key(mention('environment'), 'what it is used for, such as prod'),
};

export const environmentKeys = {
  load: key(factor, 'its load, relative to the design’s', { default: 'x1' }),
  'on-for': key(quantity('hours'), 'how long it runs, such as 50 h/week', { default: 'always' }),
  set: key(map(anything, undefined, path()), 'what is different there, by path'),
};

export const teamKeys = {
  people: key(number, 'how many they are'),
  'cost-per-person': key(moneyRate, 'what one person costs'),
  share: key(share, 'the share of their time this design takes', { default: '100 %' }),
  'on-call': key(flag, 'whether someone answers at night', { default: 'false' }),
};

const commitmentKeys = {
  of: key(text, 'the service or family it covers, as in ec2, ec2.m5, rds or compute', { default: 'compute' }),
  type: key(choice('savings-plan', 'reserved'), 'what was committed to', { default: 'savings-plan' }),
  rate: key(moneyRate, 'what is paid by time, used or not', { default: 'all that it covers, at its discount' }),
  discount: required(share, 'what it takes off the price on demand'),
  until: key(date, 'when it ends'),
};

/** The keys of `pricing`. */
export const pricingKeys = {
  discount: key(either(share, map(share)), 'negotiated discounts: of everything, or by service as in ec2'),
  commitments: key(list(record(commitmentKeys)), 'savings plans and reservations'),
  borrow: key(region, 'the Region whose price is used where one is missing', { default: 'us-east-1' }),
  currency: key(currencyRate, 'the currency of every amount, as in EUR at 0.92', { default: 'USD' }),
  'free-tier': key(
    either(flag, list(text)),
    'whether what AWS gives every account each month is taken off: all of it, or of prices such as lambda.request',
    { default: 'false' },
  ),
  month: key(duration, 'the hours of a month', { default: '730 h' }),
};

export const noteKeys = {
  of: key(oneOrMore(reference('component', 'dataset', 'network')), 'what the note is about'),
  about: required(choice('iam', 'network', 'cost', 'recovery', 'data', 'general'), 'its subject'),
  text: required(prose, 'the note'),
  by: later(text, 'who wrote it'),
  on: later(date, 'when it was written'),
};

export const alarmKeys = {
  of: required(reference('component', 'dataset'), 'what it watches'),
  metric: required(text, 'the metric it reads'),
  above: key(anything, 'raises the alarm above this'),
  below: key(anything, 'raises the alarm below this'),
  period: key(duration, 'the time one value covers', { default: '5 min' }),
  evaluations: key(count, 'values in a row that raise it', { default: '3' }),
  notifies: key(oneOrMore(mention('team', 'component')), 'who is told'),
  runbook: key(text, 'what to do then'),
};

/** What people do in a scenario. */
export const recoveryKeys = {
  by: key(mention('team'), 'the team that does it'),
  detect: key(duration, 'time until it is noticed', { default: 'by the alarms' }),
  decide: key(duration, 'time until it is decided to act'),
  deploy: key(duration, 'time to deploy from code what has no stand-in'),
  restore: key(duration, 'time to restore data', { default: 'by the kinds and volumes' }),
  reroute: key(duration, 'time until clients reach the new place'),
  validate: key(duration, 'time until it is known to work', { default: '0 s' }),
  tested: key(date, 'when it was last tried'),
  automatic: key(flag, 'whether no one has to decide', { default: 'false' }),
};

const PLACE = /^(zone [a-f]|region|(region )?[a-z]{2}(-[a-z]+)+-\d|account .+)$/;

export const scenarioKeys = {
  summary: key(prose, 'what happens'),
  lose: key(oneOrMore(referenceOr(['component', 'account'], [], PLACE)), 'what is lost: a component, zone a, region'),
  corrupt: key(oneOrMore(reference('component', 'dataset')), 'what writes wrong data'),
  delete: key(oneOrMore(reference('component', 'dataset')), 'what is deleted'),
  slow: later(map(factor, undefined, reference('component')), 'what is slower, and how much'),
  load: key(factor, 'how much load there is', { default: 'x1' }),
  for: key(duration, 'how long it lasts'),
  'noticed-after': key(duration, 'time until it is noticed'),
};

export const decisionKeys = {
  chose: required(mention('kind', 'component', 'alternative'), 'what was chosen'),
  over: key(oneOrMore(mention('kind', 'component', 'alternative')), 'what was not'),
  because: required(prose, 'the reasons for the choice'),
  reversible: key(flag, 'whether it can be undone at little cost', { default: 'true' }),
  of: key(oneOrMore(reference('component', 'dataset')), 'what it is about'),
  on: later(date, 'when it was decided'),
  by: later(text, 'who decided it'),
};

export const alternativeKeys = {
  summary: key(prose, 'what is different'),
  set: key(map(anything, undefined, path()), 'what is different, by path; none takes a component away'),
};

export const ignoreKeys = {
  rule: required(pattern(/^[A-Z]+-\d+$/, 'a rule id such as REL-014'), 'the rule'),
  of: key(
    oneOrMore(
      path('component', 'dataset', 'network', 'subnet', 'security-group', 'role', 'requirement', 'scenario', 'flow'),
    ),
    'where it is ignored',
    { default: 'everywhere' },
  ),
  because: key(prose, 'why that is acceptable'),
  until: key(date, 'when it stops being ignored'),
};

export const reviewKeys = {
  answer: key(choice('yes', 'no', 'partly', 'not-applicable'), 'the answer'),
  because: key(prose, 'the reasons for it'),
  by: key(text, 'who answered'),
  on: key(date, 'when they answered'),
};

/** Facts that a design puts its own values in place of. */
export const assumeKeys = {
  every: key(duration, 'time between two such events'),
  lasts: key(duration, 'how long one lasts'),
  because: key(prose, 'the reasons for it'),
};

const customCostKeys = {
  quantity: key(quantity('amount'), 'how much of it is used'),
  hours: key(quantity('hours'), 'how long it is used, such as 6 h/day', { default: 'always' }),
  price: required(quantity('price'), 'the price of one'),
};

/** A kind that a design or a workspace defines for itself. */
export const customKindKeys = {
  title: key(text, 'its name for people'),
  role: key(
    choice(
      'source',
      'ingest',
      'stream',
      'queue',
      'compute',
      'orchestration',
      'storage',
      'lake',
      'warehouse',
      'database',
      'search',
      'serving',
      'dashboard',
      'network',
      'security',
      'operations',
    ),
    'what it does in an architecture',
    { default: 'compute' },
  ),
  scope: key(choice('zonal', 'regional', 'global', 'outside'), 'what takes it down with it', { default: 'regional' }),
  availability: key(share, 'the availability it is sold with'),
  cost: key(map(record(customCostKeys)), 'what it costs, by line'),
  help: later(text, 'one line on what it is'),
};
