import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Nothing that asks, greets, updates or phones while a test runs. */
const QUIET = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'git.openRepositoryInParentFolders': 'never',
  'chat.disableAIFeatures': true,
  'window.restoreWindows': 'none',
  'files.autoSave': 'off',
};

function readSettings(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
}

/**
 * @typedef {object} Profile
 * @property {string} root everything of this run lies below it
 * @property {string} userDataDir
 * @property {string} extensionsDir
 * @property {string} config code-server's own file
 * @property {boolean} trust whether every workspace is trusted without a question
 * @property {() => void} remove
 */

/**
 * A fresh profile in the temporary folder. With `trust: false` a folder opens in Restricted Mode.
 * @param {{ settings?: Record<string, unknown>, trust?: boolean, userDataDir?: string, extensionsDir?: string }} [options]
 * @returns {Profile}
 */
export function makeProfile({ settings = {}, trust = true, userDataDir, extensionsDir } = {}) {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'vscode-host-'));
  const userData = userDataDir ?? path.join(root, 'user-data');
  const extensions = extensionsDir ?? path.join(root, 'extensions');
  const config = path.join(root, 'config.yaml');
  for (const folder of [path.join(userData, 'User'), path.join(userData, 'Machine'), extensions]) {
    fs.mkdirSync(folder, { recursive: true });
  }
  const file = path.join(userData, 'User/settings.json');
  const trusting = trust
    ? { 'security.workspace.trust.enabled': false }
    : { 'security.workspace.trust.startupPrompt': 'never' };
  fs.writeFileSync(file, JSON.stringify({ ...QUIET, ...trusting, ...readSettings(file), ...settings }, null, 2));
  fs.writeFileSync(config, 'auth: none\n');
  const remove = () => fs.rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  return { root, userDataDir: userData, extensionsDir: extensions, config, trust, remove };
}
