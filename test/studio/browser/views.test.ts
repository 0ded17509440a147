import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import { describeInBrowser } from '../../support/studio-page.js';
import { putCursor, until } from '../../support/typing.js';

const show = (page: Page, name: string) =>
  page.evaluate((wanted) => {
    const tabs = [...document.querySelectorAll<HTMLElement>('.views button')];
    tabs.find((tab) => tab.textContent?.startsWith(wanted))?.click();
  }, name);
const says = (page: Page, words: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector('main')?.textContent?.includes(wanted),
    {},
    words,
  );

const rules = `rules:
  - name: menu
    when: { any: [{ payload: MENU }, { text: menu }] }
    reply: { text: Hello, buttons: [{ title: Hours, payload: HOURS }] }
  - name: hours
    when: { payload: HOURS }
    reply: 9 to 18
default: { reply: Sorry }
`;
const tests = `tests:
  - { name: the menu, event: { text: menu }, expect: { rule: menu } }
  - name: the hours
    conversation:
      - say: menu
      - tap: Hours
        expect: { reply: [{ text: 9 to 18 }] }
`;
const recordedLines = [
  ...Array.from({ length: 5 }, (_, at) => ({ text: 'menu', sender: { id: `a${at}` } })),
  { payload: 'HOURS', sender: { id: 'b' } },
  { text: 'hm', sender: { id: 'c' } },
].map((event, at) => JSON.stringify({ ...event, timestamp: 1_700_000_000_000 + at }));
async function* recorded() {
  yield* recordedLines;
}

/** Changes what stands at the end of a line of the open file. */
async function write(page: Page, line: string, from: string, to: string): Promise<void> {
  await putCursor(page, line);
  for (let count = 0; count < from.length; count++) await page.keyboard.press('Backspace');
  await page.keyboard.type(to);
}

describeInBrowser('The tests in the page', (open) => {
  it('pass or fail as one types, the failing ones first with what was expected and came', async () => {
    const { page, complaints } = await open({ rules: { 'a.yaml': rules, 'a.test.yaml': tests } });
    await show(page, 'Tests');
    await says(page, 'All 2 tests pass');
    await show(page, 'Rules');
    await page.waitForSelector('.cm-line');
    await write(page, 'reply: 9 to 18', '18', '17');
    await show(page, 'Tests');
    await says(page, '1 of 2 tests fails');
    const failed = await page.$eval('.failed-test', (test) => test.textContent);
    expect(failed).to.include('the hours').and.to.include('9 to 18').and.to.include('9 to 17');
    expect(await page.$$('.said-by-person')).to.have.length(2);
    expect(complaints).to.deep.equal([]);
  });

  it('name what no test reaches, and lead there', async () => {
    const { page } = await open({ rules: { 'a.yaml': rules, 'a.test.yaml': tests } });
    await show(page, 'Tests');
    await page.waitForSelector('.never-tried .point');
    const never = await page.$$eval('.never-tried .point', (points) =>
      points.map(({ textContent }) => textContent),
    );
    expect(never.join()).to.include('payload is "MENU"').and.to.include('default');
    await page.click('.never-tried .point:last-child .link');
    await page.waitForSelector('.view:not([hidden]) .cm-line');
  });

  it('say how to begin where there are none', async () => {
    const { page } = await open({ rules: { 'a.yaml': rules } });
    await show(page, 'Tests');
    await says(page, 'No tests yet');
  });

  it('say what is wrong with a file of tests', async () => {
    const { page } = await open({
      rules: { 'a.yaml': rules, 'a.test.yaml': 'tests:\n  - { nam: x }\n' },
    });
    await show(page, 'Tests');
    await says(page, 'Files of tests that cannot be read');
  });
});

describeInBrowser('Recorded events in the page', (open) => {
  it('are counted, and compared with what was saved as one types', async () => {
    const { page, complaints } = await open({ rules: { 'a.yaml': rules }, events: recorded });
    await show(page, 'Events');
    await says(page, '7 recorded events');
    const takers = await page.$$eval('.takers tr', (rows) => rows.map((row) => row.textContent));
    expect(takers).to.deep.equal(['menu5', 'hours1', 'default1']);
    await show(page, 'Rules');
    await page.waitForSelector('.aside');
    const beside = await page.$$eval('.cm-line:has(.aside)', (lines) =>
      lines.map(({ textContent }) => textContent?.trim()),
    );
    expect(beside).to.deep.equal([
      '- name: menu5 events',
      '- name: hours1 event',
      'default: { reply: Sorry }1 event',
    ]);
    await write(page, 'text: menu', 'menu }] }', 'hm }] }');
    await show(page, 'Events');
    await says(page, '6 of 7 events would be answered differently');
    const groups = await page.$$eval('.groups .head', (heads) =>
      heads.map(({ textContent }) => textContent),
    );
    expect(groups).to.deep.equal(['5menu→default', '1default→menu']);
    expect(complaints).to.deep.equal([]);
  });

  it('show a change of the words, before and now', async () => {
    const { page } = await open({ rules: { 'a.yaml': rules }, events: recorded });
    await page.waitForSelector('.cm-line');
    await write(page, 'reply: 9 to 18', '18', '17');
    await show(page, 'Events');
    await says(page, '1 of 7 events would be answered differently');
    // What was compared may be of a moment before, when half of it was written.
    await until(
      page,
      `document.querySelector('.sample')?.textContent.includes('before9 to 18now9 to 17')`,
    );
  });

  it('say how to get some where there are none', async () => {
    const { page } = await open({ rules: { 'a.yaml': rules } });
    await show(page, 'Events');
    await says(page, 'botrules inbox export');
  });

  it('can be of one line, or lines that are none', async () => {
    async function* one() {
      yield recordedLines[0]!;
      yield 'nonsense';
    }
    const { page } = await open({ rules: { 'a.yaml': rules }, events: one });
    await show(page, 'Events');
    await says(page, '1 recorded event');
    await says(page, '1 line could not be read');
  });

  it('can be none at all, which is said', async () => {
    async function* table() {
      yield 'text;time';
      yield 'hello;2026';
    }
    const { page } = await open({ rules: { 'a.yaml': rules }, events: table });
    await show(page, 'Events');
    await says(page, '2 lines could not be read');
    await says(page, 'botrules inbox export');
  });
});
