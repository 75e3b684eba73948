import { analyze } from '../../src/core';
import type { Analysis, Bill, PricedLine } from '../../src/core';

const MAIN = 'peer.datawright.yaml';

/** A design as a case has become one: its text, without Region and month, and whose bills are compared. */
export interface PeerDesign {
  readonly text: string;
  /** Ids of components and flows, and paths of networks such as `network.main`. */
  readonly of: readonly string[];
  /** Whether the free tier is taken off, or what of it, as the language says it. */
  readonly freeTier?: boolean | string;
  /** Hours that it is there for, where they are not those of the month. */
  readonly hours?: number;
  /** A line as the cases bill it, where they count other units of the same money. */
  readonly restate?: (line: PricedLine) => PricedLine;
}

/** What the one door says of a design in a Region, with so many hours a month. Throws where the language objects: the adapter is wrong. */
export function putDesign(design: PeerDesign, region: string, month: number): Analysis {
  const { text, freeTier = false, hours = month } = design;
  const whole = `region: ${region}\npricing: { month: ${hours} h, free-tier: ${freeTier} }\n${text}`;
  const analysis = analyze({
    main: MAIN,
    files: new Map([[MAIN, whole]]),
    settings: { severity: {} },
    today: '2026-11-28',
  });
  const objections = analysis.languageFindings.map(({ message }) => message);
  if (objections.length > 0) throw new Error(`${objections.join('; ')} in\n${whole}`);
  return analysis;
}

/** The bills that are compared. Throws where the design has none of that name. */
export const billsOf = ({ figures: { cost } }: Analysis, { of }: PeerDesign): readonly Bill[] =>
  of.flatMap((id) => cost.components.get(id) ?? cost.flows.get(id) ?? missing(id, cost.flows.has(id)));

/** A flow that causes no transfer has no bill. */
function missing(id: string, isKnown: boolean): readonly Bill[] {
  if (!isKnown && !id.includes(' -> ') && !id.startsWith('network.')) throw new Error(`the design has no ${id}`);
  return [];
}
