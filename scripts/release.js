/**
 * Publishes the version that the packages have, unless the registry has it: packs, checks what was packed, publishes those
 * very tarballs, then tags the commit and writes the release's notes. What an attempt that broke off has published is
 * passed over, so it can be run again.
 *
 *     node scripts/release.js [--dry] [--packed FOLDER]
 *
 * `--dry` publishes to the registry that npm is set to, but neither tags nor tells GitHub. `--packed` takes the tarballs that
 * `check-packages.js --keep FOLDER` has checked and left there.
 */
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { notesOf } from './changes.js';
import { packages, tarballOf } from './packages.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { dry, packed } = parseArgs({
  options: { dry: { type: 'boolean', default: false }, packed: { type: 'string' } },
}).values;
const run = (command, ...args) =>
  execFileSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });

const [{ version }] = packages.map(({ manifest }) => manifest);
const tag = `v${version}`;
const isPreview = version.includes('-');

/** Whether the registry has this version of a package. Anything but a clear yes or no ends the release. */
async function isPublished({ name }) {
  const asked = promisify(execFile)('npm', ['view', `${name}@${version}`, 'version', '--json']);
  const { code, stdout } = await asked.catch((error) => error);
  if (code === undefined) return stdout.includes(version);
  if (/"code": *"E404"/.test(stdout)) return false;
  throw new Error(`The registry does not say whether it has ${name}:\n${stdout}`);
}

const published = await Promise.all(packages.map(({ manifest }) => isPublished(manifest)));
const due = packages.filter((_, at) => !published[at]);
if (due.length === 0) {
  console.log(`${version} is published.`);
} else {
  // Before anything is published: what cannot be told must not be released.
  const notes = notesOf(version, readFileSync(join(root, 'CHANGELOG.md'), 'utf8'));
  const folder = mkdtempSync(join(tmpdir(), 'botrules-release-'));
  try {
    const tarballs = packed ?? folder;
    if (packed === undefined) run(process.execPath, 'scripts/check-packages.js', '--keep', folder);
    // Where GitHub vouches for the workflow, the registry shows which commit and run a package was made by.
    const provenance = process.env.ACTIONS_ID_TOKEN_REQUEST_URL && !dry ? ['--provenance'] : [];
    // In the order of the workspaces, so that no package is there before those that it needs.
    for (const { manifest } of due) {
      const options = ['--access', 'public', '--tag', isPreview ? 'next' : 'latest', ...provenance];
      run('npm', 'publish', join(tarballs, tarballOf(manifest)), ...options, '--loglevel', 'error');
    }
    if (dry) {
      console.log(`Now ${tag} would be tagged, and these would be its notes:\n\n${notes}`);
    } else {
      run('git', 'tag', tag);
      run('git', 'push', 'origin', tag);
      writeFileSync(join(folder, 'notes.md'), notes);
      const files = packages.map(({ manifest }) => join(tarballs, tarballOf(manifest)));
      const kind = isPreview ? ['--prerelease'] : [];
      const told = ['--title', tag, '--notes-file', join(folder, 'notes.md'), ...kind];
      run('gh', 'release', 'create', tag, ...files, ...told);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
