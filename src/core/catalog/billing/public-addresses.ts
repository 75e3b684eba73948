import type { Estimate } from '../../quantity/figure';
import type { BillLine, CostLine } from '../kind';
import type { Member } from '../member';

/** Public IPv4 addresses for so many hours of a month, each with an address; none where the design gives it none. */
export const publicAddresses = (
  member: Member,
  hours: Estimate,
  lineClass: CostLine['class'] = 'fixed',
): readonly BillLine[] =>
  member.flag('public')
    ? [{ item: 'public IPv4 addresses', sku: 'public-ipv4.hour', class: lineClass, quantity: hours }]
    : [];
