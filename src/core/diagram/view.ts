import type { DesignFinding } from '../design/finding';
import type { Figures } from '../estimate/figures';
import type { NetworkReport } from '../network/network-path';
import type { Note } from '../notes/note';
import type { Load } from '../workload/load';
import type { Picture } from './picture';

export interface ViewSubject {
  readonly load: Load;
  readonly figures: Figures;
  readonly network: NetworkReport;
  readonly findings: readonly DesignFinding[];
  readonly notes: readonly Note[];
}

export interface ViewOptions {
  readonly scenario?: string;
  readonly direction: 'LR' | 'TB';
  /** Groups that the user opened, where a large design is collapsed: `opens` of their marks. */
  readonly open?: readonly string[];
  /**
   * Mermaid text that stands by itself: shapes in place of icons, amounts in the labels, colours and layout pinned. For
   * export; renders wherever mermaid does, such as on GitHub.
   */
  readonly plain?: boolean;
}

/** One way to look at a design. One file each. */
export interface View {
  readonly name: string;
  readonly title: string;
  draw(subject: ViewSubject, options: ViewOptions): Picture;
}
