import type { PeerDesign } from '../../put-design';
import { rateOf } from '../month';
import type { CostInputs, CostService } from '../service';

const KIB_A_GB = 2 ** 20;

/** A log group with what is logged, what it holds and what queries scan of it. */
export const cloudwatch: CostService = {
  service: 'CloudWatch',
  put: (one) => {
    one.params.same('kind', 'logs');
    return { designs: [logs(one)] };
  },
};

/** What is logged is kept for so long as comes to what is held. */
function logs({ usage, hours }: CostInputs): PeerDesign {
  const [ingested, held] = [usage.number('ingestGB', 0), usage.number('storageGB', 0)];
  const scanned = usage.number('insightsGB', 0);
  const flows = [
    ...(ingested > 0 ? [`app -> logs: { size: 1 KiB, rate: ${rateOf(ingested * KIB_A_GB, hours)} }`] : []),
    ...(scanned > 0 ? [`logs -> app: { mode: query, rate: ${rateOf(scanned, hours)}, returns: 1 GiB }`] : []),
  ];
  const kept = ingested > 0 ? `retention: ${(held / ingested) * hours} h` : `stored: ${held} GiB`;
  return {
    text: `
components:
  app: { kind: application }
  logs: { kind: log-group, compression: 100 %, ${kept} }
flows:
${flows.map((flow) => `  - ${flow}`).join('\n')}
`,
    of: ['logs'],
  };
}
