import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;
type Block = readonly [address: Address, length: number];

/** Parsed once: reachability asks for the same few blocks again and again. */
const parsed = new Map<string, Block | undefined>();
const MOST = 10_000;

/** A CIDR, or a single address as the block of it alone; undefined for other texts. */
function parse(text: string): Block | undefined {
  if (parsed.has(text)) return parsed.get(text);
  const block = ipaddr.isValidCIDR(text)
    ? ipaddr.parseCIDR(text)
    : ipaddr.isValid(text)
      ? alone(ipaddr.parse(text))
      : undefined;
  if (parsed.size >= MOST) parsed.clear();
  parsed.set(text, block);
  return block;
}

const alone = (address: Address): Block => [address, address.toByteArray().length * 8];

export const isCidr = (text: string): boolean => parse(text) !== undefined;

/**
 * Whether every address of `inner`, a block or a single address, lies in `outer`. False for texts that are neither, and
 * across IPv4 and IPv6.
 */
export function contains(outer: string, inner: string): boolean {
  const [a, b] = [parse(outer), parse(inner)];
  if (!a || !b || a[0].kind() !== b[0].kind() || b[1] < a[1]) return false;
  return b[0].match(a[0], a[1]);
}

/** Whether two blocks share an address. */
export const overlap = (one: string, other: string): boolean => contains(one, other) || contains(other, one);

export const isIpv4 = (cidr: string): boolean => parse(cidr)?.[0].kind() === 'ipv4';

/** Bits of the network part; NaN for a text that is no CIDR. */
export const prefixLength = (cidr: string): number => parse(cidr)?.[1] ?? NaN;

/** The nth address of a block, counted from its first; undefined for a text that is no CIDR. */
export function addressIn(cidr: string, nth: number): string | undefined {
  const block = parse(cidr);
  if (!block) return undefined;
  const bytes = block[0].toByteArray();
  for (let at = bytes.length - 1, carry = nth; at >= 0 && carry > 0; at--) {
    const value = bytes[at]! + carry;
    bytes[at] = value % 256;
    carry = Math.floor(value / 256);
  }
  return ipaddr.fromByteArray(bytes).toString();
}
