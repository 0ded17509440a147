import { startStudio } from '@botrules/studio';
import { beginWithText, goToLine, writeShop } from './shop.js';

const rulesAtWork = 300;
/** The page is busy for long where one task takes this many milliseconds. */
const long = 100;

/**
 * Somebody who works for an hour: writes answers and conditions and takes them back, writes to the bot, taps its buttons, looks at
 * the map, starts over. Prints the memory of page and worker at the start, half way and at the end, and the tasks of the page
 * that were too long.
 */
export async function session(browser, folder, acts) {
  const studio = await startStudio({ rules: writeShop(folder, rulesAtWork, 30) });
  const page = await browser.newPage();
  try {
    await beginWithText(page);
    await page.setViewport({ width: 1440, height: 900 });
    await page.evaluateOnNewDocument(noteTasks);
    await page.goto(studio.address);
    await page.waitForSelector('.status[data-version]', { timeout: 120_000 });
    await page.waitForSelector('.composer input');
    // Before the start, so that what is loaded when it is first needed is not taken for a leak.
    for (let act = 0; act < 40; act += 1) await doOne(page, act);
    await settle(page);
    await page.evaluate('globalThis.tasks = []');
    await tell(page, 'start');
    for (let act = 1; act <= acts; act += 1) {
      await doOne(page, act);
      if (act === acts / 2) await tell(page, 'half');
    }
    await settle(page);
    await tell(page, 'end');
    const tasks = await page.evaluate('globalThis.tasks');
    const tooLong = tasks.filter((each) => each > long);
    console.log(
      `${acts} edits and taps: the longest task of the page ${Math.round(Math.max(0, ...tasks))} ms, ${tooLong.length} over ${long} ms`,
    );
  } finally {
    await page.close();
    await studio.close();
  }
}

/** Runs in the page, before its own scripts. */
function noteTasks() {
  globalThis.tasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.tasks.push(duration);
  }).observe({ type: 'longtask' });
}

/** One edit or tap; forty of them are half a minute of work. */
async function doOne(page, number) {
  const at = number % 40;
  if (at === 0) await goToLine(page, [8, 5][(number / 40) % 2]);
  if (at < 14) await page.keyboard.type('x');
  else if (at < 28) await page.keyboard.press('Backspace');
  else if (at === 28) await page.type('.composer input', `product${number % rulesAtWork}`);
  else if (at === 29) await page.keyboard.press('Enter');
  else if (at < 36) await tapLast(page);
  else if (at === 36) await view(page, 2);
  else if (at === 37) await page.waitForSelector('.map-view, .overview, [class*=map]');
  else if (at === 38) await view(page, 1);
  else await page.evaluate(startOver);
}

/** Taps the last button that the bot shows. */
async function tapLast(page) {
  await page
    .waitForFunction('document.querySelector(".bubble-buttons button")', { timeout: 5000 })
    .catch(() => undefined);
  await page.evaluate('[...document.querySelectorAll(".bubble-buttons button")].at(-1)?.click()');
}

async function view(page, number) {
  await page.keyboard.down('Alt');
  await page.keyboard.down('Shift');
  await page.keyboard.press(`Digit${number}`);
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
}

/** Runs in the page. */
function startOver() {
  [...document.querySelectorAll('button')]
    .find(({ textContent }) => textContent.trim() === 'Start over')
    ?.click();
}

/** Waits until everything that an edit begins is done. */
async function settle(page) {
  await page.waitForNetworkIdle({ idleTime: 1500 });
}

/** Prints the memory of page and worker after their garbage was collected. */
async function tell(page, when) {
  const heaps = [];
  for (const client of [
    await page.createCDPSession(),
    ...page.workers().map((each) => each.client),
  ]) {
    await client.send('HeapProfiler.enable');
    await client.send('HeapProfiler.collectGarbage');
    await client.send('HeapProfiler.collectGarbage');
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    await client.send('HeapProfiler.disable');
    heaps.push(usedSize / 2 ** 20);
  }
  const [own, worker] = heaps.map((each) => each.toFixed(1));
  console.log(`${when}: page ${own} MB, worker ${worker} MB`);
}
