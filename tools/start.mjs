// npm start [-- --browser] [--port N] [--design FILE]                      opens VS Code with the extension and examples/
// npm start -- --screenshot FILE [--theme dark|light|hc] [--design FILE]   the same without a screen, as a picture
// Installs what is missing first, so only Node built-ins are imported up here.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './run/install.mjs';
import { root } from './paths.mjs';

const TOUR = 'examples/tour/clickstream.datawright.yaml';

function readArguments() {
  const { values } = parseArgs({
    options: {
      screenshot: { type: 'string' },
      theme: { type: 'string', default: 'dark' },
      design: { type: 'string', default: path.join(root, TOUR) },
      browser: { type: 'boolean', default: false },
      port: { type: 'string' },
    },
  });
  return { ...values, design: path.resolve(values.design) };
}

try {
  const options = readArguments();
  ensureInstalled();
  const { packageExtension } = await import('./start/package-extension.mjs');
  packageExtension();
  if (options.screenshot) {
    const { takeScreenshot } = await import('./start/screenshot.mjs');
    await takeScreenshot({ file: path.resolve(options.screenshot), theme: options.theme, design: options.design });
    console.log(options.screenshot);
  } else {
    const { openDesktop } = await import('./start/desktop.mjs');
    if (options.browser || !(await openDesktop(options.design))) {
      const { serveInBrowser } = await import('./start/in-browser.mjs');
      await serveInBrowser({ design: options.design, ...(options.port && { port: Number(options.port) }) });
    }
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
