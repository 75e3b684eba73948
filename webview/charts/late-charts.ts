import { fetchScript } from '../late-script';
import { offeredCharts, type Charts } from './offered';

let fetching: Promise<Charts> | undefined;

/** Fetches what draws charts, at the first chart that is looked at. */
export function lateCharts(): Promise<Charts> {
  return (fetching ??= fetchScript('charts').then(() => {
    const charts = offeredCharts();
    if (!charts) throw new Error('The script of the charts did not start.');
    return charts;
  }));
}
