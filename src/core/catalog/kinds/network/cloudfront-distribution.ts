import { choice, duration, flag, key, map, share } from '../../../design/types';
import { compute, sum } from '../../../quantity/compute';
import type { Estimate, Input } from '../../../quantity/figure';
import { eventsAMonth, gigabytesAMonth } from '../../amounts';
import { assumed, counted } from '../../assumed';
import { wafLines } from '../../billing/waf';
import { defineKind } from '../../kind';
import type { BillLine } from '../../kind';
import type { Member } from '../../member';
import { designInput } from '../../parts';
import { readsOf } from '../../accesses';
import { storeSettings } from '../../store-settings';

const PLACES = [
  'united-states',
  'canada',
  'eu',
  'japan',
  'asia-pacific',
  'australia',
  'india',
  'middle-east',
  'south-africa',
  'south-america',
] as const;

const settings = {
  viewers: key(map(share, undefined, choice(...PLACES)), 'where viewers are, with the share of each place', {
    default: 'all in the United States',
  }),
  protocol: key(choice('https', 'http'), 'what viewers speak', { default: 'https', alias: 'ViewerProtocolPolicy' }),
  'cache-hits': key(share, 'share of the requests answered without the origin', { default: '80 .. 95 %' }),
  ttl: key(duration, 'how long answers are kept', { default: '24 h', alias: 'DefaultTTL' }),
  waf: key(flag, 'whether a web application firewall stands before it', { default: 'false', alias: 'WebACLId' }),
  'origin-access': key(flag, 'whether the origin answers to it alone', {
    default: 'true',
    alias: 'OriginAccessControlId',
  }),
  logging: storeSettings.logging('whether its access log is kept', 'Logging'),
} as const;

type Distribution = Member<typeof settings>;

/** Places of viewers with the share of each; all of them in the United States where nobody says it. */
function placesOf(distribution: Distribution): readonly { readonly place: string; readonly share: Input }[] {
  const said = distribution.settings.viewers;
  if (!said || said.size === 0)
    return [{ place: 'united-states', share: counted(1, 'all viewers, where nobody says it') }];
  return [...said].map(([place, part]) => ({
    place,
    share: designInput(part, `${distribution.component.path}.viewers.${place}`),
  }));
}

const asks = (distribution: Distribution): Estimate =>
  distribution.load.inflows.length === 0
    ? distribution.load.in.records.mean
    : sum(
        'requests a second',
        '1/s',
        distribution.load.inflows.filter(({ mode }) => mode !== 'trigger').map(({ records }) => records.mean),
        'no request comes in',
      );

/** Bytes of the answers to viewers: what requests ask for, and what flows out to them. */
const answered = (distribution: Distribution): Estimate => {
  const answers = readsOf(distribution).filter(({ flow }) => flow.caller !== distribution.id);
  if (answers.length === 0) return distribution.load.out.bytes.mean;
  return sum(
    'bytes a second of answers',
    'B/s',
    answers.map(({ flow, size }) =>
      compute({
        says: `answers on ${flow.flow.id}`,
        formula: 'requests * size',
        unit: 'B/s',
        inputs: { requests: flow.records.mean, size },
      }),
    ),
    'nothing is answered',
  );
};

const shareOf = (says: string, whole: Estimate, part: Input, unit: string): Estimate =>
  compute({ says, formula: 'whole * part', unit, inputs: { whole, part } });

const lines = (distribution: Distribution): readonly BillLine[] =>
  placesOf(distribution).flatMap(({ place, share: part }): readonly BillLine[] => [
    {
      item: `data to viewers in ${place}`,
      sku: `cloudfront.internet-out-gb.${place}`,
      class: 'usage',
      quantity: shareOf(
        `GB to viewers in ${place}`,
        gigabytesAMonth('GB to viewers', answered(distribution), distribution),
        part,
        'GB',
      ),
    },
    {
      item: `requests from ${place}`,
      sku: `cloudfront.${distribution.text('protocol')}-request.${place}`,
      class: 'usage',
      quantity: shareOf(
        `requests from ${place}`,
        eventsAMonth('requests', asks(distribution), distribution),
        part,
        '1',
      ),
    },
  ]);

export const cloudfrontDistribution = defineKind({
  name: 'cloudfront-distribution',
  title: 'CloudFront distribution',
  help: 'Answers viewers from a place near them, and asks the origin for what it does not have.',
  role: 'network',
  icon: 'cloudfront',
  card: { service: 'CloudFront', shows: { waf: 'WAF', ttl: '' } },
  service: 'cloudfront',
  docs: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Introduction.html',
  settings,
  active: true,
  takes: 'request',
  network: { stands: 'edge', delivers: true, port: 443 },
  access: {
    principal: 'cloudfront.amazonaws.com',
    arn: 'arn:${partition}:cloudfront::${account}:distribution/${name}',
  },
  cost: (distribution) => [...lines(distribution), ...wafLines(distribution)],
  recovery: (distribution) => ({
    scope: 'global',
    holds: 'nothing',
    processing: assumed(0.005, 0.02, 0.1, 's', 'time that an answer from the edge takes'),
    restart: distribution.fact('cloudfront', 'azFailoverS'),
    zoneFailover: distribution.fact('cloudfront', 'azFailoverS'),
    repeatable: true,
  }),
  availability: (distribution) => ({ basis: 'sla', value: distribution.fact('cloudfront', 'slaPct') }),
});
