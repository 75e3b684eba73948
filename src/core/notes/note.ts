import type { Path } from '../quantity/figure';

/** A note that a person wrote, or one that the design implies. The two are kept apart wherever they are shown. */
export interface Note {
  readonly about: 'iam' | 'network' | 'cost' | 'recovery' | 'data' | 'general';
  readonly origin: 'written' | 'derived';
  /** Names of what it is about: component, flow, dataset, network, role. */
  readonly of: readonly string[];
  readonly path: Path;
  readonly title: string;
  readonly text: string;
  /** IAM policy JSON of a derived note, as an object ready to print. */
  readonly policy?: Readonly<Record<string, unknown>>;
  readonly sources?: readonly string[];
}
