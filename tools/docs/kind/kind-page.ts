import type { Kind } from '../../../src/core/index';
import { goldenBill } from '../golden-bill';
import { goldenDesign } from '../golden-design';
import { access } from './access';
import { bill } from './bill';
import type { KindExample } from './kind-example';
import { limits } from './limits';
import { network } from './network';
import { resilience } from './resilience';
import { settings } from './settings';
import { sizing } from './sizing';

/** The page of a kind: what it is, and what it comes to in a design whose bill was worked out by hand. */
export function kindPage(kind: Kind): string {
  const example = exampleOf(kind);
  return [
    `# ${kind.name}`,
    '',
    `**${kind.title}.** ${kind.help}`,
    '',
    `Role: ${kind.role}.${kind.active ? ' Opens connections and starts work by itself.' : ' Is called; opens no connection by itself.'}`,
    '',
    ...settings(kind),
    ...bill(example),
    ...sizing(example),
    ...limits(example),
    ...resilience(example),
    ...network(kind),
    ...access(kind),
    ...(kind.docs === undefined
      ? []
      : [`[${kind.service === undefined ? 'Documentation' : 'AWS’s documentation'}](${kind.docs})`, '']),
  ].join('\n');
}

function exampleOf(kind: Kind): KindExample {
  const { text, analysis, component } = goldenDesign(kind.name);
  return {
    kind,
    text,
    golden: goldenBill(kind.name),
    bill: analysis.figures.cost.components.get(component)!,
    member: analysis.load.members.get(component)!,
  };
}
