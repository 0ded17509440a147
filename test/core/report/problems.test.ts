import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { renderDiagnostic } from '@botrules/core';
import { Findings, parseYaml } from '@botrules/core/tooling';
import { expect } from 'chai';
import { expectDrawn, loadMistake, mistakes } from '../../support/mistakes.js';
import { sentencesOf } from '../../support/sentences.js';

const source = 'packages/core/src';
const cases = mistakes().map((name) => ({ name, checked: loadMistake(name) }));

describe('What a person is told', () => {
  for (const { name, checked } of cases) {
    it(name, () => {
      const { diagnostics, sources } = checked;
      const drawn = diagnostics.map((each) => renderDiagnostic(each, sources)).join('\n\n');
      expectDrawn(drawn, name, 'expected.txt');
    });
  }

  it('each folder is about the code that it is named for', () => {
    for (const { name, checked } of cases) {
      const codes = checked.diagnostics.map(({ code }) => code);
      expect(codes.some((code) => name === code || name.startsWith(`${code}-`), name)).to.equal(
        true,
        name,
      );
    }
  });

  it('one mistake gives one message', () => {
    const several = cases.filter(({ checked }) => checked.diagnostics.length !== 1);
    expect(several.map(({ name }) => name)).to.deep.equal([]);
  });

  const beyondFiles = [
    // With channels that are only known.
    '… sends …: test "channel" in this rule, too.',
    '… send …: test "channel" in this rule, too.',
    // Nobody may not read a file of this repository.
    'The file … may not be read.',
    'Give this user the right to read it.',
    // A link in a folder, which this repository has none of: see load-rules.test.ts.
    'Put a copy into the folder, or load a folder that both are in.',
    // A table of more than 10,000 rows, which this repository has none of: see lookup.test.ts.
    'Typos are looked for in … rows at most, and … has ….',
    'Leave "typos" away, or look through a shorter table.',
    // A path that is given, not written in a file: see load-rules.test.ts.
    'Give a rule file, or a folder that has some.',
    // Where exactly the stack ends is not the same from run to run: see load.test.ts.
    'The brackets or lists nest too deep to be read.',
    'Look for an opening bracket or brace that is never closed.',
    // For whoever reads a pattern by itself: in a file the schema has said that it is empty.
    'The pattern is empty.',
    'The pattern has half of a character in it, a surrogate without its pair.',
    'Write the whole character.',
    'Write the text to fit.',
    'The expression is empty, so it would fit every text.',
    'Write what to find, or use `exists: true`.',
    // Of settings, whose values may be secrets: see mask.test.ts.
    '…. Put the value in quotes if the comma is part of it.',
    // Nobody hears of it: what the quick reader of YAML gives up on, the library reads.
    'This YAML is not plain.',
    // In case a library finds more than it does today.
    'A key is missing.',
    'The expression is too large.',
    '"…" is not an expression that RE2 can read.',
  ];
  // What is said where no change of one line mends a file: in files that hold secrets no line is quoted.
  const unmended = cases
    .filter(({ name }) => name.startsWith('yaml-syntax'))
    .flatMap(({ checked: { sources } }) =>
      [...sources.values()].flatMap((each) => {
        const findings = new Findings();
        parseYaml(each, findings.report, { quoteLines: false });
        return findings.finish().diagnostics.flatMap(({ message, hint = '' }) => [message, hint]);
      }),
    );
  const inCases = cases.flatMap(({ checked }) =>
    checked.diagnostics.flatMap(({ message, hint = '', related = [] }) => [
      message,
      hint,
      ...related.map((each) => each.message),
    ]),
  );
  // What an editor explains, and shows as examples, is written into the schemas.
  const explained = ['rules', 'tests']
    .map((kind) => readFileSync(`packages/core/schema/${kind}.schema.json`, 'utf8'))
    .join('\n');
  const inSchema = [...explained.matchAll(/"(?:[^"\\]|\\.)*"/g)].map(
    ([text]) => JSON.parse(text) as string,
  );
  const said = [...inCases, ...unmended, ...inSchema];
  const files = ['report/problems.ts', 'load.ts', 'syntax', 'rules', 'checks'].flatMap((path) =>
    path.endsWith('.ts')
      ? [join(source, path)]
      : readdirSync(join(source, path), { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.ts'))
          .map((name) => join(source, path, name)),
  );
  for (const file of files.filter(
    (each) =>
      !/\.generated\.ts$|\/(?:need-|no-(?:re2|words|tables)|structured|read-memory)/.test(each),
  )) {
    it(`every sentence of ${relative(source, file)} is said in one of them`, () => {
      const missing = sentencesOf(file).filter(
        ({ text, form }) => !beyondFiles.includes(text) && !said.some((each) => form.test(each)),
      );
      expect(missing.map(({ text }) => text)).to.deep.equal([]);
    });
  }
});
