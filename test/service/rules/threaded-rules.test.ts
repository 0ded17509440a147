import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouter, type RuleSet, serialize } from '@botrules/core';
import { loadRules } from '@botrules/core/node';
import { expect } from 'chai';
import { ThreadedRules } from '../../../packages/service/src/rules/threaded-rules.js';
import { printsOf } from '../../../packages/service/src/watch/file-watch.js';
import { asNobody } from '../../support/as-nobody.js';

const rules = `
lists: { skus: { file: skus.txt } }
rules:
  - name: buy
    when: { payload: { in: skus } }
    reply: "{title|It} is yours."
  - include: more
`;

describe('ThreadedRules', () => {
  let folder: string;
  let reader: ThreadedRules;
  let inForce: RuleSet;
  const at = (path: string) => join(folder, path);

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'botrules-threaded-'));
    await mkdir(at('more'));
    await writeFile(at('a.yaml'), rules);
    await writeFile(at('skus.txt'), 'HAT\nCAP\n');
    await writeFile(at('more/b.yaml'), 'rules: [{ name: hi, when: { text: hi }, reply: Hello }]');
    inForce = loadRules(folder).value!;
    reader = new ThreadedRules(folder);
  });
  afterEach(async () => {
    await reader.close();
    await rm(folder, { recursive: true });
  });

  it('hands back the rules in force where nothing has changed, and says what they come from', async () => {
    const { checked, prints } = await reader.load(inForce);
    expect(checked.value).to.equal(inForce);
    const paths = ['', 'a.yaml', 'skus.txt', 'more', 'more/b.yaml'].map(at);
    expect([...prints.keys()].map((path) => path.replace(/\/$/, ''))).to.include.members(
      paths.map((path) => path.replace(/\/$/, '')),
    );
    expect(prints).to.deep.equal(await printsOf(prints.keys()));
  });

  it('says what is wrong in English, and in the language of who reads it', async () => {
    await writeFile(at('a.yaml'), 'ruls: []\n');
    const { checked, told } = await reader.load(inForce);
    expect(checked.diagnostics[0]?.message).to.equal('Unknown key "ruls" in a file of rules.');
    expect(told).to.be.empty;
    const german = new ThreadedRules(folder, {}, false, ['de']);
    try {
      const both = await german.load(inForce);
      expect(both.checked.diagnostics).to.deep.equal(checked.diagnostics);
      expect(both.told?.get('de')?.diagnostics[0]?.message).to.equal(
        'Der Schlüssel „ruls“ ist in einer Datei mit Regeln nicht bekannt.',
      );
    } finally {
      await german.close();
    }
  });

  it('reads rules that are right once, whatever it warns of', async () => {
    await writeFile(
      at('a.yaml'),
      rules.replace('payload: { in: skus }', 'text: "a\u200bb"').replace('{title|It}', 'It'),
    );
    const german = new ThreadedRules(folder, {}, false, ['de']);
    try {
      const { checked, told } = await german.load(inForce);
      expect(checked.value).to.be.an('object');
      expect(checked.diagnostics).not.to.be.empty;
      expect(told).to.be.empty;
    } finally {
      await german.close();
    }
  });

  it('takes over rules that decide as they would if they were read here', async () => {
    await writeFile(at('skus.txt'), 'HAT\nSHOE\n');
    const { value } = (await reader.load(inForce)).checked;
    const here = loadRules(folder).value!;
    expect(value?.version).to.equal(here.version);
    const [taken, read] = [createRouter(value!), createRouter(here)];
    for (const payload of ['HAT', 'CAP', 'SHOE']) {
      const event = {
        event: 'postback',
        channel: 'messenger',
        payload,
        title: 'x',
        standby: false,
      } as const;
      expect(taken.route(event).reply).to.deep.equal(read.route(event).reply);
    }
  });

  it('hands over what is wrong with them, with the files to draw it in', async () => {
    await writeFile(at('more/b.yaml'), 'rules: [{ name: hi, wehn: { text: hi }, reply: Hello }]');
    const { checked, prints } = await reader.load(inForce);
    const here = loadRules(folder);
    expect(checked.value).to.equal(undefined);
    expect(checked.diagnostics).to.deep.equal(here.diagnostics);
    for (const [file, { text }] of here.sources)
      expect(checked.sources.get(file)?.text).to.equal(text);
    expect(prints.has(at('more/b.yaml'))).to.equal(true);
  });

  it('rejects where the thread dies, and reads again after that', async () => {
    const loading = reader.load(inForce);
    await reader.close();
    expect(await loading.catch((error) => error)).to.match(/The thread that reads the rules ended/);
    expect((await reader.load(inForce)).checked.value).to.equal(inForce);
  });

  it('takes over what "botrules build" wrote, and refuses what was cut', async () => {
    const file = at('rules.built');
    const bytes = serialize(inForce);
    await writeFile(file, bytes);
    const built = new ThreadedRules(file);
    const { checked, prints } = await built.load();
    expect([...prints.keys()]).to.deep.equal([file]);
    const event = { event: 'message', channel: 'messenger', text: 'hi', standby: false } as const;
    expect(createRouter(checked.value!).route(event).rule).to.equal('hi');
    expect((await built.load(checked.value)).checked.value).to.equal(checked.value);
    await writeFile(file, bytes.subarray(0, 400));
    const error = await built.load(checked.value).catch((error) => error);
    expect(error).to.have.property('message').that.contains('The file is damaged');
    await writeFile(file, serialize(inForce, { as: 'json' }));
    expect((await built.load()).checked.value?.version).to.equal(inForce.version);
    await built.close();
  });

  it('gives no rules where the folder may not be read', async () => {
    await chmod(folder, 0o000);
    const result = await asNobody(() => reader.load(inForce).catch((error) => error));
    await chmod(folder, 0o755);
    expect(result.checked?.value).to.equal(undefined);
  });

  it('leaves the event loop free while thousands of rules are read', async function () {
    this.timeout(60_000);
    const many = Array.from(
      { length: 3000 },
      (_, n) =>
        `  - { name: "r${n}", when: { payload: { like: "R${n}_{id}" } }, reply: "Hi {id}" }`,
    );
    await writeFile(at('more/many.yaml'), `rules:\n${many.join('\n')}\n`);
    let turns = 0;
    const tick = setInterval(() => turns++, 1);
    const { value } = (await reader.load(inForce)).checked;
    clearInterval(tick);
    expect(value?.version).not.to.equal(inForce.version);
    expect(turns).to.be.above(20);
  });
});
