import { choice, count, duration, key, quantity, rate, text } from '../../../design/types';
import { compute, sum } from '../../../quantity/compute';
import type { Estimate } from '../../../quantity/figure';
import { eventsAMonth } from '../../amounts';
import { defineKind } from '../../kind';
import type { BillLine } from '../../kind';
import type { Member } from '../../member';

const settings = {
  product: key(text, 'the model, such as a language model of a provider', { notComputed: true }),
  runs: key(choice('elsewhere', 'aws', 'on-premises'), 'where it is called', { default: 'elsewhere' }),
  calls: key(rate, 'how often it is called', { sizedFrom: 'what flows into it' }),
  'tokens-in': key(count, 'tokens of one call', { default: '500 .. 2000' }),
  'tokens-out': key(count, 'tokens of one answer', { default: '100 .. 500' }),
  'price-in': key(quantity('price'), 'what tokens of calls cost, such as 3 USD/million-tokens'),
  'price-out': key(quantity('price'), 'what tokens of answers cost, such as 15 USD/million-tokens'),
  latency: key(duration, 'how long one answer takes', { default: '0.5 .. 5 s' }),
  'rate-limit': key(rate, 'calls a second that the provider takes'),
} as const;

type Model = Member<typeof settings>;

const calls = (model: Model): Estimate => {
  const asking = model.load.inflows.filter(({ mode }) => mode !== 'trigger');
  if (asking.length === 0) return model.load.in.records.mean;
  return sum(
    'calls a second',
    '1/s',
    asking.map(({ records }) => records.mean),
    '',
  );
};

function tokens(model: Model, way: 'in' | 'out', item: string): BillLine {
  const price = model.value(`price-${way}`);
  if (!('from' in price)) return { item, unpriced: `what tokens cost is not said; \`price-${way}\` does` };
  return {
    item,
    sku: `own.model-tokens-${way}`,
    class: 'usage',
    quantity: compute({
      says: `${item} of a month`,
      formula: 'calls * tokens',
      unit: 'token',
      inputs: { calls: eventsAMonth('calls', model.value('calls'), model), tokens: model.value(`tokens-${way}`) },
    }),
    price: { ...price, unit: 'USD/token' },
  };
}

export const model = defineKind({
  name: 'model',
  title: 'Model',
  help: 'A trained model that answers calls, and is paid by the token where it is of language.',
  role: 'serving',
  icon: 'model',
  card: { service: 'Model', shows: { product: '' } },
  settings,
  active: false,
  takes: 'request',
  network: { stands: 'outside', port: 443 },
  access: {},
  sizes: { calls },
  limits: (member) =>
    member.written('rate-limit')
      ? [
          {
            name: 'calls a second',
            need: member.load.in.records.peak,
            has: compute({
              says: 'calls that the provider takes',
              formula: 'limit',
              unit: '1/s',
              inputs: { limit: member.value('rate-limit') },
            }),
            setting: 'rate-limit',
          },
        ]
      : [],
  cost: (member) => [tokens(member, 'in', 'tokens of calls'), tokens(member, 'out', 'tokens of answers')],
  recovery: (member) => ({
    scope: 'outside',
    holds: 'nothing',
    processing: member.value('latency'),
    repeatable: false,
  }),
  availability: () => undefined,
});
