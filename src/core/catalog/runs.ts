import { compute, fact, sum } from '../quantity/compute';
import { unknown } from '../quantity/figure';
import type { Estimate, Input } from '../quantity/figure';
import type { FlowLoad } from './load';
import type { Member } from './member';

/** When something runs that works in runs: what it is billed by, and how old its output gets. */

/** Whether it is started for each run, by a schedule of its own or by what triggers it. */
export const isStartedForRuns = (member: Member): boolean =>
  member.settings.schedule !== undefined || member.load.inflows.some((flow) => flow.mode === 'trigger');

/** Whether it works on a stream all the time: nothing starts it, and records come one by one. */
export const isFedByStream = (member: Member): boolean =>
  !isStartedForRuns(member) && member.load.inflows.some(({ mode }) => mode === 'stream' || mode === 'cdc');

/** Runs a second: by its own schedule, else by what triggers it, else by the batches that flow in. */
export function runs(member: Member): Estimate {
  const schedule = scheduled(member);
  if (schedule) return perSecond(`runs of ${member.id}`, schedule);
  const triggers = member.load.inflows.filter((flow) => flow.mode === 'trigger');
  if (triggers.length > 0) {
    const rates = triggers.map((flow) => flow.records.mean);
    return sum(`runs of ${member.id}`, '1/s', rates, 'nothing triggers it');
  }
  const batches = member.load.inflows.flatMap((flow) => batchInterval(flow) ?? []);
  const [first] = batches;
  if (first) return perSecond(`runs of ${member.id}`, first);
  return unknown(`nothing says when ${member.id} runs`, [`${member.component.path}.schedule`]);
}

/** Seconds between two runs; unknown where nothing says when it runs. */
export function timeBetweenRuns(member: Member): Estimate | Input {
  return (
    scheduled(member) ??
    compute({
      says: `time between two runs of ${member.id}`,
      formula: '1 / runs',
      unit: 's',
      inputs: { runs: runs(member) },
    })
  );
}

/** Hours of a month during which it runs, where each run counts for `minimum` seconds at least. */
export const runHours = (member: Member, duration: Estimate | Input, minimum: Input): Estimate =>
  compute({
    says: `hours a month that ${member.id} runs, each run ${minimum.likely} s at least`,
    formula: 'runs * max(duration, minimum) * hours',
    unit: 'h',
    inputs: { runs: runs(member), duration, minimum, hours: member.hours },
  });

export const noMinimum = fact(0, 's', 'a run is billed for as long as it takes', { status: 'derived' });

const scheduled = ({ settings, component }: Member): Input | undefined =>
  settings.schedule && { ...settings.schedule.every, unit: 's', from: 'design', at: `${component.path}.schedule` };

function batchInterval({ flow }: FlowLoad): Input | undefined {
  const { schedule, every } = flow.settings;
  if (schedule) return { ...schedule.every, unit: 's', from: 'design', at: `${flow.path}.schedule` };
  if (!every) return undefined;
  const { low, likely, high } = every;
  return { low, likely, high, unit: 's', from: 'design', at: `${flow.path}.every` };
}

const perSecond = (says: string, every: Input): Estimate =>
  compute({ says, formula: '1 / every', unit: '1/s', inputs: { every } });
