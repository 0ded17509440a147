import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import { describeInBrowser } from '../../support/studio-page.js';
import { pressButton, putCursor, until } from '../../support/typing.js';

/** Everything that a screen reader is told from now on, in order. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const told: string[] = [];
    const region = document.querySelector('.app > .unseen[role=status]')!;
    new MutationObserver(() => told.push(region.textContent?.trim() ?? '')).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    Object.assign(globalThis, { told });
  });
  return () => page.evaluate(() => (globalThis as unknown as { told: string[] }).told);
}

const rules = {
  'a.yaml': `tables:
  items: { file: items.csv }
rules:
  - name: hello
    when: { text: { words: [hello] } }
    reply:
      text: Hello!
      buttons: [{ title: Hats, payload: BUY_hat }]
      quick_replies: [{ title: Bye, payload: BYE }]
  - name: buy
    when: { payload: { like: "BUY_{item in items}" } }
    reply: "{item.title}"
  - name: bye
    when: { payload: BYE }
    reply: Bye!
default: { reply: Sorry }
`,
  'items.csv': 'item,title\nhat,Straw hat\n',
  'a.test.yaml': 'tests:\n  - { name: hi, event: { text: hello }, expect: { rule: hello } }\n',
};

describeInBrowser('What a screen reader is told', (open) => {
  it('says how many problems there are, and which tests fail, once typing rests', async () => {
    const { page } = await open({ rules });
    await until(page, `document.querySelector('.status').textContent === 'No problems'`);
    await until(page, `document.querySelector('.views .count.good') !== null`);
    const told = await listen(page);
    await putCursor(page, 'reply: "{item.title}"');
    await page.keyboard.type(' x');
    await until(page, 'globalThis.told.length > 0');
    for (let each = 0; each < 2; each += 1) await page.keyboard.press('Backspace');
    await until(page, 'globalThis.told.length > 1');
    await putCursor(page, 'name: hello');
    await page.keyboard.type('2');
    await until(page, 'globalThis.told.length > 2');
    expect(await told()).to.deep.equal(['1 error.', 'No problems.', '1 of 1 test fails.']);
  });

  it('says what the bot answers, what can be tapped and which rule it was, and each answer once', async () => {
    const { page } = await open({ rules });
    await page.waitForSelector('.composer input');
    const told = await listen(page);
    await page.type('.composer input', 'hello');
    await page.keyboard.press('Enter');
    await until(page, 'globalThis.told.length > 0');
    await page.type('.composer input', 'well');
    await page.keyboard.press('Enter');
    await until(page, 'globalThis.told.length > 1');
    await pressButton(page, 'Hats');
    await until(page, 'globalThis.told.length > 2');
    expect(await told()).to.deep.equal([
      'hello: Hello! Buttons: Hats. Quick replies: Bye.',
      'default: Sorry.',
      'buy: Straw hat.',
    ]);
    // An edit changes an answer above: it is drawn, and nobody is talked to meanwhile.
    await putCursor(page, 'text: Hello!');
    await page.keyboard.type('!');
    await until(page, `document.querySelector('.bubble.bot').textContent.startsWith('Hello!!')`);
    expect(await told()).to.have.length(3);
    expect(await page.$eval('[role=log]', (log) => log.getAttribute('aria-live'))).to.equal('off');
  });

  it('says only what is answered after a conversation begins anew, and another variant', async () => {
    const varied = rules['a.yaml'].replace('reply: Bye!', 'reply: { one_of: [Bye!, See you!] }');
    const { page } = await open({ rules: { ...rules, 'a.yaml': varied } });
    await page.waitForSelector('.composer input');
    const told = await listen(page);
    await page.type('.composer input', 'hello');
    await page.keyboard.press('Enter');
    await until(page, 'globalThis.told.length > 0');
    await page.type('.composer input', 'well');
    // Both before the worker has answered.
    await page.evaluate(() => {
      [...document.querySelectorAll('button')]
        .find((each) => each.textContent === 'Start over')!
        .click();
      document.querySelector<HTMLInputElement>('.composer input')!.form!.requestSubmit();
    });
    await until(page, 'globalThis.told.length > 1');
    expect((await told()).slice(1)).to.deep.equal(['default: Sorry.']);
    await page.type('.composer input', 'hello');
    await page.keyboard.press('Enter');
    await until(page, 'globalThis.told.length > 2');
    await pressButton(page, 'Bye');
    await until(page, 'globalThis.told.length > 3');
    const first = (await told())[3]!;
    await pressButton(page, 'Another variant');
    await until(page, 'globalThis.told.length > 4');
    const both = [first, (await told())[4]!].sort();
    expect(both).to.deep.equal(['bye: Bye!', 'bye: See you!']);
  });

  it('has one heading of the page, one name for each part of it, and cells by their row and column', async () => {
    const { page } = await open({ rules });
    await page.waitForSelector('.try');
    expect(await page.$$eval('h1', (all) => all.map((each) => each.textContent))).to.deep.equal([
      'Botrules',
    ]);
    const landmarks = await page.$$eval('aside, nav, section, [role=region]', (all) =>
      all
        .filter((each) => (each as HTMLElement).offsetParent !== null)
        .map((each) => each.getAttribute('aria-label')),
    );
    expect(landmarks).to.have.length(new Set(landmarks).size);
    await pressButton(page, 'items.csv');
    await page.waitForSelector('.cells tbody th');
    expect(
      await page.$$eval('.cells th', (all) =>
        all.map((each) => `${(each as HTMLTableCellElement).scope} ${each.ariaLabel}`),
      ),
    ).to.deep.equal(['col item', 'col title', 'row hat']);
  });
});
