import type { Inputs } from '../../inputs';
import { tableFlows } from '../table-flows';
import type { SizingRow } from '../row';

/** A table whose writes go into its secondary indexes too, each with what it holds of an item. */
export const dynamodbGsi: SizingRow = {
  row: 'dynamodb-gsi',
  design: (inputs) => {
    // Provisioned capacity follows a peak, which these cases do not give.
    inputs.same('capacity-mode', 'on-demand');
    const freeTier = inputs.flag('free-tier');
    const indexes = [...index(inputs, 'all'), ...index(inputs, 'keys-only')];
    const settings = [
      'mode: on-demand',
      `stored: ${inputs.number('stored-gb', 0)} GiB`,
      `indexes: { ${indexes.join(', ')} }`,
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

function index(inputs: Inputs, projection: 'all' | 'keys-only'): readonly string[] {
  if (!inputs.has(`gsi-${projection}-kib`)) return [];
  const held = `item-size: ${inputs.number(`gsi-${projection}-kib`)} KiB`;
  return [
    `by-${projection}: { projection: ${projection}, ${held}, stored: ${inputs.number(`gsi-${projection}-stored-gb`, 0)} GiB }`,
  ];
}
