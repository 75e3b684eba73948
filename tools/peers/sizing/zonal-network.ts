import { NotExpressible } from '../inputs';

const LETTERS = [...'abcdef'];

/** A network with a private subnet in each of so many zones, and the names of its subnets. */
export function zonalNetwork(zones: number): { readonly network: string; readonly subnets: string } {
  if (!Number.isInteger(zones) || zones < 1 || zones > LETTERS.length)
    throw new NotExpressible(`a Region has 1 to ${LETTERS.length} zones, not ${zones}`);
  const letters = LETTERS.slice(0, zones);
  const subnets = letters.map((zone, index) => `      in-${zone}: { zone: ${zone}, cidr: 10.0.${index}.0/24 }`);
  return {
    network: `network:\n  main:\n    cidr: 10.0.0.0/16\n    subnets:\n${subnets.join('\n')}`,
    subnets: `[ ${letters.map((zone) => `in-${zone}`).join(', ')} ]`,
  };
}
