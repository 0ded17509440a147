import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { lookIn } from '../../support/browser.js';
import { seriousFindings } from '../../support/serious-findings.js';
import { describeInBrowser } from '../../support/studio-page.js';
import { press, pressButton, putCursor, until } from '../../support/typing.js';

const slip = {
  'a.yaml':
    'rules:\n  - name: hello # said first\n    when: { payload: HI }\n    reply: Hello!\n    handovr: page_inbox\n',
};

describeInBrowser('The pages of the Studio', (open) => {
  for (const theme of ['light', 'dark'] as const) {
    for (const [width, height] of [
      [1440, 900],
      [900, 800],
      [390, 844],
    ] as const) {
      it(`has names and contrast, ${theme}, ${width} pixels wide`, async () => {
        const { page, complaints } = await open({ rules: slip, theme, width, height });
        await page.waitForSelector('.squiggle');
        await press(page, 'Alt', 'Shift', 'KeyM');
        await page.waitForSelector('.problems .finding');
        expect(await seriousFindings(page)).to.deep.equal([]);
        await putCursor(page, 'reply: Hello!');
        await page.keyboard.type('!');
        await press(page, 'Control', 'KeyS');
        await page.waitForSelector('dialog .cm-changedLine');
        expect(await seriousFindings(page)).to.deep.equal([]);
        expect(complaints).to.deep.equal([]);
      });
    }

    it(`has names and contrast on the page without a key, ${theme}`, async () => {
      const { page, studio } = await open({ rules: slip, theme });
      const other = await (await page.browser().createBrowserContext()).newPage();
      await lookIn(other, theme);
      await other.goto(`http://127.0.0.1:${studio.port}/`);
      await other.waitForSelector('.empty');
      expect(await other.$eval('.empty', (page) => page.textContent)).to.include(
        'npx botrules studio',
      );
      expect(await seriousFindings(other)).to.deep.equal([]);
      expect(await other.$('.app')).to.equal(null);
      await other.browserContext().close();
    });
  }

  it('runs no script that a page did not bring with it', async () => {
    const { page, complaints } = await open({ rules: slip });
    await page.waitForSelector('.cm-line');
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.append('document.title = "taken over"');
      document.body.append(script);
    });
    expect(await page.title()).to.equal('Botrules Studio');
    const refused = await page.evaluate(() => {
      try {
        document.body.innerHTML = '<b>markup</b>';
        return false;
      } catch {
        return true;
      }
    });
    expect(refused).to.equal(true);
    expect(complaints.join(' ')).to.match(/Content.Security.Policy|Trusted/);
  });

  it('goes from the start to a save by the keyboard alone', async () => {
    const { page, rules } = await open({
      rules: {
        'a.yaml': 'rules:\n  - name: hello\n    when: { payload: HI }\n    reply: Hello!\n',
      },
    });
    await page.waitForSelector('.cm-line');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).to.equal(
      'Skip to the rules',
    );
    await page.keyboard.press('Enter');
    for (let tabs = 0; tabs < 6; tabs += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.matches('.cm-content'))) break;
    }
    expect(await page.evaluate(() => document.activeElement?.className)).to.include('cm-content');
    await press(page, 'Control', 'End');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('End');
    await page.keyboard.type(' By keys.');
    // Tab leaves the editor again, after Escape.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.matches('.cm-content'))).to.equal(
      false,
    );
    await press(page, 'Control', 'KeyS');
    await page.waitForSelector('dialog[open] .primary:focus');
    await page.keyboard.press('Enter');
    await until(page, `document.querySelector('.save').textContent === 'Saved'`);
    expect(await readFile(join(rules, 'a.yaml'), 'utf8')).to.include('Hello! By keys.');
  });

  it('finds a rule by its name, from anywhere', async () => {
    const { page } = await open();
    await page.waitForSelector('.cm-line');
    await press(page, 'Control', 'KeyP');
    await until(page, `document.activeElement.id === 'find-rule'`);
    await page.keyboard.type('product');
    await until(page, `document.querySelectorAll('.files .rule').length === 1`);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.cm-line.marked');
    expect(await page.$eval('.cm-line.marked', (line) => line.textContent)).to.include(
      'product link',
    );
  });

  for (const [button, files] of [
    ['Begin with one rule', ['rules.yaml']],
    ['Begin with a small shop', ['welcome.test.yaml', 'welcome.yaml']],
  ] as const) {
    it(`begins an empty folder: ${button}`, async () => {
      const starter = { 'welcome.yaml': 'rules: []\n', 'welcome.test.yaml': 'tests: []\n' };
      const { page, rules } = await open({ rules: {}, starter });
      await pressButton(page, button);
      await until(page, `document.querySelector('.path').textContent !== ''`);
      expect((await readdir(rules)).sort()).to.deep.equal([...files]);
    });
  }

  it('makes a file between two others, and gives one another name', async () => {
    const rules = { '10-a.yaml': 'rules: []\n', '20-b.yaml': 'rules: []\n' };
    const { page, rules: folder } = await open({ rules });
    await pressButton(page, 'New file');
    await page.waitForSelector('dialog select');
    await page.select('dialog select', '1');
    expect(await page.$eval('dialog input', (input) => input.value)).to.equal('15-new.yaml');
    await pressButton(page, 'Make the file');
    await until(page, `document.querySelector('.path').textContent === 'rules/15-new.yaml'`);
    await page.click('.rename');
    await page.waitForSelector('dialog input');
    await page.$eval('dialog input', (input) => input.select());
    await page.keyboard.type('16-c.yaml');
    await page.keyboard.press('Enter');
    await until(page, `document.querySelector('.path').textContent === 'rules/16-c.yaml'`);
    expect((await readdir(folder)).sort()).to.deep.equal(['10-a.yaml', '16-c.yaml', '20-b.yaml']);
    const names = await page.$$eval('.files .name', (found) =>
      found.map((each) => each.textContent),
    );
    expect(names).to.deep.equal(['10-a.yaml', '16-c.yaml', '20-b.yaml']);
  });

  it('asks for the password under another name, and lets in who has it', async () => {
    const { page, studio } = await open({
      rules: slip,
      password: 'open sesame',
      allowedHosts: ['studio.test'],
    });
    // This machine under another name, as a proxy hands it on.
    await page.goto(`http://studio.test:${studio.port}/`);
    await page.waitForSelector('input[type=password]');
    await page.type('input[type=password]', 'sesame');
    await page.keyboard.press('Enter');
    await until(page, `document.querySelector('.problem').textContent.startsWith('This is not')`);
    await page.$eval('input[type=password]', (input) => input.select());
    await page.keyboard.type('open sesame');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.cm-line');
  });
});
