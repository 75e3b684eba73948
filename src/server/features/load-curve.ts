import { loadCurve as curveOf } from '../../core/index';
import type { Analysis } from '../../core/analysis';
import type { LoadCurve } from '../../core/index';
import { onCustomRequest } from '../custom-request';
import type { Feature } from '../feature';
import { inTurns } from '../in-turns';
import { loadCurveMessage } from '../preview/load-curve-message';

/** The cost of a design against its load, worked out beside all else and left where an edit makes it stale. */
export const loadCurve: Feature = {
  register(server) {
    // An edit of a comment keeps the load, and with it the curve.
    const known = new WeakMap<Analysis['load'], LoadCurve>();
    onCustomRequest(server, 'datawright/loadCurve', async ({ uri }, token) => {
      const analysis = await server.designs.analysis(uri);
      const version = server.designs.lastAnalysis(uri)?.version;
      if (!analysis || version === undefined) return null;
      const newest = server.designs.versionOf(uri);
      const isStale = () => token.isCancellationRequested || server.designs.versionOf(uri) !== newest;
      const curve = known.get(analysis.load) ?? (await inTurns(curveOf(analysis.load), isStale));
      if (!curve) return null;
      known.set(analysis.load, curve);
      return loadCurveMessage(analysis, curve, { uri, version });
    });
  },
};
