import { misread } from './form';
import type { Form } from './form';

/** Reads `10.0.0.0/16` and `2600:1f18::/56`; an address without a prefix is not taken. */
export function readCidr(text: string): Form<string> {
  const [address = '', prefix, ...rest] = text.split('/');
  const takes = 'this takes addresses such as 10.0.0.0/16';
  if (rest.length > 0) return misread(`"${text}" is not a CIDR block; ${takes}`);
  const bits = address.includes(':') ? ipv6Bits(address) : ipv4Bits(address);
  if (!bits) return misread(`"${text}" is not a CIDR block; ${takes}`);
  if (prefix === undefined) return misread(`"${text}" has no prefix length; ${takes}`, `${text}/${bits.length}`);
  const length = /^\d{1,3}$/.test(prefix) ? Number(prefix) : Infinity;
  if (length > bits.length) return misread(`"${text}" has a prefix length above ${bits.length}; ${takes}`);
  if (!bits.includes('1', length)) return { value: text };
  const instead = bits.length === 32 ? `${ipv4Of(bits.slice(0, length).padEnd(32, '0'))}/${prefix}` : undefined;
  return {
    ...misread(`"${text}" has bits beyond its prefix, which AWS does not take`, instead),
    doubtful: { value: text },
  };
}

/** The 32 bits of an IPv4 address as text, or none where it is not one. */
function ipv4Bits(address: string): string | undefined {
  const parts = address.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256))
    return undefined;
  return parts.map((part) => Number(part).toString(2).padStart(8, '0')).join('');
}

const ipv4Of = (bits: string): string =>
  [0, 8, 16, 24].map((at) => String(Number.parseInt(bits.slice(at, at + 8), 2))).join('.');

/** The 128 bits of an IPv6 address as text, or none where it is not one. */
function ipv6Bits(address: string): string | undefined {
  const halves = address.split('::');
  if (halves.length > 2) return undefined;
  const [head, tail] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const given = [...head!, ...(tail ?? [])];
  if (!given.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return undefined;
  const missing = 8 - given.length;
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined;
  const groups = [...head!, ...Array.from({ length: missing }, () => '0'), ...(tail ?? [])];
  return groups.map((group) => Number.parseInt(group, 16).toString(2).padStart(16, '0')).join('');
}
