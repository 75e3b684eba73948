import type { Direction } from './direction';

/** The direction a flowchart's text asks for; top down where it says none. */
export const directionOf = (mermaid: string): Direction =>
  /^\s*(?:flowchart|graph)\s+(?:LR|RL)\b/m.test(mermaid) ? 'LR' : 'TB';
