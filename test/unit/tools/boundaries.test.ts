import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkBoundaries } from '../../../tools/boundaries/check.mjs';

let root: string;

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'boundaries-'));
  put('src/core/quantity/format.ts', 'export const format = String;');
  put(
    'src/core/quantity/figure.ts',
    'export interface Figure { likely: number }\nexport const zero: Figure = { likely: 0 };',
  );
  put('src/core/workload/load.ts', 'export interface Load { mean: number }\nexport const none: Load = { mean: 0 };');
  put('src/core/catalog/kinds/topic.ts', 'export const topic = {};');
  put('src/core/catalog/kinds/queue.ts', 'export const queue = {};');
  put('node_modules/@vscode/webview-ui-toolkit/package.json', '{ "main": "index.js" }');
  put('node_modules/@vscode/webview-ui-toolkit/index.js', '');
});
afterEach(() => fs.rmSync(root, { recursive: true }));

function put(file: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  fs.writeFileSync(path.join(root, file), text);
}

/** The rules that catch one more file. */
async function caught(file: string, text: string): Promise<string[]> {
  put(file, text);
  const { modules, violations } = await checkBoundaries(root);
  expect(modules).toBe(6);
  expect(violations.every(({ from, because }) => from === file && because.length > 10)).toBe(true);
  return [...new Set(violations.map(({ rule }) => rule))].sort();
}

describe('allowed', () => {
  test.each([
    ['src/core/estimate/cost.ts', "import { none } from '../workload/load';\nexport default none;"],
    ['src/core/diagram/pipeline.ts', "import type { Load } from '../workload/load';\nexport type L = Load;"],
    ['webview/main.ts', "import { format } from '../src/core/quantity/format';\nexport default format;"],
    ['src/cli/files.ts', "import fs from 'node:fs';\nexport default fs;"],
  ])('%s', async (file, text) => {
    expect(await caught(file, text)).toEqual([]);
  });
});

describe('caught', () => {
  test.each([
    [
      'flowing back up',
      'src/core/design/a.ts',
      "import { none } from '../workload/load';\nexport default none;",
      ['design: code', 'design: types'],
    ],
    [
      'even a type alone',
      'src/core/design/a.ts',
      "import type { Load } from '../workload/load';\nexport type L = Load;",
      ['design: types'],
    ],
    [
      'results as code',
      'src/core/diagram/a.ts',
      "import { none } from '../workload/load';\nexport default none;",
      ['diagram: code'],
    ],
    [
      'a face past the door',
      'src/extension/a.ts',
      "import { zero } from '../core/quantity/figure';\nexport default zero;",
      ['extension: code', 'extension: types'],
    ],
    ['Node in the core', 'src/core/design/a.ts', "import fs from 'node:fs';\nexport default fs;", ['core: no Node']],
    [
      'vscode in the server',
      'src/server/a.ts',
      "import * as vscode from 'vscode';\nexport default vscode;",
      ['package: vscode'],
    ],
    ['the toolkit past its module', 'webview/a.ts', "import '@vscode/webview-ui-toolkit';", ['package: toolkit']],
    [
      'a dynamic import',
      'src/core/design/a.ts',
      "export const late = () => import('../workload/load');",
      ['design: code', 'design: types'],
    ],
    ['a folder that the table does not name', 'src/elsewhere/a.ts', 'export {};', ['in the table']],
    [
      'a kind by its name',
      'src/core/estimate/a.ts',
      "// a 'queue' may be spoken of\nexport default 'topic';",
      ['no kind by name'],
    ],
    ['an import of nothing', 'src/core/design/a.ts', "import './nowhere';", ['resolves']],
  ])('%s', async (_, file, text, rules) => {
    expect(await caught(file, text)).toEqual(rules);
  });

  test('one command importing another', async () => {
    put('src/cli/commands/check.ts', 'export const check = 1;');
    put('src/cli/commands/estimate.ts', "import { check } from './check';\nexport const estimate = check;");
    const { violations } = await checkBoundaries(root);
    expect(violations.map(({ rule }) => rule)).toEqual(['items: src/cli/commands']);
  });
});
