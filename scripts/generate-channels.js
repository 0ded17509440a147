/**
 * Writes what the Studio knows of each channel before it has loaded the channels: their titles, how a chat looks, which parts of a
 * profile they show, what people send there in place of words. Run by `npm run generate`; with `--check` it only says whether the file is up to date.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const from = 'packages/all-channels/src/index.ts';
const to = 'packages/studio/src/shown-channels.generated.ts';
const pathOf = (file) => fileURLToPath(new URL(`../${file}`, import.meta.url));

const shown = {};
for (const { profiles, looks = {} } of await channelsOf(from)) {
  for (const { name, title, shows = {}, values = {} } of profiles) {
    const parts = ['greeting', 'menu', 'iceBreakers', 'commands'];
    shown[name] = {
      title,
      ...looks[name],
      profile: parts.filter((part) => shows[part] !== undefined),
      attachments: values.attachment?.sent ?? [],
      ...(shows.iceBreakers && !shows.iceBreakers.payload && { asksInWords: true }),
      ...(shows.commands?.hideMenu && { menuHidesCommands: true }),
    };
  }
}

const code = `// Made from the channels of ${from} by scripts/generate-channels.js: change them, not this file.
import type { ShownChannel } from './shown-channel.js';

export const shownChannels: Readonly<Record<string, ShownChannel>> = ${JSON.stringify(shown, null, 2)};
`;
const target = pathOf(to);
if (!process.argv.includes('--check')) writeFileSync(target, code);
else if (!existsSync(target) || readFileSync(target, 'utf8') !== code) {
  console.error(`${to} is not what ${from} makes: run "npm run generate".`);
  process.exitCode = 1;
}

/** The list as it is written, whatever of it has been built. */
async function channelsOf(file) {
  const { outputFiles } = await build({
    entryPoints: [pathOf(file)],
    conditions: ['botrules-source'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
  });
  const { channels } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  return channels;
}
