import { NotExpressible } from '../../inputs';
import { tableFlows } from '../table-flows';
import type { SizingRow } from '../row';

/** Capacity for the peak, over the utilization that it is meant to have. */
export const dynamodbProvisioned: SizingRow = {
  row: 'dynamodb-provisioned',
  design: (inputs) => {
    inputs.same('capacity-mode', 'provisioned');
    const freeTier = inputs.flag('free-tier');
    if (inputs.flag('auto-scaling') && !inputs.has('target-utilization'))
      throw new NotExpressible('auto scaling towards an unsaid utilization');
    const settings = [
      'mode: provisioned',
      `target-utilization: ${inputs.number('target-utilization', 1) * 100} %`,
      `read-consistency: ${inputs.text('read-consistency', 'eventual')}`,
      `stored: ${inputs.number('stored-gb', 0)} GiB`,
    ];
    return {
      text: `
components:
  app: { kind: application }
  table: { kind: dynamodb-table, ${settings.join(', ')} }
${tableFlows(inputs, 'peak')}
`,
      freeTier,
      of: ['table'],
    };
  },
};
