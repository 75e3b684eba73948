// What is built from what. One row per output; `options` are esbuild's own.
import { flowchartsOnly } from './flowcharts-only.mjs';

/**
 * @typedef {object} Target
 * @property {string} name
 * @property {string} entry
 * @property {string} out
 * @property {import('esbuild').BuildOptions} options
 */

/** Node 20 is what VS Code 1.100 and our command line run on. */
const node = { platform: 'node', target: 'node20', mainFields: ['module', 'main'] };
/** The web's extension host and its workers: a browser without a page. */
const browser = { platform: 'browser', target: 'es2022' };

/** @type {readonly Target[]} */
export const TARGETS = [
  {
    name: 'extension',
    entry: 'src/extension/node.ts',
    out: 'dist/extension.cjs',
    options: { ...node, format: 'cjs', external: ['vscode'] },
  },
  {
    // `.js` and CommonJS: the web extension host of VS Code loads nothing else.
    name: 'extension-web',
    entry: 'src/extension/web.ts',
    out: 'dist/extension.web.js',
    options: { ...browser, format: 'cjs', external: ['vscode'] },
  },
  {
    name: 'server',
    entry: 'src/server/node.ts',
    out: 'dist/server.cjs',
    options: { ...node, format: 'cjs' },
  },
  {
    name: 'server-web',
    entry: 'src/server/worker.ts',
    out: 'dist/server.worker.js',
    options: { ...browser, format: 'iife' },
  },
  {
    name: 'cli',
    entry: 'src/cli/main.ts',
    out: 'dist/cli.js',
    options: {
      ...node,
      format: 'esm',
      banner: {
        // Bundled CommonJS packages ask for Node's own modules by `require`.
        js: "#!/usr/bin/env node\nimport { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
      },
    },
  },
  {
    // Platform neutral: an import of a Node module is a build error here.
    name: 'core',
    entry: 'src/core/index.ts',
    out: 'dist/core.js',
    options: { platform: 'neutral', target: 'es2022', format: 'esm', mainFields: ['module', 'main'] },
  },
  {
    // One script and one style sheet, since the page's policy lets in what carries the nonce and nothing that a script loads by itself.
    // What is imported dynamically (mermaid) is in it too, but runs only when it is asked for.
    name: 'webview',
    entry: 'webview/main.ts',
    out: 'dist/webview/main.js',
    options: { ...browser, format: 'iife', plugins: [flowchartsOnly] },
  },
  {
    // What draws the charts of the Cost tab, which the page asks for when one is looked at.
    name: 'webview-charts',
    entry: 'webview/charts/chunk.ts',
    out: 'dist/webview/charts.js',
    options: { ...browser, format: 'iife' },
  },
];
