import fs from 'node:fs';
import { suite, suiteTeardown, test } from 'mocha';
import { closeAll, codeOf, findingsOnce, lensesOf, markNow, openDesign, replace } from './harness/designs';
import { expect, expectEqual } from './harness/expect';

/** The language server's process: a child of this extension host that runs our script. */
function serverProcess(): number | undefined {
  for (const entry of fs.readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    try {
      const [, parent] = /^\S+ \(.*\) \S (\d+)/.exec(fs.readFileSync(`/proc/${entry}/stat`, 'utf8')) ?? [];
      const command = fs.readFileSync(`/proc/${entry}/cmdline`, 'utf8');
      if (Number(parent) === process.pid && command.includes('server.cjs')) return Number(entry);
    } catch {
      // Ended while it was looked at.
    }
  }
  return undefined;
}

suite('a server that ends', () => {
  suiteTeardown(closeAll);

  test('comes back by itself, and nothing is lost', async function () {
    // Only here is there a list of processes to be read.
    if (process.platform !== 'linux') return;
    const editor = await openDesign();
    const { document } = editor;
    await findingsOnce(document.uri, 'the finding', (all) => all.some((each) => codeOf(each) === 'DATA-007'));
    const before = serverProcess();
    expect(before, 'no server');
    const text = document.getText();
    const mark = await markNow();
    process.kill(before, 'SIGKILL');
    await mark.analysisOf(document.uri);
    expect(serverProcess() !== before, 'the same server');
    expectEqual(document.getText(), text, 'the text');
    await findingsOnce(document.uri, 'the finding again', (all) => all.some((each) => codeOf(each) === 'DATA-007'));
    await replace(editor, 'shards: 2', 'shards: 5');
    await findingsOnce(document.uri, 'none after an edit', (all) => all.length === 0);
    expectEqual((await lensesOf(document.uri)).length, 1, 'lenses');
  });
});
