import { once } from 'node:events';
import { VSIX } from '../paths.mjs';
import { makeProfile } from '../vscode-host/profile.mjs';
import { installVsix, startServer } from '../vscode-host/server.mjs';
import { setUpHost } from '../vscode-host/setup.mjs';
import { workbenchUrl } from '../vscode-host/url.mjs';
import { folderOf } from './folder.mjs';

/**
 * Serves VS Code to the browser of this machine until it is told to end (Ctrl-C).
 * @param {{ design: string, port?: number }} options
 */
export async function serveInBrowser({ design, port }) {
  setUpHost({ browser: false });
  const profile = makeProfile();
  try {
    installVsix(profile, VSIX);
    const server = await startServer(profile, { port });
    console.log('VS Code with Datawright is at\n');
    console.log(`  ${workbenchUrl(server, { target: folderOf(design), open: design })}\n`);
    console.log('In the palette (F1): "Datawright: Open Preview to the Side". Ctrl-C ends it.');
    await Promise.race(['SIGINT', 'SIGTERM'].map((signal) => once(process, signal)));
    await server.stop();
  } finally {
    profile.remove();
  }
}
