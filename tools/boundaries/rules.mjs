import { LAYERS } from './layers.mjs';
import { CORE_PACKAGES, PACKAGES } from './packages.mjs';

const pathOf = (name) => {
  const layer = LAYERS.find((row) => row.name === name);
  if (!layer) throw new Error(`no layer ${name}`);
  return layer.path;
};
const OURS = '^(src|webview)/';
/** The formatter lies in quantity's folder but is a layer of its own. */
const without = (layer) => (layer.name === 'quantity' ? pathOf('formatter') : undefined);

/** Two rules for a row: code from the rows it may import, types also from those it may name. */
function layerRules(layer) {
  const from = { path: layer.path, ...(without(layer) && { pathNot: without(layer) }) };
  const values = [layer.path, ...layer.may.map(pathOf)];
  const types = [...values, ...(layer.mayTypes ?? []).map(pathOf)];
  const rule = (name, to) => ({ name: `${layer.name}: ${name}`, severity: 'error', comment: layer.because, from, to });
  return [
    rule('code', { path: OURS, pathNot: values, dependencyTypesNot: ['type-only'] }),
    rule('types', { path: OURS, pathNot: types }),
  ];
}

const packageRules = PACKAGES.map(({ name, packages, only, because }) => ({
  name: `package: ${name}`,
  severity: 'error',
  comment: because,
  from: { path: '^(src|webview|test)/', pathNot: only },
  to: { path: packages },
}));

/** Folders whose files are items of a generated index: each stands alone, so adding or removing one touches no other. */
const ITEM_FOLDERS = [
  'src/core/catalog/kinds',
  'src/core/review/rules',
  'src/core/diagram/views',
  'src/server/features',
  'src/server/patterns',
  'src/extension/commands',
  'src/cli/commands',
];

const itemRules = ITEM_FOLDERS.map((folder) => ({
  name: `items: ${folder}`,
  severity: 'error',
  comment: 'an item is reached through its generated index only, and never by another item',
  from: { pathNot: [`^${folder}\\.generated\\.ts$`, '^test/'] },
  to: { path: `^${folder}/` },
}));

/** Every boundary as a rule of dependency-cruiser. */
export const RULES = [
  ...LAYERS.flatMap(layerRules),
  ...packageRules,
  ...itemRules,
  {
    name: 'core: no Node',
    severity: 'error',
    comment: 'the core runs in a browser too',
    from: { path: '^(src/core|src/protocol|webview)' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'core: packages',
    severity: 'error',
    comment: 'whatever the core uses runs on every keystroke, everywhere',
    from: { path: '^src/core/' },
    to: { path: '(^|/)node_modules/', pathNot: CORE_PACKAGES },
  },
  {
    name: 'no circles',
    severity: 'error',
    comment: 'nothing flows back up',
    from: { path: OURS },
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'resolves',
    severity: 'error',
    comment: 'an import that cannot be followed cannot be judged',
    from: {},
    to: { couldNotResolve: true, pathNot: ['^vscode$', '^virtual:'] },
  },
];
