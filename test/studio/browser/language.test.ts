import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import { describeInBrowser } from '../../support/studio-page.js';

const rules = {
  'shop.yaml': `rules:
  - name: Pizza
    when: { text: { words: [pizza] } }
    reply: { text: Welche?, buttons: [{ title: Margherita, payload: MARGHERITA }] }
default: { reply: Wie bitte? }
`,
};

const says = (page: Page, words: string) =>
  page.waitForFunction((wanted) => document.body.textContent?.includes(wanted), {}, words);
/** Opens the list of what was found. */
const listProblems = async (page: Page, count: string) => {
  await page.waitForFunction(
    (wanted) => document.querySelector('.status')?.textContent === wanted,
    {},
    count,
  );
  if ((await page.$('.problems')) === null) await page.click('.status');
};
const switchTo = (page: Page, language: 'de' | 'en') => page.click(`button[lang="${language}"]`);
const saidOf = (page: Page, selector: string) =>
  page.$$eval(selector, (all) => all.map((each) => each.textContent?.trim() ?? ''));

describeInBrowser('The language of the Studio', (open) => {
  it('is switched in the header, for the page and for what is found in rules', async () => {
    const { page, complaints } = await open({ rules });
    await listProblems(page, '1 warning');
    await says(page, 'leads nowhere');
    expect(await saidOf(page, '.views button')).to.include('Rules');
    await switchTo(page, 'de');
    await listProblems(page, '1 Warnung');
    await says(page, 'führt ins Leere');
    expect(await page.evaluate(() => document.documentElement.lang)).to.equal('de');
    expect((await saidOf(page, '.views button')).slice(0, 2)).to.deep.equal(['Regeln', 'Karte']);
    await switchTo(page, 'en');
    await listProblems(page, '1 warning');
    await says(page, 'leads nowhere');
    expect(await page.evaluate(() => document.documentElement.lang)).to.equal('en');
    expect(await saidOf(page, '.views button')).to.include('Rules');
    expect(complaints).to.deep.equal([]);
  });

  it('is kept, and an edit that was not saved is kept when it is switched', async () => {
    const { page } = await open({ rules });
    await page.waitForSelector('.cm-content');
    await page.click('.cm-content');
    await page.keyboard.type('# heute\n');
    await switchTo(page, 'de');
    await says(page, '1 Datei speichern…');
    await says(page, '# heute');
    const kept = await page.evaluate(() => localStorage.getItem('botrules-language'));
    expect(kept).to.equal('de');
  });

  it('is switched in the search of the editor, which keeps its text and its undo', async () => {
    const { page } = await open({ rules: { ...rules, 'z.yaml': 'rules: []\n' } });
    const write = async (words: string) => {
      await page.click('.cm-content');
      await page.keyboard.down('Control');
      await page.keyboard.press('Home');
      await page.keyboard.up('Control');
      await page.keyboard.type(words);
    };
    const toFile = (name: string) =>
      page.$$eval(
        '.files button',
        (all, wanted) => all.find(({ textContent }) => textContent.includes(wanted))!.click(),
        name,
      );
    await page.waitForSelector('.cm-content');
    await write('# one\n');
    await toFile('z.yaml');
    await says(page, 'rules: []');
    await toFile('shop.yaml');
    await says(page, '# one');
    await write('# two\n');
    await switchTo(page, 'de');
    await page.waitForSelector('html[lang=de] .cm-content');
    const text = () => page.$eval('.cm-content', ({ textContent }) => textContent);
    expect(await text()).to.include('# two# one');
    await page.click('.cm-content');
    await page.keyboard.down('Control');
    await page.keyboard.press('f');
    await page.keyboard.up('Control');
    await page.waitForSelector('.cm-search');
    expect(await saidOf(page, '.cm-search .cm-button')).to.include('Weiter');
    await page.keyboard.press('Escape');
    // Words and the end of their line may be two steps.
    for (let step = 0; step < 3 && (await text()).includes('# two'); step++) {
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
    }
    expect(await text()).to.match(/^# onerules:/);
  });

  it('is that of a review and of the map, too', async () => {
    const later = `  - name: Ofen
    when: { payload: MARGHERITA }
    reply: Gern.
    follow_up: { after: 1h, payload: FERTIG }
  - { name: Fertig, when: { event: follow_up, payload: FERTIG }, reply: Fertig! }
default:`;
    const { page } = await open({
      rules: { 'shop.yaml': rules['shop.yaml'].replace('default:', later) },
    });
    await switchTo(page, 'de');
    await listProblems(page, 'Keine Befunde');
    await page.click('.cm-content');
    await page.keyboard.down('Control');
    await page.keyboard.press('Home');
    await page.keyboard.up('Control');
    await page.keyboard.type('# heute\n');
    await page.click('.save');
    await page.waitForSelector('dialog .cm-collapsedLines');
    const [folded] = await saidOf(page, 'dialog .cm-collapsedLines');
    expect(folded).to.match(/^\d+ unveränderte Zeilen$/);
    await page.keyboard.press('Escape');
    await page.$$eval('.views button', (all) =>
      all.find(({ textContent }) => textContent === 'Karte')!.click(),
    );
    await says(page, 'FERTIG nach 1h');
  });

  it('is that of the browser until somebody chooses', async () => {
    const { page } = await open({ rules });
    await page.evaluateOnNewDocument(() =>
      Object.defineProperty(navigator, 'languages', { value: ['de-AT', 'de', 'en'] }),
    );
    await page.reload();
    await listProblems(page, '1 Warnung');
    await says(page, 'führt ins Leere');
    await says(page, 'Gespeichert');
  });
});
