import { WORKSPACE_KINDS } from '../core/analyze';
import { fileName, folderOf, resolveFile } from './file-names';
import type { Files } from './files';

/** Which file of the workspace each name in an analysis stands for. */
export interface FileNames {
  /** Name of the design itself. */
  readonly main: string;
  readonly uriOf: (name: string) => string | undefined;
}

/** Where the workspace's kinds may lie: beside the design, or in a folder above it up to the workspace's own. */
export function kindsCandidates(uri: string, files: Files): readonly string[] {
  const top = files.folderOf(uri);
  if (top === undefined) return uri.startsWith('untitled:') ? [] : [`${folderOf(uri)}/${WORKSPACE_KINDS}`];
  const candidates: string[] = [];
  for (let folder = uri.startsWith(`${top}/`) ? folderOf(uri) : top; ; folder = folderOf(folder)) {
    candidates.push(`${folder}/${WORKSPACE_KINDS}`);
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
      if (name === WORKSPACE_KINDS) {
        return kindsCandidates(uri, files).find((candidate) => typeof files.known(candidate) === 'string');
      }
      return base === undefined ? undefined : resolveFile(base, name);
    },
  };
}
