import type { AccessReport } from '../access/role-need';
import type { Kind } from '../catalog/kind';
import type { Member } from '../catalog/member';
import type { Component, Design, Flow } from '../design/design';
import type { DesignFinding, Fix, Place, Severity } from '../design/finding';
import type { Figures } from '../estimate/figures';
import type { NetworkReport } from '../network/network-path';
import type { Load } from '../workload/load';

/** What a rule looks at. */
export interface ReviewSubject {
  readonly design: Design;
  readonly load: Load;
  readonly figures: Figures;
  readonly network: NetworkReport;
  readonly access: AccessReport;
  /** ISO date, given by the face. */
  readonly today: string;
  /** Components with their kinds; those of unknown kinds are left to the language. */
  readonly parts: readonly Part[];
  kind(component: string): Kind | undefined;
  flowsInto(component: string): readonly Flow[];
  flowsOutOf(component: string): readonly Flow[];
}

export interface Part {
  readonly component: Component;
  readonly kind: Kind;
  readonly member: Member;
}

/** What a rule has to say at one place; severity, id and page are the rule's. */
export interface Remark {
  readonly at: Place;
  /** One sentence on what is wrong with this design, in its own names. */
  readonly message: string;
  /** One sentence on what to do; the rule's own where absent. */
  readonly advice?: string;
  readonly related?: DesignFinding['related'];
  readonly fixes?: readonly Fix[];
  readonly severity?: Severity;
}

export type Pillar =
  | 'reliability'
  | 'security'
  | 'cost'
  | 'performance'
  | 'operations'
  | 'sustainability'
  | 'data'
  | 'network'
  | 'access'
  | 'requirements'
  | 'technology';

/** One thing a good reviewer would say. One file each; its page is made from it. */
export interface Rule {
  /** `REL-001` */
  readonly id: string;
  readonly title: string;
  readonly pillar: Pillar;
  readonly severity: Severity;
  readonly why: string;
  readonly advice: string;
  /** Ids of best practices and checks of other tools, as in `REL10-BP01`, `checkov CKV_AWS_157`. */
  readonly references: readonly string[];
  /** Where the rule is wrong to speak up, for its page. */
  readonly falsePositives?: string;
  /**
   * A design in which the rule speaks, the same one mended, and one that looks alike but is sound. The first two are
   * shown on its page; a test holds all three against the rule.
   */
  readonly example: { readonly failing: string; readonly passing: string; readonly nearMiss: string };
  check(subject: ReviewSubject): Iterable<Remark>;
}
