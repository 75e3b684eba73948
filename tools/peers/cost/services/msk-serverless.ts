import type { PeerDesign } from '../../put-design';
import { names } from '../../sizing/stream-flows';
import { bareLine } from '../bare-line';
import type { CostInputs, CostService } from '../service';

const BYTES_A_GB = 2 ** 30;

/** GB of the month. */
interface Amounts {
  readonly written: number;
  readonly read: number;
  readonly stored: number;
}

/** A cluster with what is written into it and read from it, kept for so long as comes to what is stored. */
export const mskServerless: CostService = {
  service: 'MSK Serverless',
  put: (one) => {
    const [written, read, stored] = [gb(one, 'gbIn'), gb(one, 'gbOut'), gb(one, 'storageGB')];
    // Without anything that comes in, nothing can be read or kept.
    const isFed = written > 0;
    return {
      designs: [cluster(one, { written, read, stored })],
      lines: [
        ...bareLine('msk.serverless.gb-out', isFed ? 0 : read),
        ...bareLine('msk.serverless.storage-gb', isFed ? 0 : stored),
      ],
    };
  },
};

const gb = ({ usage }: CostInputs, name: string): number => usage.number(name, 0);

function cluster({ params, usage, hours }: CostInputs, { written, read, stored }: Amounts): PeerDesign {
  const running = usage.number('hours', hours);
  const settings = [
    'type: serverless',
    `topics: { records: { partitions: ${params.number('partitions')} } }`,
    `retention: ${written > 0 ? (stored / written) * running : 0} h`,
  ];
  const events = usage.number('eventsPerSecond', 1);
  const size = (written * BYTES_A_GB) / (events * running * 3600);
  const shares = readers(written > 0 ? read / written : 0);
  const groups = names('group', shares.length);
  return {
    text: `
components:
  app: { kind: application }
  log: { kind: msk-cluster, ${settings.join(', ')} }
${groups.map((group) => `  ${group}: { kind: application }`).join('\n')}
flows:
  - app -> log: { topic: records, size: ${size} B, rate: ${events}/s }
${groups.map((group, index) => `  - log -> ${group}: { keeps: ${shares[index]! * 100} % }`).join('\n')}
`,
    of: ['log'],
    hours: running,
  };
}

/** Consumers that read all, and one more that reads the rest. */
function readers(times: number): readonly number[] {
  const whole = Math.floor(times);
  const rest = times - whole;
  return [...Array.from({ length: whole }, () => 1), ...(rest > 0 ? [rest] : [])];
}
