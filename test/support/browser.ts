import { existsSync } from 'node:fs';
import type { Socket } from 'node:net';
import { type Browser, type BrowserContext, launch, type Page } from 'puppeteer-core';
import { afterRun } from './after-run.js';

/** Firefox, where `FIREFOX` names it: `FIREFOX=/usr/bin/firefox-esr npx mocha 'test/studio/browser/*.test.ts'`. */
const firefox = process.env.FIREFOX;

/** Whether pages are tested in Firefox. It can do less than Chromium from outside, and so can its tests. */
export const isFirefox = firefox !== undefined;

/** The browser that pages are tested in: Debian's package, or what `CHROME` or `FIREFOX` names; `undefined` where there is none. */
export const browserProgram: string | undefined = [
  firefox,
  process.env.CHROME,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find((file) => file !== undefined && existsSync(file));

let shared: Promise<Browser> | undefined;

/**
 * A profile of its own in the one browser of this process, which the first suite that asks starts. Where there is no browser
 * the suite is left out, which is said; with CI=1 it fails.
 */
export async function openProfile(suite: Mocha.Context): Promise<BrowserContext> {
  if (browserProgram === undefined && !process.env.CI) {
    console.log('There is no browser: install chromium, or name one in CHROME.');
    suite.skip();
  }
  shared ??= startBrowser().then(endWithThisProcess);
  return (await shared).createBrowserContext();
}

/** Keeps this process from waiting for a browser, which ends with it. */
function endWithThisProcess(browser: Browser): Browser {
  const program = browser.process();
  program?.unref();
  for (const stream of program?.stdio ?? []) (stream as Socket | null)?.unref();
  return browser;
}

afterRun(async () => (await shared)?.close());

/**
 * Parts of its own window that Chromium draws as pages, in processes of their own: two fifths of what a page costs, and nobody
 * sees them.
 */
const unseen = [
  'InitialWebUI',
  'PreloadTopChromeWebUI',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxPopup',
  'WebUIToolbar',
];

/** Starts that browser, without movement on its pages. */
function startBrowser(): Promise<Browser> {
  if (firefox !== undefined) {
    return launch({
      browser: 'firefox',
      executablePath: firefox,
      extraPrefsFirefox: {
        'ui.prefersReducedMotion': 1,
        'network.dns.localDomains': 'studio.test',
        'intl.accept_languages': 'en-US, en',
      },
    });
  }
  return launch({
    executablePath: browserProgram ?? 'chromium',
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--force-prefers-reduced-motion',
      '--host-resolver-rules=MAP studio.test 127.0.0.1',
      `--disable-features=${unseen.join(',')}`,
    ],
  });
}

/** Has a page look as in a light or a dark system. Firefox cannot be told so: there it is as if the person had chosen. */
export async function lookIn(page: Page, theme: 'light' | 'dark'): Promise<void> {
  if (isFirefox) {
    // An empty page keeps nothing.
    const choose = `if (location.host !== '') localStorage.setItem('botrules-theme', '${theme}')`;
    await page.evaluateOnNewDocument(choose);
  } else await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
}
