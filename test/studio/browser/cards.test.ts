import { expect } from 'chai';
import { seriousFindings } from '../../support/serious-findings.js';
import { card, fill, named, press, toCards } from '../../support/studio-acts.js';
import { describeInBrowser } from '../../support/studio-page.js';

describeInBrowser('Cards', (open) => {
  it('are worked by keys alone, and keep the focus', async () => {
    const { page } = await open({
      rules: { 'a.yaml': 'rules:\n  - name: a\n    when: { payload: A }\n    reply: Hi\n' },
    });
    await toCards(page, 'a.yaml');
    await card(page, 'a');
    const focused = () =>
      page.evaluate(() => {
        const at = document.activeElement;
        return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
      });
    await page.focus('.spoken');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog textarea:focus');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('Hello there');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await page.waitForFunction(
      () => document.querySelector('.spoken')?.textContent === 'Hello there',
    );
    expect(await focused()).to.include('What is said');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog textarea:focus');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('dialog'));
    expect(await focused()).to.include('Hello there');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await page.waitForFunction(() => document.querySelector('.spoken')?.textContent === 'Hi');
  });

  it('and text are two views of one file', async () => {
    const { page } = await open({
      rules: { 'a.yaml': 'rules:\n  - name: a # x\n    when: { payload: A }\n    reply: Hi\n' },
    });
    await toCards(page, 'a.yaml');
    await press(page, /^Condition: what they tapped is A/);
    await fill(page, 'Text', 'B');
    await press(page, 'Done', 'dialog');
    await named(page, /^Condition: what they tapped is B/);
    await press(page, 'Text', '.switch');
    await page.waitForFunction(() =>
      document.querySelector('.cm-content')?.textContent?.includes('payload: B'),
    );
    // A half-written text leaves the cards, which cannot be edited then.
    await page.click('.cm-content');
    await page.keyboard.down('Control');
    await page.keyboard.press('End');
    await page.keyboard.up('Control');
    await page.keyboard.type('x: @');
    await press(page, 'Cards', '.switch');
    await page.waitForSelector('.cards-view .bar.doubtful');
    await card(page, 'a');
    expect(await page.$$('.rule-card button.part')).to.have.length(0);
  });

  it('delete with a way back, move and show findings', async () => {
    const { page } = await open({
      rules: {
        'a.yaml':
          'rules:\n  - name: a\n    when: { payload: A }\n    reply: Hi\n  - name: b\n    when: { paylod: B }\n    reply: Ho\n',
      },
    });
    await toCards(page, 'a.yaml');
    await card(page, 'b');
    await page.waitForSelector('.rule-card[aria-label="Rule: b"] .finding.bad');
    await press(
      page,
      /Change to|Write payload|payload/,
      '.rule-card[aria-label="Rule: b"] .finding',
    );
    await page.waitForFunction(() => !document.querySelector('.rule-card .finding.bad'));
    await press(page, 'Move up', '.rule-card[aria-label="Rule: b"]');
    await page.waitForFunction(
      () => document.querySelector('.rule-card')?.getAttribute('aria-label') === 'Rule: b',
    );
    await press(page, 'Delete', '.rule-card[aria-label="Rule: b"]');
    await page.waitForFunction(() => document.querySelectorAll('.rule-card').length === 1);
    await press(page, 'Undo');
    await card(page, 'b');
  });

  for (const theme of ['light', 'dark'] as const) {
    for (const width of [1440, 390]) {
      it(`have nothing serious against them by axe-core, ${theme}, ${width} px`, async () => {
        const { page } = await open({ theme, width, rules: 'examples/pizzeria/rules' });
        await toCards(page, '10-order');
        expect(await seriousFindings(page, '.rules-view')).to.deep.equal([]);
        await press(page, /^Condition: what they tapped/);
        await page.waitForSelector('dialog.small-editor');
        expect(await seriousFindings(page, 'dialog.small-editor')).to.deep.equal([]);
        await page.keyboard.press('Escape');
        await press(page, 'Add a button');
        await page.waitForSelector('dialog.small-editor');
        expect(await seriousFindings(page, 'dialog.small-editor')).to.deep.equal([]);
      });
    }
  }
});
