import type { ElementHandle, JSHandle, Page } from 'puppeteer-core';

/** Presses what has this name for a screen reader, once it is there. */
export async function press(page: Page, name: string | RegExp, scope = 'body'): Promise<void> {
  const button = await named(page, name, scope);
  await button.evaluate((each) => each.scrollIntoView({ block: 'center' }));
  await button.evaluate((each) => (each as unknown as HTMLElement).focus());
  await button.evaluate((each) => (each as unknown as HTMLElement).click());
}

/** What has this name, or a name that fits. */
export async function named(
  page: Page,
  name: string | RegExp,
  scope = 'body',
): Promise<ElementHandle<Element>> {
  const [source, isExact] = typeof name === 'string' ? [name, true] : [name.source, false];
  const found = await page.waitForFunction(
    (wanted, exact, within) =>
      [...document.querySelectorAll(`${within} :is(button, summary, a, [role=option])`)].find(
        (each) => {
          const { offsetParent } = each as HTMLElement;
          const said = (each.getAttribute('aria-label') ?? each.textContent ?? '').trim();
          const isSeen = offsetParent !== null || each.closest('dialog') !== null;
          return isSeen && (exact ? said === wanted : new RegExp(wanted).test(said));
        },
      ),
    { timeout: 10_000 },
    source,
    isExact,
    scope,
  );
  return found.asElement() as ElementHandle<Element>;
}

/** Writes into the field of this name, in place of what stands there. */
export async function fill(page: Page, label: string, text: string): Promise<void> {
  const field = await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('dialog label')].find(
        (each) => each.textContent?.trim() === wanted,
      ) as HTMLLabelElement | undefined,
    {},
    label,
  );
  const id = await (field as JSHandle<HTMLLabelElement>).evaluate((each) => each.htmlFor);
  const input = (await page.$(`[id="${id}"]`))!;
  await input.evaluate((each) => (each as HTMLInputElement).select());
  await input.type(text);
}

/** Chooses one of a list of this name. */
export async function choose(page: Page, label: string, value: string): Promise<void> {
  const id = await page.evaluate(
    (wanted) =>
      ([...document.querySelectorAll('dialog label')].find(
        (each) => each.textContent?.trim() === wanted,
      ) as HTMLLabelElement)!.htmlFor,
    label,
  );
  await page.select(`[id="${id}"]`, value);
}

/** Waits until a card is there. */
export async function card(page: Page, name: string): Promise<void> {
  await page.waitForSelector(`.rule-card[aria-label="Rule: ${name}"]`, { timeout: 10_000 });
}

/** Opens a file. */
export async function toFile(page: Page, file: string): Promise<void> {
  if (page.viewport()!.width < 860) await press(page, 'Files', '.bottom');
  await press(page, new RegExp(`^${file}`), '.files');
}

/** Opens a file, and shows it as cards. */
export async function toCards(page: Page, file: string): Promise<void> {
  await toFile(page, file);
  await press(page, 'Cards', '.switch');
  await page.waitForSelector('.rule-card');
}
