import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import { seriousFindings } from '../../support/serious-findings.js';
import { card, choose, fill, press, toCards } from '../../support/studio-acts.js';
import { describeInBrowser } from '../../support/studio-page.js';

const text = `# The shop
rules:
  - name: hello # first
    when: { payload: HI }
    reply: Hi!
  - include: more
  - name: bye
    when: { payload: BYE }
    reply: Bye
`;
const files = {
  '10-main.yaml': text,
  'more/a.yaml': 'rules:\n  - name: inner\n    when: { payload: MENU }\n    reply: The menu\n',
};
const hello = '.rule-card[aria-label="Rule: hello"]';

/** Waits until the text of the file is this. */
async function reads(page: Page, wanted: string): Promise<void> {
  await press(page, 'Text', '.switch');
  const shown = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.cm-content .cm-line')]
        .map((each) => each.textContent)
        .join('\n'),
    );
  try {
    await page.waitForFunction(
      (expected) =>
        [...document.querySelectorAll('.cm-content .cm-line')]
          .map((each) => each.textContent)
          .join('\n') === expected,
      { timeout: 5000 },
      wanted,
    );
  } catch {
    expect(await shown()).to.equal(wanted);
  }
  await press(page, 'Cards', '.switch');
  await card(page, 'hello');
}

describeInBrowser('Forms of cards', (open) => {
  it('add a picture, dots, a card, and another wording', async () => {
    const { page, complaints } = await open({ rules: files });
    await toCards(page, '10-main');
    const add = async (kind: string, fields: Readonly<Record<string, string>>) => {
      await press(page, 'Another message', hello);
      await choose(page, 'What is sent', kind);
      for (const [label, value] of Object.entries(fields)) await fill(page, label, value);
      await press(page, 'Add', 'dialog');
      await page.waitForFunction(() => !document.querySelector('dialog.small-editor'));
    };
    await add('image', { 'Address of the picture': 'https://shop.example/a.png' });
    await page.waitForSelector(`${hello} .sent-file`);
    await add('typing', { 'For how long': '2s' });
    await page.waitForFunction(() => document.querySelectorAll('.sent-file').length === 2);
    await add('cards', { 'Title of the card': 'Red shirt' });
    await page.waitForSelector(`${hello} .slide`);
    await press(page, /^Another wording/, hello);
    await fill(page, 'Or in other words', 'Hello!');
    await press(page, 'Done', 'dialog');
    await page.waitForSelector(`${hello} .one-of`);
    const reply = `    reply:
      - { one_of: [Hi!, Hello!] }
      - { image: "https://shop.example/a.png" }
      - { typing: "2s" }
      - { cards: [{ title: Red shirt }] }`;
    await reads(page, text.replace('    reply: Hi!', reply));
    expect(complaints).to.deep.equal([]);
  });

  it('leave the phone free', async () => {
    const { page } = await open({ rules: files, width: 1280, height: 800 });
    await toCards(page, '10-main');
    await press(page, 'Another message', hello);
    const [editor, phone] = await page.$$eval('dialog.small-editor, .phone-pane', (all) =>
      all.map((each) => each.getBoundingClientRect().toJSON()),
    );
    expect(editor.right).to.be.at.most(phone.left);
  });

  it('ask for times, for what must not hold, and for more in an alternative', async () => {
    const { page } = await open({ rules: files });
    await toCards(page, '10-main');
    await press(page, 'and …: add a condition', hello);
    await choose(page, 'What is looked at', 'time');
    await fill(page, 'Days', 'sat, sun');
    await fill(page, 'By the clocks of', 'Europe/Paris');
    await press(page, 'Add', 'dialog');
    await press(page, /^but not …/, hello);
    await fill(page, 'Text', 'stop');
    await press(page, 'Add', 'dialog');
    await page.waitForFunction(() => document.querySelector('.rule-card .alternatives') !== null);
    const when =
      '{ payload: HI, time: { days: [sat, sun], hours: "9:00-18:00", timezone: Europe/Paris }, not: { text: { words: stop } } }';
    await reads(page, text.replace('{ payload: HI }', when));
  });

  it('remember for a time, come back, and once', async () => {
    const { page } = await open({ rules: files });
    await toCards(page, '10-main');
    const also = async (key: string, fields: Readonly<Record<string, string>>) => {
      await press(page, /^also …/, hello);
      await choose(page, 'What to do', key);
      for (const [label, value] of Object.entries(fields)) await fill(page, label, value);
      await press(page, 'Add', 'dialog');
      await page.waitForFunction(() => !document.querySelector('dialog.small-editor'));
    };
    await also('remember', {
      Name: 'table',
      'What is remembered': '{text}',
      'For how long': '4h',
    });
    await also('follow_up', { 'How long from now': '1h', 'Its name': 'BYE' });
    await press(page, /^come back: after 1h with BYE/);
    await press(page, 'Remove', 'dialog');
    await also('once', { 'Once for each person in': '24h' });
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.sentence')].some((each) =>
        each.textContent?.includes('once in 24h'),
      ),
    );
    const more = '\n    remember: { table: { value: "{text}", for: "4h" } }';
    const now = text.replace('reply: Hi!', `reply: Hi!${more}`);
    await reads(page, now.replace('# first\n', '# first\n    once: "24h"\n'));
  });

  it('ask something, with the rule that takes what is replied', async () => {
    const { page } = await open({ rules: files });
    await toCards(page, '10-main');
    await press(page, /^also …/, hello);
    await choose(page, 'What to do', 'ask');
    await fill(page, 'Name of the question', 'order.name');
    await fill(page, 'What is answered when they reply', 'Thank you, {text}!');
    await press(page, 'Add', 'dialog');
    await card(page, 'order.name');
    const rule = `    ask: order.name
  - name: order.name
    when: { answer_to: order.name, text: { exists: true } }
    reply: "Thank you, {text}!"
`;
    await reads(page, text.replace('    reply: Hi!\n', `    reply: Hi!\n${rule}`));
  });

  it('keep open once what is not complete when somebody clicks beside it', async () => {
    const { page } = await open({ rules: files });
    await toCards(page, '10-main');
    await press(page, 'Add a button', hello);
    await fill(page, 'Words on it', 'Menu');
    await page.mouse.click(5, 400);
    expect(
      await page.$eval('dialog.small-editor textarea', (area) => area === document.activeElement),
    ).to.equal(true);
    await page.mouse.click(5, 400);
    await page.waitForFunction(() => !document.querySelector('dialog.small-editor'));
    await reads(page, text);
  });

  it('take no words of spaces alone for what people see', async () => {
    const { page } = await open({ rules: files });
    await toCards(page, '10-main');
    /** Waits until this is what the form says is wrong. */
    const faultIs = (message: string | undefined) =>
      page.waitForFunction(
        (expected) =>
          document.querySelector<HTMLInputElement>(
            'dialog.small-editor :is(input, textarea):invalid',
          )?.validationMessage === expected,
        { timeout: 5000 },
        message,
      );
    await press(page, 'Add a button', hello);
    await fill(page, 'Words on it', '  ');
    await faultIs('Write something here.');
    await fill(page, 'Words on it', 'Menu');
    await fill(page, 'What the new rule answers', '  ');
    await faultIs('Write something here.');
    await fill(page, 'What the new rule answers', 'Here it is.');
    await faultIs(undefined);
    await press(page, 'Add', 'dialog');
    await card(page, 'menu');
  });

  it('say on the card how letters count, and how many buttons there can be', async () => {
    const shop = `rules:
  - name: hello
    when: { text: { words: opening, typos: true, not: { is: Opening, ignore_case: true } } }
    reply: { text: Hi!, buttons: [{ title: A, payload: A }, { title: B, payload: B }, { title: C, payload: C }] }
`;
    const { page } = await open({ rules: { '10-main.yaml': shop } });
    await toCards(page, '10-main');
    const shown = await page.$eval(hello, (each) => each.textContent);
    expect(shown).to.include(
      'has the words opening, and is not Opening (typing slips count, too, in capitals or not)',
    );
    expect(shown).to.include('3 buttons at the most');
  });

  it('say how a time is written before anything is done', async () => {
    const { page } = await open({ rules: files });
    await toCards(page, '10-main');
    await press(page, /^also …/, hello);
    await choose(page, 'What to do', 'ask');
    await fill(page, 'Name of the question', 'order.name');
    await fill(page, 'For how long', 'an hour');
    await press(page, 'Add', 'dialog');
    expect(await page.$('dialog.small-editor input:invalid')).not.to.equal(null);
    expect(await seriousFindings(page, 'dialog.small-editor')).to.deep.equal([]);
  });

  it('lead to the files of an include', async () => {
    const { page } = await open({ rules: files });
    await toCards(page, '10-main');
    await press(page, 'Open a.yaml', '.rule-card.is-include');
    await card(page, 'inner');
  });
});
