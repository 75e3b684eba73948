import { builtInKinds } from '../../../../src/core/catalog/catalog';
import type { AvailabilityModel, Limit, RecoveryModel } from '../../../../src/core/catalog/kind';
import { costOf } from '../../../../src/core/estimate/cost/cost-of';
import type { Bill } from '../../../../src/core/estimate/cost/cost';
import { readDesign } from '../../../../src/core/language/read-design';
import { readDocument } from '../../../../src/core/language/document';
import type { Estimate, Input } from '../../../../src/core/quantity/figure';
import { loadOf } from '../../../../src/core/workload/load-of';

/** The likely value; throws with the reason where it is not known. */
export function likely(estimate: Estimate | Input | undefined): number {
  if (!estimate || 'unknown' in estimate) throw new Error(`unknown: ${estimate?.unknown ?? 'nothing there'}`);
  return estimate.likely;
}

export interface Estimated {
  /** Quantity and money by the name of the line. */
  readonly lines: Readonly<Record<string, { readonly sku: string; readonly quantity: number; readonly usd: number }>>;
  readonly bill: Bill;
  readonly usd: number;
  readonly limits: readonly Limit[];
  readonly recovery: RecoveryModel;
  readonly availability: AvailabilityModel | undefined;
}

/** Puts a design through language, load and cost and gives what one component comes to. A finding of the language throws. */
export function estimate(text: string, id: string): Estimated {
  const { design, findings } = readDesign(readDocument(text), builtInKinds);
  if (findings.length > 0) throw new Error(findings.map((finding) => finding.message).join('\n'));
  const load = loadOf(design, builtInKinds);
  const bill = costOf(load).components.get(id)!;
  const member = load.members.get(id)!;
  const kind = builtInKinds.get(member.component.kind)!;
  return {
    lines: Object.fromEntries(
      bill.lines.map((line) => [
        line.item,
        { sku: line.sku, quantity: line.quantity.likely, usd: line.monthly.likely },
      ]),
    ),
    bill,
    usd: bill.monthly.likely,
    limits: kind.limits?.(member) ?? [],
    recovery: kind.recovery(member),
    availability: kind.availability(member),
  };
}

/** A design of one component that an application feeds. `settings` as they stand in braces. */
export const fed = (kind: string, settings: string, flow: string): string => `
components:
  source: { kind: application }
  it: { kind: ${kind}${settings ? `, ${settings}` : ''} }
flows:
  - source -> it: { ${flow} }
`;
