import { chromium, type Browser, type Page } from 'playwright-core';
import fs from 'node:fs';
import path from 'node:path';
import type { FromWebview, ToWebview } from '../../../../src/protocol';
import { ensureChromium } from '../../../../tools/vscode-host/chromium.mjs';
import { root } from '../../../../tools/paths.mjs';
import { themes, type ThemeName } from './themes';

const ORIGIN = 'https://preview.test';
const NONCE = 'c2l4dGVlbi1ieXRlcy1vaw';
const CSP = [
  "default-src 'none'",
  `script-src 'nonce-${NONCE}'`,
  `style-src ${ORIGIN} 'unsafe-inline'`,
  'img-src data: blob:',
  'font-src data:',
  'worker-src blob:',
].join('; ');

export interface Opened {
  readonly theme?: ThemeName;
  readonly width?: number;
  readonly height?: number;
  /** What the page kept when it was last open. */
  readonly saved?: unknown;
}

type Message<T extends FromWebview['type']> = Extract<FromWebview, { type: T }>;

/** The built page in a plain browser, with a stand-in for the extension. */
export interface PreviewPage {
  readonly page: Page;
  send(message: ToWebview): Promise<void>;
  /** Everything that the page has posted, oldest first. */
  posted(): Promise<FromWebview[]>;
  /** The newest message of a type, waited for; `after` counts those of that type to be passed over. */
  next<T extends FromWebview['type']>(type: T, after?: number): Promise<Message<T>>;
  count(type: FromWebview['type']): Promise<number>;
  kept(): Promise<unknown>;
  setTheme(theme: ThemeName): Promise<void>;
  /** Errors of the page, and whatever its policy refused. */
  readonly complaints: string[];
  close(): Promise<void>;
}

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });

const styleOf = (name: ThemeName) =>
  Object.entries(themes[name].variables)
    .map(([key, value]) => `--vscode-${key}: ${value.replaceAll('"', "'")}`)
    .join('; ');

// What VS Code itself puts into every webview.
const DEFAULT_STYLES =
  'html { scrollbar-color: gray transparent; } body { margin: 0; padding: 0 20px; font-family: var(--vscode-font-family); }';

const documentOf = (theme: ThemeName) => `<!doctype html>
<html lang="en" style="${styleOf(theme)}">
<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${CSP}"><title>Preview</title>
<style>${DEFAULT_STYLES}</style>
<link rel="stylesheet" href="${ORIGIN}/main.css"></head>
<body class="${themes[theme].classes}" data-vscode-theme-kind="${themes[theme].kind}">
<main id="datawright" data-charts="${ORIGIN}/charts.js"></main>
<script nonce="${NONCE}" src="${ORIGIN}/main.js"></script>
</body></html>`;

/** Runs before the page's own script: the stand-in for VS Code. */
function standIn(saved: unknown): void {
  const posted: unknown[] = [];
  let kept = saved;
  Object.assign(window, {
    posted,
    kept: () => kept,
    acquireVsCodeApi: () => ({
      postMessage: (message: unknown) => posted.push(message),
      getState: () => kept,
      setState: (state: unknown) => (kept = JSON.parse(JSON.stringify(state)) as unknown),
    }),
  });
}

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

async function route(page: Page, theme: ThemeName): Promise<void> {
  await page.route('**/*', (request) => {
    const { pathname } = new URL(request.request().url());
    if (pathname === '/') return request.fulfill({ contentType: 'text/html', body: documentOf(theme) });
    const file = path.join(root, 'dist/webview', path.basename(pathname));
    if (!fs.existsSync(file)) return request.abort();
    return request.fulfill({ contentType: TYPES[path.extname(file)] ?? 'text/plain', path: file });
  });
}

interface StandIn {
  readonly posted: FromWebview[];
  readonly kept: () => unknown;
}

export async function openPreview(browser: Browser, opened: Opened = {}): Promise<PreviewPage> {
  const { theme = 'dark', width = 1000, height = 900, saved } = opened;
  const page = await browser.newPage({ viewport: { width, height } });
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (line) => {
    if (line.type() === 'error') complaints.push(line.text());
  });
  await route(page, theme);
  await page.addInitScript(standIn, saved);
  await page.goto(`${ORIGIN}/`);
  const posted = () => page.evaluate(() => (window as unknown as StandIn).posted);
  const ofType = async (type: string) => (await posted()).filter((message) => message.type === type);
  return {
    page,
    complaints,
    posted,
    send: (message) => page.evaluate((data) => window.postMessage(data, '*'), message),
    count: async (type) => (await ofType(type)).length,
    async next(type, after = 0) {
      await page.waitForFunction(
        ([name, least]) => (window as unknown as StandIn).posted.filter((one) => one.type === name).length > least,
        [type, after] as const,
      );
      return (await ofType(type)).at(-1) as Message<typeof type>;
    },
    kept: () => page.evaluate(() => (window as unknown as StandIn).kept()),
    setTheme: (name) =>
      page.evaluate(
        ([style, classes]) => {
          document.documentElement.setAttribute('style', style);
          document.body.className = classes;
        },
        [styleOf(name), themes[name].classes] as const,
      ),
    close: () => page.close(),
  };
}
