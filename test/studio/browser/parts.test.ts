import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { describeInBrowser } from '../../support/studio-page.js';
import { putCursor, shownText, until } from '../../support/typing.js';

const client = fileURLToPath(new URL('../../../packages/studio/dist/client/', import.meta.url));
const started = 'http.server.request.start';

/** Words that only one part of the program has. */
const signs = {
  checks: 'This default is never reached',
  yaml: 'Implicit keys need to be on a single line',
  regex: 'matchWithGroup',
  profile: 'No platform fills ',
  help: 'cm-tooltip-autocomplete',
};

/** What is fetched before it is needed. */
const ahead = ['yaml', 'regex', 'profile'] as const;

const plain = {
  'a.yaml':
    'rules:\n  - name: hello\n    when: { payload: HI }\n    reply: Hello!\n  - name: again\n    when: { payload: HI }\n    reply: Hello again!\n',
};

describeInBrowser('Parts of the Studio that are fetched when they are needed', (open) => {
  let asked = new Set<string>();
  const waiting: (() => void)[] = [];
  const note = (message: unknown) => {
    asked.add((message as { request: IncomingMessage }).request.url!.slice(1));
    for (const go of waiting.splice(0)) go();
  };

  before(() => subscribe(started, note));
  beforeEach(() => {
    asked = new Set();
  });
  after(() => unsubscribe(started, note));

  /** Which of the parts the server was asked for, in their order. */
  const fetched = () =>
    [...asked]
      .filter((name) => /^[\w-]+\.js$/.test(name))
      .flatMap((name) => {
        const text = readFileSync(join(client, name), 'utf8');
        return Object.entries(signs).flatMap(([part, sign]) => (text.includes(sign) ? [part] : []));
      });
  /** Waits until the server is asked for a part. */
  const isFetched = async (part: keyof typeof signs) => {
    while (!fetched().includes(part)) await new Promise<void>((go) => waiting.push(go));
  };

  it('begins without them, proves, and then fetches what reads any text, before it is needed', async () => {
    const { page, complaints } = await open({ rules: plain });
    await until(page, `document.querySelector('.status').textContent === '2 warnings'`);
    for (const part of ahead) await isFetched(part);
    expect(fetched()[0]).to.equal('checks');
    expect(fetched()).to.have.members(['checks', ...ahead]);
    expect(complaints).to.deep.equal([]);
  });

  it('needs nothing more for the first key in a text that is no YAML', async () => {
    const { page, complaints } = await open({ rules: plain });
    for (const part of ahead) await isFetched(part);
    await putCursor(page, 'Hello again!');
    const before = fetched().filter((part) => part !== 'help');
    await page.keyboard.type('\n   whn: [');
    await until(page, `document.querySelector('.status').textContent.includes('1 error')`);
    expect(fetched().filter((part) => part !== 'help')).to.deep.equal(before);
    expect(complaints).to.deep.equal([]);
  });

  it('fetches what reads all of YAML for a text that is not plain, and goes on rule by rule', async () => {
    const { page, complaints } = await open({ rules: plain });
    await page.waitForSelector('.status[data-version]');
    await putCursor(page, 'Hello again!');
    await page.keyboard.type('\n   whn: [');
    await until(page, `document.querySelector('.status').textContent.includes('1 error')`);
    expect(fetched()).to.include('yaml');
    for (let times = 0; times < 9; times += 1) await page.keyboard.press('Backspace');
    await until(page, `document.querySelector('.status').textContent === '2 warnings'`);
    expect(complaints).to.deep.equal([]);
  });

  it('reads a folder in which some texts are not plain and some have regular expressions', async () => {
    const { page, complaints } = await open({
      rules: {
        ...plain,
        'b.yaml':
          'rules:\n  - &first\n    name: anchored\n    when: { text: { regex: "^a(?P<rest>b+)$" } }\n    reply: "{rest}"\n',
        'c.yaml': 'rules:\n  - name: wrong\n    when: { text: { regex: "(" } }\n    reply: x\n',
      },
    });
    await until(page, `document.querySelector('.status').textContent.includes('1 error')`);
    expect(fetched()).to.include.members(['yaml', 'regex']);
    await page.click('.status');
    await page.waitForSelector('.problems .place');
    expect(await page.$eval('.problems .place', (place) => place.textContent)).to.equal('c.yaml:3');
    expect(complaints).to.deep.equal([]);
  });

  it('tells what is wrong with an expression, a profile and a table', async () => {
    const { page, complaints } = await open({
      rules: {
        'a.yaml':
          'profile:\n  greeting: Hi {{user_frist_name}}!\ntables:\n  sizes: { file: sizes.csv }\nrules:\n  - name: wrong\n    when: { text: { regex: "(" } }\n    reply: x\n',
        'sizes.csv': 'size\n',
      },
    });
    await until(page, `document.querySelector('.status').textContent.includes('3 errors')`);
    await page.click('.status');
    await page.waitForSelector('.problems .place');
    const told = await page.$$eval('.problems li', (rows) => rows.map((row) => row.textContent));
    expect(told.join('\n')).to.match(
      /No platform fills.*A "\(" is never closed.*has names of columns and no row/s,
    );
    expect(complaints).to.deep.equal([]);
  });

  it('fetches the help for typing with the first look into the text, for every file', async () => {
    const { page } = await open({ rules: { ...plain, 'b.yaml': 'rules: []\n' } });
    await page.waitForSelector('.status[data-version]');
    expect(fetched()).not.to.include('help');
    await page.click('.cm-content');
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyF');
    await page.keyboard.up('Control');
    await page.waitForSelector('.cm-search input');
    expect(fetched()).to.include('help');
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      const rows = [...document.querySelectorAll<HTMLElement>('.files button, nav button')];
      rows.find((row) => row.textContent?.includes('b.yaml'))?.click();
    });
    await until(page, `document.querySelector('.path').textContent === 'rules/b.yaml'`);
    await putCursor(page, 'rules: []');
    await page.keyboard.type('\nna');
    await page.waitForSelector('.cm-tooltip-autocomplete li');
    expect(await shownText(page)).to.include('na');
  });
});
