import type { Feature } from '../feature';
import { summaryOf } from '../figures/summary';

/** Tells the editor that the figures of a design are ready, and what they come to. */
export const analyzed: Feature = {
  register({ connection, designs }) {
    designs.onDidComplete((uri, { version, value }) => {
      void connection.sendNotification('datawright/analyzed', { uri, version, summary: summaryOf(value) });
    });
  },
};
