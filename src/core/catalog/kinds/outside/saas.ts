import { key, moneyRate, text } from '../../../design/types';
import { ownPriceLine } from '../../billing/own-price';
import { defineKind } from '../../kind';

const settings = {
  product: key(text, 'the product, such as Salesforce'),
  price: key(moneyRate, 'what it costs, such as 1500 USD/month'),
  exposes: key(text, 'how data is had from it, such as an API or a database', { notComputed: true }),
} as const;

export const saas = defineKind({
  name: 'saas',
  title: 'Software as a service',
  help: 'A product of someone else’s that data comes from or goes to.',
  role: 'source',
  icon: 'saas',
  card: { service: 'SaaS', shows: { product: '' } },
  settings,
  active: true,
  takes: 'request',
  network: { stands: 'outside', port: 443 },
  access: {},
  cost: (product) => [
    ownPriceLine('subscription', product.value('price'), {
      item: 'subscription',
      free: 'its subscription is not part of this design; `price` makes it one',
    }),
  ],
  recovery: () => ({ scope: 'outside', holds: 'store', repeatable: true }),
  availability: () => undefined,
});
