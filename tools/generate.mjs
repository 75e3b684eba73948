// npm run generate: everything that is derived from the sources. Fails when a file breaks the folder's convention.
import { generateIndexes } from './generate-index.mjs';
import { root } from './paths.mjs';

const problems = generateIndexes(root);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length ? 1 : 0;
