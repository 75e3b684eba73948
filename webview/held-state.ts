import type { PreviewState } from '../src/protocol';

/** The mermaid text of a structure, held so that it need not be sent again. */
export interface Structure {
  readonly key: string;
  readonly mermaid: string;
}

export type Verdict =
  /** A state to show, with the text of its structure. */
  | { readonly is: 'fit to show'; readonly state: PreviewState; readonly structure: Structure }
  /** Part of the text cannot be read: what is shown stays, and the page says why. */
  | { readonly is: 'broken'; readonly says: string }
  /** It stands on a structure that the page has not. */
  | { readonly is: 'incomplete' }
  /** It is about an older text than what is shown. */
  | { readonly is: 'older' };

const BROKEN = 'The text has mistakes. This is the last picture that could be drawn.';

/**
 * What to do with a state that comes in, given what is shown. `mayBeOlder` is set when an older one was already refused
 * and the extension, asked again, still says so: then the document was opened anew and counts its versions from the start.
 */
export function judge(
  state: PreviewState,
  shown: PreviewState | undefined,
  structure: Structure | undefined,
  mayBeOlder: boolean,
): Verdict {
  const isSameDesign = shown?.uri === state.uri;
  if (isSameDesign && state.version < shown.version && !mayBeOlder) return { is: 'older' };
  if (!state.whole && isSameDesign && shown.whole) return { is: 'broken', says: state.problem ?? BROKEN };
  const { mermaid, structureKey } = state.picture;
  const text = mermaid ?? (structure?.key === structureKey ? structure.mermaid : undefined);
  if (text === undefined) return { is: 'incomplete' };
  return {
    is: 'fit to show',
    state: {
      ...state,
      ...(state.early && isSameDesign && { tiles: shown.tiles, tabs: shown.tabs }),
      picture: { ...state.picture, mermaid: text },
    },
    structure: { key: structureKey, mermaid: text },
  };
}

/** What the banner says of a state that is shown. */
export const remarkOn = ({ whole, problem, picture }: PreviewState): string | undefined =>
  whole ? picture.collapsed : (problem ?? 'The text has mistakes: this is what could be read of it.');
