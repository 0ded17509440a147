import { expect } from 'chai';
import type { BrowserContext, Page } from 'puppeteer-core';
import { type DeskStage, deskRules, settled, startDesk } from '../../service/desk/desk-stage.js';
import { openProfile } from '../../support/browser.js';
import { seriousFindings } from '../../support/serious-findings.js';
import { beginWithText } from '../../support/studio-page.js';
import { press, shownText, until } from '../../support/typing.js';

/** Where pictures go, if somebody wants to look at them. */
const pictures = process.env.DESK_PICTURES;

describe('The Studio with the rules in force', function () {
  this.timeout(120_000);
  let profile: BrowserContext;
  let bot: DeskStage;
  let page: Page;
  let complaints: string[];
  /** What was asked of the service in another way than to read. */
  let writes: string[];

  before(async function () {
    profile = await openProfile(this);
  });
  after(() => profile?.close());
  afterEach(async () => {
    await page.close();
    await bot.close();
  });

  async function open(password?: string): Promise<void> {
    const desk = { hosts: [], personalData: false, ...(password && { password }) };
    bot = await startDesk({}, desk);
    page = await profile.newPage();
    complaints = [];
    writes = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => {
      if (request.method() !== 'GET' && request.url().includes('/studio/'))
        writes.push(request.url());
    });
    await page.setViewport({ width: 1440, height: 900 });
    await beginWithText(page);
  }
  const picture = async (name: string) => {
    if (pictures !== undefined)
      await page.screenshot({ path: `${pictures}/${name}.png` as `${string}.png` });
  };
  // The page may draw the link anew between finding and clicking it: a locator then looks again.
  const follow = (link: string) =>
    page.locator(`::-p-aria([name="${link}"][role="link"])`).setTimeout(20_000).click();
  const isMarked = (line: string) =>
    until(
      page,
      `[...document.querySelectorAll('.cm-line')].some((line) => line.classList.contains('marked') && line.textContent.includes(${JSON.stringify(line)}))`,
    );

  it('is opened from the desk with the rule that took an event, can be tried, and saves nothing', async () => {
    await open();
    await bot.click('anna', 'TWO');
    await settled(bot);
    await page.goto(`${bot.service.adminUrl}/desk/#/decided`);
    await follow('two');
    await page.waitForSelector('.cm-line');
    await until(page, `document.querySelector('.path').textContent === 'rules.yaml'`);
    await isMarked('name: two');
    await picture('studio-in-force');
    expect(await shownText(page)).to.include('- name: two');

    // Nothing can be typed, and nothing saved.
    await page.click('.cm-content');
    await page.keyboard.type('x');
    await page.keyboard.press('Delete');
    await press(page, 'Control', 'KeyS');
    expect(await page.$('.save')).to.equal(null);
    expect(await page.$('dialog[open]')).to.equal(null);
    expect(await page.evaluate(() => document.body.innerText)).to.include('Rules in force');
    expect(await shownText(page)).to.equal(deskRules);

    // What it answers can be tried.
    await page.waitForSelector('.composer input');
    await page.type('.composer input', 'hello');
    await page.keyboard.press('Enter');
    await until(page, `document.querySelector('.thread').textContent.includes('hello')`);
    expect(await seriousFindings(page)).to.deep.equal([]);

    await follow('To the desk');
    await page.waitForSelector('.desk');
    expect(writes).to.deep.equal([]);
    expect(complaints).to.deep.equal([]);
  });

  it('asks who is not signed in to do so at the desk', async () => {
    await open('a long password');
    await page.goto(`${bot.service.adminUrl}/studio/#rule=menu`);
    await page.waitForSelector('h1');
    expect(await page.$eval('h1', (title) => title.textContent)).to.equal('Sign in first');
    await picture('studio-sign-in');
    await follow('To the desk');
    await page.waitForSelector('[autocomplete=username]');
    await page.type('[autocomplete=username]', 'Ann');
    await page.type('[type=password]', 'a long password');
    await page.keyboard.press('Enter');
    await follow('Rules in force');
    await page.waitForSelector('.cm-line');
    await page.goto(`${bot.service.adminUrl}/studio/#rule=named`);
    await isMarked('name: named');
  });

  it('leads from a name in an address to the rule, or says that there is none', async () => {
    await open();
    await page.goto(`${bot.service.adminUrl}/studio/#rule=away`);
    await isMarked('name: away');
    await page.evaluate(() => {
      location.hash = '#rule=menu&file=/elsewhere/rules.yaml&line=9';
    });
    await isMarked('name: menu');
    await page.evaluate(() => {
      location.hash = '#file=/elsewhere/rules.yaml&line=8';
    });
    await isMarked('reply: [first, second]');
    await page.evaluate(() => {
      location.hash = '#rule=gone';
    });
    await until(page, `document.querySelector('.notice').textContent.includes('gone')`);
    expect(complaints).to.deep.equal([]);
  });
});
