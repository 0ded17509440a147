import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitepress';
import {
  anchorOf,
  namelessColumns,
  plainBraces,
  plainConsoles,
  repositoryLinks,
} from '../markdown.js';
import { apiFolder, placeOf, root, sections, titleOf } from '../pages.js';

const address = (file) =>
  `/${placeOf(file)
    .replace(/index\.md$/, '')
    .replace(/\.md$/, '')}`;

/** The pages that typedoc made. */
const api = readdirSync(join(root, apiFolder), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .map((name) => ({ text: name.replace('.md', ''), link: address(apiFolder + name) }))
  .sort((a, b) => (a.text < b.text ? -1 : 1));

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="#3451b2" d="M2 2h12v9H8l-4 3v-3H2z"/></svg>';

const sidebarOf = ({ path, groups }) => [
  ...groups
    .filter(({ pages }) => pages.length > 0)
    .map(({ title, isClosed, pages }) => ({
      ...(title && { text: title, collapsed: isClosed ?? false }),
      items: pages.map((file) => ({ text: titleOf(file), link: address(file) })),
    })),
  ...(path === 'embed' ? [{ text: 'API', collapsed: true, items: api }] : []),
];

// biome-ignore lint/style/noDefaultExport: VitePress reads it so.
export default defineConfig({
  title: 'Botrules',
  description: 'Bots that answer by rules you can read, test and prove',
  locales: {
    root: { label: 'English', lang: 'en' },
    de: {
      label: 'Deutsch',
      lang: 'de',
      link: '/de/',
      themeConfig: { outline: { level: [2, 3], label: 'Auf dieser Seite' } },
    },
  },
  srcDir: root,
  srcExclude: [
    '*.md',
    'test/**',
    'benchmarks/**',
    'rules/**',
    'examples/**',
    'site/*.md',
    '.*/**',
    'packages/*/src/**',
    '**/CHANGELOG.md',
  ],
  outDir: fileURLToPath(new URL('../dist', import.meta.url)),
  cacheDir: fileURLToPath(new URL('cache', import.meta.url)),
  rewrites: (file) => placeOf(file) ?? file,
  // Works on any server of files, and when the folder is opened below another address.
  cleanUrls: false,
  lastUpdated: false,
  // Nothing is fetched from elsewhere, and no file of its own for the icon.
  head: [['link', { rel: 'icon', href: `data:image/svg+xml,${encodeURIComponent(icon)}` }]],
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config: (markdown) =>
      markdown.use(repositoryLinks).use(plainBraces).use(plainConsoles).use(namelessColumns),
    anchor: { slugify: anchorOf },
    toc: { slugify: anchorOf },
  },
  transformPageData(page) {
    const { relativePath, frontmatter } = page;
    // Pages that one follows from top to bottom need no list of their headings, and a wide table needs the room.
    if (/^write\/tutorial\/|^channels\/index/.test(relativePath)) frontmatter.aside = false;
    if (relativePath === 'index.md') {
      Object.assign(frontmatter, { sidebar: false, aside: false, pageClass: 'front' });
    }
  },
  themeConfig: {
    search: { provider: 'local' },
    // A page need not exist in each language.
    i18nRouting: false,
    outline: { level: [2, 3] },
    nav: sections
      .filter(({ path }) => path !== 'de')
      .map((section) => {
        const first = section.path === '' ? 'docs/start.md' : section.groups[0].pages[0];
        return {
          text: section.title,
          link: address(first),
          activeMatch: section.path === '' ? '^/start' : `^/${section.path}/`,
        };
      }),
    sidebar: Object.fromEntries(
      sections.map((section) => [
        `/${section.path === '' ? 'start' : section.path}`,
        sidebarOf(section),
      ]),
    ),
    socialLinks: [{ icon: 'github', link: 'https://github.com/botrules/botrules' }],
    docFooter: { prev: 'Before', next: 'Next' },
  },
  vite: {
    server: { fs: { allow: [root] } },
    // The pages stand above this folder, and what they are drawn with stands in it.
    resolve: {
      alias: [
        {
          find: /^vue(?=$|\/)/,
          replacement: fileURLToPath(new URL('../node_modules/vue', import.meta.url)),
        },
      ],
    },
    build: { chunkSizeWarningLimit: 5000 },
  },
});
