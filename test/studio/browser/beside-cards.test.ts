import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import { seriousFindings } from '../../support/serious-findings.js';
import { card, choose, fill, named, press, toCards } from '../../support/studio-acts.js';
import { describeInBrowser } from '../../support/studio-page.js';

const text = `profile:
  greeting: Hello! # everywhere
  get_started: START
  menu:
    - { title: Pizzas, payload: MENU }
lists:
  sizes: [S, M] # small first
tables:
  shops:
    rows:
      - { id: n1, town: Nantes } # the first
      - { id: b1, town: Brest }
rules:
  - name: start
    when: { payload: START }
    reply: { text: Which?, buttons: [{ title: Small, payload: SIZE_S }] }
  - name: pizzas
    when: { payload: MENU }
    reply: Margherita.
  - name: size
    when: { text: { in: sizes } }
    reply: Noted.
  - name: small
    when: { payload: SIZE_S, memory.pizza: Funghi, title: { not: { starts_with: A, ends_with: b } } }
    reply: A small one.
  - name: shop
    when: { payload: { like: "SHOP_{shop in shops}" } }
    reply: "{shop.town}"
default: { reply: What? }
`;

async function reads(page: Page, wanted: string): Promise<void> {
  await press(page, 'Text', '.switch');
  const shown = () =>
    page.$$eval('.cm-content .cm-line', (lines) =>
      lines.map((each) => each.textContent).join('\n'),
    );
  await page.waitForSelector('.cm-content');
  for (let times = 0; times < 50 && (await shown()) !== wanted; times++) {
    await page.evaluate(() => new Promise((go) => requestAnimationFrame(() => go(undefined))));
  }
  expect(await shown()).to.equal(wanted);
}

describeInBrowser('What stands beside rules, on a card', (open) => {
  it('is edited where it stands: lists, tables and what people see before they write', async () => {
    const { page, complaints } = await open({ rules: { 'shop.yaml': text } });
    await toCards(page, 'shop.yaml');
    await card(page, 'size');
    expect(await seriousFindings(page, '.cards-view')).to.deep.equal([]);
    await press(page, 'Add a word to sizes');
    await fill(page, 'Word of sizes', 'L');
    await press(page, 'Done', 'dialog');
    await named(page, /^Word of sizes: L/);
    await press(page, /^town in row 2: Brest/);
    await fill(page, 'town in row 2', 'Rennes');
    await press(page, 'Done', 'dialog');
    await named(page, /^town in row 2: Rennes/);
    await press(page, /^Greeting: Hello!/);
    await fill(page, 'Greeting', 'Welcome!');
    await press(page, 'Done', 'dialog');
    // The phone begins with it.
    await page.waitForFunction(
      () => document.querySelector('.greeting')?.textContent?.trim() === 'Welcome!',
    );
    await press(page, 'Add an entry to the menu');
    await fill(page, 'Words on it', 'Sizes');
    await choose(page, 'A tap', 'payload');
    await fill(page, 'Which one', 'SIZE_S');
    await press(page, 'Add', 'dialog');
    await named(page, /^Entry of the menu: Sizes/);
    await reads(
      page,
      text
        .replace('[S, M]', '[S, M, L]')
        .replace('Brest', 'Rennes')
        .replace('Hello!', 'Welcome!')
        .replace('payload: MENU }\n', 'payload: MENU }\n    - { title: Sizes, payload: SIZE_S }\n'),
    );
    expect(complaints).to.deep.equal([]);
  });

  it('leads to the rules that use a list, and says when a button leads only some people to a rule', async () => {
    const { page } = await open({ rules: { 'shop.yaml': text } });
    await toCards(page, 'shop.yaml');
    await press(page, 'size', '.is-file');
    await page.waitForFunction(() =>
      document.activeElement?.getAttribute('aria-label')?.endsWith('size'),
    );
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.leads')].some((each) =>
        each.textContent?.includes('small only where memory.pizza is "Funghi"'),
      ),
    );
  });

  it('begins with what people see before they write, and a list, in a file that has neither', async () => {
    const rules = 'rules:\n  - name: hello # first\n    when: { payload: HI }\n    reply: Hi!\n';
    const { page } = await open({ rules: { 'a.yaml': rules } });
    await toCards(page, 'a.yaml');
    await press(page, 'Greeting and menu');
    await fill(page, 'Greeting', 'Welcome!');
    await press(page, 'Done', 'dialog');
    await named(page, /^Greeting: Welcome!/);
    await press(page, 'New list of words');
    await fill(page, 'Name of the list, such as sizes', 'colors');
    await fill(page, 'Its words, one a line', 'red\nblue');
    await press(page, 'Add', 'dialog');
    await named(page, /^Word of colors: blue/);
    await reads(page, `${rules}profile: { greeting: Welcome! }\nlists: { colors: [red, blue] }\n`);
  });

  it('says why a new list or column cannot be added, and keeps what was typed', async () => {
    const rules = text.replace('lists:\n', 'lists:\n  odd: S\n');
    const { page } = await open({ rules: { 'shop.yaml': rules } });
    await toCards(page, 'shop.yaml');
    const fault = () =>
      page.$eval(
        'dialog :invalid:not(form)',
        (field) => (field as HTMLInputElement).validationMessage,
      );
    await press(page, 'New list of words');
    await fill(page, 'Its words, one a line', 'red');
    for (const name of ['sizes', ' odd ']) {
      await fill(page, 'Name of the list, such as sizes', name);
      await press(page, 'Add', 'dialog');
      expect(await fault()).to.equal(`${name.trim()} is there already. Choose another name.`);
    }
    await fill(page, 'Name of the list, such as sizes', 'colors');
    await fill(page, 'Its words, one a line', ' \n ');
    await press(page, 'Add', 'dialog');
    expect(await fault()).to.equal('Write something here.');
    await fill(page, 'Its words, one a line', 'red');
    await press(page, 'Add', 'dialog');
    await named(page, /^Word of colors: red/);
    await press(page, 'Add a column to shops');
    await fill(page, 'What the first row has in it', 'Loire');
    await fill(page, 'Name of the column', 'town');
    await press(page, 'Add', 'dialog');
    expect(await fault()).to.equal('town is there already. Choose another name.');
  });

  it('says that a list goes with its last word, and begins a table without rows with a column', async () => {
    const rules =
      '"profile": { menu: [] }\ntables: { shops: { rows: [] } }\nlists: { colors: [red] }\nrules: []\n';
    const { page } = await open({ rules: { 'a.yaml': rules } });
    await toCards(page, 'a.yaml');
    await press(page, /^Word of colors: red/);
    await press(page, 'Delete the list', 'dialog');
    await page.waitForFunction(() =>
      document.body.innerText.includes('The list colors is deleted.'),
    );
    expect(await page.$$('::-p-aria([name="Add a row to shops"])')).to.have.length(0);
    expect(await page.$$('::-p-aria([name="Greeting and menu"])')).to.have.length(0);
    await press(page, 'Add a column to shops');
    await fill(page, 'Name of the column', 'town');
    await fill(page, 'What the first row has in it', 'Nantes');
    await press(page, 'Add', 'dialog');
    await named(page, /^town in row 1: Nantes/);
    await reads(
      page,
      '"profile": { menu: [] }\ntables: { shops: { rows: [{ town: Nantes }] } }\nrules: []\n',
    );
  });

  it('changes one of two tests that must not hold at once', async () => {
    const { page } = await open({ rules: { 'shop.yaml': text } });
    await toCards(page, 'shop.yaml');
    await press(page, /not at the same time: begins? with A|not at the same time: starts? with A/);
    expect(await page.$eval('dialog .hint', ({ textContent }) => textContent)).to.not.equal('');
    const inputs = await page.$$('dialog fieldset.values input');
    await inputs[1]!.click({ count: 3 });
    await page.keyboard.type('c');
    await press(page, 'Done', 'dialog');
    await named(page, /not at the same time: .* A.* c/);
    await reads(page, text.replace('ends_with: b', 'ends_with: c'));
  });
});
