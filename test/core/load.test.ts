import { parseRules, renderDiagnostic } from '@botrules/core';
import { expect } from 'chai';
import fc from 'fast-check';
import { ruleFiles } from '../support/arbitrary-rules.js';
import { callsIn } from '../support/calls.js';
import { runs } from '../support/runs.js';

type Files = Readonly<Record<string, string>>;

const sound =
  'rules:\n  - name: a\n    when: { payload: A }\n    route: a\ndefault: { route: b }\n';

/** Loads, and holds what it finds to being about the files: places inside them, sorted, at most 100, drawable. */
function find(files: Files) {
  const checked = parseRules({ ...files });
  const { value, diagnostics, sources } = checked;
  expect(diagnostics.length).to.be.at.most(100);
  expect(value === undefined).to.equal(diagnostics.some(({ severity }) => severity === 'error'));
  for (const diagnostic of diagnostics) {
    for (const { file, line, column, length } of [diagnostic, ...(diagnostic.related ?? [])]) {
      const lines = sources.get(file)?.text.split('\n') ?? [''];
      expect(line, 'line').to.be.within(1, lines.length);
      expect(column, 'column').to.be.within(1, lines[line - 1]!.length + 1);
      expect(column + length, 'end').to.be.at.most(lines[line - 1]!.length + 1);
    }
    expect(diagnostic.message).to.match(/^\S[^\n]*[.?]$/);
    expect(renderDiagnostic(diagnostic, sources)).to.be.a('string');
  }
  return checked;
}

function codes(files: Files | string): string[] {
  const all = find(typeof files === 'string' ? { 'a.yaml': files } : files).diagnostics;
  return [...new Set(all.filter((each) => each.severity === 'error').map(({ code }) => code))];
}

describe('load', () => {
  describe('random and broken YAML', () => {
    const edit = fc.record({
      at: fc.nat(2000),
      length: fc.nat(6),
      text: fc.oneof(
        fc.constantFrom(
          '',
          '\n',
          '\t',
          ': ',
          '- ',
          '[',
          ']',
          '{',
          '}',
          '"',
          "'",
          '#',
          '&a ',
          '*a',
          '!t ',
          '|',
          '>',
          '%',
          '@',
          '\\',
          '<<: ',
          '? ',
          '---\n',
          '...\n',
          '\r',
          '\0',
          '\ufeff',
          '\ud83d',
          'null',
          '~',
          '__proto__: ',
          '{{',
          '{x}',
          '\u2028',
        ),
        fc.string({ maxLength: 5 }),
      ),
    });
    it('rules with a few edits never throw, and every place is inside its file', () => {
      fc.assert(
        fc.property(
          ruleFiles({ maxItems: 3 }),
          fc.array(edit, { minLength: 1, maxLength: 4 }),
          (rules, edits) => {
            const files = Object.fromEntries(
              Object.entries(rules.files).map(([file, text]) => [
                file,
                edits.reduce((now, { at, length, text: put }) => {
                  const start = at % (now.length + 1);
                  return now.slice(0, start) + put + now.slice(start + length);
                }, text),
              ]),
            );
            find(files);
          },
        ),
        { numRuns: runs(15, 100) },
      );
    });
    it('texts of YAML marks never throw', () => {
      const marks = fc.constantFrom(
        'rules',
        'name',
        'when',
        'payload',
        'lists',
        'include',
        'a',
        ': ',
        ':',
        '\n',
        '\n  ',
        '\n    ',
        '- ',
        '[',
        ']',
        '{',
        '}',
        ', ',
        '"',
        "'",
        '&a ',
        '*a',
        '!!str ',
        '|\n',
        '>-\n',
        '#',
        '<<',
        '? ',
        '%YAML 1.1\n',
        '---\n',
        '...\n',
        '\t',
        '\r\n',
        '~',
        '{id}',
      );
      fc.assert(
        fc.property(fc.array(marks, { maxLength: 40 }), (parts) => {
          find({ 'a.yaml': parts.join('') });
        }),
        { numRuns: runs(70, 500) },
      );
    });
    it('any texts, by any names, never throw', () => {
      fc.assert(
        fc.property(
          fc.dictionary(fc.string(), fc.string({ unit: 'binary' }), { maxKeys: 3 }),
          (files) => {
            parseRules(files);
          },
        ),
        { numRuns: runs(15, 100) },
      );
    });
  });

  describe('files that are odd and sound', () => {
    for (const [what, text] of [
      ['a byte order mark', `\ufeff${sound}`],
      ['CRLF', sound.replaceAll('\n', '\r\n')],
      ['a tab after a colon', sound.replace('route: a', 'route:\ta')],
      ['%YAML 1.1', `%YAML 1.1\n---\n${sound}`],
      ['%YAML 1.2', `%YAML 1.2\n---\n${sound}`],
      ['a document start', `---\n${sound}`],
      ['a document end', `${sound}...\n`],
      ['comments', `# one\n${sound}# two`],
      ['no line break at the end', sound.trimEnd()],
      ['JSON', JSON.stringify({ rules: [{ name: 'a', when: { payload: 'A' }, route: 'a' }] })],
    ] as const) {
      it(what, () => expect(codes(text)).to.deep.equal([]));
    }
    it('%YAML 1.1 changes no value: `yes` and `0777` stay the text that was written', () => {
      const { value } = parseRules({
        'a.yaml': `%YAML 1.1\n---\n${sound.replace('payload: A', 'payload: [yes, 0777, 1_000, 12:30]')}`,
      });
      const [rule] = value!.root.items;
      const when = rule!.when as unknown as { test: { values: string[] } };
      expect(when.test.values).to.deep.equal(['yes', '0777', '1_000', '12:30']);
    });
    it('places in a file with CRLF and a byte order mark are where an editor has them', () => {
      const [found] = find({
        'a.yaml': `\ufeff${sound.replace('when', 'wehn').replaceAll('\n', '\r\n')}`,
      }).diagnostics;
      expect(found).to.include({ line: 3, column: 5, length: 4 });
      const [first] = find({ 'a.yaml': '\ufeffrulse: []\n' }).diagnostics;
      expect(first).to.include({ line: 1, column: 1, length: 5 });
    });
    it('columns count UTF-16 units, as editors do', () => {
      const [found] = find({
        'a.yaml': 'rules: [{ name: "👍é", wehn: {}, route: a }]',
      }).diagnostics;
      expect(found).to.include({ line: 1, column: 24, length: 4 });
    });
  });

  describe('files with nothing in them are one error', () => {
    for (const text of [
      '',
      '\n\n',
      '   ',
      '# a comment\n',
      '---\n',
      '...\n',
      '\ufeff',
      '{}',
      'null',
      '~',
      '""',
    ]) {
      it(JSON.stringify(text), () => {
        const { diagnostics } = find({ 'a.yaml': text });
        expect(diagnostics).to.have.length(1);
        expect(diagnostics[0]!.severity).to.equal('error');
      });
    }
    it('no file at all', () => {
      expect(find({}).diagnostics.map(({ code }) => code)).to.deep.equal(['bad-include']);
    });
    it('no rule file', () => {
      const { diagnostics } = find({ 'a.txt': 'x', 'b.test.yaml': 'tests: []' });
      expect(diagnostics.map(({ code }) => code)).to.deep.equal(['bad-include']);
    });
  });

  describe('names that objects have are plain data', () => {
    const names = [
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      'prototype',
      'valueOf',
    ];
    for (const name of names) {
      it(`${name} as a key is unknown wherever keys are known`, () => {
        const texts = [
          `${name}: 1\n${sound}`,
          `rules: [{ name: a, when: { payload: A }, route: a, ${name}: 1 }]`,
          `rules: [{ name: a, when: { payload: A }, reply: { text: A, ${name}: 1 } }]`,
          `rules: [{ name: a, when: { payload: A }, reply: { text: A, buttons: [{ title: A, payload: A, ${name}: 1 }] } }]`,
          `rules: [{ name: a, when: { time: { days: mon, ${name}: 1 } }, route: a }]`,
          `rules: [{ rules: [], ${name}: {} }]`,
          `rules: []\ndefault: { route: a, ${name}: {} }`,
        ];
        for (const text of texts) expect(codes(text), text).to.deep.equal(['unknown-key']);
        expect(codes(`rules: [{ name: a, when: { ${name}: A }, route: a }]`)).to.deep.equal([
          'unknown-field',
        ]);
        expect(
          codes(`rules: [{ name: a, when: { payload: { ${name}: A } }, route: a }]`),
        ).to.deep.equal(['unknown-operator']);
      });
      it(`${name} as a value, a name, a list, a param and a file is a text`, () => {
        const { value, diagnostics } = find({
          [`${name}.yaml`]: `
lists: { ${name}: [${name}] }
rules:
  - name: ${name}
    when: { payload: { in: ${name} }, title: { like: "{${name}}" }, payload.json.${name}: A }
    route: ${name}
    params: { a${name}: ${name} }
    reply: [{ raw: { ${name}: { ${name}: "{${name}}" } } }, "{a${name}}"]
default: { route: a }
`,
        });
        expect(diagnostics.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
        expect(value!.root.items).to.have.length(1);
        expect(({} as Record<string, unknown>)[`a${name}`]).to.equal(undefined);
      });
      it(`an anchor and a merge by the name ${name}`, () => {
        const text = `rules:\n  - &${name}\n    name: a\n    when: { payload: A }\n    route: a\n  - <<: *${name}\n    name: b\n    when: { payload: B }\ndefault: { route: a }`;
        expect(codes(text)).to.deep.equal([]);
      });
    }
  });

  describe('texts that are made to hurt', () => {
    const deep = 10_000;
    const long = runs(2_000_000, 10_000_000);
    const inRule = (text: string) => sound.replace('payload: A', text);
    const levels = 'abcdefghij';
    const hostile: readonly [what: string, text: string, ...codes: string[]][] = [
      [
        'lists in flow, 10,000 deep',
        `rules: ${'['.repeat(deep)}${']'.repeat(deep)}`,
        'yaml-syntax',
      ],
      ['lists in flow, never closed', `rules: ${'['.repeat(deep)}`, 'yaml-syntax'],
      [
        'maps in flow, 10,000 deep',
        `rules: ${'{a: '.repeat(deep)}1${'}'.repeat(deep)}`,
        'yaml-syntax',
      ],
      ['maps in flow, never closed', `rules: ${'{a: '.repeat(deep)}`, 'yaml-syntax'],
      ['lists in one line, 10,000 deep', `rules:\n  ${'- '.repeat(deep)}a`, 'yaml-syntax'],
      ['keys of keys, 10,000 deep', `${'? '.repeat(deep)}a`, 'yaml-syntax'],
      [
        'maps in lines, 3,000 deep',
        Array.from({ length: 3000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
        'yaml-syntax',
      ],
      [
        'conditions, 5,000 deep',
        inRule(`any: [${'{ any: ['.repeat(deep / 2)}{ payload: A }${'] }'.repeat(deep / 2)}]`),
        'yaml-syntax',
      ],
      ['tags and lists, 10,000 deep', `rules: ${'!t ['.repeat(deep)}`, 'yaml-syntax'],
      ['lists in one line that all end', `rules:\n  ${'- '.repeat(deep)}a\nb: 1`, 'yaml-syntax'],
      ['keys of keys that all end', `${'? '.repeat(deep)}a\nb: 1`, 'yaml-syntax'],
      ['keys in one line', `rules: ${'a: '.repeat(deep)}b`, 'yaml-syntax'],
      ['keys in a list in one line', `rules: [${'a: '.repeat(deep)}]`, 'yaml-syntax'],
      ['lists of maps in one line', `${'- a: '.repeat(deep)}b\nc: 1`, 'yaml-syntax'],
      [
        'just deeper than a file may be',
        `rules: ${'['.repeat(250)}${']'.repeat(250)}`,
        'yaml-syntax',
      ],
      ['an alias of itself', 'rules: &a [*a]', 'yaml-syntax'],
      ['an alias of itself, in a map', 'rules: [&a { when: *a }]', 'yaml-syntax'],
      ['a map merged with itself', 'rules: [&a { <<: *a }]', 'yaml-syntax'],
      [
        'ten levels of nine aliases',
        `lists:\n  a: &a [x, x, x, x, x, x, x, x, x]\n${[...levels.slice(1)]
          .map((name, at) => `  ${name}: &${name} [${Array(9).fill(`*${levels[at]}`).join(', ')}]`)
          .join('\n')}`,
        'yaml-syntax',
      ],
      [
        'thirty levels of merges',
        `rules: []\nx0: &x0 { a0: 1 }\n${Array.from({ length: 30 }, (_, at) => `x${at + 1}: &x${at + 1} { <<: [*x${at}, *x${at}, *x${at}], a${at + 1}: 1 }`).join('\n')}`,
        'yaml-syntax',
      ],
      ['a text of megabytes', `${sound}description: ${'x'.repeat(long)}`, 'over-limit'],
      ['a quoted text of megabytes', `${sound}description: "${'x'.repeat(long)}"`, 'over-limit'],
      [
        'a quote that is never closed',
        `${sound}description: "${'x'.repeat(1_000_000)}`,
        'yaml-syntax',
      ],
      [
        'a block of megabytes',
        `${sound}description: |\n${`  ${'x'.repeat(97)}\n`.repeat(long / 100)}`,
        'over-limit',
      ],
      ['a key of megabytes', `${sound}${'x'.repeat(long)}: 1`, 'yaml-syntax'],
      ['a payload of 60,000 characters', inRule(`payload: ${'x'.repeat(60_000)}`)],
      ['a pattern of 30,000 stars', inRule(`payload: { like: "${'*a'.repeat(30_000)}" }`)],
      [
        'an expression of 20,000 brackets',
        inRule(`payload: { regex: "${'('.repeat(20_000)}" }`),
        'bad-regex',
      ],
      [
        'an expression that nests 20,000 deep',
        inRule(`payload: { regex: "${'('.repeat(20_000)}a${')'.repeat(20_000)}" }`),
        'bad-regex',
      ],
      [
        'groups that keep nothing, 5,000 deep',
        inRule(`payload: { regex: "${'(?:'.repeat(5000)}a${')'.repeat(5000)}" }`),
      ],
      ['counts of counts', inRule('payload: { regex: "((a{1,100}){1,100}){1,100}" }'), 'bad-regex'],
      [
        '10,000 names that nothing gives',
        sound.replace('route: a', `reply: "${'{x}'.repeat(10_000)}"`),
        'unknown-placeholder',
      ],
      ['NUL as the file', '\0', 'yaml-syntax'],
      ['half an emoji in a pattern', inRule('payload: { like: "\\uD83D*" }'), 'yaml-syntax'],
      ['two documents', `${sound}---\n${sound}`, 'yaml-syntax'],
      ['a tab as indent', sound.replaceAll('    ', '\t'), 'yaml-syntax'],
      ['an instruction to YAML', `%FOO bar\n---\n${sound}`, 'yaml-syntax'],
    ];
    for (const [what, text, ...expected] of hostile) {
      it(what, () => {
        // V8 compiles what it has run before, which needs more of the stack.
        for (let time = 0; time < 3; time++) expect(codes(text)).to.deep.equal(expected);
      });
    }
  });

  describe('the work grows in a straight line with the number of', () => {
    const lines = (count: number, line: (at: number) => string) =>
      Array.from({ length: count }, (_, at) => line(at)).join('\n');
    const texts: Readonly<Record<string, (count: number) => string>> = {
      rules: (count) =>
        `rules:\n${lines(count / 4, (at) => `  - { name: r${at}, when: { payload: P${at} }, route: a }`)}`,
      'values of one test': (count) =>
        `rules:\n  - name: a\n    route: a\n    when:\n      payload:\n${lines(count, (at) => `        - v${at}`)}`,
      'values of a list': (count) =>
        `lists:\n  l:\n${lines(count, (at) => `    - v${at}`)}\nrules: [{ name: a, when: { payload: { in: l } }, route: a }]`,
      params: (count) =>
        `default:\n  route: a\n  params:\n${lines(count, (at) => `    p${at}: ${at}`)}`,
      'unknown keys': (count) => `rules: []\n${lines(count, (at) => `k${at}: ${at}`)}`,
      'unknown fields': (count) =>
        `rules:\n  - name: a\n    route: a\n    when:\n${lines(count, (at) => `      payloda${at}: ${at}`)}`,
      'one key again and again': (count) => `rules: []\n${lines(count, () => 'rules: []')}`,
      'rules of one name': (count) =>
        `rules:\n${lines(count / 4, () => '  - { name: a, when: { payload: A }, route: a }')}`,
      'rules with a slip': (count) =>
        `rules:\n${lines(count / 4, (at) => `  - { name: r${at}, wehn: { payload: A }, route: a }`)}`,
      'rules that are texts': (count) => `rules:\n${lines(count, () => '  - a')}`,
      'unknown aliases': (count) => `rules: []\n${lines(count, (at) => `k${at}: *a`)}`,
    };
    // Counting calls keeps the compiler from making them fast: 20,000 unknown fields take 1.4 s, and 13 s while they are counted.
    const most = runs(2400, 8000);
    for (const [what, textOf] of Object.entries(texts)) {
      it(what, () => {
        const work = (count: number) => {
          const text = textOf(count);
          return callsIn(() => find({ 'a.yaml': text }));
        };
        expect(work(most) / work(most / 4)).to.be.below(5);
      });
    }
  });
});
