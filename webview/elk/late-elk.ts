import type { ELK, ElkNode, ElkLayoutArguments } from 'elkjs/lib/elk-api';

type ElkClass = new () => ELK;

declare global {
  var datawrightElk: ElkClass | undefined;
}

/** Called by the script that holds the engine. */
export function offerElk(engine: ElkClass): void {
  globalThis.datawrightElk = engine;
}

// Known only while the page's own script runs for the first time.
const nonce = document.currentScript instanceof HTMLScriptElement ? document.currentScript.nonce : '';
let fetching: Promise<ElkClass> | undefined;

function fetchEngine(): Promise<ElkClass> {
  return new Promise((resolve, reject) => {
    const address = document.querySelector<HTMLElement>('[data-elk]')?.dataset['elk'];
    const script = document.createElement('script');
    script.addEventListener('load', () => {
      if (globalThis.datawrightElk) resolve(globalThis.datawrightElk);
      else reject(new Error('The second layout engine did not start.'));
    });
    script.addEventListener('error', () => reject(new Error('The second layout engine could not be loaded.')));
    if (!address) {
      reject(new Error('The page does not say where the second layout engine is.'));
      return;
    }
    script.nonce = nonce;
    script.src = address;
    document.head.append(script);
  });
}

/** Stands in mermaid for the engine itself, which is half of what the page would weigh, and fetches it at the first layout. */
export default class LateElk {
  async layout(graph: ElkNode, options?: ElkLayoutArguments): Promise<ElkNode> {
    fetching ??= fetchEngine();
    const Engine = await fetching;
    const engine = new Engine();
    return options ? engine.layout(graph, options) : engine.layout(graph);
  }
}
