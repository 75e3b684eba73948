import type { SizingRow } from '../row';

/** What an environment includes of each. */
const INCLUDED = { workers: 1, schedulers: 2 };

/** An environment whose added workers are there for a part of the day. */
export const mwaa: SizingRow = {
  row: 'mwaa',
  design: (inputs) => {
    const settings = [
      `class: mw1.${inputs.text('class').replace(/^mw1\./, '')}`,
      `max-workers: ${INCLUDED.workers + inputs.number('additional-workers', 0)}`,
      `busy: ${inputs.number('additional-worker-hours-per-day', 24)} h/day`,
      `schedulers: ${INCLUDED.schedulers + inputs.number('additional-schedulers', 0)}`,
      `metadata: ${inputs.number('metadb-gb', 0)} GiB`,
    ];
    return { text: `components:\n  flows: { kind: mwaa-environment, ${settings.join(', ')} }\n`, of: ['flows'] };
  },
};
