import type { OfferTable } from '../offer-table';

export const stepFunctions: OfferTable = {
  offer: 'AmazonStates',
  service: 'Step Functions',
  rows: [
    {
      usage: 'StateTransition',
      sku: 'stepfunctions.standard-transition',
      unit: 'state transition (after first 4,000 free)',
    },
    { usage: 'StepFunctions-Request', sku: 'stepfunctions.express-request', unit: 'request' },
    { usage: 'StepFunctions-GB-Second', sku: 'stepfunctions.express-gb-hour', unit: 'GB-hour', ofOurs: 1 / 3600 },
  ],
};
