import type { Analysis } from '../../core/analysis';
import type { Figures } from '../../core/estimate/figures';
import type { Recovery, RecoveryStep } from '../../core/estimate/recovery/recovery';
import { formatValue } from '../../core/quantity/format';
import type { Tab, Timeline } from '../../protocol';
import { verdictOn } from '../figures/headline';
import { answerText, isFigure, statisticOf, statisticName, whyNot } from '../figures/values';

/** More timelines than that are a table, which the command line prints. */
const MOST = 12;

/** How each dataset comes back: in the scenario that is shown, else in those that a requirement names. */
export function recoveryTab(analysis: Analysis, scenario: string | undefined): Tab {
  const { figures } = analysis;
  const timelines = chosen(figures, scenario)
    .slice(0, MOST)
    .map((recovery) => timelineOf(figures, recovery));
  return { id: 'recovery', title: 'Recovery', timelines };
}

function chosen({ recovery, verdicts }: Figures, scenario: string | undefined): readonly Recovery[] {
  if (scenario !== undefined) return recovery.recoveries.filter((each) => each.scenario === scenario);
  const asked = recovery.recoveries.filter((each) =>
    verdicts.some(
      ({ measure, of, scenario: when }) => /^r[tp]o$/.test(measure) && of === each.of && when === each.scenario,
    ),
  );
  if (asked.length > 0) return asked;
  const { rto, rpo } = recovery.headline;
  return [...new Set([rto, rpo].filter((each): each is Recovery => !('unknown' in each)))];
}

function timelineOf(figures: Figures, recovery: Recovery): Timeline {
  const verdict = verdictOn(figures, 'rto', recovery);
  let start = 0;
  const steps = recovery.steps.map((step) => {
    const takes = isFigure(step.takes) ? statisticOf(step.takes, verdict?.statistic ?? 'likely') : 0;
    const drawn = { name: nameOf(step), start, takes, label: labelOf(step, takes), tone: toneOf(step, recovery) };
    start += takes;
    return drawn;
  });
  return {
    title: `${recovery.of} in ${recovery.scenario}`,
    ...(verdict && {
      path: verdict.path,
      target: { at: verdict.target, label: `RTO ${formatValue(verdict.target, verdict.unit)}` },
    }),
    steps,
    conclusion: conclusionOf(recovery),
  };
}

const nameOf = ({ name, of }: RecoveryStep): string => (of === undefined ? name : `${name} ${of}`);

function labelOf({ takes }: RecoveryStep, shown: number): string {
  if (!isFigure(takes)) return `cannot tell: ${whyNot(takes)}`;
  const isAssumed = Object.values(takes.derivation.inputs).some(
    ({ from, status }) => from === 'default' || status === 'assumed',
  );
  return `${formatValue(shown, 's')}${isAssumed ? ' (assumed)' : ''}`;
}

const toneOf = (step: RecoveryStep, { binds }: Recovery): Timeline['steps'][number]['tone'] =>
  step.name === 'replay' ? 'fresh' : binds.rto === step.name || binds.rto === nameOf(step) ? 'binds' : 'step';

function conclusionOf({ restored, fresh, rpo, from, binds, lostWhileDown, lost }: Recovery): string {
  const sentences = [
    from === undefined ? undefined : `Had back from: ${from}.`,
    `Restored in ${answerText(restored)}${because(restored)}${binds.rto === undefined ? '' : `; ${binds.rto} binds`}.`,
    `Fresh again after ${answerText(fresh)}${because(fresh)}.`,
    `Data lost: ${answerText(rpo, 'worst')} ${isFigure(rpo) ? statisticName('worst') : because(rpo)}${binds.rpo === undefined ? '' : `; ${binds.rpo} binds`}.`,
    isFigure(lostWhileDown) && lostWhileDown.likely > 0
      ? `Refused while down: ${formatValue(lostWhileDown.likely, lostWhileDown.unit)} records.`
      : undefined,
    lost.length === 0
      ? undefined
      : `Lost: ${lost.map(({ component, returns }) => `${component} (${returns})`).join(', ')}.`,
  ];
  return sentences.filter((sentence) => sentence !== undefined).join(' ');
}

const because = (answer: Parameters<typeof whyNot>[0]): string => {
  const why = whyNot(answer);
  return why === undefined ? '' : `, because ${why}`;
};
