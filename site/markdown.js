/**
 * Links between files of the repository, as GitHub follows them, made links of the site: a page goes to its place there,
 * any other file and folder to where the repository is shown.
 */
import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { placeOf, root } from './pages.js';

const shown = 'https://github.com/botrules/botrules';
const own = new RegExp(`^${shown}/(?:blob|tree)/main/`);

/** The same as GitHub's anchors, so that a link to a heading holds in both places. */
export function anchorOf(heading) {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

/** The link of the site for one that stands in `file`, a page of the repository. */
export function linkFrom(file, href) {
  const [, target = '', anchor = ''] = /^([^#]*)(#.*)?$/.exec(href) ?? [];
  if (target === '') return href;
  const path = own.test(target)
    ? target.replace(own, '')
    : /^[a-z]+:/.test(target) || target.startsWith('/')
      ? undefined
      : relative(root, join(root, dirname(file), decodeURI(target))).replace(/\/$/, '');
  if (path === undefined) return href;
  const place = placeOf(path) ?? placeOf(`${path}/README.md`);
  // GitHub's anchor for the page of a folder below its files; here the page stands alone.
  if (place !== undefined) return `/${place}${anchor === '#readme' ? '' : anchor}`;
  const at = join(root, path);
  if (!existsSync(at)) return href; // A dead link, which the build finds.
  return `${shown}/${statSync(at).isDirectory() ? 'tree' : 'blob'}/main/${path}${anchor}`;
}

/** A plugin of markdown-it that writes the links of each page anew. */
export function repositoryLinks(markdown) {
  markdown.core.ruler.push('repository_links', ({ tokens, env }) => {
    const file = relative(root, env.realPath ?? env.path);
    for (const { children } of tokens) {
      for (const token of children ?? []) {
        if (token.type !== 'link_open') continue;
        token.attrSet('href', linkFrom(file, token.attrGet('href')));
      }
    }
  });
}

/** A plugin of markdown-it that keeps braces in the text of pages from being read as expressions of Vue. */
export function plainBraces(markdown) {
  const { rules } = markdown.renderer;
  for (const kind of ['text', 'code_inline']) {
    const render = rules[kind];
    rules[kind] = (...given) => render(...given).replaceAll('{{', '&#123;&#123;');
  }
}

/** A plugin of markdown-it that shows commands and what they print as text, in which nothing is coloured as if it were a program. */
export function plainConsoles(markdown) {
  markdown.core.ruler.push('plain_consoles', ({ tokens }) => {
    for (const token of tokens) {
      if (token.type === 'fence') token.info = token.info.replace(/^console\b/, 'text');
    }
  });
}

/**
 * A plugin of markdown-it for tables whose columns need no names: a head without words is left out, and one cell without
 * words is none of a head. A screen reader would name each cell by it.
 */
export function namelessColumns(markdown) {
  markdown.core.ruler.push('nameless_columns', (state) => {
    const isEmpty = (at) => state.tokens[at + 1].content === '';
    let start = -1;
    const left = new Set();
    for (const [at, { type }] of state.tokens.entries()) {
      if (type === 'thead_open') start = at;
      if (type === 'thead_close') {
        const heads = state.tokens
          .slice(start, at)
          .flatMap((token, on) => (token.type === 'th_open' ? start + on : []));
        if (heads.every(isEmpty)) for (let on = start; on <= at; on++) left.add(on);
        for (const on of heads.filter(isEmpty)) {
          state.tokens[on].tag = 'td';
          state.tokens[on + 2].tag = 'td';
        }
      }
    }
    state.tokens = state.tokens.filter((_, at) => !left.has(at));
  });
}
