import type { Design } from '../../design/design';
import type { Input } from '../../quantity/figure';
import { isQuantity } from '../../quantity/quantity';
import { between } from '../../quantity/range';
import { written } from '../../workload/inputs';

const MINUTE = 60;
const HOUR = 3600;
const YEAR = 365 * 24 * HOUR;
const MIB = 2 ** 20;

const assumed = (low: number, likely: number, high: number, unit: string, source: string): Input => ({
  ...between(low, high, likely),
  unit,
  from: 'default',
  status: 'assumed',
  source: `assumed: ${source}`,
});

/**
 * Planning defaults for what designs seldom say. None has a published source: each is a wide range that says so
 * wherever it is used, and that the design's `recovery`, `alarms`, `scenarios` and `assume` replace.
 */
export const ASSUMED = {
  /** Nobody watches: users or a colleague tell. */
  detect: assumed(5 * MINUTE, 15 * MINUTE, HOUR, 's', 'time until someone notices, where no alarm watches'),
  /** One person on duty, awake, and one who may decide. */
  decide: assumed(15 * MINUTE, 30 * MINUTE, HOUR, 's', 'time until it is decided to act'),
  /** Infrastructure as code that has been run before, and a pipeline that deploys it. */
  deploy: assumed(30 * MINUTE, HOUR, 3 * HOUR, 's', 'time to deploy from code what has no stand-in'),
  /** A DNS record of a minute and clients that hold on to it for longer. */
  reroute: assumed(MINUTE, 5 * MINUTE, 15 * MINUTE, 's', 'time until clients reach the new place'),
  /** Deleted or wrong data is seen by those who use it. */
  notice: assumed(10 * MINUTE, 4 * HOUR, 24 * HOUR, 's', 'time until deleted or wrong data is noticed'),
  /** Copying old versions back over the new ones. */
  undo: assumed(10 * MINUTE, HOUR, 6 * HOUR, 's', 'time to bring earlier versions back'),
  restore: assumed(10 * MINUTE, 30 * MINUTE, 2 * HOUR, 's', 'time until a restored store answers'),
  throughput: assumed(25 * MIB, 100 * MIB, 400 * MIB, 'B/s', 'speed at which a store is filled again'),
  backupDuration: assumed(5 * MINUTE, 30 * MINUTE, 2 * HOUR, 's', 'time that one backup takes'),
  backupCopy: assumed(10 * MINUTE, HOUR, 4 * HOUR, 's', 'time until a backup is copied to another Region or account'),
  replicaLag: assumed(1, 10, 900, 's', 'how far a copy is behind'),
  hot: assumed(0, 30, 2 * MINUTE, 's', 'time until a hot stand-in takes over'),
  warm: assumed(2 * MINUTE, 5 * MINUTE, 15 * MINUTE, 's', 'time until a warm stand-in is scaled out'),
  'pilot-light': assumed(10 * MINUTE, 20 * MINUTE, HOUR, 's', 'time until a pilot light is scaled out'),
  surge: assumed(HOUR, 2 * HOUR, 8 * HOUR, 's', 'how long a surge lasts'),
  /** Public reports tell of a few such outages in all Regions over the years; no provider publishes a rate. */
  'zone-loss every': assumed(3 * YEAR, 10 * YEAR, 30 * YEAR, 's', 'time between two losses of a zone'),
  'zone-loss lasts': assumed(HOUR, 4 * HOUR, 12 * HOUR, 's', 'how long the loss of a zone lasts'),
  'region-loss every': assumed(10 * YEAR, 30 * YEAR, 100 * YEAR, 's', 'time between two losses of a Region'),
  'region-loss lasts': assumed(HOUR, 6 * HOUR, 24 * HOUR, 's', 'how long the loss of a Region lasts'),
  /** Mean of outages that are felt behind a buffer. */
  outage: assumed(10 * MINUTE, HOUR, 4 * HOUR, 's', 'mean length of an outage of a service'),
} as const;

/** How often and how long a place is lost: as `assume` has it, else our assumption. */
export function lossOf(
  design: Design,
  what: 'zone-loss' | 'region-loss',
): { readonly every: Input; readonly lasts: Input } {
  return {
    every: assumedIn(design, what, 'every') ?? ASSUMED[`${what} every`],
    lasts: assumedIn(design, what, 'lasts') ?? ASSUMED[`${what} lasts`],
  };
}

function assumedIn(design: Design, what: string, key: 'every' | 'lasts'): Input | undefined {
  const entry = design.sections.assume?.get(what);
  if (typeof entry !== 'object' || entry === null) return undefined;
  const value = (entry as Readonly<Record<string, unknown>>)[key];
  return isQuantity(value) ? written(value, `assume.${what}.${key}`) : undefined;
}
