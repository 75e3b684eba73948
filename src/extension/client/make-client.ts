import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';

/** Makes the client of a server that is a process or a worker; it is started by `ServerLink`. */
export type MakeClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** Also the prefix of the trace setting: `datawright.trace.server`. */
export const CLIENT_ID = 'datawright';
export const CLIENT_NAME = 'Datawright';
