import { priceLines } from '../../../src/core';
import type { PricedLine } from '../../../src/core';
import { billDifferences, linesOf } from '../billed';
import type { PublishedLine } from '../billed';
import { allServices } from '../cost/services.generated';
import type { CostPut } from '../cost/service';
import { demandAllRead, Inputs, NotExpressible } from '../inputs';
import { notExpressible, outcome } from '../peer-group';
import type { Outcome, PeerCase, Via } from '../peer-group';
import { billsOf, putDesign } from '../put-design';
import type { PeerDesign } from '../put-design';

interface CostCase extends PeerCase {
  readonly service: string;
  readonly region: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly usage: Readonly<Record<string, unknown>>;
  readonly hours_per_month: number;
  readonly expected_monthly_usd: number;
  readonly components: readonly Component[];
}

interface Component {
  readonly sku_key: string;
  readonly quantity: number | null;
  readonly expected_usd: number | null;
  readonly region?: string;
}

/** Cost cases: what a service is asked for becomes a bill, through a design where the case says a workload. */
export function group(one: PeerCase): Outcome {
  const cost = one as CostCase;
  const service = allServices.find((each) => each.service === cost.service);
  if (!service) return notExpressible(`there is no service ${cost.service}`);
  const [params, usage] = [new Inputs(cost.params), new Inputs(cost.usage)];
  try {
    const put = service.put({ params, usage, region: cost.region, hours: cost.hours_per_month });
    demandAllRead(params);
    demandAllRead(usage);
    return outcome(billDifferences(linesFor(cost, put), published(cost), cost.expected_monthly_usd), viaOf(put));
  } catch (error) {
    if (error instanceof NotExpressible) return notExpressible(error.message);
    throw error;
  }
}

/** The lines of what a design is compared by, as the cases bill them. */
const designLines = (design: PeerDesign, region: string, hours: number): readonly PricedLine[] =>
  linesOf(billsOf(putDesign(design, region, hours), design)).map(design.restate ?? ((line) => line));

/** A case that says both is billed for both. */
const linesFor = (
  { region, hours_per_month }: CostCase,
  { designs = [], lines = [] }: CostPut,
): readonly PricedLine[] => [
  ...designs.flatMap((design) => designLines(design, region, hours_per_month)),
  ...priceLines(lines, region).lines,
];

function viaOf({ designs = [], lines = [] }: CostPut): Via {
  if (designs.length === 0) return { via: 'lines' };
  return lines.length === 0 ? { via: 'design' } : { via: 'design', bare: true };
}

const published = ({ components, region }: CostCase): readonly PublishedLine[] =>
  components.map((each) => ({
    sku: each.sku_key,
    region: each.region ?? region,
    ...(each.quantity !== null && { quantity: each.quantity }),
    ...(each.expected_usd !== null && { usd: each.expected_usd }),
  }));
