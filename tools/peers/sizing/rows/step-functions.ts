import type { SizingRow } from '../row';

/** A state machine, called so many times a month or a day. */
export const stepFunctions: SizingRow = {
  row: 'step-functions',
  design: (inputs) => {
    const freeTier = inputs.flag('free-tier');
    const rate = inputs.has('executions-per-day')
      ? `${inputs.number('executions-per-day')}/day`
      : `${inputs.number('executions')}/month`;
    const settings = [`type: ${inputs.text('type')}`, `retried: ${inputs.number('retried-share', 0) * 100} %`];
    if (inputs.has('transitions-per-execution'))
      settings.push(`transitions: ${inputs.number('transitions-per-execution')}`);
    if (inputs.has('duration-ms')) settings.push(`duration: ${inputs.number('duration-ms')} ms`);
    if (inputs.has('memory-mb')) settings.push(`memory: ${inputs.number('memory-mb')} MiB`);
    return {
      text: `
components:
  app: { kind: application }
  machine: { kind: step-function, ${settings.join(', ')} }
flows:
  - app -> machine: { mode: trigger, rate: ${rate} }
`,
      freeTier,
      of: ['machine'],
    };
  },
};
