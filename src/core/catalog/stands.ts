import type { Component } from '../design/design';
import type { Kind, NetworkTraits } from './kind';

/**
 * Where a component stands. What its kind puts outside is inside where the design says so: `runs: aws`, or subnets of
 * its own.
 */
export function standsOf(kind: Kind, { settings }: Component): NetworkTraits['stands'] {
  const { stands } = kind.network;
  const inside = settings['runs'] === 'aws' || settings.subnets !== undefined || settings.network !== undefined;
  return stands === 'outside' && inside ? 'optional' : stands;
}
