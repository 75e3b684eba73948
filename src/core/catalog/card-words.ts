import type { Component } from '../design/design';
import type { Fleet, Schedule } from '../design/schema';
import { formatValue } from '../quantity/format';
import { isQuantity } from '../quantity/quantity';
import type { Quantity } from '../quantity/quantity';
import { isExact } from '../quantity/range';
import type { Kind } from './kind';

/** The words of a card: the service, and its key setting as the design writes it. Nothing that nobody wrote. */
export function cardWords(
  kind: Kind | undefined,
  component: Component,
): { readonly service: string; readonly setting?: string } {
  const service = kind?.card?.service ?? kind?.title ?? component.kind ?? '';
  const settings = component.settings as Readonly<Record<string, unknown>>;
  for (const [name, word] of Object.entries(kind?.card?.shows ?? {})) {
    const setting = settingWords(settings[name], word);
    if (setting !== undefined) return { service, setting };
  }
  return { service };
}

function settingWords(value: unknown, word: string): string | undefined {
  if (typeof value === 'string') return value.replaceAll('-', ' ');
  if (typeof value === 'boolean') return value && word !== '' ? word : undefined;
  if (isQuantity(value)) return [asWritten(value), numbered(value, word)].filter(Boolean).join(' ');
  if (isFleet(value)) return `${asWritten(value.count)} × ${value.type}`;
  if (isSchedule(value) && isExact(value.every)) return `every ${formatValue(value.every.likely, 's')}`;
  return undefined;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isFleet = (value: unknown): value is Fleet => isObject(value) && 'count' in value && 'type' in value;
const isSchedule = (value: unknown): value is Schedule => isObject(value) && 'every' in value;

/** `4`, `512 MiB`, `2–6`. */
const asWritten = ({ text }: Quantity): string => text.trim().replace(/\s*\.\.\s*/, '–');

const numbered = ({ high }: Quantity, word: string): string => (high === 1 ? word.replace(/s$/, '') : word);
