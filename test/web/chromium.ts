import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A Chromium on this machine, if there is one. */
export const executablePath = [process.env.CHROMIUM_PATH, ...places].find((path) => path && existsSync(path));

/** Why the browser tests are skipped; `false` where they run. With CI set they run, and fail where none is found. */
export const skip =
  !executablePath && !process.env.CI && 'no Chromium found: install one, or name it in CHROMIUM_PATH, to test the page';

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts headless Chromium with a new, empty profile. */
export function launch() {
  if (!executablePath) throw new Error('No Chromium found: install one, or name it in CHROMIUM_PATH.');
  return chromium.launch({ executablePath, headless: true, args });
}

/** Opens a page that notes what must not happen: errors, refused content, requests to another host. */
export async function open(context: BrowserContext, base: string): Promise<{ page: Page; trouble: string[] }> {
  const trouble: string[] = [];
  await context.addInitScript({ path: join(import.meta.dirname, 'in-page.js') });
  const page = await context.newPage();
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) trouble.push(`console: ${message.text()}`);
  });
  page.on('dialog', (dialog) => {
    trouble.push(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${base}/`)) trouble.push(`request: ${request.url()}`);
  });
  return { page, trouble };
}
