import fs from 'node:fs';
import path from 'node:path';
import { WORKSPACE_KINDS, WORKSPACE_PRICES } from '../core/index';
import { UsageError } from './cli-command';

const DESIGN = /\.datawright\.ya?ml$/;

/** The designs that arguments name: files as they are, folders searched, `-` for standard input. Sorted, each once. */
export function designFiles(names: readonly string[]): readonly string[] {
  const found = names.flatMap((name) => {
    if (name === '-' || !isFolder(name)) return [name];
    const inside = fs
      .readdirSync(name, { recursive: true, encoding: 'utf8' })
      .filter((file) => DESIGN.test(file) && !file.includes('node_modules'));
    if (inside.length === 0) throw new UsageError(`${name} holds no *.datawright.yaml`);
    return inside.sort().map((file) => path.join(name, file));
  });
  return [...new Set(found)];
}

const isFolder = (name: string): boolean => fs.statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** A design's text with the files beside it that matter to it, by the names it gives them. */
export function readFiles(name: string): ReadonlyMap<string, string> {
  const files = new Map([[name, readText(name)]]);
  if (name === '-') return files;
  for (const shared of [WORKSPACE_KINDS, WORKSPACE_PRICES]) {
    const text = sharedFile(shared, path.dirname(path.resolve(name)));
    if (text !== undefined) files.set(shared, text);
  }
  return files;
}

function readText(name: string): string {
  try {
    return fs.readFileSync(name === '-' ? 0 : name, 'utf8');
  } catch (error) {
    throw new UsageError(`cannot read ${name}: ${(error as NodeJS.ErrnoException).code ?? String(error)}`);
  }
}

/** The nearest file of that name in a folder or above it, up to the root of its repository. */
export function sharedFile(name: string, folder: string): string | undefined {
  const file = path.join(folder, name);
  if (fs.existsSync(file)) return fs.readFileSync(file, 'utf8');
  const above = path.dirname(folder);
  return above === folder || fs.existsSync(path.join(folder, '.git')) ? undefined : sharedFile(name, above);
}
