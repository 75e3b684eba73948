import type { Analysis } from '../../core/analysis';
import type { Namespace } from '../../core/design/schema';
import { describeNamespaces } from '../../core/language/describe-type';
import { escapeMarkdown } from '../markdown';

/** What a name stands for, in a line or two. */
export function namePage(analysis: Analysis, namespace: Namespace, name: string): string {
  const says = SAYS[namespace]?.(analysis, name) ?? describeNamespaces([namespace]);
  return `**${escapeMarkdown(name)}**: ${says}`;
}

const SAYS: Partial<Readonly<Record<Namespace, (analysis: Analysis, name: string) => string | undefined>>> = {
  component: ({ design, kinds }, name) => {
    const component = design.components.get(name);
    const kind = component && kinds.get(component.kind);
    return kind && `${escapeMarkdown(kind.title)}\n\n${escapeMarkdown(kind.help)}`;
  },
  dataset: ({ design }, name) => {
    const { classification, owner } = design.data.get(name) ?? {};
    return listed('a dataset', [classification, owner && `owned by ${owner}`]);
  },
  requirement: ({ design }, name) => {
    const { need, 'asked-by': by } = design.requirements.get(name) ?? {};
    return need && listed(need, [by && `asked by ${by}`]);
  },
  subnet: ({ design }, name) => {
    const subnet = [...design.networks.values()].map(({ settings }) => settings.subnets?.get(name)).find(Boolean);
    return listed('a subnet', [subnet?.cidr, subnet?.zone && `zone ${subnet.zone}`]);
  },
};

const listed = (first: string, more: readonly (string | undefined)[]): string =>
  escapeMarkdown([first, ...more.filter(Boolean)].join(', '));
