import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import { card, fill, named, press, toFile } from '../../support/studio-acts.js';
import { describeInBrowser } from '../../support/studio-page.js';

/** The steps of docs/studio.md for a person who writes no YAML, each sentence with what they do then. */
const walk: readonly (readonly [sentence: string, go: (page: Page) => Promise<unknown>])[] = [
  [
    'Choose a file on the left.',
    async (page) => {
      await toFile(page, '20-menu');
      await card(page, 'menu');
    },
  ],
  [
    'Press the words of an answer, write others, press **Done**.',
    async (page) => {
      await press(page, /^What is said: Hello!/);
      await fill(page, 'What is said', 'Hello and welcome!');
      await press(page, 'Done', 'dialog');
      await spoken(page, 'Hello and welcome!');
    },
  ],
  [
    'Ctrl and Enter do the same; Escape leaves all as it was.',
    async (page) => {
      await press(page, /^What is said: Hello and/);
      await fill(page, 'What is said', 'Something else');
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => !document.querySelector('dialog'));
      await spoken(page, 'Hello and welcome!');
      await press(page, /^What is said: Hello and/);
      await fill(page, 'What is said', 'Welcome!');
      await page.keyboard.down('Control');
      await page.keyboard.press('Enter');
      await page.keyboard.up('Control');
      await spoken(page, 'Welcome!');
    },
  ],
  [
    'Below the answer press **Button** or **Quick reply**.',
    (page) => press(page, 'Add a quick reply', '.rule-card[aria-label="Rule: menu"]'),
  ],
  [
    'Write the words on it, leave *leads to a new rule* as it is, and write what that rule answers.',
    async (page) => {
      await fill(page, 'Words on it', 'Gift cards');
      const chosen = await page.$eval('dialog option:checked', (each) => each.textContent);
      expect(chosen).to.equal('leads to a new rule');
      await fill(page, 'What the new rule answers', 'We have gift cards from 10 to 100.');
      await press(page, 'Add', 'dialog');
    },
  ],
  [
    'The new rule stands below, and the button says where it leads.',
    async (page) => {
      await card(page, 'gift cards');
      await named(page, 'Show “gift cards”');
    },
  ],
  [
    'Try it on the right: write what makes the bot answer, tap the new button.',
    async (page) => {
      await page.type('.composer input', 'hello');
      await page.keyboard.press('Enter');
      await press(page, /^Gift cards/, '.try');
      await page.waitForFunction(() =>
        [...document.querySelectorAll('.turn .bubble.bot')].some((each) =>
          each.textContent?.includes('We have gift cards from 10 to 100.'),
        ),
      );
    },
  ],
  [
    'Press **Keep as test** below the answer, so that a later change cannot break it unseen.',
    async (page) => {
      await press(page, /^Keep as test/, '.try');
      await press(page, 'Keep it', '.phone-dialog');
      await page.waitForFunction(() =>
        document.querySelector('.notice')?.textContent?.includes('It passes'),
      );
    },
  ],
  [
    'Press **Save**, look at what changes, and save.',
    async (page) => {
      await press(page, /^Save 2 files/);
      await page.waitForSelector('dialog .diff .cm-changedLine, dialog .diff .cm-insertedLine');
      await press(page, 'Save', 'dialog');
      await page.waitForFunction(() => document.querySelector('.save')?.textContent === 'Saved');
    },
  ],
];

async function spoken(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('.spoken')].some((each) => each.textContent === wanted),
    {},
    words,
  );
}

/** The sentences of the numbered steps, in order. */
async function sentences(): Promise<readonly string[]> {
  const page = await readFile(
    fileURLToPath(new URL('../../../docs/studio.md', import.meta.url)),
    'utf8',
  );
  const [, part = ''] = page.split('## Without writing YAML');
  const steps = [...part.split(/\n## /)[0]!.matchAll(/^\d+\. (.+(?:\n {3}.+)*)/gm)];
  return steps.flatMap(([, step]) => step!.replace(/\s+/g, ' ').split(/(?<=\.) /));
}

describeInBrowser('A person who follows docs/studio.md', (open) => {
  it('finds each step, sentence by sentence, and never writes YAML', async () => {
    expect(await sentences()).to.deep.equal(walk.map(([sentence]) => sentence));
    const { page, rules, complaints } = await open({ isNew: true });
    const before = await readFile(join(rules, '20-menu.yaml'), 'utf8');
    for (const [sentence, go] of walk) {
      await go(page).catch((error: unknown) => {
        throw new Error(`At “${sentence}”`, { cause: error });
      });
    }
    const reply = '{ title: Talk to a person, payload: HUMAN }\n';
    expect(await readFile(join(rules, '20-menu.yaml'), 'utf8')).to.equal(
      before
        .replace('Hello! What can I do for you?', 'Welcome!')
        .replace(
          reply,
          `${reply}          - { title: Gift cards, payload: GIFT_CARDS }\n\n  - name: gift cards\n    when: { payload: GIFT_CARDS }\n    reply: We have gift cards from 10 to 100.\n`,
        ),
    );
    const tests = await readFile(join(rules, '20-menu.test.yaml'), 'utf8');
    expect(tests).to.include('- { say: hello, expect: { rule: menu } }');
    expect(tests).to.include('- { tap: Gift cards, expect: { rule: gift cards } }');
    expect(complaints).to.deep.equal([]);
  });
});
