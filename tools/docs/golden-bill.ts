import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { GOLDEN_BILLS } from './golden-design';

/** A bill worked out by hand. Quantities and prices are written as the arithmetic that leads to them. */
export interface GoldenBill {
  /** Where the rules are published that it is worked out by. */
  readonly source: string;
  readonly rule: string;
  /** Each setting that is sized from the workload: what it comes to, in base units. */
  readonly sized?: Readonly<Record<string, string | number>>;
  readonly lines?: Readonly<Record<string, GoldenLine>>;
  /** What costs nothing, and what has no public price, in the words of the bill. */
  readonly free?: Readonly<Record<string, string>>;
  readonly unpriced?: Readonly<Record<string, string>>;
  /** USD a month of the whole component. */
  readonly total: number;
}

interface GoldenLine {
  readonly sku: string;
  readonly quantity: string | number;
  /** USD a unit in us-east-1: of the first tier, where there are several. */
  readonly price: string | number;
  readonly usd: number;
  readonly because: string;
}

const SUFFIX = '.golden.yaml';

/** The bill of a golden design, by the design's name. */
export const goldenBill = (name: string): GoldenBill =>
  parse(fs.readFileSync(path.join(GOLDEN_BILLS, `${name}${SUFFIX}`), 'utf8')) as GoldenBill;

/** The names of all golden designs, sorted. */
export const goldenNames = (): readonly string[] =>
  fs
    .readdirSync(GOLDEN_BILLS)
    .filter((file) => file.endsWith(SUFFIX))
    .map((file) => file.slice(0, -SUFFIX.length))
    .sort();
