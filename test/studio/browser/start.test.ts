import { expect } from 'chai';
import { describeInBrowser } from '../../support/studio-page.js';

describeInBrowser('The page of the Studio', (open) => {
  it('shows the files in order, and the text of the first', async () => {
    const { page, complaints } = await open();
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
});
