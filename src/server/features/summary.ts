import { onCustomRequest } from '../custom-request';
import type { Feature } from '../feature';
import { summaryOf } from '../figures/summary';

/** What a design comes to, for whoever opens it later than its figures came. */
export const summary: Feature = {
  register(server) {
    onCustomRequest(server, 'datawright/summary', async ({ uri }) => {
      const analysis = await server.designs.analysis(uri);
      return analysis ? summaryOf(analysis) : null;
    });
  },
};
