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

  it('offer first what a shop uses', async () => {
    const { page } = await open({
      rules: { 'a.yaml': 'rules:\n  - name: a\n    when: { payload: A }\n    reply: Hi\n' },
      isNew: true,
    });
    await card(page, 'a');
    const offered = () =>
      page.$eval('dialog select', (list) =>
        [...(list as HTMLSelectElement).options].slice(0, 4).map((each) => each.text),
      );
    await press(page, 'also …: add something to do');
    await page.waitForSelector('dialog');
    expect(await offered())
      .to.include('Once for each person in')
      .and.include('remember');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('dialog'));
    await press(page, 'and …: add a condition');
    await page.waitForSelector('dialog');
    expect(await offered())
      .to.include('the time')
      .and.include('what they write');
  });

  it('make the rule that a dead button lacks, where it stands', async () => {
    const text = `rules:
  - name: a
    when: { text: A }
    reply:
      text: Hi
      buttons: [{ title: Site, url: 'https://shop.example' }, { title: Gone, payload: 'GONE' }, { title: "Of {text}", payload: "X_{text}" }]
default: { reply: What? }
`;
    const { page } = await open({ rules: { 'a.yaml': text }, isNew: true });
    await page.waitForSelector('.rule-card .finding');
    const offers = () =>
      page.$$eval('.card-button .add-part', (all) => all.map((each) => each.ariaLabel));
    expect(await offers()).to.deep.equal(['Make a rule for “Gone”']);
    await press(page, 'Make a rule for “Gone”');
    await fill(page, 'What the new rule answers', 'It is gone.');
    await press(page, 'Done', 'dialog');
    await card(page, 'gone');
    await named(page, 'Show “gone”');
    await page.waitForFunction(() => !document.querySelector('.card-button .add-part'));
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
