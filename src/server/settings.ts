import type { Connection, InitializeParams } from 'vscode-languageserver';
import type { AnalysisSettings } from '../core/analysis';

/** The settings that the server reads; the manifest describes them. */
export interface Settings {
  readonly severity: AnalysisSettings['severity'];
  readonly hints: boolean;
  readonly lenses: boolean;
}

export const DEFAULTS: Settings = { severity: {}, hints: true, lenses: true };
const SEVERITIES = ['error', 'warning', 'info', 'off'] as const;

/** Settings by document, asked for once and again when they change. */
export class SettingsStore {
  readonly #connection: Connection;
  readonly #known = new Map<string, Promise<Settings>>();
  readonly #listeners: (() => void)[] = [];
  #canAsk = false;

  constructor(connection: Connection) {
    this.#connection = connection;
    connection.onDidChangeConfiguration(() => {
      this.#known.clear();
      for (const listener of this.#listeners) listener();
    });
  }

  initialize({ capabilities }: InitializeParams): void {
    this.#canAsk = capabilities.workspace?.configuration === true;
  }

  onDidChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** The settings of a document; the defaults where the editor has none to give. */
  of(uri: string): Promise<Settings> {
    let settings = this.#known.get(uri);
    if (!settings) this.#known.set(uri, (settings = this.#ask(uri)));
    return settings;
  }

  forget(uri: string): void {
    this.#known.delete(uri);
  }

  async #ask(uri: string): Promise<Settings> {
    if (!this.#canAsk) return DEFAULTS;
    try {
      return readSettings(await this.#connection.workspace.getConfiguration({ scopeUri: uri, section: 'datawright' }));
    } catch {
      return DEFAULTS;
    }
  }
}

/** Reads what the editor gives; anything unexpected counts as not set. */
export function readSettings(given: unknown): Settings {
  if (!isObject(given)) return DEFAULTS;
  return {
    severity: readSeverity(given['severity']),
    hints: enabled(given['hints']),
    lenses: enabled(given['lenses']),
  };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const enabled = (value: unknown): boolean => !isObject(value) || value['enabled'] !== false;

function readSeverity(value: unknown): Settings['severity'] {
  if (!isObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([rule, given]) => {
      const severity = SEVERITIES.find((each) => each === given);
      return severity ? [[rule, severity]] : [];
    }),
  );
}
