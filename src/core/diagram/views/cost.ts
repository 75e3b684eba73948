import { collapse } from '../collapse';
import { costOverlay } from '../pipeline/cost-overlay';
import { drawPipeline } from '../pipeline/draw-pipeline';
import { pictureOf } from '../picture-of';
import type { View } from '../view';

/** The pipeline as finance sees it: what each part costs a month, and its share of the total. */
export const cost: View = {
  name: 'cost',
  title: 'Cost',
  draw(subject, options) {
    const drawn = drawPipeline(subject.load);
    const { sketch, keep } = collapse(drawn.sketch, options.open ?? []);
    return pictureOf('cost', sketch, keep(costOverlay(drawn, subject)), options);
  },
};
