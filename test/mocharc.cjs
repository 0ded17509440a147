/**
 * All files of tests, for `npm test` and `npm run test:long`. What counts calls begins first: V8 looks through all that is in
 * memory for each count, and a process that has run a hundred files has three times as much there. Then what takes longest, so that
 * no process is left with it at the end while the others have nothing to do.
 */
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

/** Folders and files that take ten seconds of a core and more. */
const longest = [
  'test/studio/browser/',
  'test/docs.test.ts',
  'test/core/compiled/compiled.test.ts',
  'test/service/',
];

/**
 * Tests of the Studio that `npm test` leaves out, since each opens a Studio of its own in a browser: two seconds of a core, some
 * six minutes for these files. `npm run test:studio` and CI run them. What the Studio works out is tested without a browser in
 * `test/studio/worker/`. In a browser are left: what a person sees first, and a walk along docs/studio.md sentence by sentence; the
 * desk answers without one in `test/service/desk/`.
 */
const leftOutOfStudio = [
  'beside-cards',
  'broken',
  'cards',
  'card-forms',
  'desk',
  'edit',
  'files',
  'in-force',
  'keys',
  'language',
  'map',
  'pages',
  'parts',
  'phone',
  'save',
  'start',
  'told',
  'views',
  'views-for-all',
].map((name) => `test/studio/browser/${name}.test.ts`);

/**
 * Tests of a service that `npm test` leaves out: killed processes, and a service for each channel, each refusal and each secret.
 * `npm run test:service` and CI run them. What channels do is tested without a service in `test/channels/`, and a service with a
 * channel in `test/service/toy-channel.test.ts`.
 */
const leftOutOfService = [
  'error-table',
  'kill',
  'line',
  'secrets',
  'slack',
  'telegram',
  'whatsapp',
].map((name) => `test/service/${name}.test.ts`);

const leftOut = [...leftOutOfStudio, ...leftOutOfService];
const isLong = process.env.LONG_TESTS === '1';
const all = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .map((name) => join('test', name).replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.test.ts') && (isLong || !leftOut.includes(name)));
const countsCalls = (name) =>
  readFileSync(join(__dirname, '..', name), 'utf8').includes("/calls.js'");
const rank = (name) => {
  if (countsCalls(name)) return -1;
  const at = longest.findIndex((each) => name.startsWith(each));
  return at === -1 ? longest.length : at;
};
const ranks = new Map(all.map((name) => [name, rank(name)]));

module.exports = {
  ...require('../.mocharc.cjs'),
  spec: all.sort((a, b) => ranks.get(a) - ranks.get(b) || (a < b ? -1 : 1)),
};
