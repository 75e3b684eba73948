// npm run check [-- NAME…]: the fast check, for every commit.
import os from 'node:os';
import { CHECKS } from './run/suites.mjs';
import { runStep, runSteps } from './run/step.mjs';

const names = process.argv.slice(2);
const chosen = names.length ? CHECKS.filter(({ name }) => names.includes(name)) : CHECKS;
const generated = await runStep({ name: 'generate', run: ['tools/generate.mjs'] });
const outcomes = [generated, ...(await runSteps(chosen, Math.min(2, os.availableParallelism())))];
process.exitCode = outcomes.some(({ failed }) => failed) ? 1 : 0;
