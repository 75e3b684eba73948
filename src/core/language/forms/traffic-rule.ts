import type { TrafficRule } from '../../design/schema';
import { misread } from './form';
import type { Form } from './form';

const RULE = /^(?:(allow|deny)\s+)?(tcp|udp|icmp|all)(?:\s+(\d{1,5})(?:\s*-\s*(\d{1,5}))?)?\s+(from|to)\s+(\S+)$/;
const TAKES = {
  group: 'this takes a rule such as tcp 5439 from etl or all to self',
  acl: 'this takes a rule such as allow tcp 443 from 0.0.0.0/0',
};

/** Reads `tcp 5439 from etl`, `all to self`, `udp 53 to 10.0.0.0/8`; of an ACL with `allow` or `deny` in front. */
export function readTrafficRule(text: string, acl: boolean): Form<TrafficRule> {
  const takes = acl ? TAKES.acl : TAKES.group;
  const match = RULE.exec(text.trim());
  if (!match) return misread(`"${text}" is not a rule; ${takes}`);
  const [, action, protocol, first, last, direction, peer] = match;
  if (acl && !action) return misread(`"${text}" does not say allow or deny; ${takes}`, `allow ${text.trim()}`);
  if (!acl && action) return misread(`"${text}" says ${action}, and a security group can only allow; ${takes}`);
  if (/^(all|any|anywhere|everywhere|internet)$/.test(peer!)) {
    const instead = `${text.trim().slice(0, -peer!.length)}0.0.0.0/0`;
    return misread(`"${text}" says ${peer}, which is not an address; ${takes}`, instead);
  }
  const from = first === undefined ? undefined : Number(first);
  const to = last === undefined ? from : Number(last);
  if (from !== undefined && (protocol === 'all' || protocol === 'icmp')) {
    return misread(`"${text}" gives ${protocol} a port, which it does not have; ${takes}`);
  }
  if (from !== undefined && (to! > 65535 || from > to!))
    return misread(`"${text}" has no ports from 0 to 65535; ${takes}`);
  return {
    value: {
      protocol: protocol as TrafficRule['protocol'],
      direction: direction as TrafficRule['direction'],
      peer: peer!,
      text,
      ...(from !== undefined && { ports: { from, to: to! } }),
      ...(action && { action: action as 'allow' | 'deny' }),
    },
  };
}
