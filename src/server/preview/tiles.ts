import type { Analysis } from '../../core/analysis';
import type { Verdict } from '../../core/estimate/verdict';
import { formatValue } from '../../core/quantity/format';
import type { Tile, Tone } from '../../protocol';
import { totalText } from '../figures/bill-text';
import { costVerdict, headlineAvailability, verdictOn } from '../figures/headline';
import { countFindings, findingsText } from '../figures/summary';
import { answerText, doubtText, isFigure, statisticName, valueText, whyNot } from '../figures/values';
import type { Answer } from '../figures/values';

/** The five answers at a glance: colour only where something is missed or met. */
export const tilesOf = (analysis: Analysis): readonly Tile[] => [
  costTile(analysis),
  recoveryTile(analysis, 'rto'),
  recoveryTile(analysis, 'rpo'),
  availabilityTile(analysis),
  findingsTile(analysis),
];

export const toneOf = (verdict: Verdict | undefined): Tone =>
  verdict === undefined ? 'plain' : verdict.met === null ? 'warn' : verdict.met ? 'good' : 'bad';

const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' · ');

/** The `/month` is in the detail. */
const withoutMonth = (text: string): string => text.replaceAll('/month', '');

function costTile({ figures }: Analysis): Tile {
  const { cost } = figures;
  const verdict = costVerdict(figures);
  const doubt = doubtText(cost.monthly);
  const unpriced =
    cost.unpriced.length === 0 ? undefined : `unpriced: ${unique(cost.unpriced.map(({ component }) => component))}`;
  const budget = verdict && `budget ${withoutMonth(formatValue(verdict.target, verdict.unit))}`;
  return {
    id: 'cost',
    title: 'Cost',
    value: withoutMonth(totalText(cost)),
    ...(verdict && { target: withoutMonth(formatValue(verdict.target, verdict.unit)) }),
    detail: joined('a month', doubt === undefined ? 'no doubt in any price' : withoutMonth(doubt), budget, unpriced),
    tone: toneOf(verdict),
    ...(verdict && { path: verdict.path }),
  };
}

const unique = (names: readonly string[]): string => [...new Set(names)].join(', ');

/** Where the part stands that a figure is about. */
const placeOf = ({ design }: Analysis, name: string): string =>
  design.data.has(name) ? `data.${name}` : `components.${name}`;

function recoveryTile(analysis: Analysis, measure: 'rto' | 'rpo'): Tile {
  const { figures } = analysis;
  const headline = figures.recovery.headline[measure];
  const name = measure.toUpperCase();
  if ('unknown' in headline) {
    return { id: measure, title: name, value: 'cannot tell', detail: headline.unknown, tone: 'plain' };
  }
  const verdict = verdictOn(figures, measure, headline);
  const answer = measure === 'rto' ? headline.restored : headline.rpo;
  const statistic = verdict?.statistic ?? (measure === 'rto' ? 'p95' : 'worst');
  const binds = headline.binds[measure];
  return {
    id: measure,
    title: name,
    value: answerText(answer, statistic),
    ...asked(verdict),
    detail: joined(
      headline.of,
      whyNot(answer) ?? statisticName(statistic),
      target(verdict),
      binds === undefined ? undefined : `${binds} binds`,
      headline.scenario,
    ),
    tone: toneOf(verdict),
    path: verdict?.path ?? placeOf(analysis, headline.of),
  };
}

const targetText = (verdict: Verdict): string =>
  valueText(verdict.target, verdict.unit, verdict.measure === 'availability');

const asked = (verdict: Verdict | undefined): Pick<Tile, 'target'> => (verdict ? { target: targetText(verdict) } : {});

const target = (verdict: Verdict | undefined): string | undefined => verdict && `target ${targetText(verdict)}`;

function availabilityTile(analysis: Analysis): Tile {
  const headline = headlineAvailability(analysis.figures);
  if (!headline) {
    const detail = 'no component has a published availability';
    return { id: 'availability', title: 'Availability', value: 'cannot tell', detail, tone: 'plain' };
  }
  const { of, answer, text, verdict } = headline;
  return {
    id: 'availability',
    title: 'Availability',
    value: text,
    ...asked(verdict),
    detail: joined(of, whyNot(answer) ?? basis(answer), target(verdict), downtime(answer)),
    tone: toneOf(verdict),
    path: verdict?.path ?? placeOf(analysis, of),
  };
}

const BASES = { sla: 'by SLA', design: 'by design goal', declared: 'as declared', assumed: 'assumed' } as const;

const basis = (answer: Answer): string | undefined =>
  isFigure(answer) && answer.basis !== undefined ? BASES[answer.basis] : undefined;

const SECONDS_A_MONTH = 730 * 3600;
const downtime = (answer: Answer): string | undefined =>
  isFigure(answer) ? `${formatValue((1 - answer.likely) * SECONDS_A_MONTH, 's')} down a month` : undefined;

function findingsTile(analysis: Analysis): Tile {
  const count = countFindings(analysis);
  const parts = (['error', 'warning', 'info'] as const)
    .filter((severity) => count[severity] > 0)
    .map((severity) => `${count[severity]} ${severity}${count[severity] === 1 || severity === 'info' ? '' : 's'}`);
  if (count.ignored > 0) parts.push(`${count.ignored} accepted`);
  const first = analysis.findings.find(({ ignored, file }) => !ignored && file === analysis.request.main);
  return {
    id: 'findings',
    title: 'Findings',
    value: findingsText(count),
    detail: joined(...parts) || 'every rule has looked',
    tone: count.error > 0 ? 'bad' : count.warning > 0 ? 'warn' : 'plain',
    ...(first && { path: first.at.path }),
  };
}
