import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import { seriousFindings } from '../../support/serious-findings.js';
import { describeInBrowser } from '../../support/studio-page.js';

/** Presses the last button below `scope` whose words begin like this, once it is there. */
async function press(page: Page, words: string, scope = '.try'): Promise<void> {
  const button = await page.waitForFunction(
    (wanted, within) =>
      [...document.querySelectorAll<HTMLButtonElement>(`${within} :is(button, summary, a)`)]
        .filter(
          (each) =>
            each.textContent?.trim().startsWith(wanted) && !('disabled' in each && each.disabled),
        )
        .at(-1),
    {},
    words,
    scope,
  );
  await button.asElement()!.evaluate((each) => (each as unknown as HTMLElement).click());
}

/** Types as the person would. */
async function say(page: Page, words: string): Promise<void> {
  await page.waitForSelector('.composer input');
  await page.type('.composer input', words);
  await page.keyboard.press('Enter');
}

/** Waits until the rules of the answers so far are these. */
async function answered(page: Page, ...rules: readonly string[]): Promise<void> {
  const seen = () =>
    page.$$eval('.turn .rule-chip', (chips) => chips.map((chip) => chip.textContent ?? ''));
  try {
    await page.waitForFunction(
      (wanted) =>
        JSON.stringify(
          [...document.querySelectorAll('.turn .rule-chip')].map((chip) => chip.textContent),
        ) === wanted,
      { timeout: 8000 },
      JSON.stringify(rules),
    );
  } catch {
    expect(await seen()).to.deep.equal(rules);
  }
}

/** The words of the newest answer. */
function lastSaid(page: Page): Promise<string> {
  return page.$$eval('.turn .bubble.bot', (all) => all.at(-1)?.textContent ?? '');
}

/** The whole text in the editor. */
function editorText(page: Page): Promise<string> {
  return page.$eval('.cm-content', (content) => {
    const { cmTile, cmView } = content as unknown as {
      readonly cmTile?: { readonly view: { readonly state: { readonly doc: object } } };
      readonly cmView?: { readonly view: { readonly state: { readonly doc: object } } };
    };
    return String((cmTile ?? cmView)!.view.state.doc);
  });
}

describeInBrowser('Try it', (open) => {
  it('goes through the starter shop by its buttons, with memory and a follow-up', async () => {
    const { page, complaints } = await open();
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('.by-link input[list]')?.value === 'summer-',
    );
    await press(page, 'Click it');
    await answered(page, 'summer ad');
    await press(page, 'Show me');
    await press(page, 'Buy');
    await answered(page, 'summer ad', 'deals', 'buy');
    expect(await lastSaid(page)).to.equal('Straw hat, 19.00. Which size?');
    await press(page, 'Remembered', '.below-tabs');
    await page.waitForSelector('.remembered');
    const remembered = await page.$$eval('.remembered-line', (lines) =>
      lines.map((line) => line.textContent),
    );
    expect(remembered[0]).to.equal('itemhatbuy');
    await press(page, 'Let it come', '.thread');
    await answered(page, 'summer ad', 'deals', 'buy', 'basket');
    await press(page, 'Yes, medium');
    await answered(page, 'summer ad', 'deals', 'buy', 'basket', 'size');
    const link = await page.$eval('.bubble-buttons a', (each) => each.getAttribute('href'));
    expect(link).to.equal('https://shop.example/checkout?item=hat&size=M');
    expect(complaints).to.deep.equal([]);
  });

  it('sends a picture in place of words, and makes a rule for it', async () => {
    const { page, complaints } = await open({ rules: 'examples/pizzeria/rules' });
    await press(page, 'a picture');
    await answered(page, 'default');
    const said = await page.$eval('.turn .bubble.person', (bubble) => bubble.textContent);
    expect(said).to.equal('a picture');
    await press(page, 'Make a rule');
    await page.waitForSelector('dialog textarea');
    await page.type('dialog textarea', 'What a picture!');
    await page.waitForSelector('dialog .primary:not(:disabled)');
    await page.$eval('dialog .primary', (button) => (button as unknown as HTMLElement).click());
    await answered(page, 'image');
    expect(await lastSaid(page)).to.equal('What a picture!');
    expect(complaints).to.deep.equal([]);
  });

  it('asks and remembers in the pizzeria, by typed words and taps', async () => {
    const { page, complaints } = await open({ rules: 'examples/pizzeria/rules' });
    await say(page, 'menu');
    await answered(page, 'menu');
    await press(page, 'Order');
    await page.waitForSelector('.quick-replies');
    await press(page, 'Large', '.quick-replies');
    await say(page, 'Ada');
    await say(page, 'not telling');
    await answered(page, 'menu', 'pick a pizza', 'pick a size', 'name', 'not an address');
    await press(page, 'Remembered', '.below-tabs');
    await page.waitForSelector('.remembered');
    const text = await page.$eval('.remembered', (list) => list.textContent ?? '');
    expect(text).to.include('order.email').and.to.include('Ada');
    await press(page, 'Take back');
    await answered(page, 'menu', 'pick a pizza', 'pick a size', 'name');
    expect(complaints).to.deep.equal([]);
  });

  it('changes words in place: those characters and no others', async () => {
    const { page, rules } = await open();
    await say(page, 'hello');
    await answered(page, 'menu');
    await press(page, 'menu', '.turn');
    await page.click('.said .words-pen');
    await page.waitForSelector('.words-form textarea');
    await page.$eval('.words-form textarea', (area) => (area as HTMLTextAreaElement).select());
    await page.keyboard.type('Good day: 👋 what is it?');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.querySelector('.turn .bubble.bot')?.textContent === 'Good day: 👋 what is it?',
    );
    expect(await page.$eval('.rules-of-turn .chip', (chip) => chip.textContent)).to.equal(
      'changed',
    );
    const before = await readFile(join(rules, '20-menu.yaml'), 'utf8');
    expect(await editorText(page)).to.equal(
      before.replace('Hello! What can I do for you?', '"Good day: 👋 what is it?"'),
    );
  });

  it('makes a rule of what a default took, and keeps the conversation as a test', async () => {
    const { page, complaints } = await open();
    await say(page, 'hello');
    await say(page, 'Do you ship to Malta?');
    await answered(page, 'menu', 'default');
    await press(page, 'Make a rule');
    await page.waitForSelector('.tried-rule .good');
    await page.type('.phone-dialog textarea', 'Yes, we do.');
    await press(page, 'Make it', '.phone-dialog');
    await answered(page, 'menu', 'do you ship to malta');
    expect(await lastSaid(page)).to.equal('Yes, we do.');
    expect(await page.$eval('.rules-of-turn .chip', (chip) => chip.textContent)).to.equal(
      'changed, was default',
    );
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await page.waitForSelector('.phone-dialog .primary');
    await press(page, 'Keep it', '.phone-dialog');
    await page.waitForFunction(() =>
      document.querySelector('.notice')?.textContent?.includes('It passes'),
    );
    await press(page, '90-everything-else.test', '.files');
    const text = await editorText(page);
    expect(text).to.include('- { say: hello, expect: { rule: menu } }');
    expect(text).to.include(
      '- { say: Do you ship to Malta?, expect: { rule: do you ship to malta } }',
    );
    expect(complaints).to.deep.equal([]);
  });

  it('shows an answer on every channel, and another channel decides all anew', async () => {
    const { page } = await open();
    await say(page, 'hello');
    await answered(page, 'menu');
    await press(page, 'As on');
    await page.waitForSelector('.on-channel');
    const titles = await page.$$eval('.on-channel h3', (all) =>
      all.map((each) => each.textContent),
    );
    expect(titles).to.have.members([
      'Messenger',
      'Instagram',
      'WhatsApp',
      'Telegram',
      'LINE',
      'Slack',
    ]);
    await press(page, 'Close', '.phone-dialog');
    await page.click('.setting summary');
    await page.select('.setting select', 'telegram');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.phone[data-channel=telegram] .bubble-buttons');
    await press(page, 'Opening hours', '.turn');
    await answered(page, 'menu', 'opening hours');
  });

  it('plays a delivery that is pasted', async () => {
    const { page, rules } = await open();
    await press(page, 'Paste a delivery');
    await page.waitForSelector('.phone-dialog textarea');
    await page.type('.phone-dialog textarea', 'nonsense');
    await press(page, 'Play it', '.phone-dialog');
    await page.waitForSelector('.phone-dialog .phone-problem');
    // Where the window narrows meanwhile, another part of the page is the one that is shown.
    const before = page.viewport()!;
    await page.setViewport({ width: 390, height: 844 });
    await page.waitForSelector('.phone-dialog textarea', { visible: true });
    await page.waitForSelector('.phone .composer', { hidden: true });
    await page.setViewport(before);
    const body = await readFile(join(rules, 'fixtures/ad-click.json'), 'utf8');
    await page.$eval(
      '.phone-dialog textarea',
      (area, text) => {
        (area as HTMLTextAreaElement).value = text;
        area.dispatchEvent(new Event('input', { bubbles: true }));
      },
      body,
    );
    await press(page, 'Play it', '.phone-dialog');
    await answered(page, 'summer ad');
  });

  it('says why, near misses first, and what a default was tried after', async () => {
    const { page } = await open();
    await say(page, 'nothing of the kind');
    await answered(page, 'default');
    await page.waitForFunction(
      () => document.querySelector('.why-answer h3')?.textContent === 'A default takes it',
    );
    await press(page, '15 rules tried', '.why-answer');
    expect(await page.$$eval('.why-tried .trial', (all) => all.length)).to.be.above(0);
  });

  it('keeps the conversation while the page is loaded anew', async () => {
    const { page } = await open();
    await say(page, 'hello');
    await answered(page, 'menu');
    await page.reload();
    await answered(page, 'menu');
  });

  it('writes nothing where nothing can be written', async () => {
    const { page } = await open({ readOnly: true });
    await say(page, 'what?');
    await answered(page, 'default');
    const words = await page.$eval('.try', (pane) => pane.textContent ?? '');
    expect(words).to.not.include('Make a rule').and.to.not.include('Keep as test');
    expect(await page.$('.words-pen')).to.equal(null);
  });

  it('says so where no rules are without errors yet', async () => {
    const { page } = await open({ rules: { 'a.yaml': 'rules: [{ nmae: x }]' } });
    await page.waitForFunction(() =>
      document.querySelector('.thread')?.textContent?.includes('no rules without errors'),
    );
    expect(await page.$('.how-it-goes-on')).to.equal(null);
  });

  it('moves the clock on, and a colleague can talk', async () => {
    const { page } = await open();
    await say(page, 'hello');
    await answered(page, 'menu');
    await page.click('.composer .round');
    await press(page, 'Tomorrow 9:00', '.how-it-goes-on');
    await page.waitForFunction(() =>
      /it is .*09:00 now/.test(document.querySelector('.thread')?.textContent ?? ''),
    );
    await page.click('.composer .round');
    await press(page, 'A colleague writes', '.how-it-goes-on');
    await say(page, 'hello');
    await answered(page, 'menu', 'no rule', 'no rule');
    expect(await page.$eval('.thread', (thread) => thread.textContent)).to.include(
      'The bot is quiet: a colleague is talking.',
    );
  });

  it('can be used with keys alone: into the conversation, its buttons, words in place', async () => {
    const { page } = await open();
    await page.waitForSelector('.how-it-goes-on');
    const intoIt = async () => {
      await page.keyboard.down('Alt');
      await page.keyboard.down('Shift');
      await page.keyboard.press('Digit0');
      await page.keyboard.up('Shift');
      await page.keyboard.up('Alt');
      // What is drawn next moves the focus.
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
      );
      expect(await page.$('.composer input:focus')).to.not.equal(null);
    };
    await intoIt();
    await page.keyboard.type('hello');
    await page.keyboard.press('Enter');
    await answered(page, 'menu');
    // Once it has begun as well, from wherever one is.
    await page.focus('.cm-content');
    await intoIt();
    // Backwards from where one types: the button beside it, the quick replies, what is in the thread.
    const back = async (times: number) => {
      await page.keyboard.down('Shift');
      for (let count = 0; count < times; count++) await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
    };
    await back(2);
    expect(await page.evaluate(() => document.activeElement?.textContent)).to.equal(
      'Talk to a person',
    );
    await back(3);
    await page.keyboard.press('Enter');
    await answered(page, 'menu', 'deals');
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`has names, roles and contrast (${theme})`, async () => {
      const { page } = await open({ theme, rules: 'examples/pizzeria/rules' });
      const look = async (what: string) => {
        const serious = await seriousFindings(page, '.try', '.phone-dialog');
        expect(serious, what).to.deep.equal([]);
      };
      await page.waitForSelector('.how-it-goes-on');
      await look('how the person comes');
      await say(page, 'menu');
      await answered(page, 'menu');
      await press(page, 'Order');
      await answered(page, 'menu', 'pick a pizza');
      await look('a conversation');
      await press(page, 'Remembered', '.below-tabs');
      await page.waitForSelector('.remembered');
      await look('what is remembered');
      await page.click('.setting summary');
      await look('where, who and when');
      await page.keyboard.press('Escape');
      await page.click('.said .words-pen');
      await page.waitForSelector('.words-form textarea');
      await look('words in place');
      await page.keyboard.press('Escape');
      await page.click('.composer .round');
      await page.waitForSelector('.how-it-goes-on');
      await look('what happens next');
      await say(page, 'gibberish');
      await answered(page, 'menu', 'pick a pizza', 'default');
      await look('a default');
      await press(page, 'Make a rule');
      await page.waitForSelector('.tried-rule .good');
      await look('a new rule');
      await press(page, 'Cancel', '.phone-dialog');
      await press(page, 'As on');
      await page.waitForSelector('.on-channel');
      await look('on all channels');
      await press(page, 'Close', '.phone-dialog');
      await press(page, 'Keep as test');
      await page.waitForSelector('.phone-dialog input');
      await look('a test');
    });
  }
});
