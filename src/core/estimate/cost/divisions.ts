import { networkNamed } from '../../design/place';
import type { Load } from '../../workload/load';
import type { Bill } from './cost';
import { datasetParts } from './dataset-parts';
import type { Division, Part } from './shares';

/**
 * The ways to tell a design's cost apart: by the team that owns a component, by dataset, by account, and by each tag.
 * Transfer goes where the source of its flow goes, or its target where nobody is named for the source.
 */
export function divisionsOf(load: Load): readonly Division[] {
  const { components } = load.design;
  const tags = [...new Set([...components.values()].flatMap(({ settings }) => [...(settings.tags?.keys() ?? [])]))];
  return [
    byName(load, 'team', 'team', 'no owner said', (id) => components.get(id)?.settings.owner),
    {
      id: 'dataset',
      title: 'dataset',
      partsOf: (bill, line) => sharedPart(load, bill) ?? datasetParts(load, bill, line),
    },
    byName(load, 'account', 'account', 'no account said', (id) => load.members.get(id)?.place.account),
    ...tags.sort().map((tag) => {
      const valueOf = (id: string): string | undefined => components.get(id)?.settings.tags?.get(tag);
      return byName(load, `tag:${tag}`, `tag ${tag}`, `no tag ${tag}`, valueOf);
    }),
  ];
}

function byName(
  load: Load,
  id: string,
  title: string,
  none: string,
  nameOf: (component: string) => string | undefined,
): Division {
  const named = (name: string | undefined): readonly Part[] =>
    name === undefined ? [{ name: none, said: false }] : [{ name, said: true }];
  return {
    id,
    title,
    partsOf: (bill) => {
      const flow = bill.kind === undefined ? load.flows.get(bill.id)?.flow : undefined;
      if (flow) return named(nameOf(flow.from) ?? nameOf(flow.to));
      const account = id === 'account' ? accountOfNetwork(load, bill) : undefined;
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
