import { calledFunction } from '../called-function';
import type { SizingRow } from '../row';

/** A function that is called once for each event, or for batches of records. */
export const lambda: SizingRow = {
  row: 'lambda',
  design: (inputs) => {
    const freeTier = inputs.flag('free-tier');
    const { component, flow } = calledFunction(inputs, 'function');
    return {
      text: `
components:
  app: { kind: application }${component}
flows:${flow}
`,
      freeTier,
      of: ['function'],
    };
  },
};
