import { execFileSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import { seriousFindings } from '../../support/serious-findings.js';
import { named, press } from '../../support/studio-acts.js';
import { describeInBrowser } from '../../support/studio-page.js';

import { pressButton, putCursor, shownText, until } from '../../support/typing.js';

const rules = `tables: { pizzas: { file: pizzas.csv } }
rules:
  - name: pick
    when: { payload: { like: "PICK_{pizza in pizzas}" } }
    reply: "{pizza.title}, {pizza.price} euros."
  - name: two
    when: { payload: TWO }
    reply: Two
  - name: three
    when: { payload: THREE }
    reply: Three
`;
const files = {
  '10-pizza.yaml': rules,
  '20-more.yaml': 'rules:\n  - name: more\n    when: { payload: MORE }\n    reply: More\n',
  'pizzas.csv': 'pizza,title,price\nmargherita,"Margherita",9\nfunghi,Funghi,10\n',
};

/** Writes into the field of the dialog. */
async function name(page: Page, text: string): Promise<void> {
  await page.waitForSelector('dialog[open] input.field:focus');
  await page.$eval('dialog input.field', (input) => (input as HTMLInputElement).select());
  await page.keyboard.type(text);
}

const headings = (page: Page) =>
  page.$$eval('.cells thead th', (cells) => cells.map((each) => each.textContent));

describeInBrowser('Files in the Studio', (open) => {
  it('have columns, which are renamed, added and deleted as exact characters', async () => {
    const { page, rules: folder, complaints } = await open({ rules: files });
    await press(page, /^pizzas\.csv/, '.files');
    await press(page, 'Column price: rename or delete');
    await name(page, 'cost');
    expect(await seriousFindings(page, 'dialog')).to.deep.equal([]);
    await page.keyboard.press('Enter');
    await until(page, `document.querySelector('.cells thead').textContent.includes('cost')`);
    // The rules still ask for the price.
    await named(page, /^1 error/, '.table-view');
    await press(page, 'Undo', '.table-view');
    await until(
      page,
      `!document.querySelector('.table-view .status').textContent.includes('error')`,
    );
    await press(page, 'Add a column');
    await name(page, 'price');
    await page.keyboard.press('Enter');
    await until(
      page,
      `document.querySelector('.notice').textContent.includes('cannot be written')`,
    );
    await name(page, 'veggie');
    await page.keyboard.press('Enter');
    await until(page, `document.querySelectorAll('.cells thead th').length === 4`);
    await press(page, 'Column title: rename or delete');
    await press(page, 'Delete the column', 'dialog');
    await until(page, `document.querySelectorAll('.cells thead th').length === 3`);
    expect(await headings(page)).to.deep.equal(['pizza', 'price', 'veggie']);
    expect(await seriousFindings(page, '.table-view')).to.deep.equal([]);
    await press(page, /^Save 1 file/);
    await page.waitForSelector('dialog .primary:focus');
    await page.keyboard.press('Enter');
    await until(page, `document.querySelector('.save').textContent === 'Saved'`);
    expect(await readFile(join(folder, 'pizzas.csv'), 'utf8')).to.equal(
      'pizza,price,veggie\nmargherita,9\nfunghi,10\n',
    );
    expect(complaints).to.deep.equal([]);
  });

  it('are deleted once somebody says so, and can be brought back', async () => {
    const { page, rules: folder } = await open({ rules: files });
    await press(page, /^20-more/, '.files');
    await press(page, 'Delete: rules/20-more.yaml');
    await page.waitForSelector('dialog[open]');
    expect(await page.$eval('dialog', (dialog) => dialog.textContent)).to.include('with 1 rule.');
    expect(await seriousFindings(page, 'dialog')).to.deep.equal([]);
    await press(page, 'Cancel', 'dialog');
    expect(await readdir(folder)).to.include('20-more.yaml');
    await press(page, 'Delete: rules/20-more.yaml');
    await press(page, 'Delete', 'dialog');
    await until(page, `!document.querySelector('.files').textContent.includes('20-more')`);
    expect(await readdir(folder)).not.to.include('20-more.yaml');
    await press(page, 'Bring it back');
    await until(page, `document.querySelector('.files').textContent.includes('20-more')`);
    expect(await readFile(join(folder, '20-more.yaml'), 'utf8')).to.equal(files['20-more.yaml']);
    expect(await shownText(page)).to.include('More');
  });

  it('are not deleted where they were changed outside meanwhile', async () => {
    const { page, rules: folder } = await open({ rules: files });
    await press(page, /^20-more/, '.files');
    await putCursor(page, 'reply: More');
    await page.keyboard.type('!');
    const theirs = files['20-more.yaml'].replace('More', 'Theirs');
    await writeFile(join(folder, '20-more.yaml'), theirs);
    await page.waitForSelector('.bar.doubtful');
    await press(page, 'Delete: rules/20-more.yaml');
    await press(page, 'Delete', 'dialog');
    await until(
      page,
      `document.querySelector('dialog .problem').textContent.includes('changed outside')`,
    );
    expect(await readFile(join(folder, '20-more.yaml'), 'utf8')).to.equal(theirs);
  });

  it('keep both edits where they do not touch, and undo goes back', async () => {
    const { page, rules: folder } = await open({ rules: files });
    await putCursor(page, 'reply: Three');
    await page.keyboard.type(' and mine');
    await writeFile(join(folder, '10-pizza.yaml'), rules.replace('euros', 'EUR'));
    await page.waitForSelector('.bar.doubtful');
    await pressButton(page, 'Keep both');
    await until(page, `!document.querySelector('.bar.doubtful')`);
    const both = rules.replace('euros', 'EUR').replace('Three\n', 'Three and mine\n');
    expect(`${await shownText(page)}`.trimEnd()).to.equal(both.trimEnd());
    await press(page, /^Save 1 file/);
    await page.waitForSelector('dialog .primary:focus');
    await page.keyboard.press('Enter');
    await until(page, `document.querySelector('.save').textContent === 'Saved'`);
    expect(await readFile(join(folder, '10-pizza.yaml'), 'utf8')).to.equal(both);
  });

  it('ask where both changed one line', async () => {
    const { page, rules: folder } = await open({ rules: files });
    await putCursor(page, 'reply: Three');
    await page.keyboard.type(' and mine');
    const theirs = rules.replace('reply: Three', 'reply: Theirs').replace('euros', 'EUR');
    await writeFile(join(folder, '10-pizza.yaml'), theirs);
    await page.waitForSelector('.bar.doubtful');
    await pressButton(page, 'Keep both');
    await page.waitForSelector('.merge-place');
    expect(await seriousFindings(page, 'dialog')).to.deep.equal([]);
    await page.$$eval('.merge-place input', (inputs) => (inputs[1] as HTMLInputElement).click());
    await press(page, 'Keep both', 'dialog');
    await until(page, `document.querySelector('.save').textContent === 'Saved'`);
    expect(await shownText(page))
      .to.include('Theirs')
      .and.include('EUR');
  });

  it('are seen against the last commit', async () => {
    const { page, rules: folder } = await open({ rules: files });
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@a.example', ...args], {
        cwd: folder,
        stdio: 'ignore',
      });
    git('init');
    git('add', '.');
    git('commit', '-m', 'first');
    await writeFile(join(folder, '20-more.yaml'), files['20-more.yaml'].replace('More', 'Less'));
    await page.reload();
    await press(page, /1 file differ/, 'header');
    await page.waitForSelector('dialog .cm-deletedChunk');
    const shown = () => page.$eval('dialog', (dialog) => dialog.textContent);
    expect(await shown())
      .to.include('Changes since the last commit')
      .and.include('Less');
    await page.keyboard.press('Escape');
    await putCursor(page, 'reply: Three');
    await page.keyboard.type('!');
    await press(page, /^Save 1 file/);
    await page.waitForSelector('dialog .diff');
    expect(await shown()).not.to.include('20-more');
    await press(page, 'Since the last commit', 'dialog');
    await until(page, `document.querySelectorAll('dialog .diff').length === 2`);
    expect(await seriousFindings(page, 'dialog')).to.deep.equal([]);
    await press(page, 'Since the last save', 'dialog');
    await until(page, `document.querySelectorAll('dialog .diff').length === 1`);
  });
});
