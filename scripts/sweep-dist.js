/**
 * Deletes what `tsc` built from sources that are gone: it leaves such files in `dist`, where an import that should fail
 * still finds them, and where they would be published.
 */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packages } from './packages.js';

/** What is built by other scripts, which see to it themselves. */
const ofOthers = /^(?:cjs|client)\/|\/yaml-in-deno\.js$/;

/** The files in a package's `dist`, from it, whose sources are gone. */
export function leftovers(folder) {
  const dist = join(folder, 'dist');
  if (!existsSync(dist)) return [];
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => /\.(?:js|d\.ts)(?:\.map)?$/.test(name) && !ofOthers.test(name))
    .filter((name) => {
      const source = name.replace(/\.(?:js|d\.ts)(?:\.map)?$/, '.ts');
      return !existsSync(join(folder, 'src', source));
    });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  for (const { folder } of packages) {
    const from = join(root, folder);
    for (const name of leftovers(from)) rmSync(join(from, 'dist', name));
  }
}
