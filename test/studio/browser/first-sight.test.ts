import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { card, press as pressNamed } from '../../support/studio-acts.js';
import { describeInBrowser } from '../../support/studio-page.js';
import { pressButton, until } from '../../support/typing.js';

const ok =
  'rules:\n  - { name: hi, when: { payload: HI }, reply: Hi }\ndefault: { reply: Sorry }\n';

describeInBrowser('Somebody who opens a folder for the first time', (open) => {
  it('is told in an empty one that there are no rules, not that there are errors', async () => {
    const { page } = await open({ rules: {} });
    await until(page, `document.querySelector('.phone-note') !== null`);
    const phone = await page.$eval('.phone', (each) => each.textContent);
    expect(phone).to.include('There are no rules yet').and.include('does not answer yet');
    expect(phone).to.not.include('error');
  });

  it('reads what to begin with at a distance from the edges of a phone', async () => {
    const { page } = await open({ rules: {}, width: 390, height: 844 });
    await page.waitForSelector('.empty');
    const { left, right } = await page.$eval('.empty', (each) =>
      each.getBoundingClientRect().toJSON(),
    );
    expect([left, 390 - right]).to.deep.equal([16, 16]);
  });

  it('begins with one rule that has no problem and answers', async () => {
    const { page, rules, complaints } = await open({ rules: {} });
    await pressButton(page, 'Begin with one rule');
    await until(page, `document.querySelector('.status')?.textContent === 'No problems'`);
    await page.waitForSelector('.composer input:not([disabled])');
    await page.type('.composer input', 'hello');
    await page.keyboard.press('Enter');
    await until(page, `document.querySelector('.turn .bubble.bot p')?.textContent !== undefined`);
    const said = await page.$eval('.turn .bubble.bot p', (each) => each.textContent);
    expect(await readFile(join(rules, 'rules.yaml'), 'utf8')).to.include(said);
    expect(complaints).to.deep.equal([]);
  });

  it('sees cards, until they choose the text, which the browser remembers', async () => {
    const { page, complaints } = await open({ rules: { 'a.yaml': ok }, isNew: true });
    await card(page, 'hi');
    expect(await page.$eval('.editor', (each) => (each as HTMLElement).hidden)).to.equal(true);
    await pressNamed(page, 'Text', '.switch');
    await page.waitForSelector('.editor:not([hidden]) .cm-line');
    await page.reload();
    await page.waitForSelector('.editor:not([hidden]) .cm-line');
    await until(page, `document.querySelector('.status[data-version]') !== null`);
    expect(await page.$('.rule-card')).to.equal(null);
    expect(complaints).to.deep.equal([]);
  });

  for (const link of ['#rule=second', '#file=rules/b.yaml&line=5']) {
    it(`who comes by ${link} is brought to the card of the rule`, async () => {
      const second = ok.replace(
        'default',
        '  - name: second\n    when: { payload: SECOND }\n    reply: Second\ndefault',
      );
      const { page } = await open({
        rules: { 'a.yaml': '# None.\n', 'b.yaml': second },
        isNew: true,
      });
      await page.waitForSelector('.switch');
      await page.evaluate((to) => {
        location.hash = to;
        location.reload();
      }, link);
      await page.waitForFunction(
        () => document.activeElement?.getAttribute('aria-label') === 'Rule: second',
        { timeout: 10_000 },
      );
    });
  }

  it('sees which file the problems are in, though another is open', async () => {
    const { page } = await open({ rules: { 'a.yaml': ok, 'b.yaml': 'rules:\n  - nam: x\n' } });
    await page.waitForSelector('.file .count.bad');
    expect(
      await page.$$eval('.file:has(.count)', (all) =>
        all.map((each) => (each as HTMLElement).title),
      ),
    ).to.deep.equal(['rules/b.yaml']);
    expect(await page.$eval('.file .count', (each) => each.ariaLabel)).to.match(/^\d errors?$/);
  });

  it('is told how many problems there are, though not each is listed', async () => {
    const dead = Array.from(
      { length: 120 },
      (_, at) =>
        `  - { name: r${at}, when: { payload: P${at} }, reply: { text: T, buttons: [{ title: B, payload: X${at} }] } }\n`,
    );
    const { page } = await open({
      rules: { 'a.yaml': `rules:\n${dead.join('')}default: { reply: Sorry }\n` },
    });
    await until(page, `document.querySelector('.status')?.textContent === '120 warnings'`);
    expect(await page.$eval('.file .count', (each) => each.textContent)).to.equal('100+');
  });

  it('is not told of cards of a moment ago where there were none', async () => {
    const { page } = await open({ rules: { 'a.yaml': 'rules:\n  - name: [hi\n' } });
    await pressNamed(page, 'Cards', '.switch');
    await until(page, `document.querySelector('.cards-view .bar') !== null`);
    const shown = await page.$eval('.cards-view', (each) => each.textContent);
    expect(shown).to.include('Mend the text to see them as cards.');
    expect(shown).to.not.include('no rules yet');
  });

  it('learns that rules are missing, and why, where a file cannot be read', async () => {
    const { page } = await open({
      rules: { 'a.yaml': ok, 'big.yaml': `# ${'x'.repeat(2_100_000)}\n` },
    });
    await page.waitForSelector('.bar.doubtful');
    expect(await page.$eval('.bar.doubtful', (each) => each.textContent)).to.equal(
      'big.yaml cannot be read, so what is answered and found here is without it.',
    );
    const name = await page.$eval('.file:disabled .name', (each) => ({
      isWhole: each.scrollWidth <= each.clientWidth,
      text: each.textContent,
    }));
    expect(name).to.deep.equal({ isWhole: true, text: 'big.yaml' });
  });
});
