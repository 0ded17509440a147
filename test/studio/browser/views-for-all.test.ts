import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import { seriousFindings } from '../../support/serious-findings.js';
import { describeInBrowser } from '../../support/studio-page.js';

/** The map, tests, events and tables for people who do not see them, or see them in the dark or in a narrow window. */

const rules = `tables:
  items: { file: items.csv }
rules:
  - name: menu
    when: { any: [{ payload: MENU }, { text: menu }] }
    reply: { text: Hello, buttons: [{ title: Hours, payload: HOURS }, { title: Lost, payload: LOST }] }
  - name: hours
    when: { payload: HOURS, time: { days: mon-fri, timezone: Europe/Paris } }
    reply: 9 to 18
  - name: never
    when: { payload: MENU }
    reply: Never said
  - name: buy
    when: { payload: { like: "BUY_{item in items}" } }
    reply: "{item.title}"
default: { reply: Sorry }
`;
const folder = {
  'a.yaml': rules,
  'items.csv': 'item,title\nhat,Straw hat\n',
  'a.test.yaml': `tests:
  - { name: the menu, event: { text: menu }, expect: { rule: menu } }
  - { name: wrong, event: { payload: MENU }, expect: { rule: never, reply: [{ text: Never said }] } }
`,
};
async function* recorded() {
  for (const text of ['menu', 'hm', 'hm']) yield JSON.stringify({ text, sender: { id: 'a' } });
}

/** Presses a button of the page, once it is there. */
async function show(page: Page, words: string): Promise<void> {
  const button = await page.waitForFunction(
    (wanted) => {
      const places = '.views button, .files button, .map button';
      const buttons = [...document.querySelectorAll<HTMLElement>(places)];
      return buttons.find(({ textContent }) => textContent?.trim().startsWith(wanted));
    },
    {},
    words,
  );
  await button.asElement()!.evaluate((each) => (each as unknown as HTMLElement).click());
}

const views: readonly (readonly [what: string, press: readonly string[], seen: string])[] = [
  ['the map as cards', ['Map'], '.map-card .row.dead'],
  ['the map as text', ['Map', 'As list'], '.map-list > li'],
  ['tests', ['Tests'], '.failed-test .differences'],
  ['recorded events', ['Events'], '.takers tr'],
  ['a table', ['items.csv'], '.cells .cell'],
];

describeInBrowser('Views for everybody', (open) => {
  for (const theme of ['light', 'dark'] as const) {
    for (const [what, presses, seen] of views) {
      it(`have nothing serious against them: ${what}, ${theme}`, async () => {
        const { page, complaints } = await open({ rules: folder, theme, events: recorded });
        await page.waitForSelector('.cm-line');
        for (const words of presses) {
          await show(page, words);
          await page.waitForSelector('main > *:not([hidden])');
        }
        await page.waitForSelector(seen);
        expect(await seriousFindings(page, 'main')).to.deep.equal([]);
        expect(complaints).to.deep.equal([]);
      });
    }
  }

  it('have nothing serious against them: files as tiles', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 9 }, (_, file) => [
        `${file}.yaml`,
        `rules:\n${Array.from({ length: 8 }, (_, at) => `  - { name: r${file}${at}, when: { payload: P${file}${at} }, reply: { text: T, buttons: [{ title: B, payload: P${file + 1}${at} }] } }`).join('\n')}\n`,
      ]),
    );
    const { page } = await open({ rules: many });
    await page.waitForSelector('.cm-line');
    await show(page, 'Map');
    await page.waitForSelector('.file-tile');
    expect(await seriousFindings(page, 'main')).to.deep.equal([]);
  });

  it('have room for a finger on a touch screen', async () => {
    for (const [, presses, seen] of views) {
      const { page } = await open({ rules: folder, events: recorded });
      await page.setViewport({ width: 1200, height: 900, hasTouch: true, isMobile: true });
      await page.waitForSelector('.app');
      // Not every browser can be made a telephone from outside.
      if (!(await page.evaluate(() => matchMedia('(pointer: coarse)').matches))) return;
      await page.waitForSelector('.cm-line');
      for (const words of presses) await show(page, words);
      await page.waitForSelector(seen);
      const low = await page.$$eval('#app :is(button, select, summary, .field)', (all) =>
        all
          .filter((each) => each.checkVisibility({ visibilityProperty: true }))
          .filter((each) => !each.closest('.cm-editor') && each.getBoundingClientRect().height < 44)
          .map((each) => each.outerHTML.slice(0, 120)),
      );
      expect(low, seen).to.deep.equal([]);
    }
  });

  it('fit into a narrow window: nothing is wider than it', async () => {
    for (const [, presses, seen] of views) {
      const { page } = await open({ rules: folder, events: recorded, width: 390, height: 844 });
      await page.waitForSelector('.app');
      // There the map is a list by itself.
      for (const words of presses) if (words !== 'As list') await show(page, words);
      if (presses[0] === 'Map' && presses.length === 1) continue;
      await page.waitForSelector(presses.includes('As list') ? '.map' : seen);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, seen).to.be.at.most(390);
    }
  });
});

describeInBrowser('A table in the page', (open) => {
  const csv = '\ufeffitem; title ;price\r\nshirt;"Linen; fine";29\r\nhat;Straw hat;19';
  const type = async (page: Page, label: string, text: string) => {
    const cell = (await page.waitForSelector(`input[aria-label="${label}"]`))!;
    await cell.click({ count: 3 });
    await page.keyboard.press('Backspace');
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  };
  const textOf = (page: Page) =>
    page.evaluate(() => {
      const lines = [...document.querySelectorAll('.cm-line')];
      return lines.map(({ textContent }) => textContent).join('\n');
    });

  it('changes the characters of a cell alone, and gets and loses rows', async () => {
    const { page, complaints } = await open({
      rules: { 'a.yaml': rules, 'items.csv': csv },
    });
    await page.waitForSelector('.cm-line');
    await show(page, 'items.csv');
    await type(page, 'title of row 2', 'Hat of straw');
    await page.waitForFunction(
      () =>
        document.querySelector<HTMLInputElement>('[aria-label="title of row 2"]')?.value ===
        'Hat of straw',
    );
    await type(page, 'A new row: item', 'cap');
    await page.waitForSelector('[aria-label="item of row 3"]');
    await page.click('[aria-label="Take out shirt"]');
    await page.waitForFunction(() => !document.querySelector('[aria-label="Take out shirt"]'));
    await page.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('main button')];
      buttons.find(({ textContent }) => textContent === 'As text')?.click();
    });
    await page.waitForSelector('.view:not([hidden]) .cm-line');
    expect((await textOf(page)).replace('\ufeff', '')).to.equal(
      'item; title ;price\nhat;Hat of straw;19\ncap;;',
    );
    expect(complaints).to.deep.equal([]);
  });

  it('does not take a row without what it is known by', async () => {
    const { page } = await open({ rules: { 'a.yaml': rules, 'items.csv': csv } });
    await page.waitForSelector('.cm-line');
    await show(page, 'items.csv');
    await type(page, 'item of row 1', '');
    await page.waitForFunction(() =>
      document.querySelector('.notice')?.textContent?.includes('cannot be empty'),
    );
  });
});
