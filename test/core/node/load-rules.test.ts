import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseRules } from '@botrules/core';
import { loadRules, loadRulesAsync } from '@botrules/core/node';
import { expect } from 'chai';
import fc from 'fast-check';
import { ruleFiles } from '../../support/arbitrary-rules.js';

const rule = (name: string, more = '') =>
  `rules: [{ name: ${name}, when: { payload: ${name} }, route: a }${more}]\n`;

describe('loadRules', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'botrules-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function write(files: Readonly<Record<string, string | Uint8Array>>): void {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  }

  /** What is found, as `code file:line:column`, with the names of files below the folder. */
  function found(path: string): string[] {
    return loadRules(path).diagnostics.map(
      ({ code, file, line, column }) =>
        `${code} ${file.replace(`${folder}/`, '')}:${line}:${column}`,
    );
  }

  function names(path: string): string[] {
    const text = JSON.stringify(loadRules(path).value?.root, (key, value) =>
      key === 'span' || key === 'source' ? undefined : value,
    );
    return [
      ...(text ?? '').matchAll(/"name":"([a-z]+)","description|"kind":"rule","name":"([a-z]+)"/g),
    ].map((match) => match[1] ?? match[2]!);
  }

  it('reads a folder in the order of names, whatever the disk says', () => {
    write({
      '20-b.yml': rule('b'),
      '10-a.yaml': rule('a', ', { include: more }'),
      '30.test.yaml': 'tests: []',
      'notes.md': 'no',
      'more/x.yaml': rule('c'),
      'other/y.yaml': rule('lost'),
    });
    expect(names(folder)).to.deep.equal(['a', 'c', 'b']);
  });
  it('takes a file: URL, and refuses another in one sentence', () => {
    write({ 'main.yaml': rule('a') });
    for (const path of [join(folder, 'main.yaml'), folder]) {
      expect(loadRules(pathToFileURL(path)).value).to.deep.equal(loadRules(path).value);
    }
    expect(() => loadRules(new URL('https://example.com/rules'))).to.throw(TypeError, 'file');
  });
  it('has a form that waits for the disk without holding up the process', async () => {
    write({
      'set/main.yaml': rule('a', ', { include: sub/x.yaml }, { include: sub/deep }'),
      'set/sub/x.yaml': `lists: { l: { file: l.txt } }\n${rule('b', ', { include: deeper.yaml }')}`,
      'set/sub/deeper.yaml': rule('c'),
      'set/sub/deep/y.yml': rule('d'),
      'set/sub/l.txt': 'one\ntwo\n',
      'broken/a.yaml': rule('a', ', { include: nowhere.yaml }, { include: ../set/main.yaml }'),
      'broken/b.yaml': 'rules: 12',
      'broken/c.yaml': new Uint8Array([0xff, 0xfe, 0x00]),
      'empty/notes.md': '',
    });
    symlinkSync(join(folder, 'set/main.yaml'), join(folder, 'broken/link.yaml'));
    for (const path of ['set/main.yaml', 'set', 'broken', 'broken/a.yaml', 'empty', 'nowhere']) {
      const whole = join(folder, path);
      const [now, later] = [loadRules(whole), await loadRulesAsync(whole)];
      expect(later).to.deep.equal(now);
      expect(await loadRulesAsync(pathToFileURL(whole), { checks: false })).to.deep.equal(
        loadRules(whole, { checks: false }),
      );
    }
    expect(loadRules(join(folder, 'set/main.yaml')).value).to.not.equal(undefined);
  });
  it('lets other work run while it waits', async () => {
    write({ 'main.yaml': rule('a') });
    let ran = false;
    setImmediate(() => {
      ran = true;
    });
    await loadRulesAsync(folder);
    expect(ran).to.equal(true);
  });
  it('reads a file, with paths from its folder', () => {
    write({
      'main.yaml': rule('a', ', { include: sub/x.yaml }'),
      'sub/x.yaml': rule('b'),
      'z.yaml': '[',
    });
    expect(names(join(folder, 'main.yaml'))).to.deep.equal(['a', 'b']);
  });
  it('names files as the path was given', () => {
    write({ 'a.yaml': 'rulse: []' });
    expect(loadRules(folder).diagnostics[0]!.file).to.equal(join(folder, 'a.yaml'));
    expect(loadRules(`${folder}/`).diagnostics[0]!.file).to.equal(join(folder, 'a.yaml'));
    expect(loadRules(join(folder, 'a.yaml')).diagnostics[0]!.file).to.equal(join(folder, 'a.yaml'));
  });
  it('says where there is nothing', () => {
    const missing = join(folder, 'none');
    const { value, diagnostics } = loadRules(missing);
    expect(value).to.equal(undefined);
    expect(diagnostics).to.have.length(1);
    expect(diagnostics[0]).to.include({ code: 'bad-include', file: missing, line: 1, column: 1 });
    expect(diagnostics[0]!.message).to.include(missing);
    expect(diagnostics[0]!.hint).to.equal('Give a rule file, or a folder that has some.');
    expect(found(folder)).to.have.length(1);
  });
  it('takes no file by a link that leads out of the folder', () => {
    write({
      'rules/a.yaml': rule('a', ', { include: out.yaml.link }, { include: up }'),
      'b.yaml': rule('b'),
    });
    symlinkSync(join(folder, 'b.yaml'), join(folder, 'rules', 'out.yaml.link'));
    symlinkSync(folder, join(folder, 'rules', 'up'));
    expect(found(join(folder, 'rules')).map((each) => each.split(':')[0])).to.deep.equal([
      'bad-include rules/a.yaml',
      'bad-include rules/a.yaml',
    ]);
    const { diagnostics } = loadRules(join(folder, 'rules'));
    expect(diagnostics.map(({ line, message }) => [line, message])).to.deep.equal(
      ['out.yaml.link', 'up'].map((name) => [
        1,
        `"${join(folder, 'rules', name)}" is a link that leads out of the folder that is loaded.`,
      ]),
    );
  });
  it('names a link out of the folder that stands among its files', () => {
    write({ 'rules/a.yaml': rule('a'), 'b.yaml': rule('b') });
    symlinkSync(join(folder, 'b.yaml'), join(folder, 'rules/b.yaml'));
    expect(loadRules(join(folder, 'rules')).diagnostics[0]!.message).to.include('leads out of');
  });
  it('reads of a folder the files that are asked for alone', () => {
    write({ 'a.yaml': rule('a'), 'b.yaml': rule('b'), 'c.yaml': '[' });
    const { value } = loadRules(folder, { only: ['b.yaml', 'a.yaml'] });
    expect(value!.root.items).to.have.length(2);
  });
  it('takes the text of a file that is not on the disk, with paths from its folder', () => {
    write({ 'sub/x.yaml': rule('b') });
    const { value, diagnostics } = loadRules(join(folder, 'stdin'), {
      text: rule('a', ', { include: sub/x.yaml }'),
    });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
    expect(value!.root.items).to.have.length(2);
  });
  it('follows a link inside the folder, and a folder that is a link', () => {
    write({
      'rules/a.yaml': rule('a', ', { include: sub/link.yaml }'),
      'rules/parts/b.yaml': rule('b'),
    });
    mkdirSync(join(folder, 'rules/sub'));
    symlinkSync(join(folder, 'rules/parts/b.yaml'), join(folder, 'rules/sub/link.yaml'));
    symlinkSync(join(folder, 'rules'), join(folder, 'current'));
    expect(names(join(folder, 'current'))).to.deep.equal(['a', 'b']);
  });
  it('a folder that includes itself by a link ends', () => {
    write({ 'rules/a.yaml': rule('a', ', { include: again }') });
    symlinkSync(join(folder, 'rules'), join(folder, 'rules', 'again'));
    expect(loadRules(join(folder, 'rules')).diagnostics).to.not.be.empty;
  });
  it('says of a file that is not text that it is not', () => {
    write({ 'a.yaml': Buffer.from('rules: caf\xe9', 'latin1'), 'b.yaml': rule('b') });
    expect(found(folder)).to.deep.equal(['yaml-syntax a.yaml:1:1']);
    write({
      'a.yaml':
        'lists: { l: { file: l.txt } }\nrules: [{ name: a, when: { payload: { in: l } }, route: a }]\n',
      'l.txt': Buffer.from([0xff, 0xfe, 0x41, 0]),
    });
    expect(found(folder)).to.deep.equal(['yaml-syntax a.yaml:1:21']);
  });
  it('passes over a byte order mark, in rules and in lists', () => {
    write({
      'a.yaml': `\ufefflists: { l: { file: l.txt } }\nrules: [{ name: a, when: { payload: { in: l } }, route: a }]\ndefault: { route: b }\n`,
      'l.txt': '\ufeffA\n',
    });
    const { value } = loadRules(folder);
    expect(
      JSON.stringify(value!.root, (key, each) => (key === 'span' ? undefined : each)),
    ).to.include('"values":["A"]');
  });
  it('reads what parseRules reads', () => {
    fc.assert(
      fc.property(ruleFiles({ maxItems: 3 }), ({ files }) => {
        rmSync(folder, { recursive: true, force: true });
        write(files);
        const bare = (root: unknown) =>
          // A table's id has the path of its file.
          JSON.stringify(root, (key, value) =>
            key === 'source' || key === 'id' ? undefined : value,
          );
        const parsed = parseRules(files, { entry: '' });
        expect(bare(loadRules(folder).value?.root)).to.equal(bare(parsed.value?.root));
      }),
      { numRuns: 10 },
    );
  });
});
