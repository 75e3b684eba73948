// Every step of `npm run check` and `npm test`, by name.
import path from 'node:path';
import { ARTIFACTS } from './step.mjs';

const bin = (file) => path.join('node_modules', file);
/** Kept between runs: a second check reads only what has changed. */
const cache = (file) => path.join('node_modules/.cache', file);
const tsc = bin('typescript/bin/tsc');

/** @param {string} name @param {string} config */
const vitest = (name, config) => {
  const report = path.join(ARTIFACTS, 'reports', `${name}.json`);
  return {
    name,
    run: [
      bin('vitest/vitest.mjs'),
      'run',
      '--config',
      config,
      '--reporter=default',
      '--reporter=./tools/run/vitest-reporter.mjs',
    ],
    report,
    env: { DATAWRIGHT_REPORT: report, NO_COLOR: '1' },
  };
};

/** @param {string} name @param {string} script */
const inVsCode = (name, ...script) => {
  const report = path.join(ARTIFACTS, 'reports', `${name}.json`);
  return { name, run: [...script, report], report };
};

/** Needs neither a build nor an editor: for every commit. */
export const CHECKS = [
  vitest('unit', 'vitest.config.mts'),
  {
    name: 'lint',
    run: [bin('eslint/bin/eslint.js'), '--max-warnings', '0', '--cache', '--cache-location', cache('eslint'), '.'],
  },
  { name: 'types', run: [tsc, '--noEmit', '-p', '.'] },
  { name: 'types of the core', run: [tsc, '--noEmit', '-p', 'tsconfig.core.json'] },
  { name: 'boundaries', run: ['tools/boundaries.mjs'] },
  { name: 'docs', run: ['tools/docs.mjs', '--check'] },
  { name: 'unused', run: [bin('knip/bin/knip.js'), '--no-progress'] },
  { name: 'format', run: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '--cache', '.'] },
];

/** What the suites below are run against. */
export const BUILDS = [
  { name: 'build', run: ['tools/build.mjs'] },
  { name: 'package', run: ['tools/package.mjs', '--built'] },
];

/** Against the built and the packaged extension. */
export const SUITES = [
  vitest('built', 'vitest.built.config.mts'),
  inVsCode('integration', 'tools/run/in-vscode.mjs', 'node'),
  inVsCode('web', 'tools/run/in-vscode.mjs', 'web'),
  inVsCode('restricted', 'tools/run/in-vscode.mjs', 'restricted'),
  { ...vitest('ui', 'vitest.ui.config.mts'), minutes: 20 },
];
