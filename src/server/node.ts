import process from 'node:process';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './serve';

/** The server as a process: over stdio, a pipe or Node's IPC, as its arguments say. */
serve(createConnection(ProposedFeatures.all), () => new Date().toISOString().slice(0, 10));

// An exception that no request owns is a bug and is said; the design in the editor is worth more than a clean exit.
process.on('uncaughtException', (error) => process.stderr.write(`${error.stack ?? error.message}\n`));
process.on('unhandledRejection', (error) => process.stderr.write(`${String(error)}\n`));
