import ipaddr from 'ipaddr.js';

type Block = readonly [address: ipaddr.IPv4 | ipaddr.IPv6, length: number];

function parse(cidr: string): Block | undefined {
  return ipaddr.isValidCIDR(cidr) ? ipaddr.parseCIDR(cidr) : undefined;
}

/** Whether every address of `inner` lies in `outer`. False for texts that are no CIDR, and across IPv4 and IPv6. */
export function contains(outer: string, inner: string): boolean {
  const [a, b] = [parse(outer), parse(inner)];
  if (!a || !b || a[0].kind() !== b[0].kind() || b[1] < a[1]) return false;
  return matches(b[0], a);
}

/** Whether two blocks share an address. */
export const overlap = (one: string, other: string): boolean => contains(one, other) || contains(other, one);

export const isIpv4 = (cidr: string): boolean => parse(cidr)?.[0].kind() === 'ipv4';

/** Bits of the network part; NaN for a text that is no CIDR. */
export const prefixLength = (cidr: string): number => parse(cidr)?.[1] ?? NaN;

function matches(address: ipaddr.IPv4 | ipaddr.IPv6, [network, length]: Block): boolean {
  const [a, b] = [address.toByteArray(), network.toByteArray()];
  const whole = Math.floor(length / 8);
  if (a.slice(0, whole).some((byte, index) => byte !== b[index])) return false;
  const rest = length % 8;
  return rest === 0 || a[whole]! >> (8 - rest) === b[whole]! >> (8 - rest);
}
