import { nonce } from './nonce';

/**
 * Fetches a script of the page that is needed only sometimes. The page says where it is, in `data-NAME` of its main
 * element; the policy lets it in by the nonce of this script. Rejects where it cannot be had.
 */
export function fetchScript(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const address = document.querySelector<HTMLElement>(`[data-${name}]`)?.dataset[name];
    if (!address) {
      reject(new Error(`The page does not say where its script ${name} is.`));
      return;
    }
    const script = document.createElement('script');
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`The script ${name} could not be loaded.`)));
    script.nonce = nonce;
    script.src = address;
    document.head.append(script);
  });
}
