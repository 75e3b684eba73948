import type { SizingRow } from '../row';

export const apiGateway: SizingRow = {
  row: 'api-gateway',
  design: (inputs) => ({
    text: `
components:
  app: { kind: application }
  api: { kind: api-gateway, type: ${inputs.text('type')} }
flows:
  - app -> api: { size: ${inputs.number('request-kib', 1)} KiB, rate: ${inputs.number('requests-per-second-mean')}/s }
`,
    of: ['api'],
  }),
};
