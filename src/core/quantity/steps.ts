import type { Figure } from './figure';

/**
 * The figure and all that it is computed from, each once, and none before what it rests on. Walked without recursion:
 * along a long pipeline, figures rest on one another thousands deep.
 */
export function stepsOf(figure: Figure): readonly Figure[] {
  const steps = new Set<Figure>();
  const stack: { readonly step: Figure; readonly below: Iterator<Figure> }[] = [open(figure)];
  const seen = new Set([figure]);
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const next = top.below.next();
    if (next.done) {
      steps.add(top.step);
      stack.pop();
    } else if (!seen.has(next.value)) {
      seen.add(next.value);
      stack.push(open(next.value));
    }
  }
  return [...steps];
}

const open = (step: Figure) => ({
  step,
  below: Object.values(step.derivation.inputs)
    .flatMap(({ figure }) => figure ?? [])
    .values(),
});
