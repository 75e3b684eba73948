import { isKnown } from '../quantity/figure';
import type { Level } from '../catalog/load';
import type { Flow } from '../design/design';
import type { Part, ReviewSubject } from './rule';

/** How near the mean of what a component carries comes to its peak: 1 for a load that never changes. */
export function steadiness({ member }: Part): number | undefined {
  const { load } = member;
  const shares = [load.in.records, load.out.records].flatMap((level) => shareOf(level) ?? []);
  return shares.length === 0 ? undefined : Math.max(...shares);
}

function shareOf({ mean, peak }: Level): number | undefined {
  return isKnown(mean) && isKnown(peak) && peak.likely > 0 ? mean.likely / peak.likely : undefined;
}

/** Whether every rate that reaches a component was given with its peak; one without is not known to be steady. */
export function peaksAreSaid(subject: ReviewSubject, component: string): boolean {
  const rated = [...upstream(subject, component), ...subject.flowsOutOf(component)].filter(
    ({ settings }) => settings.rate !== undefined,
  );
  return rated.length > 0 && rated.every(({ settings }) => settings.peak !== undefined);
}

/** Every flow on a way to a component; walked without recursion, since pipelines can be long. */
function upstream(subject: ReviewSubject, component: string): readonly Flow[] {
  const seen = new Set([component]);
  const found: Flow[] = [];
  const open = [component];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const flow of subject.flowsInto(at)) {
      found.push(flow);
      if (seen.has(flow.from)) continue;
      seen.add(flow.from);
      open.push(flow.from);
    }
  }
  return found;
}
