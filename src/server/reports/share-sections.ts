import type { Analysis } from '../../core/analysis';
import { divisionsOf, sharesOf } from '../../core/index';
import { shareOfTotal, shareText } from '../figures/share-text';
import { monthDoubtText } from '../figures/month-text';
import { escapeMarkdown, tableOfAmounts } from '../markdown';

/** The total by team, by dataset and so on, each a short table, where there is more than one. */
export const shareSections = ({ load, figures: { cost } }: Analysis): readonly string[] =>
  divisionsOf(load).flatMap((division) => {
    const shares = sharesOf(cost, division);
    if (shares.filter(({ said }) => said).length < 2) return [];
    const rows = shares.map((share) => [
      escapeMarkdown(share.name),
      shareOfTotal(share, cost).text,
      escapeMarkdown(shareText(share)),
      escapeMarkdown(monthDoubtText(share.monthly)),
    ]);
    const table = tableOfAmounts(['', 'of the total', 'a month', 'range'], rows);
    return [`## By ${escapeMarkdown(division.title)}\n\n${escapeMarkdown(division.says)}\n\n${table}`];
  });
