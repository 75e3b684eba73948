import { bareLine } from '../bare-line';
import { rateOf } from '../month';
import type { CostInputs, CostService } from '../service';

/** Events that are put, small ones, are a workload; what is archived and discovered is bare unless it is all of them. */
export const eventbridge: CostService = {
  service: 'EventBridge',
  put: (one) => {
    const { usage } = one;
    const events = usage.number('customEvents', 0) + usage.number('thirdPartyEvents', 0);
    const discovered = usage.number('schemaDiscoveryEvents', 0);
    const all = events > 0 && discovered === events;
    return {
      ...(events > 0 && { designs: [bus(one, events, all)] }),
      lines: [
        ...bareLine('eventbridge.archive-processing-gb', usage.number('archiveProcessedGB', 0)),
        ...bareLine('eventbridge.archive-storage-gb', usage.number('archiveStorageGB', 0)),
        ...bareLine('eventbridge.schema-discovery-event', all ? 0 : discovered),
      ],
    };
  },
};

const bus = ({ hours }: CostInputs, events: number, discovers: boolean) => ({
  text: `
components:
  app: { kind: application }
  bus: { kind: eventbridge-bus, schema-discovery: ${discovers} }
flows:
  - app -> bus: { size: 1 KiB, rate: ${rateOf(events, hours)} }
`,
  of: ['bus'],
});
