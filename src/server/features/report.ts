import { onCustomRequest } from '../custom-request';
import type { Feature } from '../feature';
import { costReport } from '../reports/cost-report';
import { recoveryReport } from '../reports/recovery-report';

/** The cost, or RTO and RPO, of a design as a page. */
export const report: Feature = {
  register(server) {
    onCustomRequest(server, 'datawright/report', async ({ uri, about }) => {
      const analysis = await server.designs.analysis(uri);
      if (!analysis) return null;
      return about === 'cost' ? costReport(analysis) : recoveryReport(analysis);
    });
  },
};
