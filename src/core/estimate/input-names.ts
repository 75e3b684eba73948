import type { Figure, Estimate, Input } from '../quantity/figure';

/** A name as formulas can have it: `lake-west (copy)` becomes `lake_west_copy`. */
export const inputName = (words: string): string => {
  const name = words.replace(/[^A-Za-z0-9]+/g, '_').replace(/^_+|_+$/g, '');
  return /^[A-Za-z]/.test(name) ? name : `x_${name}`;
};

/** Inputs under names of their own: a second of the same name gets a number. */
export class NamedInputs {
  readonly inputs: Record<string, Input | Estimate> = {};

  /** Adds an input and gives the name it has got. */
  add(words: string, value: Input | Estimate): string {
    const base = inputName(words);
    let name = base;
    for (let number = 2; Object.hasOwn(this.inputs, name); number++) name = `${base}_${number}`;
    this.inputs[name] = value;
    return name;
  }

  get known(): Readonly<Record<string, Input | Figure>> | undefined {
    return Object.values(this.inputs).some((input) => 'unknown' in input)
      ? undefined
      : (this.inputs as Record<string, Input | Figure>);
  }
}
