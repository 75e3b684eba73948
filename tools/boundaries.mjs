// npm run boundaries: who imports whom, held against the table of the house (tools/boundaries/layers.mjs).
import { checkBoundaries } from './boundaries/check.mjs';
import { root } from './paths.mjs';

const { modules, violations } = await checkBoundaries(root);
for (const { rule, from, to, because } of violations) console.error(`${from} imports ${to}\n  ${rule}: ${because}`);
// A reader that understands none of our files finds no fault in them either.
if (modules === 0) console.error('no module was read: the check is blind');
else console.log(`${modules} modules, ${violations.length} imports across a boundary`);
process.exitCode = violations.length || modules === 0 ? 1 : 0;
