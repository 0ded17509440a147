import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import axe from 'axe-core';
import { expect } from 'chai';
import type { ElementHandle, JSHandle, Page } from 'puppeteer-core';
import { describeInBrowser } from '../../support/studio-page.js';

/** Presses what has this name for a screen reader, once it is there. */
async function press(page: Page, name: string | RegExp, scope = 'body'): Promise<void> {
  const button = await named(page, name, scope);
  await button.evaluate((each) => each.scrollIntoView({ block: 'center' }));
  await button.evaluate((each) => (each as unknown as HTMLElement).focus());
  await button.evaluate((each) => (each as unknown as HTMLElement).click());
}

/** What has this name, or a name that fits. */
async function named(
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
async function fill(page: Page, label: string, text: string): Promise<void> {
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

async function choose(page: Page, label: string, value: string): Promise<void> {
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
async function card(page: Page, name: string): Promise<void> {
  await page.waitForSelector(`.rule-card[aria-label="Rule: ${name}"]`, { timeout: 10_000 });
}

async function toCards(page: Page, file: string): Promise<void> {
  if (page.viewport()!.width < 860) await press(page, 'Files', '.bottom');
  await press(page, new RegExp(`^${file}`), '.files');
  await press(page, 'Cards', '.switch');
  await page.waitForSelector('.rule-card');
}

describeInBrowser('Cards', (open) => {
  it('let a person change, add, try, keep and save without writing YAML', async () => {
    const { page, rules, complaints } = await open();
    const path = join(rules, '20-menu.yaml');
    const before = await readFile(path, 'utf8');
    const greeting = 'Hello! What can I do for you?';
    expect(before).to.include(greeting);

    // The rules as cards.
    await toCards(page, '20-menu');
    await card(page, 'menu');

    // Another text.
    await press(page, /^What is said: Hello!/);
    await fill(page, 'What is said', 'Hello and welcome!');
    await press(page, 'Done', 'dialog');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.spoken')].some(
        (each) => each.textContent === 'Hello and welcome!',
      ),
    );

    // A button that leads to a new rule.
    await press(page, 'Add a quick reply', '.rule-card[aria-label="Rule: menu"]');
    await fill(page, 'Words on it', 'Gift cards');
    await choose(page, 'A tap', 'new');
    await fill(page, 'What the new rule answers', 'We have gift cards from 10 to 100.');
    await press(page, 'Add', 'dialog');
    await card(page, 'gift cards');

    // The button says where it leads.
    await named(page, 'Show “gift cards”');

    // It is tried in the phone.
    await page.type('.composer input', 'hello');
    await page.keyboard.press('Enter');
    await press(page, /^Gift cards/, '.try');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.turn .bubble.bot')].some((each) =>
        each.textContent?.includes('We have gift cards from 10 to 100.'),
      ),
    );

    // It is kept as a test.
    await press(page, /^Keep as test/, '.try');
    await press(page, 'Keep it', '.phone-dialog');
    await page.waitForFunction(() =>
      document.querySelector('.notice')?.textContent?.includes('It passes'),
    );

    // It is saved.
    await press(page, /^Save 2 files/);
    await press(page, /^(Save|Write)/, 'dialog');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('header button')].some(
        (each) => each.textContent?.trim() === 'Saved',
      ),
    );
    const after = await readFile(path, 'utf8');
    const reply = '{ title: Talk to a person, payload: HUMAN }\n';
    expect(after).to.equal(
      before
        .replace(greeting, 'Hello and welcome!')
        .replace(
          reply,
          `${reply}          - { title: Gift cards, payload: GIFT_CARDS }\n\n  - name: gift cards\n    when: { payload: GIFT_CARDS }\n    reply: We have gift cards from 10 to 100.\n`,
        ),
    );
    const tests = await readFile(join(rules, '20-menu.test.yaml'), 'utf8');
    expect(tests).to.include('- { say: hello, expect: { rule: menu } }');
    expect(tests).to.include('- { tap: Gift cards, expect: { rule: gift cards } }');
    expect(complaints).to.deep.equal([]);
  });

  it('are worked by keys alone, and keep the focus', async () => {
    const { page } = await open({
      rules: { 'a.yaml': 'rules:\n  - name: a\n    when: { payload: A }\n    reply: Hi\n' },
    });
    await toCards(page, 'a.yaml');
    await card(page, 'a');
    const focused = () =>
      page.evaluate(() => {
        const at = document.activeElement;
        return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
      });
    await page.focus('.spoken');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog textarea:focus');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('Hello there');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await page.waitForFunction(
      () => document.querySelector('.spoken')?.textContent === 'Hello there',
    );
    expect(await focused()).to.include('What is said');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog textarea:focus');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('dialog'));
    expect(await focused()).to.include('Hello there');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await page.waitForFunction(() => document.querySelector('.spoken')?.textContent === 'Hi');
  });

  it('and text are two views of one file', async () => {
    const { page } = await open({
      rules: { 'a.yaml': 'rules:\n  - name: a # x\n    when: { payload: A }\n    reply: Hi\n' },
    });
    await toCards(page, 'a.yaml');
    await press(page, /^Condition: what they tapped is A/);
    await fill(page, 'Text', 'B');
    await press(page, 'Done', 'dialog');
    await named(page, /^Condition: what they tapped is B/);
    await press(page, 'Text', '.switch');
    await page.waitForFunction(() =>
      document.querySelector('.cm-content')?.textContent?.includes('payload: B'),
    );
    // A half-written text leaves the cards, which cannot be edited then.
    await page.click('.cm-content');
    await page.keyboard.down('Control');
    await page.keyboard.press('End');
    await page.keyboard.up('Control');
    await page.keyboard.type('x: @');
    await press(page, 'Cards', '.switch');
    await page.waitForSelector('.cards-view .bar.doubtful');
    await card(page, 'a');
    expect(await page.$$('.rule-card button.part')).to.have.length(0);
  });

  it('delete with a way back, move and show findings', async () => {
    const { page } = await open({
      rules: {
        'a.yaml':
          'rules:\n  - name: a\n    when: { payload: A }\n    reply: Hi\n  - name: b\n    when: { paylod: B }\n    reply: Ho\n',
      },
    });
    await toCards(page, 'a.yaml');
    await card(page, 'b');
    await page.waitForSelector('.rule-card[aria-label="Rule: b"] .finding.bad');
    await press(
      page,
      /Change to|Write payload|payload/,
      '.rule-card[aria-label="Rule: b"] .finding',
    );
    await page.waitForFunction(() => !document.querySelector('.rule-card .finding.bad'));
    await press(page, 'Move up', '.rule-card[aria-label="Rule: b"]');
    await page.waitForFunction(
      () => document.querySelector('.rule-card')?.getAttribute('aria-label') === 'Rule: b',
    );
    await press(page, 'Delete', '.rule-card[aria-label="Rule: b"]');
    await page.waitForFunction(() => document.querySelectorAll('.rule-card').length === 1);
    await press(page, 'Undo');
    await card(page, 'b');
  });

  for (const theme of ['light', 'dark'] as const) {
    for (const width of [1440, 390]) {
      it(`have nothing serious against them by axe-core, ${theme}, ${width} px`, async () => {
        const { page } = await open({ theme, width, rules: 'examples/pizzeria/rules' });
        await toCards(page, '10-order');
        expect(await serious(page, '.rules-view')).to.deep.equal([]);
        await press(page, /^Condition: what they tapped/);
        await page.waitForSelector('dialog.small-editor');
        expect(await serious(page, 'dialog.small-editor')).to.deep.equal([]);
        await page.keyboard.press('Escape');
        await press(page, 'Add a button');
        await page.waitForSelector('dialog.small-editor');
        expect(await serious(page, 'dialog.small-editor')).to.deep.equal([]);
      });
    }
  }
});

/** What axe finds that is serious in a part of the page. */
async function serious(page: Page, within: string): Promise<readonly string[]> {
  const session = await page.createCDPSession();
  await session.send('Runtime.evaluate', { expression: axe.source });
  return page.evaluate(async (selector) => {
    const { axe: inPage } = globalThis as unknown as {
      readonly axe: {
        run(of: string): Promise<{
          readonly violations: readonly {
            readonly id: string;
            readonly impact: string;
            readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
          }[];
        }>;
      };
    };
    const { violations } = await inPage.run(selector);
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
      );
  }, within);
}
