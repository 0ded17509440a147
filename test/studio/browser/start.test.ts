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
