/**
 * Where each page of the repository stands on the site. A page of docs/ that stands in no section stops the build, so that
 * nobody writes one that cannot be found.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const filesIn = (folder) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder))
        .filter((name) => name.endsWith('.md'))
        .map((name) => `${folder}/${name}`)
    : [];

/** The pages of a folder in the order of their names, its README first. */
const folder = (path) => {
  const readme = `${path}/README.md`;
  return [...filesIn(path)].sort((a, b) => (a === readme ? -1 : b === readme ? 1 : a < b ? -1 : 1));
};

/** The README of each channel. */
const channelPackages = readdirSync(join(root, 'packages/channels'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `packages/channels/${name}/README.md`)
  .sort();

const inOrder = (path, names) => names.map((name) => `${path}/${name}.md`);

/** The section's folder in addresses, its name, and groups of pages; a group without a title is always open. */
export const sections = [
  {
    path: '',
    title: 'Start',
    groups: [{ pages: ['docs/README.md', 'docs/start.md'] }],
  },
  {
    path: 'write',
    title: 'Write rules',
    groups: [
      { title: 'Tutorial', pages: folder('docs/tutorial') },
      { title: 'Cookbook', pages: ['docs/recipes.md', 'docs/other-words.md'] },
      {
        title: 'Coming from',
        pages: inOrder('docs/coming-from', ['README', 'manychat', 'rasa', 'botkit', 'bottender']),
      },
      {
        title: 'Reference',
        pages: [
          'docs/rules.md',
          'docs/tests.md',
          'docs/studio.md',
          'docs/cli.md',
          'docs/glossary.md',
        ],
      },
      { title: 'Diagnostics', isClosed: true, pages: folder('docs/diagnostics') },
    ],
  },
  {
    path: 'embed',
    title: 'Embed',
    groups: [
      {
        title: 'In your server',
        pages: inOrder('docs/embed', [
          'README',
          'express',
          'fastify',
          'hono',
          'nextjs',
          'nestjs',
          'lambda',
          'workers',
          'bottender',
          'bot-framework',
          'rules-from-a-database',
          'languages',
          'testing',
          'bundles-and-workers',
        ]),
      },
      {
        title: 'Packages',
        pages: [
          'packages/core/README.md',
          'packages/bot/README.md',
          'packages/koa/README.md',
          ...channelPackages,
          'packages/channel/README.md',
          'packages/all-channels/README.md',
          'packages/service/README.md',
          'packages/cli/README.md',
          'packages/create/README.md',
          'packages/studio/README.md',
          'packages/picture/README.md',
        ],
      },
    ],
  },
  {
    path: 'operate',
    title: 'Operate',
    groups: [
      {
        title: 'Install',
        pages: inOrder('docs/operate', [
          'README',
          'docker',
          'systemd',
          'kubernetes',
          'upgrade-and-backup',
          'capacity',
        ]),
      },
      {
        title: 'Run',
        pages: [
          'docs/service.md',
          'docs/operations.md',
          'docs/desk.md',
          'docs/scale.md',
          'docs/benchmarks-flow.md',
          'docs/benchmarks-http.md',
        ],
      },
    ],
  },
  {
    path: 'channels',
    title: 'Channels',
    groups: [
      {
        pages: [
          'docs/channels/README.md',
          'docs/channels/messenger.md',
          'docs/messenger.md',
          ...folder('docs/channels').filter((file) => !/(README|messenger)\.md$/.test(file)),
        ],
      },
    ],
  },
  {
    path: 'how',
    title: 'How it works',
    groups: [
      {
        pages: [
          'docs/matcher.md',
          'docs/checker.md',
          ...folder('docs/how'),
          'docs/benchmarks.md',
          'packages/README.md',
          'packages/channels/README.md',
        ],
      },
    ],
  },
  // Another language is a section of its own, which the menu of languages leads to.
  { path: 'de', title: 'Deutsch', groups: [{ pages: ['docs/de/README.md'] }] },
];

/** Where typedoc writes the pages of the API. */
export const apiFolder = 'site/api/';

/** Where a page of the repository stands on the site, such as `write/rules.md`; `undefined` if it does not. */
export function placeOf(file) {
  if (!file.startsWith(apiFolder)) return places.get(file);
  const name = file.slice(apiFolder.length).replace('@botrules/', '');
  return `embed/api/${name === 'README.md' ? 'index.md' : name}`;
}

/** The pages of docs/ that no section names. */
export function pagesWithoutPlace() {
  const all = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`);
  return all.filter((file) => !places.has(file));
}

const places = new Map(
  sections.flatMap(({ path, groups }) =>
    groups.flatMap(({ pages }) => pages.map((file) => [file, addressIn(path, file)])),
  ),
);

function addressIn(section, file) {
  const inside = file.replace(/^docs\//, '').replace(/^packages\/(?:channels\/)?/, 'packages/');
  if (file === 'docs/README.md') return 'index.md';
  if (file === 'packages/README.md') return 'how/house.md';
  if (file === 'packages/channels/README.md') return 'how/a-channel.md';
  if (file === 'docs/messenger.md') return 'channels/what-messenger-posts.md';
  const name = inside.replace(/\/README\.md$/, '/index.md');
  // A folder with the name of its section stands right in it.
  const within = section !== '' && !name.startsWith(`${section}/`) ? `${section}/${name}` : name;
  return within.replace(/(packages\/[\w-]+)\/index\.md$/, '$1.md');
}

/** Headings that say too little where they do not stand in their folder. */
const titles = {
  'docs/messenger.md': 'What Messenger posts',
  'packages/channels/README.md': 'How to add a channel',
};

/** The title of a page in the list of pages: its heading, without the words that the section says already. */
export function titleOf(file) {
  if (file in titles) return titles[file];
  const [, heading = basename(file)] =
    /^# (.+)$/m.exec(readFileSync(join(root, file), 'utf8')) ?? [];
  return heading.replaceAll('`', '').replace(/^Coming from (?!another)/, '');
}
