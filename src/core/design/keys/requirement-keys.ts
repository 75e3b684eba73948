import {
  choice,
  duration,
  either,
  key,
  later,
  map,
  mention,
  moneyRate,
  oneOrMore,
  prose,
  rate,
  reference,
  referenceOr,
  share,
  text,
  time,
} from '../types';

export const BUILT_IN_SCENARIOS = [
  'component-failure',
  'zone-loss',
  'region-loss',
  'deletion',
  'corruption',
  'account-compromise',
  'load x2',
] as const;

/** What a design can be held against. */
export const measureKeys = {
  freshness: key(duration, 'how old the data may be when it is read'),
  latency: key(duration, 'how long one record or request may take'),
  throughput: key(rate, 'records or requests a second that must be carried'),
  availability: key(share, 'share of time that it works'),
  durability: later(share, 'share of the data that is still there after a year'),
  rto: key(duration, 'time until it is restored'),
  rpo: key(duration, 'data that may be lost, as a time'),
  cost: key(moneyRate, 'what it may cost'),
  retention: key(duration, 'how long the data is kept'),
  residency: key(text, 'the part of the world the data stays in, such as eu or a Region'),
  deadline: later(time, 'the time of day by which it is there'),
};

/** The statistic a measure is held against, as in `p50`. */
export const STATISTICS = ['likely', 'mean', 'p50', 'p90', 'p95', 'worst'] as const;

export const requirementKeys = {
  'asked-by': key(mention('team'), 'the team or person who asked'),
  need: key(prose, 'what is needed, in their words'),
  because: key(prose, 'why it is needed'),
  of: key(oneOrMore(reference('component', 'dataset')), 'what is held against it', { default: 'the whole design' }),
  when: key(oneOrMore(referenceOr(['scenario'], BUILT_IN_SCENARIOS)), 'the scenario it must hold in', {
    default: 'component-failure, zone-loss',
  }),
  at: key(either(choice(...STATISTICS), map(choice(...STATISTICS))), 'the statistic that decides', {
    default: 'by the measure',
  }),
  kind: key(choice('functional', 'non-functional'), 'functional requirements need served-by', {
    default: 'non-functional',
  }),
  'served-by': key(oneOrMore(reference('component')), 'the components that serve a functional requirement'),
  priority: later(choice('must', 'should', 'could', 'wont'), 'how much it matters'),
  ...measureKeys,
};
