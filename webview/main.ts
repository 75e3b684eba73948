/**
 * The preview page. What it expects of the extension:
 *
 *     <body>
 *       <main id="datawright" data-charts="URI of dist/webview/charts.js"></main>
 *       <script nonce="…" src="URI of dist/webview/main.js"></script>
 *     </body>
 *
 * with `dist/webview/main.css` linked in the head, `localResourceRoots` of `dist/webview` alone, and
 *
 *     default-src 'none'; script-src 'nonce-…'; style-src ${cspSource} 'unsafe-inline';
 *     img-src data: blob:; font-src data:; worker-src blob:
 *
 * `charts.js` is a script of its own that is asked for, with the nonce of this one, where a chart is looked at. Nothing
 * else is ever loaded. Messages are those of `src/protocol.ts`.
 */
import './nonce';
import './style/page.css';
import './style/controls.css';
import './style/tabs.css';
import './style/charts.css';
import './style/picture.css';
import { connectHost } from './host';
import { createPage } from './page';
import { useToolkit } from './toolkit';

const root = document.getElementById('datawright');
if (!root) throw new Error('The page has no element "datawright".');
useToolkit();
const host = connectHost();
// An error of the page is a bug: it is said, and the page goes on with what it shows.
window.addEventListener('error', ({ message }) => host.post({ type: 'failed', says: message }));
window.addEventListener('unhandledrejection', ({ reason }) => host.post({ type: 'failed', says: String(reason) }));
createPage(root, host);
