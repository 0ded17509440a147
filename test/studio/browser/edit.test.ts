import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import type { HTTPRequest } from 'puppeteer-core';
import { describeInBrowser } from '../../support/studio-page.js';
import { press, pressButton, putCursor, shownText, until } from '../../support/typing.js';

const small = {
  'a.yaml':
    'rules:\n  - name: hello # said first\n    when: { payload: HI }\n    reply: Hello!\ndefault: { reply: Pardon? }\n',
};

describeInBrowser('The editor of the Studio', (open) => {
  it('underlines a slip, says what it is, and mends it at a press', async () => {
    const { page } = await open({ rules: small });
    await putCursor(page, 'reply: Hello!');
    await page.keyboard.type('\nhandovr: page_inbox');
    await page.waitForSelector('.squiggle.bad');
    expect(await page.$eval('.squiggle.bad', (mark) => mark.textContent)).to.equal('handovr');
    await until(page, `document.querySelector('.status').textContent === '1 error'`);
    await page.hover('.squiggle.bad');
    await page.waitForSelector('.tip .finding');
    expect(await page.$eval('.tip', (card) => card.textContent)).to.include('handovr');
    await page.click('.tip .primary');
    await until(page, `document.querySelector('.status').textContent === 'No problems'`);
    expect(await shownText(page)).to.include('    handover: page_inbox');
    await press(page, 'Control', 'KeyZ');
    expect(await shownText(page)).to.include('    handovr: page_inbox');
  });

  it('lists problems of all files, by the keyboard', async () => {
    const { page } = await open({
      rules: {
        ...small,
        'b.yaml': 'rules:\n  - name: two\n    whn: { payload: X }\n    reply: Hi\n',
      },
    });
    await until(page, `document.querySelector('.status').textContent.includes('error')`);
    await press(page, 'Alt', 'Shift', 'KeyM');
    await page.waitForSelector('.problems .place');
    expect(await page.$eval('.problems .place', (place) => place.textContent)).to.equal('b.yaml:3');
    await page.click('.cm-content');
    await page.keyboard.press('F8');
    await until(page, `document.querySelector('.path').textContent === 'rules/b.yaml'`);
    await until(page, `document.querySelector('.notice').textContent.startsWith('Error: ')`);
  });

  it('offers payloads to who typed before that part of the page had come', async () => {
    const { page } = await open({
      rules: {
        'a.yaml':
          'rules:\n  - name: one\n    when: { payload: HI }\n    reply:\n      - text: Go on?\n        buttons: [{ title: Yes, payload: GO_ON }]\n  - name: two\n    when:\n      payload: x\n    reply: On it goes.\n',
      },
    });
    await page.waitForSelector('.cm-line');
    let isTyped = false;
    const held: (() => Promise<void>)[] = [];
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (!isTyped && /\/part-/.test(request.url())) held.push(() => request.continue());
      else void request.continue();
    });
    await putCursor(page, 'payload: x');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('GO');
    isTyped = true;
    await Promise.all(held.map((go) => go()));
    // What the worker asks for would be held and never told of.
    await page.setRequestInterception(false);
    await page.waitForSelector('.cm-tooltip-autocomplete li');
    expect(await page.$eval('.cm-tooltip-autocomplete', (list) => list.textContent)).to.include(
      'GO_ON',
    );
  });

  it('offers keys and payloads, and puts them in', async () => {
    const { page } = await open({
      rules: {
        'a.yaml':
          'rules:\n  - name: one\n    when: { payload: HI }\n    reply:\n      - text: Go on?\n        buttons: [{ title: Yes, payload: GO_ON }]\n  - name: two\n    when:\n      payload: x\n    reply: On it goes.\n',
      },
    });
    await page.waitForSelector('.cm-line');
    await putCursor(page, 'payload: x');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('GO');
    await page.waitForSelector('.cm-tooltip-autocomplete li');
    expect(await page.$eval('.cm-tooltip-autocomplete', (list) => list.textContent)).to.include(
      'GO_ON',
    );
    await until(
      page,
      `document.querySelector('.cm-tooltip-autocomplete li[aria-selected]') !== null`,
    );
    await new Promise((resolve) => setTimeout(resolve, 120));
    await page.keyboard.press('Enter');
    expect(await shownText(page)).to.include('      payload: GO_ON\n');
    await putCursor(page, 'reply: On it goes.');
    await page.keyboard.type('\nhando');
    await page.waitForSelector('.cm-tooltip-autocomplete li');
    await new Promise((resolve) => setTimeout(resolve, 120));
    await page.keyboard.press('Enter');
    expect(await shownText(page)).to.include('\n    handover: ');
  });

  it('explains a key to who points at it', async () => {
    const { page } = await open({ rules: small });
    await page.waitForSelector('.y-key');
    const keys = await page.$$('.y-key');
    for (const key of keys) {
      if ((await key.evaluate((of) => of.textContent)) === 'reply') await key.hover();
    }
    await page.waitForSelector('.tip .about');
    expect(await page.$eval('.about b', (word) => word.textContent)).to.equal('reply');
  });

  it('goes from a button to the rule that takes its payload', async () => {
    const { page } = await open();
    await page.waitForSelector('.cm-line');
    await putCursor(page, 'title: Talk to us');
    for (let back = 0; back < 5; back += 1) await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('F12');
    await until(page, `document.querySelector('.path').textContent === 'rules/40-a-person.yaml'`);
  });

  it('keeps undo by file, through other files', async () => {
    const { page } = await open({ rules: { ...small, 'b.yaml': 'rules: []\n' } });
    await putCursor(page, 'reply: Hello!');
    await page.keyboard.type('!!');
    await pressButton(page, 'b.yaml');
    await until(page, `document.querySelector('.path').textContent === 'rules/b.yaml'`);
    await pressButton(page, 'a.yaml');
    await until(page, `document.querySelector('.path').textContent === 'rules/a.yaml'`);
    expect(await shownText(page)).to.include('Hello!!!');
    await page.click('.cm-content');
    await press(page, 'Control', 'KeyZ');
    expect(await shownText(page)).to.equal(small['a.yaml']);
    await until(page, `document.querySelector('.save').textContent === 'Saved'`);
  });

  for (const [what, text] of [
    [
      'line ends of Windows',
      'rules:\r\n  - name: a # ä\r\n    when: { payload: HI }\r\n    reply: One\r\n',
    ],
    [
      'line ends of both kinds',
      'rules:\n  - name: a # ä\r\n    when: { payload: HI }\n    reply: One\r\n',
    ],
    ['a byte order mark', '\uFEFFrules:\n  - name: a\n    when: { payload: HI }\n    reply: One\n'],
    [
      'a mark and line ends',
      '\uFEFFrules:\r\n  - name: a\r\n    when: { payload: HI }\r\n    reply: One',
    ],
    [
      'tabs in a comment, and odd quotes',
      'rules:\n  -   name:   \'a\'\t#\tb\n      when: {payload: "HI"}\n      reply:   One   \n',
    ],
  ] as const) {
    it(`writes back ${what}, and every other byte`, async () => {
      const { page, rules } = await open({ rules: { 'a.yaml': text } });
      await putCursor(page, 'reply:');
      await press(page, 'Home');
      await press(page, 'Home');
      await press(page, 'End');
      const at = text.indexOf('One');
      // Behind the word, wherever blanks stand.
      for (let back = /One *$/m.exec(text)![0].length; back > 3; back -= 1) {
        await page.keyboard.press('ArrowLeft');
      }
      await page.keyboard.type(' and two');
      await press(page, 'Control', 'KeyS');
      await page.waitForSelector('dialog[open] .primary:focus');
      await page.keyboard.press('Enter');
      await until(page, `document.querySelector('.save').textContent === 'Saved'`);
      const written = await readFile(join(rules, 'a.yaml'), 'utf8');
      expect(written).to.equal(`${text.slice(0, at + 3)} and two${text.slice(at + 3)}`);
    });
  }

  it('takes over what changed outside, and undo goes back past it', async () => {
    const { page, rules } = await open({ rules: small });
    await page.waitForSelector('.cm-line');
    const theirs = small['a.yaml'].replace('Hello!', 'Good morning!');
    await writeFile(join(rules, 'a.yaml'), theirs);
    await until(
      page,
      `document.querySelector('.cm-content').textContent.includes('Good morning!')`,
    );
    await until(page, `document.querySelector('.notice').textContent.includes('taken over')`);
    expect(await page.$eval('.save', (button) => button.textContent)).to.equal('Saved');
    await page.click('.cm-content');
    await press(page, 'Control', 'KeyZ');
    expect(await shownText(page)).to.equal(small['a.yaml']);
  });

  it('takes over what changed before the page was told of changes', async () => {
    const { page, rules, studio } = await open({ rules: small });
    await page.waitForSelector('.cm-line');
    await page.setRequestInterception(true);
    const changes = new Promise<HTTPRequest>((resolve) => {
      page.on('request', (request) => {
        if (request.url().includes('/api/changes')) resolve(request);
        else void request.continue();
      });
    });
    const other = await fetch(`http://127.0.0.1:${studio.port}/api/changes?t=${studio.token}`);
    const told = other.body!.pipeThrough(new TextDecoderStream()).getReader();
    await page.reload({ waitUntil: 'domcontentloaded' });
    const held = await changes;
    await writeFile(join(rules, 'a.yaml'), small['a.yaml'].replace('Hello!', 'Good morning!'));
    await writeFile(join(rules, 'b.yaml'), 'rules: []\n');
    for (let said = ''; !/event: change.*b\.yaml/s.test(said); said += (await told.read()).value);
    await told.cancel();
    await held.continue();
    await until(
      page,
      `document.querySelector('.cm-content').textContent.includes('Good morning!')`,
    );
    await until(page, `document.querySelector('.files').textContent.includes('b.yaml')`);
  });

  it('shows a sign beside the first row of a line that is broken into rows', async () => {
    const name = 'a name that does not fit into one row '.repeat(3).trim();
    const { page } = await open({
      rules: {
        'a.yaml': `rules:\n  - name: ${name}\n    when: { payload: HI }\n    reply: Hi\n`,
        'a.test.yaml': `tests:\n  - { name: hi, event: { payload: HI }, expect: { rule: ${name} } }\n`,
      },
      width: 390,
      height: 844,
    });
    await page.waitForSelector('.sign.reached');
    const [sign, row] = await page.evaluate(() => {
      const line = [...document.querySelectorAll('.cm-line')].find((each) =>
        each.textContent!.includes('a name'),
      )!;
      const rows = document.createRange();
      rows.selectNodeContents(line);
      return [
        document.querySelector('.sign.reached')!.getBoundingClientRect(),
        rows.getClientRects()[0]!,
      ].map(({ top, bottom }) => (top + bottom) / 2);
    });
    expect(sign).to.be.closeTo(row!, 4);
  });

  it('shows what can never be reached, and says so beside the line', async () => {
    const { page } = await open({
      rules: {
        'a.yaml':
          'rules:\n  - name: one\n    when: { payload: HI }\n    reply: One\n  - name: two\n    when: { payload: HI }\n    reply: Two\ndefault: { reply: What? }\n',
      },
    });
    await page.waitForSelector('.sign.never');
    expect(await page.$eval('.sign.never', (sign) => sign.getAttribute('aria-label'))).to.match(
      /^Proved: /,
    );
    expect(await page.$eval('.aside.bad', (aside) => aside.textContent)).to.equal(
      'can never be reached',
    );
  });
});
