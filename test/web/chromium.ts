import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe } from 'node:test';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { startPage } from './services.ts';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A Chromium on this machine, if there is one. */
const executablePath = [process.env.CHROMIUM_PATH, ...places].find((path) => path && existsSync(path));

/** Why the browser tests are skipped; `false` where they run. With CI set they run, and fail where none is found. */
const skip =
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
function launch() {
  if (!executablePath) throw new Error('No Chromium found: install one, or name it in CHROMIUM_PATH.');
  return chromium.launch({ executablePath, headless: true, args });
}

type Visit = (options: BrowserContextOptions, walk: (page: Page, trouble: string[]) => Promise<void>) => Promise<void>;

/** Tests in a browser with the fixture page. Every visit is in a fresh context, and must meet no trouble. */
export function inBrowser(name: string, tests: (visit: Visit) => void): void {
  describe(name, { skip }, () => {
    let site: Awaited<ReturnType<typeof startPage>> | undefined;
    let browser: Browser | undefined;
    before(async () => {
      site = await startPage();
      browser = await launch();
    });
    after(async () => {
      await browser?.close();
      await site?.stop();
    });
    tests(async (options, walk) => {
      assert.ok(browser && site);
      const context = await browser.newContext({ locale: 'fr-FR', baseURL: site.base, ...options });
      await context.addInitScript({ path: join(import.meta.dirname, 'in-page.js') });
      const page = await context.newPage();
      const trouble = watch(page, site.base);
      await walk(page, trouble);
      await context.close();
      assert.deepEqual(trouble, []);
    });
  });
}

/** Notes what must not happen: errors, refused content, dialogues, requests to another host. */
function watch(page: Page, base: string): string[] {
  const trouble: string[] = [];
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
  return trouble;
}
