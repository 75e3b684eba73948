import type { Analysis } from '../../../../src/core';
import type { SizingRow } from '../row';
import { names } from '../stream-flows';

const GB = 2 ** 30;
/** Bytes and connections at once are those of requests: where a case says none, one comes too rarely to count. */
const RARELY = 1e-6;

/** Load balancers that share the load of a case. Its bytes are those of requests and answers alike: here requests carry them. */
export const alb: SizingRow = {
  row: 'alb',
  design: (inputs) => {
    const target = inputs.text('target', 'instance');
    inputs.same('free-rules', 10);
    inputs.same('gb-per-lcu', target === 'lambda' ? 0.4 : 1);
    const balancers = names('balancer', inputs.number('load-balancers', 1));
    const share = (name: string): number => inputs.number(name, 0) / balancers.length;
    const requests = share('requests-per-second') || RARELY;
    const bytes = (share('processed-gb-per-hour') * GB) / 3600;
    const connections = share('new-connections-per-second') || RARELY;
    const settings = [
      `target: ${target}`,
      'scheme: internal',
      `rules: ${inputs.number('rules', 0)}`,
      `new-connections: ${connections}/s`,
      // So many at once are as many new ones as last so long.
      `connection-duration: ${share('active-connections') / connections} s`,
    ];
    return {
      text: `
components:
  app: { kind: application }
${balancers.map((name) => `  ${name}: { kind: load-balancer, ${settings.join(', ')} }`).join('\n')}
flows:
${balancers.map((name) => `  - app -> ${name}: { size: ${bytes / requests} B, rate: ${requests}/s, returns: 0 B }`).join('\n')}
`,
      of: balancers,
      answers: ({ figures }: Analysis) => ({
        lcu: balancers
          .flatMap((name) => figures.cost.components.get(name)!.lines)
          .filter(({ sku }) => sku === 'alb.lcu-hour')
          .reduce((sum, { quantity }) => sum + quantity.likely / 730, 0),
      }),
    };
  },
};
