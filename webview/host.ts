import type { FromWebview, ToWebview } from '../src/protocol';
import type { Saved } from './saved';

/** What VS Code gives a webview's script, once. */
interface VsCodeApi {
  postMessage(message: FromWebview): void;
  getState(): unknown;
  setState(state: Saved): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** The extension on the other side, and what is kept for the page when it is loaded again. */
export interface Host {
  post(message: FromWebview): void;
  saved(): unknown;
  save(saved: Saved): void;
  onMessage(listener: (message: ToWebview) => void): void;
}

export function connectHost(): Host {
  const api = acquireVsCodeApi();
  return {
    post: (message) => api.postMessage(message),
    saved: () => api.getState(),
    save: (saved) => api.setState(saved),
    onMessage: (listener) => {
      window.addEventListener('message', ({ data }: MessageEvent<ToWebview>) => listener(data));
    },
  };
}
