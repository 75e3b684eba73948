// npm run generate: everything that is derived from the sources. Fails when a file breaks its folder's convention.
import { generateAll } from './generate-all.mjs';
import { root } from './paths.mjs';

const problems = await generateAll(root);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length ? 1 : 0;
