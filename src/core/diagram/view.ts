import type { DesignFinding } from '../design/finding';
import type { Figures } from '../estimate/figures';
import type { Note } from '../notes/note';
import type { Load } from '../workload/load';
import type { Picture } from './picture';

export interface ViewSubject {
  readonly load: Load;
  readonly figures: Figures;
  readonly findings: readonly DesignFinding[];
  readonly notes: readonly Note[];
}

export interface ViewOptions {
  readonly scenario?: string;
  readonly direction: 'LR' | 'TB';
  /** Groups that the user opened, where a large design is collapsed. */
  readonly open?: readonly string[];
}

/** One way to look at a design. One file each. */
export interface View {
  readonly name: string;
  readonly title: string;
  draw(subject: ViewSubject, options: ViewOptions): Picture;
}
