import type { CommandDefinition } from '../command';
import { showReport } from '../pages/show-report';

export const estimateRecovery: CommandDefinition = {
  id: 'datawright.estimateRecovery',
  run: (app, given) => showReport(app, given, 'recovery'),
};
