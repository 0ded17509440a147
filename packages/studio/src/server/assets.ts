import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file of the page. */
export interface Asset {
  readonly type: string;
  readonly bytes: Buffer;
  /** Its name changes with what it holds. */
  readonly isHashed: boolean;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Where the built page is, seen from here as source and as built. */
const built = ['../client/', '../../dist/client/'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

/**
 * The files of the built page by their names, read once.
 *
 * @throws {Error} where it was not built
 */
export function readAssets(): ReadonlyMap<string, Asset> {
  for (const folder of built) {
    const names = namesIn(folder);
    if (!names.includes('index.html')) continue;
    return new Map(
      names
        .filter((name) => types[extname(name)] !== undefined)
        .map((name) => [
          name,
          {
            type: types[extname(name)]!,
            bytes: readFileSync(folder + name),
            isHashed: /-[A-Z0-9]{8}\.\w+$/.test(name),
          },
        ]),
    );
  }
  throw new Error('The page of the Studio is not built: run npm run build.');
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/**
 * A page as it is sent.
 *
 * @param nonce for the styles that the editor writes
 * @param desk where the operator's desk is, seen from the page; empty where there is none
 */
export function withNonce(html: Buffer, nonce: string, desk = ''): string {
  return html.toString('utf8').replaceAll('{{nonce}}', nonce).replaceAll('{{desk}}', desk);
}

/** What the page may do: nothing but its own files, and no code or markup that comes out of a text. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types studio',
  ].join('; ');
}
