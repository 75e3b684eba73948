import { standsOf } from '../catalog/stands';
import type { Kinds } from '../catalog/kind';
import type { Component, Design } from '../design/design';
import { placeOf } from '../design/place';
import type { SketchGroup } from './sketch';

/** A Region, of one account where the design tells accounts apart. */
export function regionGroup(design: Design, region: string, account?: string): SketchGroup {
  if (account === undefined) {
    return { key: `region ${region}`, path: 'region', name: region, label: `Region ${region}`, style: 'region' };
  }
  const digits = design.sections.accounts?.get(account)?.id;
  const named = digits === undefined ? account : `${account} ${digits}`;
  return {
    key: `region ${region} of ${account}`,
    path: `accounts.${account}`,
    name: `${named} · ${region}`,
    label: `account ${named}, Region ${region}`,
    style: 'account',
  };
}

/** The group of a component; none for what does not stand in a Region: outside AWS, or at its edge. */
export function groupOf(design: Design, component: Component, kinds: Kinds): SketchGroup | undefined {
  const kind = kinds.get(component.kind);
  const stands = kind && standsOf(kind, component);
  if (stands === 'outside' || stands === 'edge') return undefined;
  const { region, account } = placeOf(design, component);
  return regionGroup(design, region, account);
}
