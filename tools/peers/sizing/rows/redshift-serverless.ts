import type { SizingRow } from '../row';

/** Capacity while queries run, with the minimum of each time. */
export const redshiftServerless: SizingRow = {
  row: 'redshift-serverless',
  design: (inputs) => {
    inputs.same('minimum-seconds', 60);
    const settings = [
      `capacity: ${inputs.number('base-rpu')} RPU`,
      `active-periods: ${inputs.number('active-periods-per-day')}/day`,
      `active-for: ${inputs.number('active-seconds')} s`,
      `stored: ${inputs.number('managed-storage-gb', 0)} GiB`,
    ];
    return {
      text: `components:\n  warehouse: { kind: redshift-serverless, ${settings.join(', ')} }\n`,
      of: ['warehouse'],
    };
  },
};
