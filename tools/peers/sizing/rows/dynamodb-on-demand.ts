import { tableFlows } from '../table-flows';
import type { SizingRow } from '../row';

/** Units by what is written and read, in chunks of an item. */
export const dynamodbOnDemand: SizingRow = {
  row: 'dynamodb-on-demand',
  design: (inputs) => {
    inputs.same('capacity-mode', 'on-demand');
    const freeTier = inputs.flag('free-tier');
    const settings = [
      'mode: on-demand',
      `read-consistency: ${inputs.text('read-consistency', 'eventual')}`,
      `transactional-writes: ${inputs.flag('transactional-writes')}`,
      `stored: ${inputs.number('stored-gb', 0)} GiB`,
    ];
    return {
      text: `
components:
  app: { kind: application }
  table: { kind: dynamodb-table, ${settings.join(', ')} }
${tableFlows(inputs, 'mean')}
`,
      freeTier,
      of: ['table'],
    };
  },
};
