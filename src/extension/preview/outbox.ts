import type { ToWebview } from '../../protocol';

/** Messages that make sense only once the page shows something. */
export type Told = Extract<ToWebview, { type: 'cursor' | 'export' | 'show-tab' }>;

/** How far a page is: loaded, showing a state, with its picture drawn. */
type Stage = 'nothing' | 'shown' | 'drawn';
const STAGES: readonly Stage[] = ['nothing', 'shown', 'drawn'];
const NEEDED: Readonly<Record<Told['type'], Stage>> = { cursor: 'shown', 'show-tab': 'shown', export: 'drawn' };

/** Holds messages until the page is far enough; of each sort only the newest. */
export class Outbox {
  readonly #post: (message: Told) => void;
  #stage: Stage = 'nothing';
  #waiting: readonly Told[] = [];

  constructor(post: (message: Told) => void) {
    this.#post = post;
  }

  tell(message: Told): void {
    if (this.#isFarEnough(message)) this.#post(message);
    else this.#waiting = [...this.#waiting.filter(({ type }) => type !== message.type), message];
  }

  /** A page that is loaded again begins from nothing; a drawn one stays drawn when it shows its next state. */
  reached(stage: Stage): void {
    if (stage === 'shown' && this.#stage === 'drawn') return;
    this.#stage = stage;
    const ready = this.#waiting.filter((message) => this.#isFarEnough(message));
    this.#waiting = this.#waiting.filter((message) => !ready.includes(message));
    for (const message of ready) this.#post(message);
  }

  #isFarEnough({ type }: Told): boolean {
    return STAGES.indexOf(this.#stage) >= STAGES.indexOf(NEEDED[type]);
  }
}
