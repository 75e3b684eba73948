import { describe, expect, it } from 'vitest';
import { analysisOf } from '../../support/examples';

const billOf = (settings: string, more = '') =>
  analysisOf(`${more}
components: { rack: { kind: on-premises-server, servers: 2, ${settings} } }
`).figures.cost.components.get('rack')!;

const amounts = (settings: string, more?: string) =>
  billOf(settings, more).lines.map(({ item, monthly }) => [item, Math.round(monthly.likely * 100) / 100]);

describe('machines of one’s own', () => {
  it('are written off, supported and powered', () => {
    // 2 x 12,000 over 48 months; 15 % of 24,000 a year; 2 x 400 W x 1.5 x 730 h at 0.20.
    expect(
      amounts(
        'purchase: 12000 USD, support: 15 %, power: 400 W, power-usage-effectiveness: x1.5, electricity: 0.20 USD/kWh',
      ),
    ).toEqual([
      ['amortization', 500],
      ['support', 300],
      ['power', 175.2],
    ]);
  });

  it('say what of it is not known, which is not nothing', () => {
    const { lines, unpriced } = billOf('purchase: 12000 USD');
    expect(lines.map(({ item }) => item)).toEqual(['amortization']);
    expect(unpriced.map(({ item, why }) => [item, why])).toEqual([
      ['power', 'what it takes is not said; `power` says it'],
    ]);
    expect(billOf('power: 400 W').unpriced.map(({ item }) => item)).toEqual(['purchase']);
  });

  it('have a price by the month where that is what is paid, and none where nothing is said', () => {
    expect(amounts('price: 300 USD/month, purchase: 12000 USD')).toEqual([['servers', 300]]);
    expect(billOf('').free.map(({ item }) => item)).toEqual(['servers']);
  });

  it('are paid as the design says, whatever was negotiated with AWS', () => {
    expect(amounts('purchase: 12000 USD, amortized-over: 5 years, power: 0 W', 'pricing: { discount: 20 % }')).toEqual([
      ['amortization', 400],
      ['power', 0],
    ]);
  });
});
