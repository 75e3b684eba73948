import { formulaOf, shown } from './rests-on';
import type { KindExample } from './kind-example';

/** Settings that follow from the workload where they are left out, with the formula and what it comes to in the example. */
export function sizing({ kind, member }: KindExample): readonly string[] {
  const sized = Object.entries(kind.settings).filter(([, { sizedFrom }]) => sizedFrom !== undefined);
  if (sized.length === 0) return [];
  return [
    '## Sizing',
    '',
    'Left out, these follow from the workload. The formula is that of the example.',
    '',
    ...sized.flatMap(([name, { sizedFrom }]) => {
      const estimate = kind.sizes?.[name]?.(member);
      const says = `- \`${name}\` from ${sizedFrom}${estimate ? `: ${shown(estimate)} in the example` : ''}`;
      if (!estimate || 'unknown' in estimate) return [says];
      return [says, ...formulaOf(estimate).map((line) => `  - ${line}`)];
    }),
    '',
  ];
}
