// npm run peers -- GROUP FILE: puts published cases to the core (tools/peers/main.ts).
import { runTypeScript } from './run/typescript.mjs';

process.exitCode = await runTypeScript('tools/peers/main.ts', process.argv.slice(2));
