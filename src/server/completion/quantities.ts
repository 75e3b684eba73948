import { DIMENSIONS } from '../../core/index';
import type { Dimension } from '../../core/quantity/dimension';
import type { Proposal } from './completion-place';

/** The units that people write, by dimension; every other one is taken too. */
export const USUAL_UNITS: Partial<Readonly<Record<Dimension, readonly string[]>>> = {
  duration: [' ms', ' s', ' min', ' h', ' days', ' months', ' years'],
  size: [' B', ' KiB', ' MiB', ' GiB', ' TiB', ' kB', ' MB', ' GB', ' TB'],
  rate: ['/s', '/min', '/h', '/day', '/month', ' million/day'],
  bandwidth: [' MiB/s', ' Mbps', ' Gbps'],
  share: [' %'],
  hours: [' h/day', ' h/week'],
  growth: [' %/month', ' %/year'],
  money: [' USD'],
  'money-rate': [' USD/month', ' USD/h', ' USD/year'],
  price: [' USD', ' USD/h', ' USD/GiB/month'],
  RPU: [' RPU'],
  ACU: [' ACU'],
  DPU: [' DPU'],
  KPU: [' KPU'],
  vCPU: [' vCPU'],
  power: [' W', ' kW'],
};

/** Behind a number its units; without one, examples. */
export function quantityProposals(typed: string, dimension: Dimension): readonly Proposal[] {
  const number = /^(?:~\s*)?(?:\d[\d_.]*\s*\.\.\s*)?\d[\d_.]*/.exec(typed.trim())?.[0];
  if (number === undefined) return examples(dimension).map((label) => ({ label, sort: 'value' }));
  return (USUAL_UNITS[dimension] ?? []).map((unit) => ({ label: `${number}${unit}`, sort: 'unit' }));
}

/** The examples that the dimension's own words give: `a duration such as 30 s, 5 min or 24 h`. */
function examples(dimension: Dimension): readonly string[] {
  const [, listed = ''] = DIMENSIONS[dimension].takes.split(' such as ');
  return listed.split(/, | or /).filter((example) => example !== '');
}
