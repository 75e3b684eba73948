/**
 * What a value measures. Inside, every value is in the base unit of its dimension: seconds, bytes, US dollars, events
 * a second, shares of one. A growth is a share a second; a price is US dollars by what it is paid for.
 */
export const DIMENSIONS = {
  duration: { base: 's', takes: 'a duration such as 30 s, 5 min, 24 h, 7 days or 13 months' },
  size: { base: 'B', takes: 'a size such as 600 B, 3 KiB, 128 MiB or 2 TiB' },
  rate: { base: '1/s', takes: 'a rate such as 2000/s, 40/h, 500/day or 5 million/day' },
  bandwidth: { base: 'B/s', takes: 'a bandwidth such as 1 Gbps or 20 MiB/s' },
  share: { base: '1', takes: 'a share such as 40 % or 0.4' },
  hours: { base: '1', takes: 'time within a period such as 6 h/day or 50 h/week' },
  factor: { base: '1', takes: 'a factor such as x2 or x0.5' },
  growth: { base: '1/s', takes: 'a growth such as 3 %/month' },
  count: { base: '1', takes: 'a number such as 4' },
  money: { base: 'USD', takes: 'an amount such as 20000 USD' },
  'money-rate': { base: 'USD/s', takes: 'money by time such as 6000 USD/month' },
  price: { base: 'USD/unit', takes: 'a price such as 3 USD, 23 USD/TiB/month or 500 USD/million-rows' },
  amount: { base: 'unit', takes: 'an amount by its own unit such as 4/h, 3 TiB or 60 million/month' },
  RPU: { base: 'RPU', takes: 'a capacity in RPU such as 16 RPU' },
  ACU: { base: 'ACU', takes: 'a capacity in ACU such as 2 ACU' },
  DPU: { base: 'DPU', takes: 'a capacity in DPU such as 10 DPU' },
  KPU: { base: 'KPU', takes: 'a capacity in KPU such as 4 KPU' },
  vCPU: { base: 'vCPU', takes: 'a number of vCPU such as 2 vCPU' },
  power: { base: 'W', takes: 'a power such as 400 W or 1.2 kW' },
} as const;

export type Dimension = keyof typeof DIMENSIONS;
