import type { AvailabilityModel, RecoveryModel, Scope } from '../../../src/core/catalog/kind';
import { formatAvailability } from '../../../src/core/quantity/format';
import type { Estimate, Input } from '../../../src/core/quantity/figure';
import { table } from '../markdown';
import { restsOn, shown } from './rests-on';
import type { KindExample } from './kind-example';

type Row = readonly [fact: string, value: string, rests: string];

/** How it fails, what it keeps, how it comes back and how available it is, as the example has it. */
export function resilience({ kind, member }: KindExample): readonly string[] {
  const recovery = kind.recovery(member);
  return [
    '## Resilience',
    '',
    'As the example has it; other settings may change it.',
    '',
    ...table(
      ['fact', 'value', 'rests on'],
      [
        ['is lost with', LOST_WITH[recovery.scope], ''],
        ['holds', HOLDS[recovery.holds] + (recovery.readOnce ? ', until they are read' : ''), ''],
        ...failure(recovery),
        ...copies(recovery),
        ...availability(kind.availability(member)),
      ],
    ),
  ];
}

const LOST_WITH: Readonly<Record<Scope, string>> = {
  zonal: 'its zone',
  regional: 'its Region, not with one zone',
  global: 'nothing short of several Regions',
  outside: 'what it runs on, outside AWS',
};

const HOLDS: Readonly<Record<RecoveryModel['holds'], string>> = {
  log: 'records in order, to be read again',
  store: 'data',
  nothing: 'nothing of its own',
};

const row = (fact: string, value: Estimate | Input | undefined): readonly Row[] =>
  value === undefined ? [] : [[fact, shown(value), restsOn(value)]];

const failure = (recovery: RecoveryModel): readonly Row[] => [
  ...row('keeps records for', recovery.retention),
  ...row('records wait', recovery.interval),
  ...row('its work takes', recovery.processing),
  ...row('back by itself after a failure', recovery.restart),
  ...(recovery.zoneFailover === undefined && recovery.scope === 'zonal'
    ? [['back after the loss of its zone', 'not by itself: it is made anew', ''] as const]
    : row('back after the loss of a zone', recovery.zoneFailover)),
  ...row('lost with a zone, as age of data', recovery.zoneLoss),
  ...row('a restore takes', recovery.restore?.fixed),
  ...row('a restore reads', recovery.restore?.throughput),
];

const copies = ({ replication = {}, versions, pointInTime, repeatable }: RecoveryModel): readonly Row[] => [
  ...Object.entries(replication).map(([by, { lag, propagates }]): Row => [
    `copies elsewhere, \`by: ${by}\``,
    `behind by ${shown(lag)}; carries over ${propagates.join(', ')}`,
    restsOn(lag),
  ]),
  ...(versions === undefined
    ? []
    : [['what was overwritten or deleted', versions ? 'is kept as a version' : 'is gone', ''] as const]),
  ...(pointInTime
    ? [
        ...row('can be set back in steps of', pointInTime.granularity),
        ...row('can be set back by at most', pointInTime.keep),
      ]
    : []),
  ['the same input again', repeatable ? 'gives the same output' : 'may give another output', ''],
];

function availability(model: AvailabilityModel | undefined): readonly Row[] {
  if (!model) return [['availability', 'not known: say it as `availability`', '']];
  const { value, basis, parts } = model;
  const bounds = [value.low, value.high].map(formatAvailability);
  const figure = bounds[0] === bounds[1] ? bounds[0]! : bounds.join(' – ');
  const each = parts
    ? ` for each of ${parts.zones.length * parts.perZone} in ${parts.zones.length} zones, of which ${parts.needed} must work`
    : '';
  return [[`availability (${basis})`, `${figure}${each}`, restsOn(value)]];
}
