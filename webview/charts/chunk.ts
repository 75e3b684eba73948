/** The script `charts.js`: the library that draws is needed only where a chart is looked at. */
import { drawLoadCurve } from './draw-load-curve';
import { drawTornado } from './draw-tornado';
import { offerCharts } from './offered';

offerCharts({ loadCurve: drawLoadCurve, tornado: drawTornado });
