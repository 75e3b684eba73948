import { onCustomRequest } from '../custom-request';
import type { Feature } from '../feature';
import { previewState } from '../preview/preview-state';

/** What the preview shows of a design, with the text of its picture where the page has not got it yet. */
export const preview: Feature = {
  register(server) {
    onCustomRequest(server, 'datawright/preview', async (params) => {
      const outline = server.designs.lastOutline(params.uri);
      const last = server.designs.lastAnalysis(params.uri);
      if (params.early && outline && last) {
        return previewState({ ...last.value, ...outline.value }, outline.version, params);
      }
      const analysis = await server.designs.analysis(params.uri);
      const version = server.designs.lastAnalysis(params.uri)?.version;
      return analysis && version !== undefined ? previewState(analysis, version, params) : null;
    });
  },
};
