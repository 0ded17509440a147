import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type RunningStudio, type StudioOptions, startStudio } from '@botrules/studio';
import type { BrowserContext, Page } from 'puppeteer-core';
import { lookIn, openProfile } from './browser.js';

/** A Studio over a copy of rules, and a page that shows it. */
export interface StudioPage {
  readonly page: Page;
  readonly studio: RunningStudio;
  /** The folder of rules, a copy: it may be written to. */
  readonly rules: string;
  /** What the page said on its console as an error, and requests that failed. */
  readonly complaints: readonly string[];
}

/** How a Studio is opened for a test. */
export interface StudioPageOptions extends Omit<StudioOptions, 'rules'> {
  /** A folder that is copied, from the root of the repository; or files by their paths. */
  readonly rules?: string | { readonly [path: string]: string };
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  /** Nobody has chosen how rules are shown; else somebody has chosen their text. */
  readonly isNew?: boolean;
}

/** Has a page begin with the text of rules, until somebody chooses cards. */
export async function beginWithText(page: Page): Promise<void> {
  // An empty page keeps nothing.
  await page.evaluateOnNewDocument(
    `if (location.host !== '' && localStorage.getItem('botrules-cards') === null) localStorage.setItem('botrules-cards', 'no')`,
  );
}

/** Opens a Studio. What it opened is closed after each test. */
export type OpenStudio = (options?: StudioPageOptions) => Promise<StudioPage>;

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Describes tests that run in a browser. Without a browser they are left out, which is said; with CI=1 they fail.
 *
 * @param body gets a function that opens a Studio in a page of its own
 */
export function describeInBrowser(title: string, body: (open: OpenStudio) => void): void {
  describe(title, function () {
    this.timeout(60_000);
    let profile: BrowserContext | undefined;
    const opened: (() => Promise<unknown>)[] = [];

    before(async function () {
      profile = await openProfile(this);
    });

    afterEach(async () => {
      await Promise.all(opened.splice(0).map((close) => close()));
    });

    after(async () => {
      await profile?.close();
    });

    body(async (options = {}) => {
      const {
        rules: from = 'rules',
        width = 1440,
        height = 900,
        theme = 'light',
        isNew = false,
        ...rest
      } = options;
      const folder = await mkdtemp(join(tmpdir(), 'botrules-studio-'));
      const rules = join(folder, 'rules');
      if (typeof from === 'string') await cp(join(root, from), rules, { recursive: true });
      else {
        const files = Object.entries(from);
        await mkdir(rules, { recursive: true });
        for (const [path, text] of files) {
          await mkdir(join(rules, path, '..'), { recursive: true });
          await writeFile(join(rules, path), text);
        }
      }
      const studio = await startStudio({ rules, ...rest });
      const page = await profile!.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.setViewport({ width, height });
      await lookIn(page, theme);
      if (!isNew) await beginWithText(page);
      opened.push(async () => {
        if (!page.isClosed()) await page.close();
        await studio.close();
        await rm(folder, { recursive: true, force: true });
      });
      await page.goto(studio.address);
      return { page, studio, rules, complaints };
    });
  });
}
