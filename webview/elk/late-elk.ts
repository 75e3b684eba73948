import type { ElkLayoutArguments, ElkNode } from 'elkjs/lib/elk-api';
import { nonce } from '../nonce';
import { offeredElk, type ElkClass } from './offered';

let fetching: Promise<ElkClass> | undefined;

function fetchEngine(): Promise<ElkClass> {
  return new Promise((resolve, reject) => {
    const address = document.querySelector<HTMLElement>('[data-elk]')?.dataset['elk'];
    if (!address) {
      reject(new Error('The page does not say where the second layout engine is.'));
      return;
    }
    const script = document.createElement('script');
    script.addEventListener('load', () => {
      const engine = offeredElk();
      if (engine) resolve(engine);
      else reject(new Error('The second layout engine did not start.'));
    });
    script.addEventListener('error', () => reject(new Error('The second layout engine could not be loaded.')));
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
