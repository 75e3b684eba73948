#!/usr/bin/env node
// Runs a suite inside the server build of VS Code. Takes the arguments that @vscode/test-electron gives to the desktop, so that this
// file can be its `vscodeExecutablePath`; flags that it does not know are ignored.
//
//   run-integration.mjs --extensionDevelopmentPath=DIR --extensionTestsPath=FILE [--restricted] [FOLDER | FILE.code-workspace]
//
// The suite itself says how it went (the host reports success even when it dies): see test/integration/index.ts.
import path from 'node:path';
import { parseArgs, format } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { makeProfile } from './profile.mjs';
import { startServer } from './server.mjs';
import { workbenchUrl } from './url.mjs';

const ENDS_WITHIN_MS = 1000 * Number(process.env.VSCODE_HOST_TIMEOUT_SECONDS ?? 300);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    extensionDevelopmentPath: { type: 'string' },
    extensionTestsPath: { type: 'string' },
    'user-data-dir': { type: 'string' },
    'extensions-dir': { type: 'string' },
    restricted: { type: 'boolean' },
  },
});
const absolute = (file) => path.resolve(String(file).replace(/^file:\/\//, ''));

/** Resolves to the suite's exit code, as the workbench hands it out. */
function suiteEnds(page, browser) {
  return new Promise((resolve) => {
    void page.exposeFunction('codeAutomationExit', (code) => resolve(code));
    page.on('crash', () => resolve(70));
    browser.on('disconnected', () => resolve(71));
    setTimeout(() => resolve(124), ENDS_WITHIN_MS).unref();
  });
}

/** Said on every run, of native modules that are left out and of signing in. */
const KNOWN = /bindings file|native-watchdog|authentication provider/;

/** Keeps what the workbench complains of, to be shown should the suite fail. */
async function collectComplaints(page) {
  const complaints = [];
  await page.exposeFunction('codeAutomationLog', (type, words) => {
    const text = format(...words).slice(0, 800);
    if ((type === 'error' || type === 'warn') && !KNOWN.test(text)) complaints.push(text);
  });
  page.on('pageerror', (error) => complaints.push(`in the page: ${String(error).slice(0, 500)}`));
  return complaints;
}

const profile = makeProfile({
  trust: !values.restricted,
  userDataDir: values['user-data-dir'],
  extensionsDir: values['extensions-dir'],
});
const undo = [profile.remove];
try {
  const server = await startServer(profile, { driver: true });
  undo.push(server.stop);
  const { browser, context } = await launchBrowser();
  undo.push(() => browser.close());
  const page = await context.newPage();
  const ends = suiteEnds(page, browser);
  const complaints = await collectComplaints(page);
  await page.goto(
    workbenchUrl(server, {
      target: positionals[0] && absolute(positionals[0]),
      extension: absolute(values.extensionDevelopmentPath),
      suite: absolute(values.extensionTestsPath),
    }),
  );
  process.exitCode = await ends;
  if (process.exitCode === 124) console.error(`the suite did not end within ${ENDS_WITHIN_MS / 1000} s`);
  if (process.exitCode !== 0) console.error(['last complaints of the workbench:', ...complaints.slice(-12)].join('\n'));
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  for (const step of undo.reverse()) await step();
}
