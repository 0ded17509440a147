import { existsSync } from 'node:fs';
import { type Browser, launch, type Page } from 'puppeteer-core';

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

/** Starts that browser, without movement on its pages. */
export function startBrowser(): Promise<Browser> {
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
