import { networkNamed } from '../../design/place';
import type { Load } from '../../workload/load';
import type { Bill } from './cost';
import { datasetParts } from './dataset-parts';
import type { Division, Part } from './shares';

/**
 * The ways to tell a design's cost apart: by the team that owns a component, by dataset, by account, and by each tag;
 * those that the design names any of. Transfer goes where the source of its flow goes, or its target where nobody is
 * named for the source.
 */
export function divisionsOf(load: Load): readonly Division[] {
  const { components, data } = load.design;
  const byName = (naming: Naming): readonly Division[] =>
    [...components.keys()].some((id) => naming.nameOf(id) !== undefined) ? [byNaming(load, naming)] : [];
  const byDataset: Division = {
    id: 'dataset',
    title: 'dataset',
    says: 'A component is split over its datasets by their bytes: storage by those it holds, the rest by those that flow in.',
    partsOf: (bill, line) => sharedPart(load, bill) ?? datasetParts(load, bill, line),
  };
  const tags = new Set([...components.values()].flatMap(({ settings }) => [...(settings.tags?.keys() ?? [])]));
  return [
    ...byName({
      id: 'team',
      title: 'team',
      none: 'no owner said',
      nameOf: (id) => components.get(id)?.settings.owner,
      says: 'A component is its owner’s; transfer is of whoever owns its source.',
    }),
    ...(data.size > 0 ? [byDataset] : []),
    ...byName({
      id: 'account',
      title: 'account',
      none: 'no account said',
      nameOf: (id) => load.members.get(id)?.place.account,
      says: 'A component is its account’s; transfer is of the account of its source.',
    }),
    ...[...tags].sort().flatMap((tag) =>
      byName({
        id: `tag:${tag}`,
        title: `tag ${tag}`,
        none: `no tag ${tag}`,
        nameOf: (id) => components.get(id)?.settings.tags?.get(tag),
        says: 'A component is of its tag; transfer is of the tag of its source.',
      }),
    ),
  ];
}

interface Naming extends Omit<Division, 'partsOf'> {
  /** What is said of those without a name. */
  readonly none: string;
  readonly nameOf: (component: string) => string | undefined;
}

function byNaming(load: Load, { none, nameOf, ...division }: Naming): Division {
  const named = (name: string | undefined): readonly Part[] =>
    name === undefined ? [{ name: none, said: false }] : [{ name, said: true }];
  return {
    ...division,
    partsOf: (bill) => {
      const flow = bill.kind === undefined ? load.flows.get(bill.id)?.flow : undefined;
      if (flow) return named(nameOf(flow.from) ?? nameOf(flow.to));
      const account = division.id === 'account' ? accountOfNetwork(load, bill) : undefined;
      return account === undefined ? (sharedPart(load, bill) ?? named(nameOf(bill.id))) : named(account);
    },
  };
}

/** A network stands in an account; no team or dataset has it alone. */
const accountOfNetwork = ({ design }: Load, { id, kind }: Bill): string | undefined =>
  kind === 'network' ? networkNamed(design, id.slice('network.'.length))?.settings.account : undefined;

/** What no component and no flow is billed for: networks, and what was committed to. */
function sharedPart(load: Load, { id, kind }: Bill): readonly Part[] | undefined {
  if (kind === undefined || load.members.has(id)) return undefined;
  return [{ name: kind === 'network' ? 'shared network' : 'shared commitments', said: false }];
}
