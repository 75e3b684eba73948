import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../paths.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} run arguments of node
 * @property {string} [report] where the step writes `{ passed, failed }`; without it the step itself counts as one
 * @property {Record<string, string>} [env]
 * @property {number} [minutes] until it is ended, 10 unless told
 */

/** @typedef {{ name: string, passed: number, failed: number, seconds: number }} Outcome */

/** Where suites leave their counts, and their pictures. */
export const ARTIFACTS = path.join(root, 'artifacts');

function spawnStep({ run, env, minutes = 10 }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, run, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: minutes * 60_000,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** A step that says how many tests it ran is believed only when it ran some, and agrees with its exit code. */
function count(code, report) {
  if (!report) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const { passed, failed } = fs.existsSync(report)
    ? JSON.parse(fs.readFileSync(report, 'utf8'))
    : { passed: 0, failed: 0 };
  const lost = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: lost ? 1 : failed };
}

/**
 * Runs a step to its end and prints its output: all of it when it failed, its last lines otherwise.
 * @param {Step} step
 * @returns {Promise<Outcome>}
 */
export async function runStep(step) {
  if (step.report) fs.rmSync(step.report, { force: true });
  const start = Date.now();
  const { code, output } = await spawnStep(step);
  const outcome = { name: step.name, ...count(code, step.report), seconds: (Date.now() - start) / 1000 };
  const how = outcome.failed ? 'FAILED' : 'ok';
  console.log(
    `${how.padEnd(6)} ${step.name}  ${outcome.passed} passed, ${outcome.failed} failed, ${outcome.seconds.toFixed(1)} s`,
  );
  if (outcome.failed) console.log(output.trimEnd().replace(/^/gm, '       '));
  return outcome;
}

/**
 * Runs steps, `width` at a time, in their order.
 * @param {readonly Step[]} steps
 * @param {number} [width]
 * @returns {Promise<Outcome[]>}
 */
export async function runSteps(steps, width = 1) {
  const waiting = [...steps];
  const outcomes = [];
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) outcomes.push(await runStep(step));
  };
  await Promise.all(Array.from({ length: width }, worker));
  return outcomes;
}
