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

const PREMISES: SketchGroup = {
  key: 'premises',
  path: '',
  name: 'On premises',
  label: 'on premises',
  style: 'premises',
};

/** The group of a component: its Region, or a data centre of one's own; none for what stands elsewhere, or at AWS's edge. */
export function groupOf(design: Design, component: Component, kinds: Kinds): SketchGroup | undefined {
  const kind = kinds.get(component.kind);
  const stands = kind && standsOf(kind, component);
  if (stands === 'outside' && (kind?.network.premises || component.settings.runs === 'on-premises')) return PREMISES;
  if (stands === 'outside' || stands === 'edge') return undefined;
  const { region, account } = placeOf(design, component);
  return regionGroup(design, region, account);
}
