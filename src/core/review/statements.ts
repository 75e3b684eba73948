import type { Design } from '../design/design';
import type { Path } from '../quantity/figure';

export interface RoleStatement {
  readonly role: string;
  /** `access.ROLE.allow.0` */
  readonly path: Path;
  readonly actions: readonly string[];
  /** Names and ARNs as written. */
  readonly resources: readonly string[];
}

/** The statements that the roles of a design write out. */
export function* statements(design: Design, effect: 'allow' | 'deny'): Iterable<RoleStatement> {
  for (const [role, settings] of design.sections.access ?? []) {
    for (const [index, statement] of (settings[effect] ?? []).entries()) {
      yield {
        role,
        path: `access.${role}.${effect}.${index}`,
        actions: [statement.actions ?? []].flat(),
        resources: [statement.of ?? []].flat(),
      };
    }
  }
}
