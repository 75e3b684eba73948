import type { Analysis } from '../../core/analysis';
import { partOf } from '../design-part';
import type { DesignPart } from '../design-part';
import type { Answer } from './values';

/** A figure that belongs to a part of the design, with what it is called. */
export interface NamedFigure {
  readonly title: string;
  readonly answer: Answer;
  readonly isAvailability?: true;
}

/** The figures of the part that a path lies in, the one the path itself names first. None where nothing is computed. */
export function figuresAt(analysis: Analysis, path: string): readonly NamedFigure[] {
  const part = partOf(analysis.design, path);
  const { section } = part;
  return Object.hasOwn(SECTIONS, section) ? SECTIONS[section as keyof typeof SECTIONS](analysis, part) : [];
}

const ofDesign = ({ figures, design }: Analysis): readonly NamedFigure[] => [
  { title: `Cost of ${design.name ?? 'the design'}`, answer: figures.cost.monthly },
];

function ofComponent(analysis: Analysis, { name, rest }: DesignPart): readonly NamedFigure[] {
  const { figures, load } = analysis;
  const limits = figures.capacity.filter(({ component }) => component === name);
  const about = limits.filter(({ setting }) => setting === rest && rest !== '');
  const chosen = about.length > 0 ? about : limits;
  // Every limit that one setting raises asks for the same value of it.
  const wanted = new Map(
    chosen.flatMap(({ wants, setting }) => (wants && setting !== undefined ? [[setting, wants] as const] : [])),
  );
  const capacity = [
    ...[...wanted].map(([setting, wants]) => ({ title: `${setting} that ${name} needs`, answer: wants })),
    ...chosen.flatMap(({ limit, need, has, headroom }) => [
      { title: `${limit} that ${name} must carry`, answer: need },
      { title: `${limit} that ${name} can carry`, answer: has },
      { title: `headroom of ${name} in ${limit}`, answer: headroom },
    ]),
  ];
  if (about.length > 0) return capacity;
  const bill = figures.cost.components.get(name);
  const carried = load.members.get(name)?.load;
  return [
    ...(bill ? [{ title: `Cost of ${name}`, answer: bill.monthly }] : []),
    ...capacity,
    ...(carried
      ? [
          { title: `Records into ${name} at the peak`, answer: carried.in.records.peak },
          { title: `Bytes into ${name} at the peak`, answer: carried.in.bytes.peak },
        ]
      : []),
    ...ofName(analysis, name),
  ];
}

function ofFlow({ figures, load }: Analysis, { name }: DesignPart): readonly NamedFigure[] {
  const carried = load.flows.get(name);
  const bill = figures.cost.flows.get(name);
  if (!carried) return [];
  return [
    { title: `Records over ${name}, on average`, answer: carried.records.mean },
    { title: `Records over ${name} at the peak`, answer: carried.records.peak },
    { title: `Bytes over ${name}, on average`, answer: carried.bytes.mean },
    { title: `Bytes over ${name} at the peak`, answer: carried.bytes.peak },
    { title: `Size of a record over ${name}`, answer: carried.recordSize },
    ...(bill ? [{ title: `Transfer cost of ${name}`, answer: bill.monthly }] : []),
  ];
}

/** Recovery, availability and freshness of a component or dataset. */
function ofName({ figures }: Analysis, name: string): readonly NamedFigure[] {
  return [
    ...figures.availability
      .filter(({ of }) => of === name)
      .flatMap(({ accept, serve, fresh }) => [
        { title: `Availability of ${name} for writing`, answer: accept, isAvailability: true as const },
        { title: `Availability of ${name} for reading`, answer: serve, isAvailability: true as const },
        { title: `Share of time that ${name} is fresh`, answer: fresh, isAvailability: true as const },
      ]),
    ...figures.freshness
      .filter(({ of }) => of === name)
      .map(({ worst }) => ({ title: `Age of ${name} when read, at worst`, answer: worst })),
    ...figures.recovery.recoveries
      .filter(({ of }) => of === name)
      .flatMap(({ scenario, restored, rpo }) => [
        { title: `RTO of ${name} after ${scenario}`, answer: restored },
        { title: `RPO of ${name} after ${scenario}`, answer: rpo },
      ]),
  ];
}

function ofRequirement({ figures }: Analysis, { name, rest }: DesignPart): readonly NamedFigure[] {
  const asked = figures.verdicts.filter(({ requirement }) => requirement === name);
  const about = asked.filter(({ path }) => path === `requirements.${name}.${rest}`);
  return (about.length > 0 ? about : asked).map(({ measure, of, scenario, figure }) => ({
    title: `${measure} of ${of ?? 'the design'}${scenario === undefined ? '' : ` after ${scenario}`}`,
    answer: figure,
    ...(measure === 'availability' && { isAvailability: true as const }),
  }));
}

const SECTIONS = {
  '': ofDesign,
  design: ofDesign,
  summary: ofDesign,
  region: ofDesign,
  pricing: ofDesign,
  components: ofComponent,
  flows: ofFlow,
  data: (analysis: Analysis, { name }: DesignPart) => ofName(analysis, name),
  requirements: ofRequirement,
};
