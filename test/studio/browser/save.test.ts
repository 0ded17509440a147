import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { isFirefox } from '../../support/browser.js';
import { describeInBrowser } from '../../support/studio-page.js';
import { press, pressButton, putCursor, shownText, until } from '../../support/typing.js';

const small = {
  'a.yaml': 'rules:\n  - name: hello\n    when: { payload: HI }\n    reply: Hello!\n',
  'b.yaml': 'rules:\n  - name: bye\n    when: { payload: BYE }\n    reply: Goodbye!\n',
};

describeInBrowser('What becomes of edits in the Studio', (open) => {
  it('reviews what is saved, and writes all files at once', async () => {
    const { page, rules } = await open({ rules: small });
    await putCursor(page, 'reply: Hello!');
    await page.keyboard.type(' Nice to meet you.');
    await pressButton(page, 'b.yaml');
    await putCursor(page, 'reply: Goodbye!');
    await page.keyboard.type(' See you.');
    await pressButton(page, 'Save 2 files');
    await page.waitForSelector('dialog .diff .cm-changedLine');
    const review = await page.$eval('dialog', (dialog) => dialog.textContent);
    expect(review).to.include('no errors').and.include('rules/a.yaml').and.include('rules/b.yaml');
    expect(await readFile(join(rules, 'a.yaml'), 'utf8')).to.equal(small['a.yaml']);
    await page.keyboard.press('Enter');
    await until(page, `document.querySelector('.save').textContent === 'Saved'`);
    expect(await readFile(join(rules, 'a.yaml'), 'utf8')).to.equal(
      small['a.yaml'].replace('Hello!', 'Hello! Nice to meet you.'),
    );
    expect(await readFile(join(rules, 'b.yaml'), 'utf8')).to.equal(
      small['b.yaml'].replace('Goodbye!', 'Goodbye! See you.'),
    );
  });

  it('takes back an edit that was saved by the button, after which nothing has the focus', async () => {
    const { page } = await open({ rules: small });
    await putCursor(page, 'reply: Hello!');
    await page.keyboard.type(' Nice to meet you.');
    await pressButton(page, 'Save 1 file');
    await page.waitForSelector('dialog[open] .primary:focus');
    await page.keyboard.press('Enter');
    await until(page, `document.querySelector('.save').textContent === 'Saved'`);
    await until(page, 'document.activeElement === document.body');
    await press(page, 'Control', 'KeyZ');
    await until(page, `!document.querySelector('.cm-content').textContent.includes('Nice')`);
    await press(page, 'Control', 'Shift', 'KeyZ');
    await until(page, `document.querySelector('.cm-content').textContent.includes('Nice')`);
  });

  async function meetConflict(page: Parameters<typeof putCursor>[0], rules: string) {
    await putCursor(page, 'reply: Hello!');
    await page.keyboard.type(' Mine.');
    await writeFile(join(rules, 'a.yaml'), small['a.yaml'].replace('Hello!', 'Theirs.'));
    await page.waitForSelector('.bar.doubtful');
  }

  it('asks where a file was changed outside that is edited here, and writes nothing before', async () => {
    const { page, rules } = await open({ rules: small });
    await meetConflict(page, rules);
    expect(await page.$eval('.bar.doubtful', (bar) => bar.textContent)).to.include(
      'a.yaml was changed outside',
    );
    await press(page, 'Control', 'KeyS');
    await page.waitForSelector('dialog[open] .primary:focus');
    await page.keyboard.press('Enter');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await readFile(join(rules, 'a.yaml'), 'utf8')).to.include('Theirs.');
    await pressButton(page, 'Keep mine');
    await press(page, 'Control', 'KeyS');
    await page.waitForSelector('dialog[open] .primary:focus');
    await page.keyboard.press('Enter');
    await until(page, `document.querySelector('.save').textContent === 'Saved'`);
    expect(await readFile(join(rules, 'a.yaml'), 'utf8')).to.include('Hello! Mine.');
  });

  it('takes theirs, and undo brings mine back', async () => {
    const { page, rules } = await open({ rules: small });
    await meetConflict(page, rules);
    await pressButton(page, 'Take theirs');
    await until(page, `document.querySelector('.cm-content').textContent.includes('Theirs.')`);
    expect(await page.$('.bar.doubtful')).to.equal(null);
    expect(await page.$eval('.save', (button) => button.textContent)).to.equal('Saved');
    await page.click('.cm-content');
    await press(page, 'Control', 'KeyZ');
    expect(await shownText(page)).to.include('Hello! Mine.');
  });

  it('compares both texts', async () => {
    const { page, rules } = await open({ rules: small });
    await meetConflict(page, rules);
    await pressButton(page, 'Compare');
    await page.waitForSelector('dialog .cm-deletedChunk');
    const shown = await page.$eval('dialog', (dialog) => dialog.textContent);
    expect(shown).to.include('Theirs.').and.include('Hello! Mine.');
  });

  it('asks, too, where a file was deleted outside', async () => {
    const { page, rules } = await open({ rules: small });
    await putCursor(page, 'reply: Hello!');
    await page.keyboard.type(' Mine.');
    await rm(join(rules, 'a.yaml'));
    await page.waitForSelector('.bar.doubtful');
    expect(await page.$eval('.bar.doubtful', (bar) => bar.textContent)).to.include(
      'deleted outside',
    );
    await pressButton(page, 'Keep mine');
    await press(page, 'Control', 'KeyS');
    await page.waitForSelector('dialog[open] .primary:focus');
    await page.keyboard.press('Enter');
    await until(page, `document.querySelector('.save').textContent === 'Saved'`);
    expect(await readFile(join(rules, 'a.yaml'), 'utf8')).to.include('Mine.');
  });

  it('says until it is read why nothing was saved, and keeps the edit', async () => {
    const { page, rules } = await open({ rules: small });
    await putCursor(page, 'reply: Hello!');
    await page.keyboard.type(' Mine.');
    await page.setRequestInterception(true);
    let isFull = true;
    page.on('request', (request) => {
      const isSave = request.method() !== 'GET' && request.url().endsWith('/api/save');
      if (!isSave || !isFull) return void request.continue();
      const body = JSON.stringify({ message: 'The disk is full.', hint: 'Make room on it.' });
      return void request.respond({ status: 500, contentType: 'application/json', body });
    });
    const save = async () => {
      await press(page, 'Control', 'KeyS');
      await page.waitForSelector('dialog[open] .primary');
      await page.click('dialog[open] .primary');
    };
    await save();
    await page.waitForSelector('.bar.bad');
    expect(await page.$eval('.bar.bad', (bar) => bar.textContent)).to.include(
      'It was not saved. The disk is full. Make room on it.',
    );
    expect(await page.$eval('.save', (button) => button.textContent)).to.equal('Save 1 file…');
    isFull = false;
    await save();
    await until(page, `document.querySelector('.save').textContent === 'Saved'`);
    await until(page, `document.querySelector('.bar.bad') === null`);
    expect(await readFile(join(rules, 'a.yaml'), 'utf8')).to.include('Hello! Mine.');
  });

  it('says so where the browser keeps no edits', async () => {
    const { page } = await open({ rules: small });
    await page.evaluateOnNewDocument(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('no', 'SecurityError');
      };
    });
    await page.reload();
    await putCursor(page, 'reply: Hello!');
    await page.keyboard.type(' Mine.');
    await page.waitForSelector('.bar.bad');
    expect(await page.$eval('.bar.bad', (bar) => bar.textContent)).to.include('keeps no edits');
  });

  it('offers edits of a tab that was killed', async () => {
    const { page, studio } = await open({ rules: small });
    const profile = page.browserContext();
    await putCursor(page, 'reply: Hello!');
    await page.keyboard.type(' Not saved.');
    // Longer than an edit takes to be kept.
    await new Promise((resolve) => setTimeout(resolve, 700));
    const next = await profile.newPage();
    if (isFirefox) await page.close();
    else {
      const session = await page.createCDPSession();
      void session.send('Page.crash').catch(() => undefined);
    }
    await next.goto(studio.address);
    await next.waitForSelector('.bar.doubtful');
    expect(await next.$eval('.bar.doubtful', (bar) => bar.textContent)).to.match(
      /edits of \d\d:\d\d in 1 file/,
    );
    await pressButton(next, 'Take them up');
    await until(next, `document.querySelector('.cm-content').textContent.includes('Not saved.')`);
    expect(await next.$eval('.save', (button) => button.textContent)).to.equal('Save 1 file…');
    await next.close();
  });

  it('says in both tabs that there are two, and the second meets what the first saved', async () => {
    const { page, studio, rules } = await open({ rules: small });
    await page.waitForSelector('.cm-line');
    const second = await page.browserContext().newPage();
    await second.goto(studio.address);
    await second.waitForSelector('.cm-line');
    for (const each of [page, second]) {
      await each.bringToFront();
      await until(each, `document.querySelector('.bars').textContent.includes('another tab')`);
    }
    await putCursor(second, 'reply: Hello!');
    await second.keyboard.type(' Second.');
    await page.bringToFront();
    await putCursor(page, 'reply: Hello!');
    await page.keyboard.type(' First.');
    await press(page, 'Control', 'KeyS');
    await page.waitForSelector('dialog[open] .primary:focus');
    await page.keyboard.press('Enter');
    await until(page, `document.querySelector('.save').textContent === 'Saved'`);
    await second.bringToFront();
    await second.waitForSelector('.bar.doubtful');
    expect(await readFile(join(rules, 'a.yaml'), 'utf8')).to.include('Hello! First.');
    await second.close();
  });

  it('keeps edits while the server is gone, and saves when it is back', async () => {
    const { page, studio, rules } = await open({ rules: small });
    await putCursor(page, 'reply: Hello!');
    await studio.close();
    await page.waitForSelector('.bar.bad');
    await page.keyboard.type(' Kept.');
    await until(page, `document.querySelector('.cm-content').textContent.includes('Kept.')`);
    expect(await page.$eval('.bar.bad', (bar) => bar.textContent)).to.include(
      'Your edits stay here',
    );
    const { startStudio } = await import('@botrules/studio');
    const again = await startStudio({ rules, port: studio.port });
    try {
      await until(page, `document.querySelector('.bar.bad').textContent.includes('started anew')`);
      const other = await page.browserContext().newPage();
      await other.goto(again.address);
      await other.waitForSelector('.cm-line');
      await page.bringToFront();
      await until(page, `document.querySelector('.bar.bad') === null`);
      await other.close();
      await press(page, 'Control', 'KeyS');
      await page.waitForSelector('dialog[open] .primary:focus');
      await page.keyboard.press('Enter');
      await until(page, `document.querySelector('.save').textContent === 'Saved'`);
      expect(await readFile(join(rules, 'a.yaml'), 'utf8')).to.include('Hello! Kept.');
    } finally {
      await again.close();
    }
  });

  it('takes no edits where files are only shown', async () => {
    const { page, rules } = await open({ rules: small, readOnly: true });
    await page.waitForSelector('.cm-line');
    // The bar is drawn a moment after the text.
    await until(page, `document.querySelector('.top').textContent.includes('Read only')`);
    expect(await page.$('.save')).to.equal(null);
    await page.click('.cm-content');
    await page.keyboard.type('x');
    await press(page, 'Control', 'KeyS');
    expect(await shownText(page)).to.equal(small['a.yaml']);
    expect(await readFile(join(rules, 'a.yaml'), 'utf8')).to.equal(small['a.yaml']);
  });

  it('writes by itself what loads, where that was asked for', async () => {
    const { page, rules } = await open({ rules: small, autosave: true });
    await putCursor(page, 'reply: Hello!');
    await page.keyboard.type(' Written.');
    await until(page, `document.querySelector('.save').textContent === 'Saved'`);
    expect(await readFile(join(rules, 'a.yaml'), 'utf8')).to.include('Hello! Written.');
    await page.keyboard.type('\n    nonsense: true');
    await page.waitForSelector('.squiggle.bad');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await readFile(join(rules, 'a.yaml'), 'utf8')).not.to.include('nonsense');
  });
});
