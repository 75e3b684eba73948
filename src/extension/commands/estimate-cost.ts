import type { CommandDefinition } from '../command';
import { showReport } from '../pages/show-report';

export const estimateCost: CommandDefinition = {
  id: 'datawright.estimateCost',
  run: (app, given) => showReport(app, given, 'cost'),
};
