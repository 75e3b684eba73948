import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { generateIndexes } from '../../../tools/generate-index.mjs';

const INDEX = { folder: 'kinds', constName: 'allKinds', type: 'Kind', typeFrom: './kind' };
let root: string;

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'index-'));
});
afterEach(() => fs.rmSync(root, { recursive: true }));

function put(file: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  fs.writeFileSync(path.join(root, file), text);
}
const written = (): string => fs.readFileSync(path.join(root, 'kinds.generated.ts'), 'utf8');

test('lists every file of the folder and its subfolders, sorted, and no test', () => {
  put('kinds/streaming/kinesis-stream.ts', 'export const kinesisStream = {};');
  put('kinds/batch/glue-job.ts', 'export const glueJob = {};');
  put('kinds/batch/glue-job.test.ts', '');
  expect(generateIndexes(root, [INDEX])).toEqual([]);
  expect(written().match(/^import \{.*$/gm)).toEqual([
    "import { glueJob } from './kinds/batch/glue-job';",
    "import { kinesisStream } from './kinds/streaming/kinesis-stream';",
  ]);
  expect(written()).toContain('export const allKinds: readonly Kind[] = [\n  glueJob,\n  kinesisStream,\n];');
});

test('a name with digits keeps them', () => {
  put('kinds/rel-001.ts', 'export const rel001: Kind = {};');
  expect(generateIndexes(root, [INDEX])).toEqual([]);
  expect(written()).toContain("import { rel001 } from './kinds/rel-001';");
});

test('a file without its constant, or with the name of another, is named and left out', () => {
  put('kinds/a/topic.ts', 'export const topic = {};');
  put('kinds/b/topic.ts', 'export const topic = {};');
  put('kinds/queue.ts', 'export const somethingElse = {};');
  expect(generateIndexes(root, [INDEX])).toEqual([
    'kinds/b/topic.ts: a/topic.ts already exports topic',
    'kinds/queue.ts: exports no constant named queue',
  ]);
  expect(written()).toContain('= [\n  topic,\n];');
});

test('a folder that is not there is no problem and gives no index', () => {
  expect(generateIndexes(root, [INDEX])).toEqual([]);
  expect(fs.readdirSync(root)).toEqual([]);
});
