// The server build of VS Code: started on a free port of this machine, and ended with everything it started.
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CODE_SERVER, NODE24 } from './paths.mjs';

const STARTS_WITHIN_MS = 60_000;

/** Inherited from a VS Code terminal or from npm, these break the server or its extension host. */
const FOREIGN =
  /^(VSCODE_(IPC_|PID$|CWD$|NLS_|ESM_|HANDLES_|PROXY_|AMD_|CODE_CACHE|GIT_|INJECTION|NODE_CACHED)|ELECTRON_|CODE_SERVER|npm_|(NODE_OPTIONS|PASSWORD|HASHED_PASSWORD|PORT)$)/;

function environment(extra = {}) {
  const own = Object.entries(process.env).filter(([name]) => !FOREIGN.test(name));
  // An empty gallery address keeps it from looking extensions up.
  return { ...Object.fromEntries(own), EXTENSIONS_GALLERY: '{"serviceUrl":""}', ...extra };
}

const profileArguments = ({ config, userDataDir, extensionsDir }) => [
  ...['--config', config],
  ...['--user-data-dir', userDataDir],
  ...['--extensions-dir', extensionsDir],
];

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });

const answers = (url) =>
  new Promise((resolve) => {
    http
      .get(url, (response) => {
        response.resume();
        resolve(response.statusCode === 200);
      })
      .on('error', () => resolve(false));
  });

/**
 * Installs a packaged extension into the profile. Throws with VS Code's words when it refuses.
 * @param {import('./profile.mjs').Profile} profile
 * @param {string} vsix absolute
 */
export function installVsix(profile, vsix) {
  execFileSync(NODE24, [CODE_SERVER, ...profileArguments(profile), '--install-extension', vsix, '--force'], {
    env: environment(),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/**
 * @typedef {object} Server
 * @property {string} origin
 * @property {string} authority host and port
 * @property {string} logFile
 * @property {() => Promise<void>} stop
 */

/**
 * Starts the server and waits until it answers.
 * `driver` makes it take an extension's folder and a test suite from the address; it also hides notifications and changes
 * some focus, so tests of an installed extension leave it off.
 * @param {import('./profile.mjs').Profile} profile
 * @param {{ driver?: boolean, port?: number, env?: Record<string, string> }} [options]
 * @returns {Promise<Server>}
 */
export async function startServer(profile, { driver = false, port, env } = {}) {
  const authority = `127.0.0.1:${port ?? (await freePort())}`;
  const logFile = path.join(profile.root, 'server.log');
  const log = fs.openSync(logFile, 'a');
  const child = spawn(
    NODE24,
    [
      CODE_SERVER,
      ...profileArguments(profile),
      ...['--auth', 'none', '--bind-addr', authority, '--ignore-last-opened'],
      ...['--disable-telemetry', '--disable-update-check', '--disable-getting-started-override', '--disable-proxy'],
      ...(profile.trust ? ['--disable-workspace-trust'] : []),
      ...(driver ? ['--vscode-option', 'enable-smoke-test-driver'] : []),
    ],
    // Its own process group, so that one signal ends the extension host and the language server too.
    { env: environment(env), stdio: ['ignore', log, log], detached: true },
  );
  fs.closeSync(log);
  let ended = false;
  child.on('exit', () => (ended = true));
  const signal = (name) => {
    try {
      process.kill(-child.pid, name);
    } catch {
      // Already gone.
    }
  };
  const stop = async () => {
    if (!ended) signal('SIGTERM');
    for (let waited = 0; waited < 3000 && !ended; waited += 100) await sleep(100);
    signal('SIGKILL');
  };
  const origin = `http://${authority}`;
  for (const start = Date.now(); !(await answers(`${origin}/healthz`)); await sleep(100)) {
    if (!ended && Date.now() - start < STARTS_WITHIN_MS) continue;
    await stop();
    throw new Error(`The server build of VS Code did not start. Its log:\n${fs.readFileSync(logFile, 'utf8')}`);
  }
  return { origin, authority, logFile, stop };
}
