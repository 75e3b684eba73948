import type { Figure } from './figure';
import { stepsOf } from './steps';

/** Why a figure is zero, in words: `nothing reads rejects`. Undefined where it is not. */
export function whyZero(figure: Figure): string | undefined {
  if (figure.likely !== 0) return undefined;
  for (const { derivation } of stepsOf(figure)) {
    const none = derivation.inputs['none'];
    if (derivation.formula === 'none' && none?.source !== undefined) return none.source;
  }
  return `there are no ${figure.derivation.says}`;
}
