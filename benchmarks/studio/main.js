/**
 * What a person feels in the Studio: `npm run bench:studio`. From a key to what was found of it, at 300 and at 5,000 rules, while
 * somebody writes an answer, a condition, and what is not YAML for a moment; how long the page takes to show itself, the text and the
 * findings; what it weighs. `npm run bench:studio -- session` does 2,000 edits and taps at 300 rules, and says how the
 * memory grows, and how long the page was busy at a time. `npm run bench:studio -- tasks` says how long the worker is busy at a time
 * with 5,000 rules. Needs chromium, or what CHROME names.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { startStudio } from '@botrules/studio';
import { launch } from 'puppeteer-core';
import { session } from './session.js';
import { beginWithText, goToLine, writeShop } from './shop.js';
import { tasks } from './tasks.js';

const keys = 30;
/** The lines of the first rule at whose ends something is typed. */
const lines = { 'an answer': 8, 'a condition': 5, 'no YAML': 11 };
const folder = mkdtempSync(join(tmpdir(), 'botrules-bench-studio-'));
const browser = await launch({
  executablePath: process.env.CHROME ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  if (process.argv[2] === 'session') {
    await session(browser, folder, Number(process.argv[3] ?? 2000));
  } else if (process.argv[2] === 'tasks') {
    await tasks(browser, folder);
  } else {
    for (const [count, files] of [
      [9, 1],
      [300, 1],
      [300, 30],
      [5000, 50],
    ]) {
      await measure(count, files);
    }
    weigh();
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

async function measure(count, files) {
  const rules = writeShop(folder, count, files);
  const studio = await startStudio({ rules });
  const page = await browser.newPage();
  try {
    await beginWithText(page);
    await page.setViewport({ width: 1440, height: 900 });
    await page.evaluateOnNewDocument(observe);
    await page.goto(studio.address);
    await page.waitForFunction('globalThis.seen?.findings !== undefined', { timeout: 120_000 });
    const load = await page.evaluate(
      '({ paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime, ...globalThis.seen })',
    );
    console.log(
      `${count} rules in ${files} files: first paint ${Math.round(load.paint)}, text ${Math.round(load.text)}, findings ${Math.round(load.findings)} ms`,
    );
    for (const [what, line] of Object.entries(lines)) await type(page, what, line);
  } finally {
    await page.close();
    await studio.close();
  }
}

/** How long it takes from a key to the first findings of the text with it. */
async function type(page, what, line) {
  await goToLine(page, line);
  await page.evaluate('globalThis.times = []');
  for (let key = 0; key < keys; key += 1) {
    await page.keyboard.type('x');
    await page.waitForFunction(`globalThis.times.length > ${key}`, {
      timeout: 60_000,
      polling: 5,
    });
  }
  const times = (await page.evaluate('globalThis.times')).toSorted((a, b) => a - b);
  for (let key = 0; key < keys; key += 1) await page.keyboard.press('Backspace');
  await page.waitForFunction(`globalThis.times.length > ${keys}`, { timeout: 60_000 });
  const at = (part) => Math.round(times[Math.floor((times.length - 1) * part)]);
  console.log(
    `  a key in ${what} to findings: ${at(0)} least, ${at(0.5)} median, ${at(0.95)} of 95 % ms`,
  );
}

/** Runs in the page, before its own scripts. */
function observe() {
  globalThis.seen = {};
  globalThis.times = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.times.push(duration);
  }).observe({ type: 'measure' });
  const look = () => {
    const { seen } = globalThis;
    if (document.querySelector('.cm-line')) seen.text ??= performance.now();
    if (document.querySelector('.status[data-version]')) seen.findings ??= performance.now();
    if (seen.findings === undefined) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** What is fetched before anything is pressed. */
function weigh() {
  const client = fileURLToPath(new URL('../../packages/studio/dist/client/', import.meta.url));
  const first = new Set();
  const add = (name) => {
    if (first.has(name)) return;
    first.add(name);
    const text = readFileSync(join(client, name), 'utf8');
    // What a file imports at once; what it imports later stands in parentheses.
    for (const [, other] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) add(other);
  };
  for (const name of readdirSync(client)) if (/^(?:studio|worker)-/.test(name)) add(name);
  const bytes = [...first].reduce(
    (sum, name) => sum + gzipSync(readFileSync(join(client, name)), { level: 9 }).length,
    0,
  );
  console.log(`Page and worker at first load: ${(bytes / 1024).toFixed(0)} KB (gzip)`);
}
