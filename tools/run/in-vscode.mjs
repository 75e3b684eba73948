// node tools/run/in-vscode.mjs node|web|restricted REPORT: runs a suite inside VS Code and writes `{ passed, failed }` to REPORT.
//   node        the built extension in the Node extension host: test/integration, *.node.test.ts too
//   web         the same files and tests without the manifest's `main`, in the web worker host
//   restricted  test/restricted in a folder that is not trusted (offline host only)
// VSCODE_EXECUTABLE names a VS Code to use; otherwise Linux x64 takes the server build and other systems the desktop, which
// @vscode/test-electron downloads.
import { runTests } from '@vscode/test-electron';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../paths.mjs';
import { ARTIFACTS } from './step.mjs';
import { bundleSuite } from './suite-bundle.mjs';
import { webExtension } from './web-extension.mjs';

const [mode, report] = process.argv.slice(2);
const offline = process.platform === 'linux' && process.arch === 'x64';
const executable =
  process.env.VSCODE_EXECUTABLE ?? (offline ? path.join(root, 'tools/vscode-host/run-integration.mjs') : undefined);

/** A copy, so that tests may write: the examples, and what a suite lays beside them. */
function makeWorkspace(folder) {
  for (const source of ['examples', 'test/integration/workspace']) {
    if (fs.existsSync(path.join(root, source))) fs.cpSync(path.join(root, source), folder, { recursive: true });
  }
  return folder;
}

function readReport(file) {
  if (!fs.existsSync(file)) {
    console.error('the suite wrote no report: its extension host died, or the suite did not end');
    return { passed: 0, failed: 1 };
  }
  const { passed, failed, lines } = JSON.parse(fs.readFileSync(file, 'utf8'));
  console.log(lines.join('\n'));
  return { passed, failed };
}

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'datawright-suite-'));
try {
  const extension = mode === 'web' ? await webExtension(path.join(ARTIFACTS, 'web-extension')) : root;
  // A suite runs in the host of the extension whose folder it lies in.
  const suite = await bundleSuite(mode, path.join(extension, 'dist-test'));
  const workspace = makeWorkspace(path.join(scratch, 'workspace'));
  await runTests({
    ...(executable && { vscodeExecutablePath: executable }),
    extensionDevelopmentPath: extension,
    extensionTestsPath: suite,
    launchArgs: [
      workspace,
      '--disable-extensions',
      ...['--user-data-dir', path.join(scratch, 'user-data')],
      ...['--extensions-dir', path.join(scratch, 'extensions')],
      ...(mode === 'restricted' ? ['--restricted'] : []),
    ],
  }).catch((error) => console.error(error.message));
  const result = readReport(path.join(scratch, 'suite-report.json'));
  fs.mkdirSync(path.dirname(report), { recursive: true });
  fs.writeFileSync(report, JSON.stringify(result));
  process.exitCode = result.failed ? 1 : 0;
} finally {
  fs.rmSync(scratch, { recursive: true, force: true });
}
