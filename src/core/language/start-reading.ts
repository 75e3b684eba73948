import type { CurrencyRate, Type } from '../design/schema';
import type { Document } from './document';
import { readCurrencyRate } from './forms/words';
import { NameTable } from './names';
import { readValue } from './read-value';
import type { KindsByName, Reading } from './reading';

/** The type of sections that have a reader of their own. */
export const READ_APART: Type = { is: 'anything', shape: { is: 'anything' } };

/** A reading with nothing read yet, in which the names of the kinds are known. */
export function startReading(document: Document, kinds: KindsByName): Reading {
  const reading: Reading = {
    document,
    kinds,
    names: new NameTable(),
    findings: [],
    references: [],
    paths: [],
    currency: currencyOf(document),
    quantities: new Map(),
    schedules: new Map(),
    value: (type, node, spot) => (type === READ_APART ? undefined : readValue(reading, type, node, spot)),
  };
  for (const name of kinds.keys()) reading.names.define({ namespace: 'kind', name });
  return reading;
}

function currencyOf(document: Document): CurrencyRate | undefined {
  const node = document.find('pricing.currency')?.value;
  const read = node?.is === 'scalar' ? readCurrencyRate(node.text) : undefined;
  return read && 'value' in read ? read.value : undefined;
}
