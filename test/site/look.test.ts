import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { type Browser, launch } from 'puppeteer-core';
import { browserProgram } from '../support/browser.js';
import { type Listening, listen } from '../support/listen.js';

// Looks at the built site in a browser. `npm run docs` builds it, which comes before the tests in CI.

const root = fileURLToPath(new URL('../..', import.meta.url));
const site = join(root, 'site/dist');
const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

const pages = [
  'index.html',
  'start.html',
  'write/tutorial/04-the-menu.html',
  'write/rules.html',
  'write/coming-from/rasa.html',
  'embed/express.html',
  'embed/api/koa.html',
  'operate/capacity.html',
  'channels/index.html',
  'how/inbox.html',
  'de/index.html',
];
const types: { readonly [ending: string]: string } = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** What axe says of a page, as far as it is typed here. */
interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

describe('The documentation site in a browser', function () {
  this.timeout(120_000);
  let server: Listening;
  let browser: Browser;

  before(async function () {
    if (!existsSync(site) || browserProgram === undefined) return this.skip();
    server = await listen((request, response) => {
      const path = join(site, decodeURI(new URL(request.url!, 'http://site').pathname));
      const file = existsSync(path) && statSync(path).isDirectory() ? `${path}/index.html` : path;
      if (!existsSync(file)) return response.writeHead(404).end();
      response.writeHead(200, {
        'content-type': types[extname(file)] ?? 'application/octet-stream',
      });
      return response.end(readFileSync(file));
    });
    browser = await launch({
      executablePath: browserProgram,
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--force-prefers-reduced-motion'],
    });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  it('names no column of a table by nothing, which a screen reader would say for each cell', () => {
    const all = readdirSync(site, { recursive: true, encoding: 'utf8' });
    const empty = all.filter(
      (name) =>
        name.endsWith('.html') && /<th[^>]*><\/th>/.test(readFileSync(join(site, name), 'utf8')),
    );
    expect(empty).to.deep.equal([]);
  });

  /** A page of the site, and what it asked of other hosts or complained of. */
  async function open(path: string, theme: string, width: number) {
    const page = await browser.newPage();
    const complaints: string[] = [];
    await page.setViewport({ width, height: 850 });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
    page.on('request', (request) => {
      if (!/^data:/.test(request.url()) && !request.url().startsWith(server.url)) {
        complaints.push(`asks another host: ${request.url()}`);
      }
    });
    await page.evaluateOnNewDocument(
      `localStorage.setItem('vitepress-theme-appearance', '${theme}')`,
    );
    await page.goto(`${server.url}/${path}`, { waitUntil: 'networkidle0' });
    return { page, complaints };
  }

  for (const [at, path] of pages.entries()) {
    it(`shows ${path} wide and narrow, so that everybody can read it`, async () => {
      // Half of the pages wide in the light, half in the dark, and narrow the other way round.
      const [wide, narrow] = at % 2 === 0 ? ['light', 'dark'] : ['dark', 'light'];
      for (const [theme, width] of [
        [wide!, 1280],
        [narrow!, 390],
      ] as const) {
        const { page, complaints } = await open(path, theme, width);
        const where = `${theme}, ${width}`;
        expect(complaints, where).to.deep.equal([]);
        const over = 'document.documentElement.scrollWidth - innerWidth';
        expect(await page.evaluate(over), `${where}: scrolls sideways`).to.be.at.most(0);
        await page.evaluate(axe);
        const run = "axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations)";
        const violations = (await page.evaluate(run)) as readonly Violation[];
        const serious = violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`);
        expect(serious, where).to.deep.equal([]);
        await page.close();
      }
    });
  }

  it('searches without another host', async () => {
    const { page, complaints } = await open('start.html', 'light', 1280);
    await page.keyboard.down('Control');
    await page.keyboard.press('k');
    await page.keyboard.up('Control');
    await page.waitForSelector('.VPLocalSearchBox input');
    await page.type('.VPLocalSearchBox input', 'dead-button');
    await page.waitForSelector('.VPLocalSearchBox a.result');
    const found = await page.$$eval('.VPLocalSearchBox a.result', (links) =>
      links.map((link) => link.getAttribute('href')),
    );
    expect(found.join('\n')).to.contain('/write/diagnostics/dead-button');
    expect(complaints).to.deep.equal([]);
    await page.close();
  });
});
