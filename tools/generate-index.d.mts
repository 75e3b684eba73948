export interface FolderIndex {
  readonly folder: string;
  readonly constName: string;
  readonly type: string;
  readonly typeFrom: string;
}
export const INDEXES: readonly FolderIndex[];
export function generateIndexes(root: string, indexes?: readonly FolderIndex[]): string[];
