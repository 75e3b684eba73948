import { runSettings } from '../schedules';
import type { SizingRow } from '../row';

/** A driver with its executors, for each run. */
export const emrServerless: SizingRow = {
  row: 'emr-serverless',
  design: (inputs) => {
    inputs.same('minimum-seconds', 60);
    inputs.same('storage-gb-free-per-worker', 20);
    const driver = `{ vcpu: ${inputs.number('driver-vcpu')}, memory: ${inputs.number('driver-gb')} GiB }`;
    const executor = `vcpu: ${inputs.number('executor-vcpu')}, memory: ${inputs.number('executor-gb')} GiB`;
    const settings = [
      'type: batch',
      `architecture: ${inputs.text('architecture', 'x86_64').startsWith('arm') ? 'arm' : 'x86'}`,
      `driver: ${driver}`,
      `executors: { count: ${inputs.number('executors')}, ${executor} }`,
      `storage: ${inputs.number('storage-gb-per-worker', 20)} GiB`,
      runSettings(inputs, () => `${inputs.number('run-seconds')} s`),
    ];
    return { text: `components:\n  spark: { kind: emr-serverless, ${settings.join(', ')} }\n`, of: ['spark'] };
  },
};
