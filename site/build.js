/**
 * Builds the site into site/dist, or with `--dev` serves it while pages are written. Links that lead nowhere stop it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeApi } from './api.js';
import { deadLinks } from './dead-links.js';
import { pagesWithoutPlace } from './pages.js';

const folder = fileURLToPath(new URL('.', import.meta.url));
const isDev = process.argv.includes('--dev');

function stop(words) {
  console.error(words);
  process.exit(1);
}

const lost = pagesWithoutPlace();
if (lost.length > 0) stop(`Give these pages a section in site/pages.js: ${lost.join(', ')}`);

if (!isDev || !existsSync(new URL('api', import.meta.url))) {
  const problems = await makeApi();
  if (problems > 0) stop(`typedoc found ${problems} problems.`);
}

const vitepress = `${folder}node_modules/vitepress/bin/vitepress.js`;
const { status } = spawnSync(process.execPath, [vitepress, isDev ? 'dev' : 'build', folder], {
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);

if (!isDev) {
  const dead = deadLinks(`${folder}dist`);
  if (dead.length > 0) stop(`Links that lead nowhere:\n${dead.join('\n')}`);
  console.log('The site is in site/dist. Every link leads somewhere.');
}
