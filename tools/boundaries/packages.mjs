// Which packages and platforms each part may use, with the reason.

/**
 * @typedef {object} PackageRule
 * @property {string} name
 * @property {string} packages a pattern over resolved module paths
 * @property {string} only a pattern over paths from the root: the files that may import them
 * @property {string} because
 */

const inPackage = (names) => `(^|/)node_modules/(${names})/`;

/** @type {readonly PackageRule[]} */
export const PACKAGES = [
  {
    name: 'vscode',
    packages: '^vscode$',
    only: '^(src/extension|test/(integration|restricted))/',
    because: 'only the extension runs inside VS Code; the rest also runs in a server, a terminal and a test',
  },
  {
    name: 'language-client',
    packages: inPackage('vscode-languageclient'),
    only: '^src/extension/',
    because: 'the client of the server lives in the extension',
  },
  {
    name: 'language-server',
    packages: inPackage('vscode-languageserver[^/]*|vscode-jsonrpc'),
    only: '^(src/(server|extension|protocol)|test/(unit/server|lsp))(/|\\.ts$)',
    because: 'the core knows nothing of the protocol that carries its answers',
  },
  {
    name: 'yaml',
    packages: inPackage('yaml'),
    only: '^(src/core/language|test)/',
    because: 'text is read in one place; everywhere else a design is a graph',
  },
  {
    name: 'price lists',
    packages: inPackage('@streamparser/json|papaparse|@types/papaparse'),
    only: '^src/(offers|core/catalog/price-file)/',
    because: 'files too large to be held are read in one place',
  },
  {
    name: 'commander',
    packages: inPackage('commander'),
    only: '^src/cli/',
    because: 'only the command line has arguments to read',
  },
  {
    name: 'toolkit',
    packages: inPackage('@vscode/webview-ui-toolkit|@microsoft/fast-[^/]+'),
    only: '^webview/toolkit\\.ts$',
    because: 'the toolkit is archived and may have to be replaced: one module stands before it',
  },
  {
    name: 'mermaid',
    packages: inPackage('mermaid'),
    only: '^(webview|test|tools)/',
    because: 'mermaid draws only in a page; the core writes text',
  },
  {
    name: 'plot',
    packages: inPackage('@observablehq/plot'),
    only: '^webview/charts/draw-',
    because: 'what draws charts is in a script of its own, which is fetched when a chart is looked at',
  },
];

/** Packages that the core may use at all; each is plain computation over its arguments. */
export const CORE_PACKAGES = inPackage('yaml|ipaddr\\.js');
