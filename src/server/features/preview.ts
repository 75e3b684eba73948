import { onCustomRequest } from '../custom-request';
import type { Feature } from '../feature';
import { previewState } from '../preview/preview-state';

/** What the preview shows of a design, with the text of its picture where the page has not got it yet. */
export const preview: Feature = {
  register(server) {
    onCustomRequest(server, 'datawright/preview', async (params) => {
      const analysis = await server.designs.analysis(params.uri);
      const version = server.designs.lastAnalysis(params.uri)?.version;
      return analysis && version !== undefined ? previewState(analysis, version, params) : null;
    });
  },
};
