/** The changes that wait for a release: a file each in `.changeset`, as `npx changeset` writes them; and the CHANGELOG. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = new URL('..', import.meta.url);

/** The headings of a version's part of the CHANGELOG, by how much a change asks of the version. */
const headings = { major: 'Breaking', minor: 'New', patch: 'Fixed' };

/** What waits: how much each change asks of the version, and what it says to users. */
export function readChanges() {
  const folder = new URL('.changeset/', root);
  return readdirSync(fileURLToPath(folder))
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .map((name) => readChange(name, readFileSync(new URL(name, folder), 'utf8')));
}

/** One of them, from the file's name and text. */
export function readChange(name, text) {
  const [, head, summary = ''] = /^---\n([\s\S]*?)\n?---\n([\s\S]*)$/.exec(text) ?? [];
  const bumps = Object.values(parse(head ?? '') ?? {});
  const bump = Object.keys(headings).find((each) => bumps.includes(each));
  if (bump === undefined || summary.trim() === '') {
    throw new Error(
      `.changeset/${name}: Name a package with major, minor or patch, and say what changes.`,
    );
  }
  return { bump, summary: summary.trim() };
}

/** The changes as a version's part of the CHANGELOG. */
export function describeChanges(version, changes, date) {
  const parts = Object.entries(headings).flatMap(([bump, heading]) => {
    const own = changes.filter((change) => change.bump === bump);
    const items = own.map(({ summary }) => `- ${summary.replaceAll(/\n(?=.)/g, '\n  ')}`);
    return own.length === 0 ? [] : [`### ${heading}\n\n${items.join('\n')}\n`];
  });
  return [`## ${version} (${date})\n`, ...parts].join('\n');
}

/** What the CHANGELOG says of a version, without its heading. */
export function notesOf(version, changelog) {
  const parts = changelog.split(/^## /m).slice(1);
  const part = parts.find((each) => each.startsWith(`${version} `));
  if (part === undefined) throw new Error(`CHANGELOG.md has no part "## ${version} (…)".`);
  return part.slice(part.indexOf('\n')).trim();
}
