import type { PeerDesign } from '../../put-design';
import { rateOf } from '../month';
import type { CostInputs, CostService } from '../service';

/** A case names no second Region: one is taken that no price is named for, so that the one for all others holds. */
const elsewhere = (region: string): string => (region === 'eu-north-1' ? 'ca-central-1' : 'eu-north-1');

/** What is sent to the internet, to another Region and to another zone. */
export const dataTransfer: CostService = {
  service: 'Data transfer',
  put: (one) => ({ designs: [transfers(one)] }),
};

function transfers({ usage, hours, region }: CostInputs): PeerDesign {
  const sent = [
    ['lake -> partner', 'file', usage.number('internetOutGB', 0)],
    ['lake -> distant', 'file', usage.number('interRegionGB', 0)],
    // Each GB that crosses zones is one on both sides, and counted so.
    ['caller -> called', 'stream', usage.number('intraRegionGBBothSides', 0) / 2],
  ] as const;
  const flows = sent.filter(([, , gigabytes]) => gigabytes > 0);
  return {
    text: `
network:
  main:
    cidr: 10.0.0.0/16
    subnets: { in-a: { zone: a, cidr: 10.0.0.0/24 }, in-b: { zone: b, cidr: 10.0.1.0/24 } }
components:
  lake: { kind: s3-bucket }
  partner: { kind: saas }
  distant: { kind: s3-bucket, region: ${elsewhere(region)} }
  caller: { kind: ecs-service, subnets: [ in-a ] }
  called: { kind: ecs-service, subnets: [ in-b ] }
flows:
${flows.map(([flow, mode, gigabytes]) => `  - ${flow}: { mode: ${mode}, size: 1 GiB, rate: ${rateOf(gigabytes, hours)} }`).join('\n')}
`,
    of: flows.map(([flow]) => flow),
  };
}
