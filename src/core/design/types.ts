import type { Dimension } from '../quantity/dimension';
import type { Quantity } from '../quantity/quantity';
import type {
  CurrencyRate,
  Fleet,
  Infer,
  InferKeys,
  Key,
  Keys,
  Namespace,
  Schedule,
  Shape,
  TrafficRule,
  Type,
} from './schema';

/** The constructors of types; the whole language and every kind's settings are written with them. */
const type = <T>(shape: Shape): Type<T> => ({ is: shape.is, shape });

export const quantity = (dimension: Dimension): Type<Quantity> => type({ is: 'quantity', dimension });
/** A whole number. */
export const count: Type<Quantity> = type({ is: 'quantity', dimension: 'count', whole: true });
export const number: Type<Quantity> = type({ is: 'quantity', dimension: 'count' });
export const duration = quantity('duration');
export const size = quantity('size');
export const rate = quantity('rate');
export const bandwidth = quantity('bandwidth');
export const share = quantity('share');
export const factor = quantity('factor');
export const moneyRate = quantity('money-rate');

export const text: Type<string> = type({ is: 'text' });
/** Words for people; written in block form by every command that writes. */
export const prose: Type<string> = type({ is: 'text', prose: true });
export const pattern = (of: RegExp, says: string): Type<string> => type({ is: 'text', pattern: of, says });
/** A name of an open set, such as an instance type: known ones are offered, new ones are taken. */
export const suggested = (of: RegExp, says: string, suggests: readonly string[]): Type<string> =>
  type({ is: 'text', pattern: of, says, suggests });
export const flag: Type<boolean> = type({ is: 'flag' });
export const choice = <const S extends string>(...of: readonly S[]): Type<S> => type({ is: 'choice', of });
export const reference = (...to: readonly Namespace[]): Type<string> => type({ is: 'reference', to });
export const referenceOr = (to: readonly Namespace[], also: readonly string[], open?: RegExp): Type<string> =>
  type({ is: 'reference', to, also, ...(open && { open }) });
export const fleet = (types: readonly string[]): Type<Fleet> => type({ is: 'fleet', types });
export const schedule: Type<Schedule> = type({ is: 'schedule' });
export const date: Type<string> = type({ is: 'date' });
/** A time of day, `"06:00"`, in seconds after midnight. */
export const time: Type<number> = type({ is: 'time' });
export const cidr: Type<string> = type({ is: 'cidr' });
export const region: Type<string> = type({ is: 'region' });
export const zone: Type<string> = type({ is: 'zone' });
export const currencyRate: Type<CurrencyRate> = type({ is: 'currency-rate' });
export const trafficRule: Type<TrafficRule> = type({ is: 'traffic-rule', acl: false });
export const aclRule: Type<TrafficRule> = type({ is: 'traffic-rule', acl: true });
export const file: Type<string> = type({ is: 'file' });
/** A part of the design by its path, or by its name where it is one of these. */
export const path = (...names: readonly Namespace[]): Type<string> => type({ is: 'path', names });
/** Any text; where it is the name of one of these, it refers to it. */
export const mention = (...to: readonly Namespace[]): Type<string> => referenceOr(to, [], /^[^]*$/);
/** Read later by whoever knows its type, such as the changes of an alternative. */
export const anything: Type<unknown> = type({ is: 'anything' });

export const list = <T>(of: Type<T>): Type<readonly T[]> => type({ is: 'list', of });
export const record = <K extends Keys>(keys: K): Type<InferKeys<K>> => type({ is: 'record', keys });
/** Entries under names of the user's; `defines` is the namespace that the names belong to. */
export const map = <T>(of: Type<T>, defines?: Namespace, keys: Type = text): Type<ReadonlyMap<string, T>> =>
  type({ is: 'map', of, keys, ...(defines && { defines }) });
/** The first type that the value's form fits. */
export const either = <const T extends readonly Type[]>(...of: T): Type<Infer<T[number]>> => type({ is: 'either', of });
/** One, or a list of them. */
export const oneOrMore = <T>(of: Type<T>): Type<T | readonly T[]> => type({ is: 'either', of: [of, list(of)] });

/** Declares a key with its one line of help. */
export const key = <T>(of: Type<T>, help: string, more: Omit<Key, 'type' | 'help'> = {}): Key<T> => ({
  type: of,
  help,
  ...more,
});
export const required = <T>(of: Type<T>, help: string, more: Omit<Key, 'type' | 'help' | 'required'> = {}): Key<T> =>
  key(of, help, { ...more, required: true });
/** A key that is read and checked, and of which nothing is computed yet. */
export const later = <T>(of: Type<T>, help: string, more: Omit<Key, 'type' | 'help' | 'notComputed'> = {}): Key<T> =>
  key(of, help, { ...more, notComputed: true });
