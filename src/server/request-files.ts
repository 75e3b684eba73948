import { WORKSPACE_KINDS, WORKSPACE_PRICES } from '../core/analyze';
import { fileName, folderOf, resolveFile } from './file-names';
import type { Files } from './files';

/** Which file of the workspace each name in an analysis stands for. */
export interface FileNames {
  /** Name of the design itself. */
  readonly main: string;
  readonly uriOf: (name: string) => string | undefined;
}

/** What designs of a workspace share, by the names that an analysis knows it by. */
export const SHARED_FILES = [WORKSPACE_KINDS, WORKSPACE_PRICES];

/** Where each shared file may lie. */
export const sharedCandidates = (uri: string, files: Files): readonly string[] =>
  SHARED_FILES.flatMap((name) => candidatesFor(name, uri, files));

/** Beside the design, or in a folder above it up to the workspace's own; the nearest first. */
function candidatesFor(name: string, uri: string, files: Files): readonly string[] {
  const top = files.folderOf(uri);
  if (top === undefined) return uri.startsWith('untitled:') ? [] : [`${folderOf(uri)}/${name}`];
  const candidates: string[] = [];
  for (let folder = uri.startsWith(`${top}/`) ? folderOf(uri) : top; ; folder = folderOf(folder)) {
    candidates.push(`${folder}/${name}`);
    if (folder === top || folder.length < top.length) return candidates;
  }
}

export function fileNames(uri: string, files: Files): FileNames {
  const main = fileName(uri);
  const base = uri.startsWith('untitled:') ? files.folderOf(uri) : folderOf(uri);
  return {
    main,
    uriOf(name) {
      if (name === main) return uri;
      if (SHARED_FILES.includes(name)) {
        return candidatesFor(name, uri, files).find((candidate) => typeof files.known(candidate) === 'string');
      }
      return base === undefined ? undefined : resolveFile(base, name);
    },
  };
}
