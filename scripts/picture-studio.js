/**
 * Takes the pictures of docs/studio.md: `node scripts/picture-studio.js [FOLDER]`, into docs/pictures unless given. Needs
 * a built clone and a browser: chromium, or what CHROME names.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startStudio } from '@botrules/studio';
import { launch } from 'puppeteer-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = process.argv[2] ?? join(root, 'docs/pictures');

/** Each picture: what is done before it is taken, on a page of its own over a copy of `rules/`. */
const pictures = {
  studio: async (page) => {
    await tap(page, 'Get Started');
    await tap(page, 'Deals');
    await page.waitForSelector('.phone ::-p-text(Linen shirt)');
  },
  'studio-rules': (page) => tap(page, 'Text'),
  'studio-finding': async (page) => {
    await tap(page, 'Text');
    await writeSlip(page);
    await page.hover('.squiggle');
    await page.waitForSelector('.tip');
  },
  'studio-save': async (page) => {
    await tap(page, 'Text');
    await putCursor(page, 'Shall I show you?');
    await page.keyboard.type(' Or ask me anything.');
    await press(page, 'Control', 'KeyS');
    await page.waitForSelector('dialog .cm-changedLine');
  },
};

mkdirSync(target, { recursive: true });
const browser = await launch({
  executablePath: process.env.CHROME ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--force-prefers-reduced-motion'],
});
try {
  for (const [name, prepare] of Object.entries(pictures)) await take(name, prepare);
} finally {
  await browser.close();
}

async function take(name, prepare) {
  const folder = mkdtempSync(join(tmpdir(), 'botrules-picture-'));
  const rules = join(folder, 'rules');
  cpSync(join(root, 'rules'), rules, { recursive: true });
  const studio = await startStudio({ rules });
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(studio.address);
    await page.waitForSelector('.status[data-version]');
    await prepare(page);
    // Wait for what follows when typing rests.
    await new Promise((resolve) => setTimeout(resolve, 1200));
    await page.screenshot({ path: join(target, `${name}.png`) });
    console.log(`${name}.png`);
  } finally {
    await page.close();
    await studio.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Presses the first button whose words begin like this. */
async function tap(page, words) {
  const button = await page.waitForSelector(
    `xpath///button[starts-with(normalize-space(.), "${words}")]`,
  );
  await button.click();
}

async function writeSlip(page) {
  await putCursor(page, 'starts_with: summer-');
  await page.keyboard.type('\ntxt: hello');
  await page.waitForSelector('.squiggle');
}

async function putCursor(page, words) {
  const place = await page.evaluate((text) => {
    const line = [...document.querySelectorAll('.cm-line')].find((each) =>
      each.textContent.includes(text),
    );
    const { right, bottom } = line.getBoundingClientRect();
    return { x: right - 2, y: bottom - 6 };
  }, words);
  await page.mouse.click(place.x, place.y);
  await page.keyboard.press('End');
}

async function press(page, held, key) {
  await page.keyboard.down(held);
  await page.keyboard.press(key);
  await page.keyboard.up(held);
}
