import { compute, fact } from '../../quantity/compute';
import { eventsAMonth } from '../amounts';
import { assumed, counted } from '../assumed';
import { deliveriesIn } from '../deliveries';
import type { BillLine } from '../kind';
import type { Member } from '../member';

const PRICING = 'https://aws.amazon.com/waf/pricing/';
/** The price book has no such keys; the published rates are the same in all Regions. */
const rate = (usd: number, unit: string) => fact(usd, `USD/${unit}`, PRICING, { status: 'reported' });
const LIST = rate(5, 'web-ACL-month');
const RULE = rate(1, 'rule-month');
const REQUEST = rate(0.6e-6, 'request');
const RULES = assumed(1, 3, 10, '1', 'rules and managed groups of a web ACL');

/** The web application firewall before what answers requests: a list with its rules by the month, and each request. */
export const wafLines = (member: Member): readonly BillLine[] =>
  member.flag('waf')
    ? [
        {
          item: 'web ACL',
          sku: 'waf.web-acl-month',
          class: 'fixed',
          price: LIST,
          quantity: compute({
            says: 'web ACLs',
            formula: 'one',
            unit: '1',
            inputs: { one: counted(1, 'one list before it') },
          }),
        },
        {
          item: 'rules of the web ACL',
          sku: 'waf.rule-month',
          class: 'fixed',
          price: RULE,
          quantity: compute({ says: 'rules', formula: 'rules', unit: '1', inputs: { rules: RULES } }),
        },
        {
          item: 'requests inspected',
          sku: 'waf.request',
          class: 'usage',
          price: REQUEST,
          quantity: eventsAMonth('requests inspected', deliveriesIn(member, 'mean'), member),
        },
      ]
    : [];
