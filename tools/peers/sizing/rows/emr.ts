import { runSettings } from '../schedules';
import type { SizingRow } from '../row';

/** A cluster that lives for one run, again and again. */
export const emr: SizingRow = {
  row: 'emr',
  design: (inputs) => {
    const settings = [
      `primary: ${inputs.number('primary-nodes', 1)} x ${inputs.text('primary-type')}`,
      `core: ${inputs.number('core-nodes')} x ${inputs.text('core-type')}`,
      `volume: ${inputs.number('ebs-gb-per-node', 0)} GiB`,
      `volume-type: ${inputs.text('ebs-type', 'gp3')}`,
      runSettings(inputs, () => `${inputs.number('hours-per-run')} h`),
    ];
    return { text: `components:\n  cluster: { kind: emr-cluster, ${settings.join(', ')} }\n`, of: ['cluster'] };
  },
};
