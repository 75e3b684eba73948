import { choice, count, key, quantity, reference, text } from '../../../design/types';
import { compute, fact } from '../../../quantity/compute';
import { readers } from '../../amounts';
import { assumed, counted, documented } from '../../assumed';
import { chunksOver } from '../../deliveries';
import { defineKind } from '../../kind';
import type { BillLine } from '../../kind';
import type { Member } from '../../member';

const CHUNK = documented(5 * 1024, 'B', 'https://aws.amazon.com/iot-core/pricing/');
const MINUTES = fact(60, '1', 'minutes of an hour', { status: 'derived' });
const SLA = documented(0.999, '1', 'https://aws.amazon.com/iot-core/sla/');
const NO_TIME = documented(
  0,
  's',
  'https://docs.aws.amazon.com/iot/latest/developerguide/disaster-recovery-resiliency.html',
);

const settings = {
  protocol: key(
    choice('mqtt', 'http', 'lorawan', 'basic-ingest'),
    'how messages come in; basic ingest has no message fee',
    {
      default: 'mqtt',
    },
  ),
  sql: key(text, 'the statement that picks messages; say how many as `keeps` of the flow', {
    default: "SELECT * FROM 'topic/#'",
    alias: 'Sql',
  }),
  devices: key(count, 'devices that are connected', { default: '0' }),
  connected: key(quantity('hours'), 'how much of the time they are connected', { default: '24 h/day' }),
  'on-failure': key(reference('component'), 'where messages go when an action fails', {
    implies: 'failure',
    alias: 'ErrorAction',
  }),
} as const;

type Rule = Member<typeof settings>;

const chunks = (rule: Rule, says: string) =>
  rule.load.inflows.length > 0
    ? chunksOver(says, rule.load.inflows, CHUNK, rule, 'nothing comes in')
    : rule.load.in.records.mean;

function messages(rule: Rule): BillLine {
  const item = 'messages';
  const protocol = rule.text('protocol');
  if (protocol === 'basic-ingest') return { item, free: 'basic ingest goes past the broker and has no message fee' };
  if (protocol === 'lorawan') return { item, unpriced: 'no public price of LoRaWAN messages is in the book' };
  return { item, sku: 'iot.message', class: 'usage', quantity: chunks(rule, 'messages in chunks of 5 KiB') };
}

function actions(rule: Rule): readonly BillLine[] {
  const targets = Math.max(1, readers(rule).length);
  return [
    {
      item: 'rules triggered',
      sku: 'iot.rule-triggered',
      class: 'usage',
      quantity: chunks(rule, 'times it is triggered'),
    },
    {
      item: 'actions',
      sku: 'iot.action-executed',
      class: 'usage',
      quantity: compute({
        says: 'actions, one for each target',
        formula: 'triggered * targets',
        unit: '1',
        inputs: { triggered: chunks(rule, 'times it is triggered'), targets: counted(targets, 'flows out of it') },
      }),
    },
  ];
}

function connections(rule: Rule): readonly BillLine[] {
  const devices = rule.value('devices');
  if (!('unknown' in devices) && devices.high === 0) return [];
  return [
    {
      item: 'connection minutes',
      sku: 'iot.connection-minute',
      class: 'usage',
      quantity: compute({
        says: 'minutes that devices are connected',
        formula: 'devices * connected * hours * minutes',
        unit: 'min',
        inputs: { devices, connected: rule.value('connected'), hours: rule.hours, minutes: MINUTES },
      }),
    },
  ];
}

export const iotRule = defineKind({
  name: 'iot-rule',
  title: 'IoT Core rule',
  help: 'Takes messages of devices and passes those that match on to other services.',
  role: 'ingest',
  icon: 'iot',
  card: { service: 'IoT Core', shows: { devices: 'devices', protocol: '' } },
  service: 'iot',
  docs: 'https://docs.aws.amazon.com/iot/latest/developerguide/iot-rules.html',
  settings,
  active: true,
  takes: 'stream',
  network: { stands: 'service', endpoint: { service: 'iot.data' }, port: 8883 },
  access: { principal: 'iot.amazonaws.com', arn: 'arn:${partition}:iot:${region}:${account}:rule/${name}' },
  cost: (rule) => [messages(rule), ...actions(rule), ...connections(rule)],
  recovery: () => ({
    scope: 'regional',
    holds: 'nothing',
    processing: assumed(0.05, 0.2, 1, 's', 'time that a rule takes to pass a message on'),
    restart: NO_TIME,
    zoneFailover: NO_TIME,
    repeatable: true,
  }),
  availability: () => ({ basis: 'sla', value: SLA }),
});
