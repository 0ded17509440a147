/**
 * What a person feels in the Studio: `npm run bench:studio`. From a key to what was found of it, at 300 and at 5,000 rules; how
 * long the page takes to show itself, the text and the findings; what it weighs. Needs chromium, or what CHROME names.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { startStudio } from '@botrules/studio';
import { launch } from 'puppeteer-core';

const keys = 40;
const folder = mkdtempSync(join(tmpdir(), 'botrules-bench-studio-'));
const browser = await launch({
  executablePath: process.env.CHROME ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  for (const [count, files] of [
    [9, 1],
    [300, 1],
    [300, 30],
    [5000, 50],
  ]) {
    await measure(count, files);
  }
  weigh();
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

/** A shop: each product has a rule that sells it, with buttons that lead to the next. */
function rulesOf(from, to) {
  const rules = [];
  for (let at = from; at < to; at += 1) {
    rules.push(`  - name: product ${at}
    when:
      any:
        - payload: BUY_${at}
        - text: { words: [product${at}, item${at}] }
    reply:
      - text: Product ${at} costs ${at % 90}.99. Shall we send it?
        buttons:
          - { title: Yes, payload: SEND_${at} }
          - { title: The next one, payload: BUY_${at + 1} }
`);
  }
  return `rules:\n${rules.join('\n')}`;
}

async function measure(count, files) {
  const rules = join(folder, `rules-${count}-${files}`);
  mkdirSync(rules);
  const each = count / files;
  for (let file = 0; file < files; file += 1) {
    const name = `${String(file).padStart(3, '0')}-shop.yaml`;
    writeFileSync(join(rules, name), rulesOf(file * each, (file + 1) * each));
  }
  const studio = await startStudio({ rules });
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 1440, height: 900 });
    await page.evaluateOnNewDocument(observe);
    await page.goto(studio.address);
    await page.waitForFunction('globalThis.seen?.findings !== undefined', { timeout: 120_000 });
    const load = await page.evaluate(
      '({ paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime, ...globalThis.seen })',
    );
    await page.click('.cm-content');
    for (const key of ['ArrowDown', 'End']) await page.keyboard.press(key);
    await page.evaluate('globalThis.times = []');
    for (let key = 0; key < keys; key += 1) {
      await page.keyboard.type('x');
      await page.waitForFunction(`globalThis.times.length > ${key}`, {
        timeout: 60_000,
        polling: 5,
      });
    }
    const times = (await page.evaluate('globalThis.times')).toSorted((a, b) => a - b);
    const at = (part) => Math.round(times[Math.floor((times.length - 1) * part)]);
    console.log(
      `${count} rules in ${files} files: key to findings ${at(0)} least, ${at(0.5)} median, ${at(0.95)} of 95 % ms; ` +
        `first paint ${Math.round(load.paint)}, text ${Math.round(load.text)}, findings ${Math.round(load.findings)} ms`,
    );
  } finally {
    await page.close();
    await studio.close();
  }
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
