import type { Fix } from '../design/finding';
import type { Schedule, Shape, TrafficRule } from '../design/schema';
import type { Dimension } from '../quantity/dimension';
import { parseQuantity } from '../quantity/quantity';
import type { Quantity, QuantityError } from '../quantity/quantity';
import { convert } from './currency';
import { readCidr } from './forms/cidr';
import { misread } from './forms/form';
import type { Form, Misread } from './forms/form';
import { readSchedule } from './forms/schedule';
import { readTrafficRule } from './forms/traffic-rule';
import * as words from './forms/words';
import { label, mistake, spanOf, writeInstead } from './reading';
import type { Reading, Spot } from './reading';
import type { LanguageMistake } from './language-rules';
import { textStart } from './syntax';
import type { ScalarNode } from './syntax';

type ScalarShape = Exclude<Shape, { is: 'list' | 'map' | 'record' | 'either' | 'anything' }>;

/** A text by the type of its place. Names and paths are looked up later, when every definition is known. */
export function readScalar(reading: Reading, shape: ScalarShape, node: ScalarNode, spot: Spot): unknown {
  const { text } = node;
  if (shape.is === 'reference') {
    refer(reading, shape, node, spot);
    return text;
  }
  if (shape.is === 'path') {
    const start = textStart(node, reading.document.text);
    reading.paths.push({
      text,
      path: spot.path,
      part: spot.part ?? 'value',
      start,
      span: spanOf(node),
      names: shape.names,
    });
    return text;
  }
  if (shape.is === 'quantity') return readQuantity(reading, shape, node, spot);
  const read = shape.is === 'schedule' ? scheduleOf(reading, text) : readText(shape, text);
  if ('value' in read) {
    if (shape.is === 'traffic-rule') referPeer(reading, read.value as TrafficRule, node, spot);
    return read.value;
  }
  tell(reading, MISTAKES[shape.is] ?? 'value', read, node, spot);
  return read.doubtful?.value;
}

const MISTAKES: Partial<Record<Shape['is'], LanguageMistake>> = {
  choice: 'choice',
  flag: 'choice',
  'currency-rate': 'currency',
};

/** Whether a text reads as a type without a mistake; references always do. */
export function readsAs(reading: Reading, shape: Shape, text: string): boolean {
  if (shape.is === 'list' || shape.is === 'map' || shape.is === 'record') return false;
  if (shape.is === 'either') return shape.of.some((each) => readsAs(reading, each.shape, text));
  if (shape.is === 'anything' || shape.is === 'reference' || shape.is === 'path') return true;
  if (shape.is === 'quantity') return !('error' in quantityOf(reading, text, shape.dimension));
  return 'value' in readText(shape, text);
}

function readText(shape: Exclude<ScalarShape, { is: 'reference' | 'path' | 'quantity' }>, text: string): Form<unknown> {
  switch (shape.is) {
    case 'text':
      if (!shape.pattern || shape.pattern.test(text)) return { value: text };
      return misread(`"${text}" is not ${shape.says ?? 'of the form that is wanted'}`);
    case 'flag':
      return words.readFlag(text);
    case 'choice':
      return words.readChoice(text, shape.of);
    case 'date':
      return words.readDate(text);
    case 'time':
      return words.readTime(text);
    case 'cidr':
      return readCidr(text);
    case 'region':
      return words.readRegion(text);
    case 'zone':
      return words.readZone(text);
    case 'currency-rate':
      return words.readCurrencyRate(text);
    case 'fleet':
      return words.readFleet(text, shape.types);
    case 'schedule':
      return readSchedule(text);
    case 'traffic-rule':
      return readTrafficRule(text, shape.acl);
    case 'file':
      return text === '' ? misread('this takes the name of a file') : { value: text };
  }
}

function quantityOf(reading: Reading, text: string, dimension: Quantity['dimension']): Quantity | QuantityError {
  const known = `${dimension} ${text}`;
  let found = reading.quantities.get(known);
  if (!found) reading.quantities.set(known, (found = parseQuantity(text, dimension)));
  return found;
}

function scheduleOf(reading: Reading, text: string): Form<Schedule> {
  let found = reading.schedules.get(text);
  if (!found) reading.schedules.set(text, (found = readSchedule(text)));
  return found;
}

function readQuantity(
  reading: Reading,
  shape: Shape & { is: 'quantity' },
  node: ScalarNode,
  spot: Spot,
): Quantity | undefined {
  const read = quantityOf(reading, node.text, shape.dimension);
  if ('error' in read) {
    tellQuantity(reading, shape.dimension, read, node, spot);
    return undefined;
  }
  const whole = [read.low, read.likely, read.high].every(Number.isInteger);
  if (shape.whole && !whole && read.low === read.high) {
    const error = `"${node.text}" is not a whole number`;
    tell(reading, 'quantity', misread(error, String(Math.ceil(read.likely))), node, spot);
    return undefined;
  }
  if (read.currency === undefined) return read;
  const converted = convert(read, reading.currency);
  if ('error' in converted) tell(reading, 'currency', converted, node, spot);
  return 'error' in converted ? undefined : converted;
}

/** Units that a bare number most often stands for. */
const LIKELY_UNITS: Partial<Record<Dimension, readonly string[]>> = {
  duration: [' s', ' min', ' h'],
  size: [' KiB', ' MiB', ' GiB'],
  rate: ['/s', '/h', '/day'],
  bandwidth: [' Mbps', ' Gbps', ' MiB/s'],
  'money-rate': [' USD/month'],
  money: [' USD'],
  price: [' USD'],
  growth: [' %/month'],
};

function tellQuantity(reading: Reading, dimension: Dimension, read: QuantityError, node: ScalarNode, spot: Spot): void {
  const isBare = /^[\d.]+$/.test(node.text);
  const units = isBare ? (LIKELY_UNITS[dimension] ?? []) : [];
  const fixes = units.map((unit) => ({ ...writeInstead(spot, node.text + unit), preferred: false }));
  tell(
    reading,
    'quantity',
    { error: read.error, ...(read.instead !== undefined && { instead: read.instead }) },
    node,
    spot,
    fixes,
  );
}

function tell(
  reading: Reading,
  what: LanguageMistake,
  read: Misread,
  node: ScalarNode,
  spot: Spot,
  others: readonly Fix[] = [],
): void {
  const at = { path: spot.path, part: spot.part ?? ('value' as const), span: spanOf(node) };
  const { instead } = read;
  const fixes = instead === undefined ? others : [writeInstead(spot, instead), ...others];
  const takes = /; this takes (.*)$/.exec(read.error)?.[1];
  const advice = instead ?? read.advice ?? takes ?? 'it in the form that is named';
  mistake(reading, read.doubtful ? 'doubtful' : what, at, `${label(spot.path)}: ${read.error}`, `Write ${advice}.`, {
    ...(fixes.length > 0 && { fixes }),
  });
}

function refer(reading: Reading, shape: Shape & { is: 'reference' }, node: ScalarNode, spot: Spot): void {
  const start = textStart(node, reading.document.text);
  const inner = shape.to.includes('account') ? /^account (.+)$/.exec(node.text) : null;
  const name = inner?.[1] ?? node.text;
  const from = start === undefined ? undefined : start + (node.text.length - name.length);
  const soft = (shape.also?.includes(node.text) ?? false) || (shape.open?.test(node.text) ?? false);
  const span = from === undefined ? spanOf(node) : { start: from, end: from + name.length };
  const to = inner ? (['account'] as const) : shape.to;
  reading.references.push({
    to,
    name,
    path: spot.path,
    part: spot.part ?? 'value',
    span,
    scope: spot.scope,
    soft: soft && !inner,
    ...(shape.also && { words: shape.also }),
  });
}

const OUTSIDE = /^(self|pl-.*|[\d.]+\/\d+|[0-9a-f:]*:[0-9a-f:]*\/\d+)$/i;

/** The peer of a rule: a security group, unless it is `self`, a CIDR block or a prefix list. */
function referPeer(reading: Reading, rule: TrafficRule, node: ScalarNode, spot: Spot): void {
  const { peer, text } = rule;
  const start = textStart(node, reading.document.text);
  const from = start === undefined ? undefined : start + text.lastIndexOf(peer);
  const span = from === undefined ? spanOf(node) : { start: from, end: from + peer.length };
  if (!OUTSIDE.test(peer)) {
    const to = ['security-group'] as const;
    reading.references.push({
      to,
      name: peer,
      path: spot.path,
      part: spot.part ?? 'value',
      span,
      scope: spot.scope,
      soft: false,
    });
  } else if (peer.includes('/')) {
    const read = readCidr(peer);
    if ('error' in read) tell(reading, 'value', read, { ...node, ...span }, spot);
  }
}
