/** Per power of ten, the fewer the more powers there are. */
const STEPS: readonly (readonly [mostPowers: number, steps: readonly number[]])[] = [
  [1, [1, 1.5, 2, 3, 4, 5, 7]],
  [2, [1, 2, 5]],
  [3.5, [1, 3]],
  [Infinity, [1]],
];

/** Round values to name on a logarithmic axis. */
export function logTicks(least: number, most: number): readonly number[] {
  const steps = STEPS.find(([powers]) => Math.log10(most / least) <= powers)![1];
  const [first, last] = [Math.floor(Math.log10(least)), Math.ceil(Math.log10(most))];
  const powers = Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index));
  return powers.flatMap((power) => steps.map((step) => step * power)).filter((tick) => tick >= least && tick <= most);
}
