import { collapse } from '../collapse';
import { drawPipeline } from '../pipeline/draw-pipeline';
import { pictureOf } from '../picture-of';
import { pipelineOverlay } from '../pipeline/pipeline-overlay';
import type { View } from '../view';

/** The architecture as data sees it: components in their Regions, copies, flows. */
export const pipeline: View = {
  name: 'pipeline',
  title: 'Pipeline',
  draw(subject, options) {
    const drawn = drawPipeline(subject.load);
    const overlay = pipelineOverlay(drawn, subject, options.scenario);
    const { sketch, keep } = collapse(drawn.sketch, options.open ?? []);
    return pictureOf('pipeline', sketch, keep(overlay), options);
  },
};
