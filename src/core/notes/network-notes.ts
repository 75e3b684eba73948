import { flowAccess } from '../catalog/data/flow-access';
import type { NetworkPath, NetworkPlan, NetworkReport, Standing } from '../network/network-path';
import type { Load } from '../workload/load';
import type { Note } from './note';
import { ended, listed, sentence } from './words';

/** The networks, where each component stands and how it reaches the next, in words. */
export function networkNotes(network: NetworkReport, load: Load): readonly Note[] {
  const byOpener = new Map<string, NetworkPath[]>();
  for (const path of network.paths.values()) {
    const paths = byOpener.get(path.from);
    if (paths) paths.push(path);
    else byOpener.set(path.from, [path]);
  }
  const all = [...network.standings.values()];
  const spoken = new Set(all.filter((standing) => speaksOf(standing, byOpener)));
  const silent = all.filter((standing) => standing.where === 'service' && !spoken.has(standing));
  return [
    ...[...network.networks.values()].map((plan) => planNote(plan, network)),
    ...[...spoken].map((standing) => standingNote(standing, byOpener.get(standing.component) ?? [], load)),
    ...servicesNote(silent.map(({ component }) => component)),
  ];
}

/** What stands in a VPC, and what opens a connection that is more than AWS's own affair. */
const speaksOf = ({ where, component }: Standing, paths: ReadonlyMap<string, readonly NetworkPath[]>): boolean =>
  where === 'vpc' || (paths.get(component) ?? []).some(({ verdict }) => verdict !== 'managed');

function planNote(plan: NetworkPlan, { standings }: NetworkReport): Note {
  const here = [...standings.values()].filter(({ network }) => network === plan.id);
  const subnets = (['public', 'private', 'isolated'] as const).flatMap((exposure) => {
    const names = plan.subnets.filter((subnet) => subnet.exposure === exposure).map(({ id }) => id);
    return names.length > 0 ? [`${exposure}: ${names.join(', ')}`] : [];
  });
  const endpoints = plan.endpoints.map(
    ({ service, type }) => `${service} (${type}${type === 'gateway' ? ', free of charge' : ''})`,
  );
  const text = [
    plan.standard &&
      'The standard layout: in each zone a public subnet with a NAT gateway, a private one and an isolated one.',
    ended(`${plan.cidrs.join(', ')} in ${plan.region}; ${subnets.join('; ') || 'no subnets'}`),
    plan.nats.length > 0 &&
      sentence(`the way out is ${listed(plan.nats.map(({ id }) => id))}, charged by the hour and GB`),
    endpoints.length > 0 && sentence(`endpoints: ${endpoints.join(', ')}`),
    sentence(
      here.length > 0 ? `in it stand ${listed(here.map(({ component }) => component))}` : 'nothing stands in it',
    ),
  ];
  return {
    about: 'network',
    origin: 'derived',
    of: [plan.id],
    path: plan.path,
    title: `Network ${plan.id}`,
    text: text.filter(Boolean).join('\n'),
  };
}

function standingNote(standing: Standing, paths: readonly NetworkPath[], load: Load): Note {
  const { component } = standing;
  const reached = paths
    .filter(({ verdict }) => verdict === 'reaches')
    .map(reaches)
    .filter((words, index, all) => all.indexOf(words) === index);
  const text = [
    ended(`${component} ${standsWords(standing)}${reached.length > 0 ? `, and reaches ${reached.join('; ')}` : ''}`),
    ...paths
      .filter(({ verdict }) => verdict === 'blocked')
      .map((path) => sentence(`it does not reach ${path.to}: ${path.says}`)),
    ...paths
      .filter(({ verdict }) => verdict === 'unknown')
      .map((path) => sentence(`cannot tell whether it reaches ${path.to}: ${path.says}`)),
    ...managedWords(paths),
    ...factWords(paths, load),
  ];
  return {
    about: 'network',
    origin: 'derived',
    of: [component, ...paths.map(({ flow }) => flow)],
    path: load.design.components.get(component)?.path ?? `components.${component}`,
    title: `${component} in the network`,
    text: text.join('\n'),
  };
}

const reaches = ({ to, port, says, hops }: NetworkPath): string => {
  const viaService = hops.some(({ at }) => at === 'gateway-endpoint' || at === 'interface-endpoint');
  return `${to}${port === undefined || viaService ? '' : ` at tcp ${port}`} ${says}`;
};

function standsWords({ where, subnets, exposure, network, assumed }: Standing): string {
  switch (where) {
    case 'vpc':
      return subnets.length === 0
        ? `stands in ${network}, which has no subnet for it`
        : `stands in ${listed(subnets)} (${exposure})${assumed ? `, the subnets that are taken for it in ${network}` : ` of ${network}`}`;
    case 'service':
      return 'is a service of AWS without a place in a VPC';
    case 'edge':
      return 'stands at AWS’s edge';
    case 'outside':
      return 'stands outside';
  }
}

function managedWords(paths: readonly NetworkPath[]): readonly string[] {
  const managed = paths.filter(({ verdict }) => verdict === 'managed');
  return managed.map(({ to, says }) => ended(`${to}: ${says}`));
}

/** What the facts ask of the network for these flows: rules of security groups, endpoints without a NAT. */
function factWords(paths: readonly NetworkPath[], { design, flows }: Load): readonly string[] {
  const words = paths.flatMap(({ flow }) => {
    const load = flows.get(flow);
    const from = design.components.get(load?.flow.from ?? '')?.kind;
    const to = design.components.get(load?.flow.to ?? '')?.kind;
    if (!load || from === undefined || to === undefined) return [];
    return flowAccess(from, to, load.mode).flatMap(({ network }) => network.note ?? []);
  });
  return [...new Set(words)].map((note) => sentence(`mind: ${note}`));
}

const servicesNote = (components: readonly string[]): readonly Note[] =>
  components.length === 0
    ? []
    : [
        {
          about: 'network',
          origin: 'derived',
          of: components,
          path: `components.${components[0]}`,
          title: 'Services without a place in a network',
          text: ended(
            `${listed(components)} ${components.length === 1 ? 'is' : 'are'} reached at public endpoints of their own; identity alone lets in and keeps out`,
          ),
        },
      ];
