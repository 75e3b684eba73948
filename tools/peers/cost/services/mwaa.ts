import type { CostService } from '../service';

/** An environment is a design: what it runs is not billed by its load. */
export const mwaa: CostService = {
  service: 'MWAA',
  put: ({ params }) => ({
    design: {
      text: `
components:
  flows: { kind: mwaa-environment, class: mw1.${params.text('class')} }
`,
      of: ['flows'],
    },
  }),
};
