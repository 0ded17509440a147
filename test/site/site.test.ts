import { expect } from 'chai';
import { deadLinks } from '../../site/dead-links.js';
import { linkFrom } from '../../site/markdown.js';
import { pagesWithoutPlace, placeOf, sections } from '../../site/pages.js';
import { withFiles } from '../cli/harness.js';

const pages = sections.flatMap(({ groups }) => groups.flatMap((group) => group.pages));

describe('The documentation site', () => {
  it('has a place for each page of docs/', () => {
    expect(pagesWithoutPlace(), 'name them in site/pages.js').to.deep.equal([]);
  });

  it('has no two pages in one place', () => {
    expect(new Set(pages.map(placeOf))).to.have.property('size', pages.length);
  });

  for (const [file, href, expected] of [
    ['docs/rules.md', 'tests.md#a-test', '/write/tests.md#a-test'],
    ['docs/rules.md', '#fields', '#fields'],
    ['docs/rules.md', 'diagnostics/README.md', '/write/diagnostics/index.md'],
    ['docs/rules.md', 'diagnostics/', '/write/diagnostics/index.md'],
    ['docs/channels/slack.md', '../operations.md', '/operate/operations.md'],
    ['docs/messenger.md', 'channels/messenger.md', '/channels/messenger.md'],
    ['docs/channels/messenger.md', '../messenger.md', '/channels/what-messenger-posts.md'],
    ['docs/README.md', '../packages/core/README.md', '/embed/packages/core.md'],
    [
      'packages/bot/README.md',
      'https://github.com/botrules/botrules/blob/main/docs/service.md#settings',
      '/operate/service.md#settings',
    ],
    [
      'packages/channel/README.md',
      'https://github.com/botrules/botrules/tree/main/packages/bot#readme',
      '/embed/packages/bot.md',
    ],
    [
      'docs/recipes.md',
      '../examples/pizzeria',
      'https://github.com/botrules/botrules/tree/main/examples/pizzeria',
    ],
    ['docs/start.md', '../LICENSE', 'https://github.com/botrules/botrules/blob/main/LICENSE'],
    ['docs/start.md', 'not-there.md', 'not-there.md'],
    ['docs/start.md', 'https://nodejs.org', 'https://nodejs.org'],
    ['docs/start.md', 'mailto:ada@mail.example', 'mailto:ada@mail.example'],
    ['site/api/@botrules/koa.md', 'bot.md#of-webhook', '/embed/api/bot.md#of-webhook'],
  ] as const) {
    it(`makes ${href} in ${file} ${expected}`, () => {
      expect(linkFrom(file, href)).to.equal(expected);
    });
  }

  it('finds pages, headings and files that are not there, and nothing else', async () => {
    const files = {
      'index.html':
        '<a href="/a.html">a</a><a href="a#here">a</a><a href="/a.html#gone">no</a><a href="/gone.html">no</a>' +
        '<a href="https://elsewhere.example/gone">out</a><a href="/folder/">f</a><a href="/x.css">x</a>',
      'a.html':
        '<h2 id="here">Here</h2><a href="#here">up</a><a href="#gone">no</a><a href="/">home</a>',
      'folder/index.html':
        '<a href="../a.html">a</a><a href="a.html">no</a><a href="/folder/#at">at</a><p id="at">',
      'x.css': '',
    };
    await withFiles(files, async (folder) => {
      expect(deadLinks(folder).sort()).to.deep.equal([
        'a.html: #gone',
        'folder/index.html: a.html',
        'index.html: /a.html#gone',
        'index.html: /gone.html',
      ]);
    });
  });
});
