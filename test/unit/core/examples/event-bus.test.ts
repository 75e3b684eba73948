import { describe } from 'vitest';
import { billOf, testLines, testTotal } from '../../support/example-bill';

// aws/agent-toolkit-for-aws, msk_sizing.py: 5 MiB/s in on average, 3 × kafka.m5.large: 459.90 + 253.13 + 171.09 USD.
describe('event-bus', () => {
  const bill = billOf('event-bus');
  testLines(bill, [
    ['bus', 'broker-hours', 459.9],
    // 5 MiB/s for 24 h, three times, and as much again to spare, at 0.10 USD: 2,531.25 GB.
    ['bus', 'storage', ((5 * 86_400 * 3 * 2) / 1024) * 0.1],
    // Two thirds of what is produced stands in another zone, and is charged on both sides.
    ['orders -> bus', 'data transfer between zones', 171.09],
  ]);
  testTotal(bill, [459.9, 253.13, 171.09]);
});
