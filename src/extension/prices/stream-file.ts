import { createReadStream } from 'node:fs';
import { readWhole } from './read-file';
import type { ReadFile } from './read-file';

/** In pieces from a disk; whole from other file systems. For the Node host alone. */
export const streamFile: ReadFile = (uri) => (uri.scheme === 'file' ? streamed(uri.fsPath) : readWhole(uri));

async function* streamed(path: string): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(path)) yield chunk as Uint8Array;
}
