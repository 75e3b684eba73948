import type { Component } from '../design/design';
import type { Place } from '../design/place';
import type { Fleet, InferKeys, Keys } from '../design/schema';
import type { Estimate, Input } from '../quantity/figure';
import type { ResilienceConfiguration, ResilienceFactName } from './data/resilience';
import type { PriceSource } from './data/price-source';
import type { ComponentLoad } from './load';

/**
 * A component as its kind sees it: its settings, where it stands, and what it carries. A setting is read as an input
 * of a formula, so that every figure knows whether it stands on the design, on a default, or on a sizing.
 */
export interface Member<S extends Keys = Keys> {
  readonly id: string;
  readonly component: Component;
  readonly place: Place;
  readonly load: ComponentLoad;
  /** Hours of a month, 730 unless the design says otherwise. */
  readonly hours: Input;
  /** Where its prices are from. */
  readonly prices: PriceSource;
  /** The settings as written; left-out ones are absent. */
  readonly settings: InferKeys<S> & Component['settings'];
  /**
   * A quantity: as written, else sized from the workload, else the default. In base units. Unknown where there is none
   * of the three.
   */
  value(setting: keyof S & string): Estimate | Input;
  /** A text, choice or flag: as written, else the default. */
  text(setting: keyof S & string): string | undefined;
  flag(setting: keyof S & string): boolean;
  /** `N x TYPE`: as written, else the default; the count sized from the workload where the kind says so. */
  fleet(setting: keyof S & string): {
    readonly type: string;
    readonly count: Estimate | Input;
    readonly written?: Fleet;
  };
  /** Whether the design writes the setting. */
  written(setting: string): boolean;
  /** A fact of `data/resilience`: a share for per cent, else seconds. Facts that are not there throw: the kind is wrong. */
  fact(configuration: ResilienceConfiguration, name: ResilienceFactName): Input;
}
