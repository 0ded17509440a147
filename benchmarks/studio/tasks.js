import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startStudio } from '@botrules/studio';
import { beginWithText, goToLine, writeShop } from './shop.js';

/** In milliseconds. */
const pause = { proofs: 6000, key: 250, view: 5000 };

/**
 * Says how long the worker is busy at a time with 5,000 rules, while they are read and proved, while somebody types, and while the
 * map and the tests are looked at: processor time of each task, without that of the garbage collector.
 */
export async function tasks(browser, folder) {
  const studio = await startStudio({ rules: writeShop(folder, 5000, 50) });
  const page = await browser.newPage();
  const path = join(folder, 'trace.json');
  try {
    await beginWithText(page);
    await page.tracing.start({
      path,
      categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-v8.gc'],
    });
    await page.goto(studio.address);
    await page.waitForSelector('.status[data-version]', { timeout: 120_000 });
    await rest(pause.proofs);
    await goToLine(page, 8);
    for (let key = 0; key < 20; key += 1) {
      await page.keyboard.type('x');
      await rest(pause.key);
    }
    await rest(pause.proofs);
    for (const digit of ['Digit2', 'Digit3', 'Digit1']) {
      await page.keyboard.down('Alt');
      await page.keyboard.down('Shift');
      await page.keyboard.press(digit);
      await page.keyboard.up('Shift');
      await page.keyboard.up('Alt');
      await rest(pause.view);
    }
    await page.tracing.stop();
  } finally {
    await page.close();
    await studio.close();
  }
  const all = tasksOf(JSON.parse(readFileSync(path, 'utf8')).traceEvents);
  const long = all.filter((ms) => ms > 50);
  console.log(
    `5000 rules in 50 files: ${all.length} tasks of the worker, the longest ${all.slice(0, 5).map(Math.round).join(', ')} ms, ${long.length} above 50 ms`,
  );
}

function rest(ms) {
  return new Promise((go) => setTimeout(go, ms));
}

/** The processor time of each task of the worker without its garbage collections, in milliseconds, the longest first. */
function tasksOf(events) {
  const threadOf = ({ pid, tid }) => `${pid} ${tid}`;
  const workers = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && /DedicatedWorker/.test(args.name))
      .map(threadOf),
  );
  const own = events.filter((event) => event.ph === 'X' && workers.has(threadOf(event)));
  const collections = own.filter(({ name }) => name === 'MinorGC' || name === 'MajorGC');
  return own
    .filter(({ name }) => name === 'ThreadControllerImpl::RunTask')
    .map(({ ts, dur, tdur = 0 }) => {
      const inside = collections.filter((each) => each.ts >= ts && each.ts < ts + dur);
      return (tdur - inside.reduce((sum, each) => sum + (each.tdur ?? 0), 0)) / 1000;
    })
    .toSorted((a, b) => b - a);
}
