import type { SizingRow } from '../row';

/** Events of one's own on a bus, and an archive of them. */
export const eventbridge: SizingRow = {
  row: 'eventbridge',
  design: (inputs) => {
    const days = inputs.number('archive-retention-days', 0);
    return {
      text: `
components:
  app: { kind: application }
  bus: { kind: eventbridge-bus${days > 0 ? `, archive: ${days} days` : ''} }
flows:
  - app -> bus: { size: ${inputs.number('event-kib')} KiB, rate: ${inputs.number('events-per-second-mean')}/s }
`,
      of: ['bus'],
    };
  },
};
