import { byText, numbering, readTsv } from './read.mjs';

const CONFIDENCES = new Set(['high', 'medium', 'low']);
const DATE = /^\d{4}-\d{2}-\d{2}$/;
// What differs between the many sources that are entries of one file: kept apart, the rest is written once.
const DETAIL = /key '.*?'(?=[;)]|$)|rate [A-Z0-9]{16}|SKU [A-Z0-9]{16}|testdata\/[^ ]+|resource aws_[^)]+/g;

/**
 * The price book as it ships: one line per SKU key, `sku TAB unit TAB entries`, an entry being
 * `region:price:origin:note` in base 36, later parts left out where empty or (origin) as in the entry before; a tiered
 * price is `usd>upTo,usd>upTo,usd`. An origin is `asOf TAB confidence TAB kind TAB template TAB detail TAB detail…`.
 */
export function buildPrices(read) {
  const texts = new Map(readTsv(read('price-sources.tsv')).map(({ id, text }) => [id, text]));
  const units = numbering();
  const regions = numbering();
  const notes = numbering();
  const templates = numbering();
  const origins = numbering();
  const byKey = groupBySku(readTsv(read('prices.tsv')));
  const skus = readTsv(read('skus.tsv')).sort((a, b) => byText(a.sku, b.sku));
  if (skus.length !== byKey.size) throw new Error(`${byKey.size} SKU keys are priced, ${skus.length} are described`);

  const lines = skus.map(({ sku, unit }) => {
    const prices = byKey.get(sku);
    if (!prices) throw new Error(`${sku} has a unit and no price`);
    let before = '';
    const entries = prices.map((price) => {
      const origin = origins.number(originLine(price, texts, templates)).toString(36);
      const parts = [regions.number(price.region).toString(36), priceText(price), origin === before ? '' : origin];
      before = origin;
      if (price.note) parts.push(notes.number(price.note).toString(36));
      return parts.join(':').replace(/:+$/, '');
    });
    return [sku, units.number(unit).toString(36), entries.join(' ')].join('\t');
  });
  const dates = [...byKey.values()]
    .flat()
    .map((price) => price.asOf)
    .sort(byText);
  return {
    oldest: dates[0],
    newest: dates.at(-1),
    regions: regions.texts(),
    units: units.texts(),
    notes: notes.texts(),
    templates: templates.texts(),
    origins: origins.texts(),
    skus: lines,
  };
}

function groupBySku(rows) {
  const groups = new Map();
  for (const row of rows) {
    const at = `${row.sku} in ${row.region}`;
    if (!DATE.test(row.asOf ?? '')) throw new Error(`${at}: date '${row.asOf}'`);
    if (!CONFIDENCES.has(row.confidence)) throw new Error(`${at}: confidence '${row.confidence}'`);
    const prices = groups.get(row.sku) ?? [];
    // Two prices for one thing in one place must be settled in the facts, with a note, not by the order of lines.
    if (prices.some((other) => other.region === row.region)) throw new Error(`${at} is priced twice`);
    prices.push(row);
    groups.set(row.sku, prices);
  }
  for (const prices of groups.values()) prices.sort((a, b) => byText(a.region, b.region));
  return groups;
}

function priceText({ sku, region, usd, tiers }) {
  const text = tiers ? tiers.replaceAll(' ', ',') : usd;
  const steps = text.split(',').map((step) => step.split('>').map(Number));
  const bounds = steps.slice(0, -1).map(([, upTo]) => upTo);
  const sound =
    steps.every(([price]) => price > 0) &&
    steps[0][0] === Number(usd) &&
    steps.at(-1).length === 1 &&
    bounds.every((upTo, at) => upTo > (at === 0 ? 0 : bounds[at - 1]));
  if (!sound) throw new Error(`${sku} in ${region}: price '${usd}', tiers '${tiers ?? ''}'`);
  return text;
}

function originLine({ sku, source, asOf, confidence, kind }, texts, templates) {
  const text = texts.get(source);
  if (!text) throw new Error(`${sku}: no source '${source}'`);
  const details = text.match(DETAIL) ?? [];
  const template = templates.number(text.replace(DETAIL, '{}')).toString(36);
  return [asOf, confidence, kind, template, ...details].join('\t');
}
