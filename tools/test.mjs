// npm test [-- NAME…]: installs what is missing, then runs everything, or the named steps (see tools/run/suites.mjs).
// Node built-ins only until everything is installed. The last line sums all suites: `N passed, N failed`.
import os from 'node:os';
import { ensureInstalled } from './run/install.mjs';
import { runStep, runSteps } from './run/step.mjs';
import { BUILDS, CHECKS, SUITES } from './run/suites.mjs';
import { setUpHost } from './vscode-host/setup.mjs';

const names = process.argv.slice(2);
const chosen = (steps) => (names.length ? steps.filter(({ name }) => names.includes(name)) : steps);

/** The desktop serves on other systems: @vscode/test-electron fetches it. The UI suite needs the server build everywhere. */
const hasServerBuild = process.platform === 'linux' && process.arch === 'x64';

async function runEverything() {
  const outcomes = [await runStep({ name: 'generate', run: ['tools/generate.mjs'] })];
  outcomes.push(...(await runSteps(chosen(CHECKS), Math.min(2, os.availableParallelism()))));
  const suites = chosen(SUITES);
  if (suites.length || chosen(BUILDS).length) {
    for (const step of BUILDS) {
      const built = await runStep(step);
      outcomes.push(built);
      // Without a build every suite would fail with the same words; they count as failed all the same.
      if (built.failed) return [...outcomes, ...suites.map(({ name }) => notRun(name))];
    }
  }
  return [...outcomes, ...(await runSteps(suites))];
}

const notRun = (name) => {
  console.log(`FAILED ${name}  not run, since there is no build`);
  return { name, passed: 0, failed: 1, seconds: 0 };
};

try {
  const steps = [...CHECKS, ...BUILDS, ...SUITES].map(({ name }) => name);
  const unknown = names.filter((name) => !steps.includes(name));
  if (unknown.length) throw new Error(`no step ${unknown.join(', ')}; there are ${steps.join(', ')}`);
  ensureInstalled();
  if (hasServerBuild && (!names.length || chosen(SUITES).length)) setUpHost();
  const outcomes = await runEverything();
  const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') ? 1 : 0;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
