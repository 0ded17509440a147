import type { Page } from 'puppeteer-core';

/** Presses keys together: `press(page, 'Control', 'KeyS')`. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  const held = keys.slice(0, -1);
  for (const key of held) await page.keyboard.down(key as never);
  await page.keyboard.press(keys.at(-1) as never);
  for (const key of held.toReversed()) await page.keyboard.up(key as never);
}

/** Waits until something that is read from the page is so. */
export async function until(page: Page, what: string): Promise<void> {
  await page.waitForFunction(what, { timeout: 20_000, polling: 30 });
}

/** Puts the cursor behind the first place where a text stands in a line that is seen. */
export async function putCursor(page: Page, line: string): Promise<void> {
  const found = await page.waitForFunction(
    (text) => {
      const lines = [...document.querySelectorAll('.editor .cm-line')];
      const box = lines.find((each) => each.textContent?.includes(text))?.getBoundingClientRect();
      return box && { x: box.right - 2, y: box.bottom - 6 };
    },
    { timeout: 20_000, polling: 30 },
    line,
  );
  const place = (await found.jsonValue())!;
  await page.mouse.click(place.x, place.y);
  await page.keyboard.press('End');
}

/** The text in the editor, as far as it is drawn. */
export function shownText(page: Page): Promise<string> {
  return page.$$eval('.editor .cm-line', (lines) =>
    lines.map((line) => line.textContent ?? '').join('\n'),
  );
}

/** Presses the button with these words. */
export async function pressButton(page: Page, words: string): Promise<void> {
  await page.waitForSelector(`::-p-xpath(//button[contains(normalize-space(.), "${words}")])`);
  await page.click(`::-p-xpath(//button[contains(normalize-space(.), "${words}")])`);
}
