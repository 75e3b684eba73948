import type { Connection } from 'vscode-languageserver';
import type { ClientRequests } from '../protocol';

/** An editor that does not answer must not keep a design from being read. */
const PATIENCE_MS = 2000;

/** Texts of files, read by the editor, which knows every file system there is; kept until the editor says they changed. */
export class Files {
  readonly #connection: Connection;
  readonly #texts = new Map<string, string | null>();
  readonly #loading = new Map<string, Promise<string | null>>();
  readonly #listeners: ((uris: readonly string[]) => void)[] = [];
  #folders: readonly string[] = [];

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  initialize(folders: readonly string[]): void {
    this.#folders = folders.map(withoutSlash);
  }

  changeFolders(added: readonly string[], removed: readonly string[]): void {
    const gone = new Set(removed.map(withoutSlash));
    this.#folders = [...this.#folders.filter((folder) => !gone.has(folder)), ...added.map(withoutSlash)];
  }

  /** The workspace folder that a file lies in; the first one for a file that lies in none, such as an untitled one. */
  folderOf(uri: string): string | undefined {
    const containing = this.#folders.filter((folder) => uri.startsWith(`${folder}/`));
    return (
      containing.sort((a, b) => b.length - a.length)[0] ?? (uri.startsWith('untitled:') ? this.#folders[0] : undefined)
    );
  }

  /** The text of a file that was loaded; null where there is none. */
  known(uri: string): string | null | undefined {
    return this.#texts.get(uri);
  }

  async load(uri: string): Promise<string | null> {
    const known = this.#texts.get(uri);
    if (known !== undefined) return known;
    let loading = this.#loading.get(uri);
    if (!loading) {
      loading = this.#ask(uri).finally(() => this.#loading.delete(uri));
      this.#loading.set(uri, loading);
    }
    return loading;
  }

  /** Told by the editor: forgets the texts and tells who works with them. */
  changed(uris: readonly string[]): void {
    for (const uri of uris) this.#texts.delete(uri);
    for (const listener of this.#listeners) listener(uris);
  }

  onDidChange(listener: (uris: readonly string[]) => void): void {
    this.#listeners.push(listener);
  }

  /** The designs of the workspace, open or not; none where the editor cannot say. */
  async findDesigns(): Promise<readonly string[]> {
    return (await this.#request('datawright/findDesigns', {})) ?? [];
  }

  async #ask(uri: string): Promise<string | null> {
    const answer = await this.#request('datawright/readFile', { uri });
    const text = answer?.text ?? null;
    this.#texts.set(uri, text);
    return text;
  }

  #request<M extends keyof ClientRequests>(
    method: M,
    params: ClientRequests[M]['params'],
  ): Promise<ClientRequests[M]['result'] | null> {
    let timer: ReturnType<typeof setTimeout>;
    const late = new Promise<null>((resolve) => (timer = setTimeout(() => resolve(null), PATIENCE_MS)));
    const answer = this.#connection.sendRequest<ClientRequests[M]['result']>(method, params).catch(() => null);
    return Promise.race([answer, late]).finally(() => clearTimeout(timer));
  }
}

const withoutSlash = (uri: string): string => uri.replace(/\/$/, '');
