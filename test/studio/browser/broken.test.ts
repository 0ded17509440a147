import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Page, WebWorker } from 'puppeteer-core';
import { isFirefox } from '../../support/browser.js';
import { seriousFindings } from '../../support/serious-findings.js';
import { describeInBrowser } from '../../support/studio-page.js';
import { press, pressButton, putCursor, until } from '../../support/typing.js';

const rules = {
  'a.yaml':
    'rules:\n  - name: hello\n    when: { payload: HI }\n    reply: Hello!\ndefault: { reply: Sorry }\n',
};

/** The worker that answers now: the one before may still be there for a moment. */
function lastWorker(page: Page): WebWorker {
  return page.workers().at(-1)!;
}

/** Makes up a fault of ours: from now on each check of this worker throws. */
async function breakWorker(page: Page): Promise<void> {
  await lastWorker(page).evaluate(() => {
    performance.now = () => {
      throw new Error('made up');
    };
  });
}

/** Keeps what notices say from now on: each is gone after some seconds, in which nobody may look on a busy machine. */
async function keepNotices(page: Page): Promise<void> {
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    const changed = new MutationObserver(() => {
      told.push(document.querySelector('.notice')?.textContent ?? '');
    });
    changed.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

function isTold(page: Page, words: string): Promise<void> {
  return until(page, `told.some((text) => text.includes('${words}'))`);
}

async function write(page: Page, text: string): Promise<void> {
  await putCursor(page, 'reply: Hello!');
  await page.keyboard.type(text);
}

const version = `document.querySelector('.status').dataset.version`;

const status = (text: string) => `document.querySelector('.status').textContent === '${text}'`;

describeInBrowser('A fault of the Studio’s own', (open) => {
  before(function () {
    // Nothing can be done in a worker of Firefox from outside.
    if (isFirefox) this.skip();
  });

  it('starts the check of the rules anew by itself, and says so', async () => {
    const { page } = await open({ rules });
    await until(page, status('No problems'));
    await breakWorker(page);
    await putCursor(page, 'reply: Hello!');
    await page.keyboard.type(' x: y');
    await until(page, status('1 error'));
    expect(await page.$eval('.notice', ({ textContent }) => textContent)).to.include(
      'was started anew. Your texts are unchanged.',
    );
    expect(await page.$('.bar.bad')).to.equal(null);
  });

  it('then says what happened, that texts are safe, and starts it anew where that is pressed', async () => {
    const { page, rules: folder } = await open({ rules });
    await until(page, status('No problems'));
    await keepNotices(page);
    await breakWorker(page);
    const before = await page.evaluate(version);
    await write(page, ' x');
    await isTold(page, 'started anew');
    await until(page, `${version} > ${before}`);
    await breakWorker(page);
    await page.keyboard.type(': y');
    await page.waitForSelector('.bar.bad');
    const said = await page.$eval('.bar.bad', (bar) => bar.textContent);
    expect(said)
      .to.include('Your texts are safe. You can go on writing, and save them.')
      .and.include('made up');
    expect(await page.$eval('.status', ({ textContent }) => textContent)).to.equal('Not checked');
    expect(await seriousFindings(page)).to.deep.equal([]);
    await press(page, 'Control', 'KeyS');
    await page.waitForSelector('dialog[open] .primary:focus');
    expect(await page.$eval('dialog .facts', ({ textContent }) => textContent)).to.equal(
      'Not checked',
    );
    await page.keyboard.press('Enter');
    await until(page, `document.querySelector('.save').textContent === 'Saved'`);
    expect(await readFile(join(folder, 'a.yaml'), 'utf8')).to.include('Hello! x: y');
    await pressButton(page, 'Start it anew');
    await until(page, status('1 error'));
    expect(await page.$('.bar.bad')).to.equal(null);
  });

  it('asks a new one whatever was not answered, in the language of the page and with recorded events', async () => {
    async function* events() {
      yield JSON.stringify({ payload: 'HI' });
    }
    const { page } = await open({ rules, events });
    await until(page, status('No problems'));
    await page.click('button[lang=de]');
    await until(page, status('Keine Befunde'));
    await keepNotices(page);
    await breakWorker(page);
    await write(page, '!');
    await isTold(page, 'neu gestartet');
    await pressButton(page, 'Ereignisse');
    await until(page, `/1 Ereignis/.test(document.querySelector('#view').textContent)`);
    await page.type('.composer input', 'hallo');
    await page.keyboard.press('Enter');
    await until(page, `document.querySelector('.bubble.bot')?.textContent.includes('Sorry')`);
  });

  it('of a question is told by no error: a new one answers it', async () => {
    const { page } = await open({ rules });
    await until(page, status('No problems'));
    await keepNotices(page);
    await lastWorker(page).evaluate(() => {
      const post = self.postMessage;
      self.postMessage = (message: { kind: string }) => {
        if (message.kind === 'answer') throw new Error('made up');
        post.call(self, message);
      };
    });
    await page.type('.composer input', 'hi');
    await page.keyboard.press('Enter');
    await until(page, `document.querySelector('.bubble.bot')?.textContent.includes('Sorry')`);
    await isTold(page, 'started anew');
    expect(await page.evaluate('told.join()')).to.not.include('made up');
  });

  it('is seen where nobody waited for what failed', async () => {
    const { page } = await open({ rules });
    await until(page, status('No problems'));
    const failAlone = async (why: string) => {
      // What is run from outside is no part of a page: Chromium tells of no promise of it.
      await lastWorker(page).evaluate((said) => {
        const [promise, reason] = [Promise.resolve(), new Error(said)];
        dispatchEvent(new PromiseRejectionEvent('unhandledrejection', { promise, reason }));
      }, why);
    };
    const before = await page.evaluate(version);
    await failAlone('a first time');
    await until(page, `${version} > ${before}`);
    await failAlone('a second time');
    await until(
      page,
      `document.querySelector('.bar.bad')?.textContent.includes('a second time') === true`,
    );
  });
});
