import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { describeInBrowser } from '../../support/studio-page.js';

describeInBrowser('The page of the Studio', (open) => {
  it('shows the files in order, and the text of the first', async () => {
    const { page, complaints } = await open();
    await page.waitForSelector('.files .name');
    await page.waitForSelector('.cm-line');
    const names = await page.$$eval('.files .name', (found) =>
      found.map((each) => each.textContent),
    );
    expect(names.slice(0, 2)).to.deep.equal(['10-deals.yaml', '20-menu.yaml']);
    expect(await page.$eval('.cm-content', (content) => content.textContent)).to.include(
      'summer ad',
    );
    expect(complaints).to.deep.equal([]);
  });

  it('takes over a file that changed while its text was on its way, and not what it was before', async () => {
    const rules = Object.fromEntries(
      ['a', 'b', 'c'].map((name) => [
        `${name}.yaml`,
        `rules:\n  - { name: ${name}, when: { payload: ${name.toUpperCase()} }, reply: Hi }\n`,
      ]),
    );
    const { page, rules: folder } = await open({ rules });
    // As where the texts are too many for one answer; what is then asked for first comes late.
    await page.evaluateOnNewDocument(() => {
      const ask = window.fetch;
      let isHeld = false;
      window.fetch = async (address, init) => {
        const answer = await ask(address, init);
        if (String(address).endsWith('api/workspace')) {
          const body = await answer.json();
          for (const file of body.files) if (!file.path.endsWith('a.yaml')) delete file.text;
          return Response.json(body);
        }
        if (!isHeld && String(address).endsWith('b.yaml')) {
          isHeld = true;
          await new Promise((go) => Object.assign(window, { goOn: go }));
        }
        return answer;
      };
    });
    await page.reload();
    await page.waitForFunction('window.goOn !== undefined');
    await writeFile(join(folder, 'b.yaml'), 'rules:\n  - { name: b, wehn: 1, reply: Hi }\n');
    await page.waitForFunction(`document.querySelector('.status').textContent === '1 error'`);
    await page.evaluate('window.goOn()');
    // The last file is asked for after that.
    await page.waitForFunction(`document.querySelector('.status').textContent !== ''`);
    await page.waitForFunction(
      `performance.getEntriesByType('resource').some(({ name }) => name.endsWith('c.yaml'))`,
    );
    await page.waitForFunction(`document.querySelector('.status').textContent === '1 error'`);
  });

  it('opens by an address with the right key in a tab that had a wrong one', async () => {
    const { page, studio } = await open();
    await page.waitForSelector('.cm-line');
    await page.goto('about:blank');
    await page.goto(studio.address.replace(/#t=.*/, '#t=of-an-earlier-start'));
    await page.waitForSelector('main.alone');
    await page.evaluate((hash) => location.assign(hash), new URL(studio.address).hash);
    await page.waitForSelector('.cm-line');
  });

  it('puts the key out of the address at once', async () => {
    const { page } = await open();
    await page.waitForSelector('.cm-line');
    expect(page.url()).not.to.include('#t=');
  });

  it('does not ask the network for anything but this server', async () => {
    const { page, studio } = await open();
    const asked: string[] = [];
    page.on('request', (request) => {
      const { protocol, host } = new URL(request.url());
      // What stands in the style sheet itself is asked of nobody.
      if (protocol !== 'data:') asked.push(host);
    });
    await page.reload();
    await page.waitForSelector('.cm-line');
    expect([...new Set(asked)]).to.deep.equal([`127.0.0.1:${studio.port}`]);
  });

  it('tries the menu of a profile that stands beside the rules, and proves where it leads', async () => {
    const { page } = await open({
      rules: {
        'a.yaml':
          'rules:\n  - name: menu\n    when: { payload: MENU }\n    reply: The menu\ndefault: { reply: What? }\n',
      },
      profile: [
        { payload: 'MENU', where: 'persistent_menu[0] of profile.json', title: 'Our menu' },
        { payload: 'LOST', where: 'ice_breakers[0] of profile.json', title: 'Lost?' },
      ],
    });
    await page.waitForFunction(() =>
      document.querySelector('.status')?.textContent?.includes('warning'),
    );
    await page.click('.status');
    await page.waitForFunction(() =>
      document.querySelector('.problems')?.textContent?.includes('"LOST"'),
    );
    const entry = await page.waitForSelector('.try ::-p-text(Our menu)');
    await entry!.click();
    await page.waitForFunction(() =>
      document.querySelector('.turn .bubble.bot')?.textContent?.includes('The menu'),
    );
  });
});
