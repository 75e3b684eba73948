import { LANGUAGE_RULES } from '../../core/language/language-rules';
import type { LanguageRule } from '../../core/language/language-rules';
import { allRules, rulePage as pageOf } from '../../core/index';
import { onCustomRequest } from '../custom-request';
import type { Feature } from '../feature';

/** The page of a rule or of a mistake that the language tells. */
export function rulePageFor(id: string): string | undefined {
  const rule = allRules.find((each) => each.id === id);
  if (rule) return pageOf(rule);
  const mistake = Object.values(LANGUAGE_RULES).find((each) => each.id === id);
  return mistake && languagePage(mistake);
}

const languagePage = ({ id, title, severity, why, fix }: LanguageRule): string =>
  [`# ${id}: ${title}`, '', `*${severity}, language*`, '', why, '', '## What to do', '', fix, ''].join('\n');

export const rulePage: Feature = {
  register(server) {
    onCustomRequest(server, 'datawright/rulePage', ({ rule }) => {
      const markdown = rulePageFor(rule);
      return markdown === undefined ? null : { markdown };
    });
  },
};
