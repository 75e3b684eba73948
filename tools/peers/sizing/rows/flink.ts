import type { SizingRow } from '../row';
import { runSettings } from '../schedules';

/** An application that runs all the time, for some hours, or again and again. */
export const flink: SizingRow = {
  row: 'flink',
  design: (inputs) => {
    inputs.same('minimum-minutes', 10);
    const settings = [
      `parallelism: ${inputs.number('parallelism')}`,
      `parallelism-per-kpu: ${inputs.number('parallelism-per-kpu', 1)}`,
      `state: ${inputs.number('backup-gb', 0)} GiB`,
      `running-storage: ${inputs.number('running-storage-gb-per-kpu', 50)} GiB`,
      runSettings(inputs, () => `${inputs.number('run-minutes')} min`),
    ].filter((each) => each !== '');
    return {
      text: `
components:
  app: { kind: flink-application, ${settings.join(', ')} }
`,
      of: ['app'],
    };
  },
};
