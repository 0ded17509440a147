import { expect } from 'chai';
import type { Page, SerializedAXNode } from 'puppeteer-core';
import { isFirefox } from '../../support/browser.js';
import { describeInBrowser } from '../../support/studio-page.js';

/** Opens a view by its name in the header. */
const show = (page: Page, name: string) =>
  page.evaluate((wanted) => {
    const tabs = [...document.querySelectorAll<HTMLElement>('.views button')];
    tabs.find((tab) => tab.textContent?.startsWith(wanted))?.click();
  }, name);
const press = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('.map button')];
    buttons.find((button) => button.textContent?.includes(wanted))?.click();
  }, words);
const titles = (page: Page) =>
  page.$$eval('.map-card .title', (found) => found.map((title) => title.textContent));
const cardNamed = (page: Page, name: string) =>
  page.waitForSelector(`.map-card ::-p-text(${name})`);

/** So many rules in files of ten, each with a button to the next. */
const chain = (count: number) =>
  Object.fromEntries(
    Array.from({ length: Math.ceil(count / 10) }, (_, file) => [
      `${String(file).padStart(3, '0')}.yaml`,
      `rules:\n${Array.from({ length: 10 }, (_, at) => {
        const number = file * 10 + at;
        return `  - { name: r${number}, when: { payload: P${number} }, reply: { text: T, buttons: [{ title: Next, payload: P${number + 1} }] } }`;
      }).join('\n')}\n`,
    ]),
  );

describeInBrowser('The map in the page', (open) => {
  it('shows rules as cards, marks what was chosen, and opens it in the editor', async () => {
    const { page, complaints } = await open();
    await show(page, 'Map');
    await page.waitForSelector('.map-card');
    expect(await titles(page)).to.include.members(['summer ad', 'menu', 'default']);
    const deals = (await cardNamed(page, 'deals'))!;
    await deals.click();
    await page.waitForSelector('.map-legend.chosen');
    expect((await page.$$('.arrow.chosen')).length).to.be.above(1);
    await press(page, 'Open in the editor');
    await page.waitForSelector('.rules-view .cm-line');
    await page.waitForFunction(() => document.activeElement?.closest('.cm-editor') !== null);
    expect(complaints).to.deep.equal([]);
  });

  it('draws an edit without moving, and a dead end in red', async () => {
    const { page } = await open({
      rules: {
        'a.yaml':
          'rules:\n  - name: a\n    when: { payload: A }\n    reply: { text: T, buttons: [{ title: Again, payload: A }, { title: Lost, payload: X }] }\n',
      },
    });
    await show(page, 'Map');
    await page.waitForSelector('.map-card .row.dead');
    // It shows no program what it tells a screen reader.
    if (isFirefox) return;
    const names: string[] = [];
    const visit = ({ role, name, children }: SerializedAXNode) => {
      if (role === 'button' && name !== undefined) names.push(name.replace(/\s+/g, ' '));
      for (const child of children ?? []) visit(child);
    };
    visit((await page.accessibility.snapshot())!);
    expect(names.find((name) => name.startsWith('a'))).to.match(
      /^a ?\. 1 button leads nowhere\. ?payload is "A"/,
    );
  });

  it('moves and zooms by keys', async () => {
    const { page } = await open();
    await show(page, 'Map');
    await page.waitForSelector('.map-card');
    const stand = () => page.$eval('.map-svg > g', (group) => group.getAttribute('transform'));
    await page.$eval('.map-svg', (svg) => (svg as unknown as HTMLElement).focus());
    const first = await stand();
    const isOther = (before: string | null) =>
      page.waitForFunction(
        (was) => document.querySelector('.map-svg > g')?.getAttribute('transform') !== was,
        {},
        before,
      );
    await page.keyboard.press('ArrowDown');
    await isOther(first);
    const moved = await stand();
    await page.keyboard.press('+');
    await isOther(moved);
    const large = await stand();
    await page.keyboard.press('0');
    await isOther(large);
    const scale = Number(/scale\(([\d.]+)\)/.exec((await stand())!)![1]);
    expect(scale).to.be.below(1);
  });

  it('is walked by the keyboard: a card by Tab, chosen by Space, opened by Enter', async () => {
    const { page } = await open();
    await show(page, 'Map');
    await page.waitForSelector('.map-card');
    await page.$eval('.map-svg', (svg) => (svg as unknown as HTMLElement).focus());
    await page.keyboard.press('Tab');
    await page.keyboard.press(' ');
    await page.waitForSelector('.map-card.chosen');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.view:not([hidden]) .cm-line');
  });

  it('shows many rules as files, a file with its neighbours, and a rule with what is around it', async () => {
    const { page, complaints } = await open({ rules: chain(100) });
    await show(page, 'Map');
    await page.waitForSelector('.file-tile');
    expect(await page.$$('.file-tile')).to.have.length(10);
    expect(await page.$$('.square-of-rule')).to.have.length(100);
    await page.hover('.file-tile:nth-of-type(4)');
    expect(await page.$$('.file-tile.led-to')).to.have.length(1);
    expect(await page.$$('.file-tile.leads')).to.have.length(1);
    await page.click('.file-tile:nth-of-type(4) .file-name');
    await page.waitForSelector('.map-card.outside');
    expect(await titles(page)).to.include.members(['r29', 'r30', 'r40']);
    await page.type('.map-tools input', 'r55');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.querySelector('.map-title')?.textContent === 'Around “r55”',
    );
    await page.waitForFunction(() => document.querySelectorAll('.map-card').length === 3);
    await press(page, 'Whole map');
    await page.waitForSelector('.file-tile');
    expect(complaints).to.deep.equal([]);
  });

  it('is a list, too, whose links lead from rule to rule', async () => {
    const { page } = await open();
    await show(page, 'Map');
    await page.waitForSelector('.map-tools');
    await press(page, 'As list');
    await page.waitForSelector('.map-list > li');
    const menu = await page.$$eval('.map-list > li', (rules) =>
      rules.map((rule) => rule.textContent ?? '').find((text) => text.startsWith('menu')),
    );
    expect(menu).to.include('Deals').and.to.include('deals');
    await page.type('.map-tools input', 'order');
    await page.waitForFunction(() => document.querySelectorAll('.map-list > li').length < 6);
  });

  it('is a list where the window is narrow', async () => {
    const { page } = await open({ width: 390, height: 844 });
    await show(page, 'Map');
    await page.waitForSelector('.map-list > li');
  });

  it('says that there is none while no rules load', async () => {
    const { page } = await open({ rules: { 'a.yaml': 'rules: [\n' } });
    await show(page, 'Map');
    await page.waitForSelector('.map');
    expect(await page.$$('.map-card')).to.have.length(0);
    await page.waitForFunction(() => document.body.textContent?.includes('No map yet'));
  });
});
