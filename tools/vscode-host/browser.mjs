import { chromium } from 'playwright-core';
import { ensureChromium } from './chromium.mjs';

const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

const isElsewhere = (url) => /^https?:$/.test(url.protocol) && !['127.0.0.1', 'localhost'].includes(url.hostname);

/**
 * Headless Chromium that reaches nothing but this machine. What it tried to reach beyond is in `blocked`.
 * @param {{ width?: number, height?: number }} [size] in CSS pixels
 */
export async function launchBrowser({ width = 1400, height = 900 } = {}) {
  const browser = await chromium.launch({ executablePath: ensureChromium(), headless: true, args: FLAGS });
  const context = await browser.newContext({
    viewport: { width, height },
    serviceWorkers: 'allow',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  /** @type {string[]} */
  const blocked = [];
  await context.route(isElsewhere, (route) => {
    blocked.push(route.request().url());
    return route.abort();
  });
  return { browser, context, blocked };
}
