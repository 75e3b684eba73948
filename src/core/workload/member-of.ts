import { defaultQuantity } from '../catalog/default-quantity';
import { resilienceInput } from '../catalog/resilience-input';
import type { Kind } from '../catalog/kind';
import type { ComponentLoad } from '../catalog/load';
import type { Member } from '../catalog/member';
import type { Component } from '../design/design';
import type { Place } from '../design/place';
import type { Fleet, Key } from '../design/schema';
import { unknown } from '../quantity/figure';
import type { Estimate, Input } from '../quantity/figure';
import { isQuantity } from '../quantity/quantity';
import { written } from './inputs';

/** What holds for every component of a design: another member of it does too. */
export type Terms = Pick<Member, 'hours' | 'prices'>;

/** A component as its kind sees it. Sizings are computed once, when first asked for. */
export function memberOf(
  component: Component,
  kind: Kind,
  place: Place,
  load: ComponentLoad,
  { hours, prices }: Terms,
): Member {
  const sized = new Map<string, Estimate>();
  const { settings, path } = component;

  function size(setting: string): Estimate | undefined {
    const sizing = kind.sizes?.[setting];
    if (!sizing) return undefined;
    let value = sized.get(setting);
    // A sizing that asks for itself would never end; the placeholder ends it with words.
    sized.set(setting, value ?? unknown(`${setting} of ${component.id} depends on itself`, [`${path}.${setting}`]));
    sized.set(setting, (value ??= sizing(member)));
    return value;
  }

  const member: Member = {
    id: component.id,
    component,
    place,
    load,
    hours,
    prices,
    settings,
    value(setting) {
      const value = settings[setting];
      if (isQuantity(value)) return written(value, `${path}.${setting}`);
      return (
        size(setting) ??
        defaultInput(kind, setting) ??
        unknown(`${component.id} says no ${setting}`, [`${path}.${setting}`])
      );
    },
    text(setting) {
      const value = settings[setting];
      return typeof value === 'string' ? value : kind.settings[setting]?.default;
    },
    flag(setting) {
      const value = settings[setting];
      return typeof value === 'boolean' ? value : kind.settings[setting]?.default === 'true';
    },
    fleet(setting) {
      const value = settings[setting] as Fleet | undefined;
      const [many, type] = (kind.settings[setting]?.default ?? '1 x unknown').split(' x ');
      if (value) return { type: value.type, count: written(value.count, `${path}.${setting}`), written: value };
      const count = size(setting) ?? defaultCount(kind, setting, many!);
      return { type: type!, count };
    },
    written: (setting) => settings[setting] !== undefined,
    fact: resilienceInput,
  };
  return member;
}

const defaults = new WeakMap<Key, Input | null>();

/** A default is parsed once: it is the same for every component of the kind. */
function defaultInput(kind: Kind, setting: string): Input | undefined {
  const key = kind.settings[setting];
  if (!key) return undefined;
  let input = defaults.get(key);
  if (input === undefined)
    defaults.set(key, (input = defaultQuantity(key, `default ${setting} of ${kind.name}`) ?? null));
  return input ?? undefined;
}

const defaultCount = (kind: Kind, setting: string, many: string): Input => ({
  low: Number(many),
  likely: Number(many),
  high: Number(many),
  unit: '1',
  from: 'default',
  source: `default ${setting} of ${kind.name}`,
});
