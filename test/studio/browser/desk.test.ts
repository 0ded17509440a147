import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { platformError } from '@botrules/messenger/operated';
import { expect } from 'chai';
import type { BrowserContext, Page } from 'puppeteer-core';
import type { Config } from '../../../packages/service/src/index.js';
import { type DeskStage, settled, startDesk } from '../../service/desk/desk-stage.js';
import { until } from '../../service/fake-clock.js';
import { lookIn, openProfile } from '../../support/browser.js';
import { cases } from '../../support/runs.js';
import { seriousFindings } from '../../support/serious-findings.js';

type DeskOptions = NonNullable<Config['admin']['desk']>;

/** Where pictures go, if somebody wants to look at them. */
const pictures = process.env.DESK_PICTURES;

describe('The page of the desk', function () {
  this.timeout(120_000);
  let profile: BrowserContext;
  let bot: DeskStage;
  let page: Page;
  let complaints: string[];

  before(async function () {
    profile = await openProfile(this);
  });
  after(() => profile?.close());
  afterEach(async () => {
    await page.close();
    await bot.close();
  });

  async function open(desk: Partial<DeskOptions> = {}, changes: Partial<Config> = {}) {
    bot = await startDesk(changes, { hosts: [], personalData: false, ...desk });
    page = await profile.newPage();
    complaints = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.setViewport({ width: 1440, height: 900 });
  }
  const visit = async (view = '') => {
    await page.goto(`${bot.service.adminUrl}/desk/${view}`);
    await page.waitForSelector('h1');
  };
  /** Waits until the page says something. */
  const says = (words: string | RegExp) =>
    until(async () => {
      const text = await page.evaluate(() => document.body.innerText);
      return typeof words === 'string' ? text.includes(words) : words.test(text);
    });
  const press = async (name: string, nth = 0) => {
    const found = await page.$$(`::-p-aria([name="${name}"])`);
    await found[nth]!.click();
  };
  const picture = async (name: string) => {
    if (pictures !== undefined)
      await page.screenshot({ path: `${pictures}/${name}.png` as `${string}.png` });
  };
  /** Something of everything: a conversation that waits, a dead letter, an answered one, a pause. */
  async function fill(): Promise<void> {
    await bot.click('anna', 'NAME_x');
    await bot.click('anna', 'MENU');
    await settled(bot);
    bot.platform.refuse({ error: platformError('100')! });
    await bot.click('carl', 'TWO', '2');
    await bot.click('dora', 'MENU', '2');
    await settled(bot);
    bot.platform.allow();
    const note = 'the price is wrong';
    await bot.desk(
      'POST',
      '/pauses',
      { kind: 'rule', name: 'menu', note },
      { 'x-operator': 'Ann' },
    );
    await bot.click('ben', 'MENU');
    await bot.click('ben', 'TWO');
    await until(
      async () => (await bot.desk('GET', '/conversations?reason=paused')).body.items.length === 1,
    );
  }

  const views = ['waiting', 'dead', 'decided', 'rules', 'pauses', 'audit'];

  it('shows every view of an empty inbox, in light and dark, and keeps nobody out', async () => {
    await open();
    for (const theme of cases(1, ['light', 'dark'] as const)) {
      await lookIn(page, theme);
      for (const view of views) {
        await visit(`#/${view}`);
        await page.waitForSelector('.empty');
        expect(await seriousFindings(page), `${view}, ${theme}`).to.deep.equal([]);
        await picture(`empty-${view}-${theme}`);
      }
    }
    expect(complaints).to.deep.equal([]);
  });

  it('shows every view with something in it, wide and narrow, and keeps nobody out', async () => {
    await open();
    await fill();
    const { items } = (await bot.desk('GET', '/conversations')).body;
    for (const [width, theme] of cases(1, [
      [1440, 'light'],
      [1440, 'dark'],
      [390, 'light'],
    ] as const)) {
      await page.setViewport({ width, height: 900 });
      await lookIn(page, theme);
      for (const view of [...views, `waiting?conversation=${items[0].number}`]) {
        await visit(`#/${view}`);
        await page.waitForSelector(view.includes('?') ? '.timeline' : 'tbody tr');
        expect(await seriousFindings(page), `${view}, ${width}, ${theme}`).to.deep.equal([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        expect(wide, `${view} is wider than ${width}`).to.equal(false);
        await picture(`${view.replace(/\W+/g, '-')}-${width}-${theme}`);
      }
    }
    expect(complaints).to.deep.equal([]);
  });

  it('says why a conversation waits, and shows its events step by step', async () => {
    await open();
    await fill();
    await visit();
    await says('Paused by an operator');
    await says('an operator paused the rule "menu"');
    await says('Something is paused.');
    await page.click('tbody .link');
    await page.waitForSelector('.timeline');
    await says('2 events wait here.');
    await says('Sends message: waits');
    await says('not decided yet');
    const text = await page.evaluate(() => document.body.innerText);
    expect(text).not.to.match(/\bben\b|A title/);
  });

  it('has dead letters tried again, and says so in the audit', async () => {
    await open();
    await fill();
    await visit('#/dead');
    await page.waitForSelector('tbody tr');
    expect(await page.$$('tbody tr')).to.have.lengthOf(2);
    await press('Choose all shown');
    await press('Try again');
    await page.waitForSelector('dialog[open]');
    await picture('dialog');
    expect(await seriousFindings(page)).to.deep.equal([]);
    await page.type('dialog input', 'the page is back');
    await page.click('dialog .primary');
    await says(/Try again: 2 events\./);
    await until(() => bot.sentTo('carl').length >= 3);
    await visit('#/audit');
    await says('the page is back');
    await says('Try again');
  });

  it('pauses and resumes', async () => {
    await open();
    await visit('#/pauses');
    await page.waitForSelector('.filters');
    await page.type('.filters input', '1');
    await press('Pause');
    await says('Paused. Events are still taken');
    await bot.click('anna', 'MENU');
    await until(
      async () => (await bot.desk('GET', '/conversations?reason=paused')).body.items.length === 1,
    );
    expect(bot.sentTo('anna')).to.deep.equal([]);
    await page.waitForSelector('tbody tr');
    await page.click('tbody .plain');
    await until(() => bot.sentTo('anna').length === 1);
    await says('Nothing is paused');
  });

  it('searches further back by itself where a part of a list is empty, and begins anew when asked', async () => {
    await open();
    await fill();
    await visit('#/audit');
    await page.setRequestInterception(true);
    let asked = 0;
    page.on('request', (request) => {
      const isFirst = /events\?state=decided$/.test(request.url());
      if (!isFirst) return void request.continue();
      asked += 1;
      // As where thousands of events that wait came after those that were decided.
      const body = JSON.stringify({ items: [], next: 1_000_000 });
      return void request.respond({ status: 200, contentType: 'application/json', body });
    });
    await visit('#/decided');
    await page.waitForSelector('tbody tr');
    const first = asked;
    // It goes on looking by itself, as any list of which nobody asked for more.
    await until(async () => asked > first);
    const before = asked;
    await press('Look again');
    await until(async () => asked > before);
    await says('This is how it stands now.');
    await page.waitForSelector('tbody tr');
    expect(complaints).to.deep.equal([]);
  });

  for (const status of [401, 503]) {
    it(`does not say that all is well when the service refuses to tell (${status})`, async () => {
      await open();
      await visit();
      await says('Nothing waits');
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (!request.url().endsWith('/overview')) return void request.continue();
        const body = JSON.stringify({ message: 'It cannot be asked just now.' });
        return void request.respond({ status, contentType: 'application/json', body });
      });
      await page.evaluate(() => {
        const told: string[] = [];
        new MutationObserver(() => told.push(document.body.innerText)).observe(document.body, {
          subtree: true,
          childList: true,
          characterData: true,
        });
        Object.assign(globalThis, { told });
      });
      await press('Look again');
      await says(status === 401 ? 'Who are you?' : 'It cannot be asked just now.');
      const told = await page.evaluate(() => (globalThis as unknown as { told: string[] }).told);
      expect(told.join()).not.to.include('This is how it stands now.');
    });
  }

  it('speaks German in every view where somebody switches to it, and keeps the choice', async () => {
    await open();
    await fill();
    const { items } = (await bot.desk('GET', '/conversations')).body;
    await visit();
    await says('Paused by an operator');
    await press('DE: auf Deutsch umschalten');
    await says('Jemand hat es angehalten');
    expect(await page.evaluate(() => document.documentElement.lang)).to.equal('de');
    expect(await page.title()).to.equal('Wartend · Botrules Leitstand');
    for (const width of cases(1, [1440, 390])) {
      await page.setViewport({ width, height: 900 });
      for (const view of [...views, `waiting?conversation=${items[0].number}`]) {
        await visit(`#/${view}`);
        await page.waitForSelector(view.includes('?') ? '.timeline' : 'tbody tr');
        expect(await seriousFindings(page), view).to.deep.equal([]);
        const [text, isWide] = await page.evaluate(() => [
          // What a platform answered is told as it was.
          [...document.querySelectorAll('.reason, [data-column=Grund]')].reduce(
            (said, { textContent }) => said.replace(textContent, ''),
            document.body.textContent,
          ),
          document.documentElement.scrollWidth > innerWidth,
        ]);
        expect(text, view).not.to.match(/\b(?:the|of|waits?|ago|events?|Show|Since|Why|Try)\b/);
        expect(isWide, `${view} is wider than ${width}`).to.equal(false);
        await picture(`${view.replace(/\W+/g, '-')}-${width}-de`);
      }
    }
    await press('EN: switch to English');
    await says('2 events wait here.');
    expect(complaints).to.deep.equal([]);
  });

  it('says anew in the other language why rules were refused, and since when it counts', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'botrules-desk-'));
    try {
      const rules = join(folder, 'rules.yaml');
      await writeFile(rules, 'rulez: []\n');
      await open({}, { rules });
      await bot.service.reload();
      await visit('#/rules');
      await says('Unknown key "rulez" in a file of rules. Did you mean "rules"?');
      await says('Counted by this process since');
      await press('DE: auf Deutsch umschalten');
      await says('Der Schlüssel „rulez“ ist in einer Datei mit Regeln nicht bekannt.');
      await says('Dieser Prozess zählt seit');
      expect(complaints).to.deep.equal([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('counts as it happens', async () => {
    await open();
    await visit('#/rules');
    await says('No rule took an event yet');
    await bot.click('anna', 'MENU');
    await bot.click('ben', 'MENU');
    await says(/menu\s+2/);
    expect(complaints).to.deep.equal([]);
  });

  it('is narrowed by the address and by the form', async () => {
    await open();
    await fill();
    await visit('#/decided?rule=named');
    await until(async () => (await page.$$('tbody tr')).length === 1);
    await page.click('.filters [name=rule]', { count: 3 });
    await page.keyboard.type('menu');
    await page.keyboard.press('Enter');
    await until(async () => (await page.$$('tbody tr')).length === 3);
    expect(page.url()).to.match(/#\/decided\?rule=menu$/);
    await press('Show all');
    await until(async () => (await page.$$('tbody tr')).length === 5);
  });

  it('asks for a name and a password where one is set, and again when the session ends', async () => {
    await open({ password: 'a long password' });
    await visit();
    await says('Who are you?');
    expect(await seriousFindings(page)).to.deep.equal([]);
    await picture('login');
    await page.type('[autocomplete=username]', 'Ann');
    await page.type('[type=password]', 'wrong');
    await page.keyboard.press('Enter');
    await says('That is not the password.');
    await page.click('[type=password]', { count: 3 });
    await page.type('[type=password]', 'a long password');
    await page.keyboard.press('Enter');
    await says('Nothing waits');
    await press('Sign out');
    await says('Who are you?');
  });

  it('keeps what was typed and where, when its language is switched', async () => {
    await open({ password: 'a long password' });
    await visit();
    await says('Who are you?');
    await page.type('[autocomplete=username]', 'Ann');
    await page.type('[type=password]', 'a long pass');
    const switchBy = (language: 'de' | 'en') =>
      // As by a key of an assistive program, which moves no focus.
      page.$eval(`button[lang=${language}]`, (button) => (button as HTMLElement).click());
    await switchBy('de');
    await says('Wer sind Sie?');
    await page.keyboard.type('word');
    await page.keyboard.press('Enter');
    await says('Nichts wartet');
    expect(await page.evaluate(() => document.documentElement.lang)).to.equal('de');
    // By the keyboard, the focus stays on the switch.
    await page.focus('button[lang=en]');
    await page.keyboard.press('Enter');
    await says('Nothing waits');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('lang'));
    expect(await focused()).to.equal('de');
    await visit('#/decided');
    await page.type('.filters [name=rule]', 'men');
    await switchBy('de');
    await says('Entschieden');
    await page.keyboard.type('u');
    expect(
      await page.$eval('.filters [name=rule]', (input) => (input as HTMLInputElement).value),
    ).to.equal('menu');
    expect(complaints).to.deep.equal([]);
  });

  it('can be worked with by the keyboard alone', async () => {
    await open();
    await fill();
    await visit('#/dead');
    await page.waitForSelector('tbody tr');
    const focused = () =>
      page.evaluate(() => {
        const on = document.activeElement as HTMLElement | null;
        return on?.getAttribute('aria-label') ?? on?.innerText ?? '';
      });
    const tabTo = async (name: string) => {
      for (let presses = 0; presses < 60 && !(await focused()).startsWith(name); presses++)
        await page.keyboard.press('Tab');
      expect(await focused()).to.match(new RegExp(`^${name}`));
    };
    await page.keyboard.press('Tab');
    expect(await focused()).to.equal('To the list');
    await tabTo('Choose event');
    await page.keyboard.press(' ');
    await page.keyboard.down('Shift');
    for (let presses = 0; presses < 60 && (await focused()) !== 'Set aside'; presses++)
      await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open]');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog', { hidden: true });
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open]');
    await tabTo('Set aside');
    await page.keyboard.press('Enter');
    await says('Set aside: 1 event.');
  });

  it('runs no code but its own', async () => {
    await open();
    const response = await page.goto(`${bot.service.adminUrl}/desk/`);
    const { 'content-security-policy': policy } = response!.headers();
    expect(policy).to.include("default-src 'none'").and.include("script-src 'self'");
    expect(policy).to.include("frame-ancestors 'none'").and.not.include('unsafe');
    const ran = await page.evaluate(() => {
      const script = document.createElement('div');
      try {
        script.innerHTML = '<img src=x onerror="globalThis.bad = true">';
      } catch {
        return 'refused';
      }
      return 'taken';
    });
    expect(ran).to.equal('refused');
    expect((await page.goto(`${bot.service.adminUrl}/desk/../metrics`))?.status()).to.equal(200);
    for (const path of ['index.html', '..%2fmetrics', 'none.js'])
      expect((await page.goto(`${bot.service.adminUrl}/desk/${path}`))?.status(), path).to.equal(
        404,
      );
  });
});
