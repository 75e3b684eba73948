import * as vscode from 'vscode';

/** What the page keeps over a reload, as far as it concerns the panel. Anything else is the page's own affair. */
export interface SavedPreview {
  readonly uri?: vscode.Uri;
  readonly pinned: boolean;
}

/** Reads what the page kept; it may be of another version, or nothing. */
export function savedPreview(saved: unknown): SavedPreview {
  if (typeof saved !== 'object' || saved === null) return { pinned: false };
  const state = 'state' in saved ? saved.state : undefined;
  const uri = isState(state) ? parse(state.uri) : undefined;
  return { ...(uri && { uri }), pinned: 'pinned' in saved && saved.pinned === true };
}

const isState = (state: unknown): state is { readonly uri: string } =>
  typeof state === 'object' && state !== null && 'uri' in state && typeof state.uri === 'string';

function parse(uri: string): vscode.Uri | undefined {
  try {
    return vscode.Uri.parse(uri, true);
  } catch {
    return undefined;
  }
}
