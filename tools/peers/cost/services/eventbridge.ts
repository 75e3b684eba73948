import { bareLine } from '../bare-line';
import type { CostService } from '../service';

export const eventbridge: CostService = {
  service: 'EventBridge',
  put: ({ usage }) => ({
    lines: [
      ...bareLine('eventbridge.custom-event', usage.number('customEvents', 0) + usage.number('thirdPartyEvents', 0)),
      ...bareLine('eventbridge.archive-processing-gb', usage.number('archiveProcessedGB', 0)),
      ...bareLine('eventbridge.archive-storage-gb', usage.number('archiveStorageGB', 0)),
      ...bareLine('eventbridge.schema-discovery-event', usage.number('schemaDiscoveryEvents', 0)),
    ],
  }),
};
