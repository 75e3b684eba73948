import type { CommandDefinition } from '../command';
import { rulePageUri } from '../pages/rule-pages';
import { showPage } from '../pages/show-page';

/** Where the code of a finding in Problems leads; in no menu, since it needs a rule. */
export const showRule: CommandDefinition = {
  id: 'datawright.showRule',
  run: async (_, rule) => {
    if (typeof rule === 'string') await showPage(rulePageUri(rule));
  },
};
