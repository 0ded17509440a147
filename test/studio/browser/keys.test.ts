import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import { describeInBrowser } from '../../support/studio-page.js';
import { press, pressButton, putCursor, shownText, until } from '../../support/typing.js';

const rules = {
  'a.yaml': `rules:
  - name: hello
    when: { payload: HI }
    reply: { text: Hello!, buttons: [{ title: Bye, payload: BYE }] }
  - name: bye
    when: { payload: BYE }
    reply: { text: Bye, buttons: [{ title: Lost, payload: LOST }, { title: Gone, payload: GONE }] }
default: { reply: Sorry }
`,
};

const shows = (page: Page, selector: string) => page.waitForSelector(selector, { visible: true });
const focus = (page: Page, selector: string) =>
  until(page, `document.activeElement?.matches(${JSON.stringify(selector)})`);
const lineOf = (page: Page) =>
  page.evaluate(() => document.querySelector('.cm-activeLine')?.textContent ?? '');

/** Each row of the table of keys in docs/studio.md, with what they do. */
const keys: { readonly [row: string]: (page: Page) => Promise<unknown> } = {
  'Ctrl-S': async (page) => {
    await page.keyboard.type(' # x');
    await press(page, 'Control', 'KeyS');
    await shows(page, 'dialog .diff');
  },
  'Ctrl-Z, Ctrl-Shift-Z': async (page) => {
    await page.keyboard.type(' # x');
    await press(page, 'Control', 'KeyZ');
    await until(page, `!document.querySelector('.cm-content').textContent.includes('# x')`);
    await press(page, 'Control', 'Shift', 'KeyZ');
    await until(page, `document.querySelector('.cm-content').textContent.includes('# x')`);
  },
  'Ctrl-Space': async (page) => {
    await page.keyboard.press('Enter');
    await press(page, 'Control', ' ');
    await shows(page, '.cm-tooltip-autocomplete');
  },
  'Ctrl-F': async (page) => {
    await press(page, 'Control', 'KeyF');
    await shows(page, '.cm-search');
  },
  'Ctrl-P': async (page) => {
    await press(page, 'Control', 'KeyP');
    await focus(page, '#find-rule');
  },
  'Ctrl-/': async (page) => {
    await press(page, 'Control', '/');
    expect(await shownText(page)).to.match(/# *when: \{ payload: HI \}/);
    await press(page, 'Control', '/');
    expect(await shownText(page)).to.equal(rules['a.yaml']);
  },
  'F8, Shift-F8': async (page) => {
    await until(page, `document.querySelector('.status').textContent === '2 warnings'`);
    await page.keyboard.press('F8');
    await until(page, `document.querySelector('.notice').textContent.includes('Lost')`);
    await page.keyboard.press('F8');
    await until(page, `document.querySelector('.notice').textContent.includes('Gone')`);
    await press(page, 'Shift', 'F8');
    await until(page, `document.querySelector('.notice').textContent.includes('Lost')`);
  },
  'Alt-Shift-M': async (page) => {
    await press(page, 'Alt', 'Shift', 'KeyM');
    await shows(page, '.problems');
  },
  F12: async (page) => {
    await putCursor(page, 'title: Bye');
    for (let back = 0; back < 6; back += 1) await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('F12');
    await until(page, `document.querySelector('.marked')?.textContent.includes('name: bye')`);
  },
  'Alt-Shift-1 to 4': async (page) => {
    for (const [key, view] of [
      ['Digit2', '.map'],
      ['Digit3', '[aria-label="Tests"]'],
      ['Digit4', '[aria-label="Recorded events"]'],
    ] as const) {
      await press(page, 'Alt', 'Shift', key);
      await shows(page, `main ${view}`);
      await focus(page, 'main');
    }
    await press(page, 'Alt', 'Shift', 'Digit1');
    await focus(page, '.cm-content');
  },
  'Alt-Shift-0': async (page) => {
    await press(page, 'Alt', 'Shift', 'Digit0');
    await focus(page, '.composer input');
  },
  'Escape, then Tab': async (page) => {
    await page.keyboard.type(' ');
    const before = await lineOf(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await until(page, `!document.activeElement.closest('.cm-editor')`);
    expect(await lineOf(page)).to.equal(before);
  },
};

describeInBrowser('The keys of the Studio', (open) => {
  it('are those of docs/studio.md', async () => {
    const docs = await readFile(
      fileURLToPath(new URL('../../../docs/studio.md', import.meta.url)),
      'utf8',
    );
    const table = docs.split('## Keys\n')[1]!.split('\n## ')[0]!;
    const rows = [...table.matchAll(/^\| (?!keys|---)(.+?) \|/gm)].map(([, row]) => row);
    expect(rows).to.deep.equal(Object.keys(keys));
  });

  for (const [row, go] of Object.entries(keys)) {
    it(`do what is said of them: ${row}`, async () => {
      const { page, complaints } = await open({ rules });
      await page.waitForSelector('.composer input');
      await putCursor(page, 'when: { payload: HI }');
      await go(page);
      expect(complaints).to.deep.equal([]);
    });
  }

  it('are left to who chooses among characters, as one does in Japanese', async () => {
    const { page } = await open({
      rules: {
        'a.yaml': 'tables:\n  items: { file: i.csv }\nrules: []\n',
        'i.csv': 'item,title\nhat,Hat\n',
      },
    });
    await pressButton(page, 'i.csv');
    await page.waitForSelector('.cells tbody .cell');
    const went = await page.$eval('.cells tbody .cell', (cell) => {
      (cell as HTMLInputElement).focus();
      const key = { key: 'Enter', bubbles: true, cancelable: true };
      const stays = cell.dispatchEvent(new KeyboardEvent('keydown', { ...key, isComposing: true }));
      return [stays, cell.dispatchEvent(new KeyboardEvent('keydown', key))];
    });
    expect(went).to.deep.equal([true, false]);
  });
});
