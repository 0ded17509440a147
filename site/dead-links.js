import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * The links of a built site that lead to a page or a heading that is not there, each as `page: link`. Links to other
 * hosts are not looked at.
 */
export function deadLinks(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  const isFile = new Set(files);
  const pages = new Map(
    files
      .filter((name) => name.endsWith('.html'))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
  const anchors = new Map(
    [...pages].map(([name, html]) => [
      name,
      new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)),
    ]),
  );
  return [...pages].flatMap(([name, html]) =>
    [...html.matchAll(/<a [^>]*href="([^"]*)"/g)]
      .map(([, href]) => href.replaceAll('&amp;', '&'))
      .filter((href) => !/^[a-z]+:/.test(href))
      .filter((href) => {
        const [path = '', anchor] = href.split('#');
        const at =
          path === ''
            ? name
            : relative(folder, join(folder, path[0] === '/' ? '' : dirname(name), decodeURI(path)));
        const target = [at, join(at, 'index.html'), `${at}.html`].find((each) => isFile.has(each));
        if (target === undefined) return true;
        return (
          anchor !== undefined &&
          anchor !== '' &&
          !anchors.get(target)?.has(decodeURIComponent(anchor))
        );
      })
      .map((href) => `${name}: ${href}`),
  );
}
