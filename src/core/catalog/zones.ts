import { STANDARD_ZONES } from '../design/standard-network';
import type { Member } from './member';

/** The zones that a component in a VPC is spread over; those of the standard layout where it names no subnets. */
export const zonesOf = ({ place }: Member): readonly string[] =>
  place.zones.length > 0 ? place.zones : [...'abcdef'].slice(0, STANDARD_ZONES);

export const inOneZone = (member: Member): boolean => member.place.zones.length === 1;
