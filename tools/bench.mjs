// npm run bench [-- --json FILE]: measures the built extension (tools/bench/main.ts).
import { runTypeScript } from './run/typescript.mjs';

process.exitCode = await runTypeScript('tools/bench/main.ts', process.argv.slice(2));
