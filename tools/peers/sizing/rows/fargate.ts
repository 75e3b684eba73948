import type { SizingRow } from '../row';
import { runSettings } from '../schedules';

/** Tasks of a service that is kept running, or that run again and again. */
export const fargate: SizingRow = {
  row: 'fargate',
  design: (inputs) => {
    inputs.same('minimum-seconds', 60);
    inputs.same('free-ephemeral-gb', 20);
    const settings = [
      `tasks: ${inputs.number('tasks', 1)}`,
      `architecture: ${inputs.text('architecture', 'x86_64').startsWith('arm') ? 'arm' : 'x86'}`,
      `vcpu: ${inputs.number('vcpu')}`,
      `memory: ${inputs.number('memory-gb')} GiB`,
      `ephemeral-storage: ${inputs.number('ephemeral-gb', 20)} GiB`,
      runSettings(inputs, () => `${inputs.number('run-seconds')} s`),
    ].filter((each) => each !== '');
    return {
      text: `
components:
  service: { kind: ecs-service, ${settings.join(', ')} }
`,
      of: ['service'],
    };
  },
};
