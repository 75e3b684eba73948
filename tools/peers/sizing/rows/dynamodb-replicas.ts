import { NotExpressible } from '../../inputs';
import { tableFlows } from '../table-flows';
import type { SizingRow } from '../row';

/** A global table in two Regions: each write is one in both. */
export const dynamodbReplicas: SizingRow = {
  row: 'dynamodb-replicas',
  design: (inputs) => {
    // Provisioned capacity follows a peak, which these cases do not give.
    inputs.same('capacity-mode', 'on-demand');
    const freeTier = inputs.flag('free-tier');
    if (inputs.number('regions', 2) !== 2) throw new NotExpressible('a case names one other Region');
    const settings = [
      'mode: on-demand',
      `stored: ${inputs.number('stored-gb', 0)} GiB`,
      `replicas: [ { region: ${inputs.text('replica-region')}, by: global-table } ]`,
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
