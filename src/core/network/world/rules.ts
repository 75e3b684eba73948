import { contains, isCidr } from '../cidr';
import type { AclEntry, PortRange, Protocol, SecurityRule } from './world';

/** What a rule is held against: one end of the packet and the port it goes to. */
export interface Traffic {
  readonly protocol: Protocol;
  readonly port?: number;
  /** Address of the other end. */
  readonly peer: string;
}

const fits = (rule: { readonly protocol: Protocol; readonly ports?: PortRange }, traffic: Traffic): boolean =>
  (rule.protocol === 'all' || rule.protocol === traffic.protocol) && withinPorts(rule.ports, traffic.port);

/** A rule without ports covers all; one with ports needs a port to cover. */
const withinPorts = (ports: PortRange | undefined, port: number | undefined): boolean =>
  ports === undefined || (port !== undefined && port >= ports.from && port <= ports.to);

/** The lowest-numbered rule that matches decides; what none matches is denied. */
export function aclAllows(entries: readonly AclEntry[], traffic: Traffic): boolean {
  let decides: AclEntry | undefined;
  for (const entry of entries) {
    if ((!decides || entry.number < decides.number) && fits(entry, traffic) && contains(entry.cidr, traffic.peer))
      decides = entry;
  }
  return decides?.action === 'allow';
}

/** The groups of the other end, and whether they may be referenced across what lies between. */
export interface Peer {
  readonly groups: readonly string[];
  readonly prefixList?: string;
  readonly referencing: boolean;
}

export type RuleMatch = 'allows' | 'would allow, were its group known here' | 'does not match';

/** How one rule of a security group takes the packet. */
export function ruleMatch(rule: SecurityRule, traffic: Traffic, peer: Peer): RuleMatch {
  if (!fits(rule, traffic)) return 'does not match';
  if (isCidr(rule.peer)) return contains(rule.peer, traffic.peer) ? 'allows' : 'does not match';
  if (rule.peer === peer.prefixList) return 'allows';
  if (!peer.groups.includes(rule.peer)) return 'does not match';
  return peer.referencing ? 'allows' : 'would allow, were its group known here';
}
