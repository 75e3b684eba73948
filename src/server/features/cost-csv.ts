import { costCsv as csvOf } from '../../core/index';
import { onCustomRequest } from '../custom-request';
import type { Feature } from '../feature';

/** The bill of a design as CSV: the very text of the command line. */
export const costCsv: Feature = {
  register(server) {
    onCustomRequest(server, 'datawright/costCsv', async ({ uri }) => {
      const analysis = await server.designs.analysis(uri);
      return analysis ? { text: csvOf(analysis.figures.cost) } : null;
    });
  },
};
