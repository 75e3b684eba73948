// npm run docs [-- --check]: writes the pages of docs/ that are made from the catalogue and the rules.
import { runTypeScript } from './run/typescript.mjs';

process.exitCode = await runTypeScript('tools/docs/main.ts', process.argv.slice(2));
