/**
 * The packages that are published, as the workspaces of package.json name them: a new folder in `packages/channels` is
 * built, checked and tested without a line elsewhere.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('..', import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

function foldersOf(workspace) {
  if (!workspace.endsWith('/*')) return [workspace];
  const parent = workspace.slice(0, -2);
  return readdirSync(fileURLToPath(new URL(`${parent}/`, root)), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${parent}/${name}`)
    .sort();
}

/** Each package: its folder from the root, its manifest, and whether it is a library that can be required, too. */
export const packages = read('package.json')
  .workspaces.flatMap(foldersOf)
  .map((folder) => {
    const manifest = read(`${folder}/package.json`);
    return { folder, manifest, isLibrary: manifest.exports?.['.']?.require !== undefined };
  });

/** The name of the file that `npm pack` makes of a package. */
export function tarballOf({ name, version }) {
  return `${name.replace('@', '').replace('/', '-')}-${version}.tgz`;
}
