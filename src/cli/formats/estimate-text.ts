import type { Analysis, Cost, Driver, Estimate, PricedLine, Recovery, Unrecoverable } from '../../core/index';
import { formatEstimate, formatRange, formatValue } from '../../core/quantity/format';
import { driversOf, isUnrecoverable, whyZero } from '../../core/index';

/** The figures of a design for people, section by section. */
export function estimateText(analysis: Analysis, scenario?: string): string {
  const { figures, design } = analysis;
  return [
    `${design.name ?? analysis.request.main} in ${design.region}`,
    '',
    ...costLines(analysis),
    '',
    'Recovery (restored · fresh · RPO)',
    ...figures.recovery.recoveries
      .filter((entry) => scenario === undefined || entry.scenario === scenario)
      .map(recoveryLine),
    '',
    'Availability (accept · serve · fresh)',
    ...figures.availability.map(
      ({ of, accept, serve, fresh }) => `  ${of.padEnd(20)} ${[accept, serve, fresh].map(share).join(' · ')}`,
    ),
    '',
    'Freshness (mean · worst)',
    ...figures.freshness.map(
      ({ of, mean, worst }) => `  ${of.padEnd(20)} ${formatEstimate(mean)} · ${formatEstimate(worst)}`,
    ),
    '',
    'Capacity (need of what it has)',
    ...figures.capacity.map(
      (entry) =>
        `  ${entry.component.padEnd(20)} ${entry.limit}: ${formatEstimate(entry.need)} of ${formatEstimate(entry.has)}`,
    ),
    '',
    'Requirements',
    ...figures.verdicts.map(
      (verdict) =>
        `  ${mark(verdict.met)} ${verdict.requirement} ${verdict.measure}: ${verdict.says} (target ${formatValue(verdict.target, verdict.unit)}, ${verdict.statistic})`,
    ),
  ].join('\n');
}

const mark = (met: boolean | null): string => (met === null ? '?' : met ? '✓' : '✗');
const share = (estimate: Estimate): string =>
  'unknown' in estimate ? formatEstimate(estimate) : formatValue(estimate.likely, 'availability');
const time = (value: Estimate | Unrecoverable): string =>
  isUnrecoverable(value) ? 'unrecoverable' : formatEstimate(value);

const recoveryLine = (entry: Recovery): string =>
  `  ${entry.of.padEnd(20)} ${entry.scenario.padEnd(20)} ${time(entry.restored)} · ${time(entry.fresh)} · ${time(entry.rpo)}`;

function costLines(analysis: Analysis): readonly string[] {
  const { cost } = analysis.figures;
  const total = `${cost.atLeast ? 'at least ' : ''}${formatValue(cost.monthly.likely, cost.monthly.unit)}`;
  return [
    `Cost: ${total} (${formatRange(cost.monthly, cost.monthly.unit)})`,
    ...[...cost.components.values(), ...cost.flows.values()].flatMap((bill) => [
      `  ${bill.id.padEnd(20)} ${formatValue(bill.monthly.likely, bill.monthly.unit)}`,
      ...bill.lines.map((line) => `    ${line.item.padEnd(30)} ${lineAmount(line)}`),
      ...bill.free.map((line) => `    ${line.item.padEnd(30)} free: ${line.free}`),
      ...bill.unpriced.map((line) => `    ${line.item.padEnd(30)} unpriced: ${line.why}`),
    ]),
    ...variantLines(analysis),
    ...driversOf(cost.monthly)
      .slice(0, 1)
      .flatMap((driver) => driverLine(driver, cost.monthly.unit)),
    ...(cost.prices.oldest ? [`  prices from ${cost.prices.oldest} to ${cost.prices.newest}`] : []),
    ...cost.prices.borrowed.map(
      ({ sku, from, for: region }) => `  ${sku}: no price in ${region}, borrowed from ${from}`,
    ),
  ];
}

/** What it costs otherwise than as written: in its first month, in its environments, by its alternatives. */
function variantLines({ figures: { cost }, variants }: Analysis): readonly string[] {
  const line = (name: string, { atLeast, monthly }: Cost): string =>
    `  ${name.padEnd(20)} ${atLeast ? 'at least ' : ''}${formatValue(monthly.likely, monthly.unit)}`;
  const first = variants.firstMonth();
  return [
    ...(first.monthly.likely === cost.monthly.likely ? [] : [line('in its first month', first)]),
    ...[...variants.environments()].map(([id, other]) => line(`environment ${id}`, other)),
    ...[...variants.alternatives()].map(([id, other]) => line(`alternative ${id}`, other)),
  ];
}

/** Nothing to pay has a reason. */
function lineAmount({ quantity, monthly }: PricedLine): string {
  const nothing = whyZero(quantity);
  return `${formatValue(monthly.likely, monthly.unit)}${nothing === undefined ? '' : `: ${nothing}`}`;
}

/** Nothing, where it does not move the total as it is printed. */
function driverLine({ says, low, high, unit, withLow, withHigh }: Driver, money: string): readonly string[] {
  const [from, to] = [formatValue(low, unit), formatValue(high, unit)];
  const totals = [withLow, withHigh].map((total) => formatValue(total, money));
  return totals[0] === totals[1] ? [] : [`  most sensitive to ${says}: ${totals[0]} at ${from}, ${totals[1]} at ${to}`];
}
