// Who may import whom: the table of the house, each row with its reason. `may` names rows; `mayTypes` names rows of which only types.

/**
 * @typedef {object} Layer
 * @property {string} name
 * @property {string} path what belongs to it: a pattern over paths from the root
 * @property {readonly string[]} may
 * @property {readonly string[]} [mayTypes]
 * @property {string} because
 */

const results = ['network', 'access', 'workload', 'estimate', 'review'];
const ALL_OF_CORE = [
  ...['quantity', 'design', 'catalog', 'language', ...results],
  ...['notes', 'layout', 'drawing', 'diagram', 'export', 'import', 'variants', 'analyze'],
];

/** @type {readonly Layer[]} */
export const LAYERS = [
  {
    name: 'formatter',
    path: '^src/core/quantity/format\\.ts$',
    may: ['quantity'],
    because: 'every face writes numbers with it, so it is the one part of the core that faces may import',
  },
  {
    name: 'quantity',
    path: '^src/core/quantity/',
    may: ['formatter'],
    because: 'units and figures are the ground that all else stands on',
  },
  {
    name: 'design',
    path: '^src/core/design/',
    may: ['quantity'],
    because: 'the model is a graph of plain data: it knows no text, no kind and no engine',
  },
  {
    name: 'catalog',
    path: '^src/core/catalog/',
    may: ['quantity', 'design'],
    because: 'a kind knows no engine, only the types it fills',
  },
  {
    name: 'language',
    path: '^src/core/language/',
    may: ['quantity', 'design', 'catalog'],
    because: 'reading text needs to know what may be written, not what comes of it',
  },
  ...['network', 'access', 'workload'].map((name) => ({
    name,
    path: `^src/core/${name}/`,
    may: ['quantity', 'design', 'catalog'],
    because: 'an engine works on the design and the catalogue, never on text or on another engine',
  })),
  {
    name: 'estimate',
    path: '^src/core/estimate/',
    may: ['quantity', 'design', 'catalog', 'workload', 'network'],
    because: 'figures follow from the load and from what reaches what, not from text or findings',
  },
  {
    name: 'review',
    path: '^src/core/review/',
    may: ['quantity', 'design', 'catalog', 'language', 'network', 'access', 'workload', 'estimate'],
    because: 'rules judge what the engines found; no engine may depend on a judgement',
  },
  {
    name: 'layout',
    path: '^src/core/diagram/layout/',
    may: [],
    mayTypes: ['diagram'],
    because: 'places and routes follow from sizes and links alone: the page, the command line and a test get the same',
  },
  {
    name: 'drawing',
    path: '^src/core/diagram/drawing/',
    may: ['layout'],
    mayTypes: ['diagram'],
    because: 'it turns a picture that is laid out into SVG text and decides nothing about the design',
  },
  ...['notes', 'diagram', 'export'].map((name) => ({
    name,
    path: `^src/core/${name}/`,
    may: ['quantity', 'design', 'catalog'],
    // Notes are no engine's result, but a picture carries their badges.
    mayTypes: [...results, 'notes', ...(name === 'diagram' ? ['layout'] : [])],
    because: 'it shows results that it is given and computes none',
  })),
  {
    name: 'import',
    path: '^src/core/import/',
    may: ['quantity', 'design', 'catalog', 'language'],
    because: 'it writes a design as text and leaves judging to the others',
  },
  {
    name: 'variants',
    path: '^src/core/variants/',
    may: ['quantity', 'design', 'catalog', 'language', 'workload', 'estimate'],
    because: 'a design otherwise than as written is read from its changed text and estimated anew',
  },
  {
    name: 'analyze',
    path: '^src/core/[^/]+\\.ts$',
    may: ALL_OF_CORE,
    because: 'the one door puts the stages together',
  },
  {
    name: 'protocol',
    path: '^src/protocol(\\.ts$|/)',
    may: [],
    mayTypes: ALL_OF_CORE,
    because: 'messages are plain data: their types may come from the core, and no code travels with them',
  },
  ...['server', 'cli'].map((name) => ({
    name,
    path: `^src/${name}/`,
    may: ['analyze', 'language', 'protocol', 'formatter'],
    // The stages of an Analysis are typed: to read its answer is to name the types of its parts.
    mayTypes: ALL_OF_CORE,
    because: 'a face asks the one door and shows what it answers',
  })),
  {
    name: 'offers',
    path: '^src/offers/',
    may: [],
    because: 'a price list is read on its own, long before any design; what comes of it is a file that the core reads',
  },
  {
    name: 'extension',
    path: '^src/extension/',
    may: ['protocol', 'formatter', 'offers'],
    because:
      'the extension asks the server, since analysis in its process would block every other extension; a price list is only read, in small pieces, where the network and the files are',
  },
  {
    name: 'webview',
    path: '^webview/',
    may: ['protocol', 'formatter', 'layout', 'drawing'],
    mayTypes: ['diagram'],
    because:
      'the page shows what it is sent, since a second analysis could disagree with the first; it lays out and draws it, since only it knows its panel and its fonts',
  },
];
