import { aclAllows, ruleMatch } from './rules';
import type { Traffic } from './rules';
import type { Blocked, Stage } from './verdict';
import type { Host, World } from './world';

interface Filter {
  readonly world: World;
  readonly stages: Stage[];
  readonly names: { readonly from: string; readonly to: string };
}

interface AclQuestion {
  readonly subnet: string;
  readonly side: 'inbound' | 'outbound';
  readonly peer: string;
  readonly traffic: Omit<Traffic, 'peer'>;
  readonly direction: 'forward' | 'return';
}

/** The ACL of a subnet, where it has one, and where it stops the packet. */
export function aclStop({ world, stages, names }: Filter, question: AclQuestion): Blocked | undefined {
  const { subnet, side, peer, traffic, direction } = question;
  const id = world.subnets.get(subnet)?.acl;
  if (id === undefined) return undefined;
  const acl = world.acls.get(id);
  if (!acl) throw new RangeError(`${subnet} has '${id}', which is no ACL`);
  if (aclAllows(acl[side], { ...traffic, peer })) {
    stages.push({ at: 'acl', id, direction });
    return undefined;
  }
  const what = direction === 'return' ? `the reply of ${names.to}` : `what ${names.from} sends to ${names.to}`;
  const where = side === 'inbound' ? `into ${subnet}` : `out of ${subnet}`;
  return {
    by: id,
    code: 'SUBNET_ACL_RESTRICTION',
    direction,
    says: `${id} does not let ${what} ${where}${portText(traffic)}`,
  };
}

interface GroupQuestion {
  readonly host: Host;
  readonly side: 'inbound' | 'outbound';
  readonly other: Host;
  readonly referencing: boolean;
  /** What the packet crosses, where groups are not known across it. */
  readonly across?: string;
  readonly traffic: Traffic;
}

/** The security groups of a host: one rule of one of them is enough. Groups keep state, so replies are let through. */
export function groupStop({ world, stages, names }: Filter, question: GroupQuestion): Blocked | undefined {
  const { host, side, other, referencing, across, traffic } = question;
  if (!host.securityGroups) return undefined;
  const groups = host.securityGroups.map((id) => {
    const group = world.securityGroups.get(id);
    if (!group) throw new RangeError(`'${id}' is no security group`);
    return { id, rules: group[side] };
  });
  const peer = {
    groups: other.securityGroups ?? [],
    ...(other.prefixList !== undefined && { prefixList: other.prefixList }),
    referencing,
  };
  const matches = groups.flatMap(({ id, rules }) =>
    rules.map((rule) => ({ id, match: ruleMatch(rule, traffic, peer) })),
  );
  const allowing = matches.find(({ match }) => match === 'allows');
  if (allowing) {
    stages.push({ at: 'security-group', id: allowing.id, direction: 'forward' });
    return undefined;
  }
  const by = groups[0]?.id ?? 'security groups';
  const [who, way] = side === 'inbound' ? [names.to, `from ${names.from}`] : [names.from, `to ${names.to}`];
  if (matches.length === 0) {
    return { by, code: 'SG_HAS_NO_RULES', direction: 'forward', says: `${by} of ${who} has no ${side} rule` };
  }
  const referenced = matches.find(({ match }) => match !== 'does not match');
  if (referenced) {
    const says = `${referenced.id} of ${who} names a group, and groups are not known across ${across ?? 'what lies between'}`;
    const by = across ?? referenced.id;
    return { by, with: [referenced.id], code: 'SG_REFERENCING_SUPPORT', direction: 'forward', says };
  }
  const says = `no ${side} rule of ${groups.map(({ id }) => id).join(', ')} of ${who} allows ${traffic.protocol}${portText(traffic)} ${way}`;
  return { by, code: 'ENI_SG_RULES_MISMATCH', direction: 'forward', says };
}

const portText = ({ port }: Omit<Traffic, 'peer'>): string => (port === undefined ? '' : ` ${port}`);
