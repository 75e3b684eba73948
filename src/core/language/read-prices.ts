import type { PriceTier, UnitPrice } from '../catalog/data/price';
import { findPrice } from '../catalog/data/price-book';
import { bookPrices, pricesOver } from '../catalog/data/price-source';
import type { PriceSource } from '../catalog/data/price-source';
import type { DesignFinding } from '../design/finding';
import { placeInJson } from './json-place';
import { LANGUAGE_RULES } from './language-rules';
import type { Span } from './syntax';

/** A finding with its exact stretch of the file, which has no paths of its own. */
export interface PriceFinding extends DesignFinding {
  readonly at: DesignFinding['at'] & { readonly span: Span };
}

export interface PricesReading {
  /** None where the file has a mistake: prices of two lists must not be mixed without anybody knowing. */
  readonly prices: readonly UnitPrice[];
  /** These prices over those of the book. */
  readonly source: PriceSource;
  readonly findings: readonly PriceFinding[];
}

/** The form of the file that this reads. */
const VERSION = 1;

/** Mistakes beyond these are not told. */
const MOST = 10;

interface Mistake {
  /** Steps to it: keys and indexes. */
  readonly at: readonly (string | number)[];
  readonly message: string;
}

/** What stands at a place of the file: an object of which nothing is known yet. */
type Found = Readonly<Record<string, unknown>>;

// A design is read at every keystroke, and its price file is thousands of prices that hardly ever change.
let last: { readonly text: string; readonly reading: PricesReading } | undefined;

const NONE: PricesReading = { prices: [], source: bookPrices, findings: [] };

/** Reads the prices of a workspace, as `Datawright: Update Prices` writes them; undefined where it has none. */
export function readPrices(text: string | undefined): PricesReading {
  if (text === undefined) return NONE;
  if (last?.text !== text) last = { text, reading: read(text) };
  return last.reading;
}

function read(text: string): PricesReading {
  let root: unknown;
  try {
    root = JSON.parse(text.replace(/^\uFEFF/, ' '));
  } catch (error) {
    return { ...NONE, findings: [syntaxFinding(text, error instanceof Error ? error.message : '')] };
  }
  const mistakes: Mistake[] = [];
  const prices = isObject(root) ? pricesIn(root, mistakes) : [];
  if (!isObject(root)) mistakes.push({ at: [], message: 'a price file is an object with version and prices' });
  return mistakes.length === 0
    ? { prices, source: pricesOver(prices), findings: [] }
    : { ...NONE, findings: mistakes.slice(0, MOST).map((mistake) => findingOf(text, mistake)) };
}

function pricesIn({ version, prices }: Found, mistakes: Mistake[]): readonly UnitPrice[] {
  if (version !== VERSION) {
    mistakes.push({
      at: ['version'],
      message: `version is ${JSON.stringify(version)}; this Datawright reads ${VERSION}`,
    });
    return [];
  }
  if (!Array.isArray(prices)) {
    mistakes.push({ at: ['prices'], message: 'prices is a list' });
    return [];
  }
  const seen = new Set<string>();
  return prices.flatMap((entry: unknown, index): readonly UnitPrice[] => {
    const wrong = (key: string | undefined, message: string): readonly UnitPrice[] => {
      mistakes.push({ at: ['prices', index, ...(key === undefined ? [] : [key])], message });
      return [];
    };
    if (!isObject(entry)) return wrong(undefined, 'a price is an object with sku, region, usd, unit, asOf and source');
    const missing = ['sku', 'region', 'unit', 'asOf', 'source'].find((key) => !isText(entry[key]));
    if (missing !== undefined) return wrong(missing, `${missing} is a text`);
    const { sku, region, unit, asOf, source } = entry as Readonly<Record<string, string>> & Found;
    if (!/^\d{4}-\d\d-\d\d$/.test(asOf!)) return wrong('asOf', `asOf is a date such as 2026-09-11, not "${asOf!}"`);
    const known = findPrice(sku!, region!);
    // Where there is none of this key, the price of another may stand for it.
    const counted = known?.sku === sku ? known?.unit : undefined;
    if (counted !== undefined && counted !== unit)
      return wrong('unit', `${sku!} is counted by ${counted}, not by ${unit!}`);
    if (seen.has(`${sku!} ${region!}`)) return wrong('sku', `${sku!} has two prices in ${region!}`);
    seen.add(`${sku!} ${region!}`);
    const amounts = amountsOf(entry);
    if (!amounts) return wrong(entry.tiers === undefined ? 'usd' : 'tiers', AMOUNTS);
    return [
      {
        sku: sku!,
        region: region!,
        unit: unit!,
        ...amounts,
        source: source!,
        asOf: asOf!,
        confidence: 'high',
        kind: 'pricelist',
      },
    ];
  });
}

const AMOUNTS = 'a price is usd above zero, or tiers of { upTo, usd } that rise and end with upTo null';

function amountsOf({ usd, tiers }: Found): Pick<UnitPrice, 'usd' | 'tiers'> | undefined {
  if (tiers === undefined) return isPositive(usd) ? { usd } : undefined;
  if (usd !== undefined || !Array.isArray(tiers) || !tiers.every(isTier)) return undefined;
  const rise = tiers.every(({ upTo }, at) =>
    at === tiers.length - 1 ? upTo === null : upTo !== null && upTo > (tiers[at - 1]?.upTo ?? 0),
  );
  const [first] = tiers;
  return rise && first && first.usd > 0 ? { usd: first.usd, tiers } : undefined;
}

const isTier = (tier: unknown): tier is PriceTier =>
  isObject(tier) &&
  (tier.upTo === null || isPositive(tier.upTo)) &&
  typeof tier.usd === 'number' &&
  tier.usd >= 0 &&
  Number.isFinite(tier.usd);

const isObject = (value: unknown): value is Found =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const isPositive = (value: unknown): value is number =>
  typeof value === 'number' && value > 0 && Number.isFinite(value);

const ADVICE = 'Write it anew with Datawright: Update Prices; until then the prices that ship with Datawright hold.';

function findingOf(text: string, { at, message }: Mistake): PriceFinding {
  const { id: rule, severity } = LANGUAGE_RULES.prices;
  return { rule, severity, message, advice: ADVICE, at: { path: '', span: placeInJson(text, at) } };
}

/** At the letter that the engine names, where it names one; else at the end, where a file that was cut off ends. */
function syntaxFinding(text: string, message: string): PriceFinding {
  const named = /position (\d+)/.exec(message)?.[1];
  const start = Math.min(named === undefined ? text.length : Number(named), Math.max(0, text.length - 1));
  const { id: rule, severity } = LANGUAGE_RULES.prices;
  return {
    rule,
    severity,
    message: 'the price file is no JSON',
    advice: ADVICE,
    at: { path: '', span: { start, end: Math.min(text.length, start + 1) } },
  };
}
