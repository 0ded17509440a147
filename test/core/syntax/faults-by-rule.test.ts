import { expect } from 'chai';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { Findings } from '../../../packages/core/src/report/report.js';
import { Source } from '../../../packages/core/src/report/source.js';
import { faultsByRule } from '../../../packages/core/src/syntax/faults-by-rule.js';
import { reportYamlErrors } from '../../../packages/core/src/syntax/yaml-errors.js';
import { faultsOf, type YamlFaults } from '../../../packages/core/src/syntax/yaml-faults.js';
import { runs } from '../../support/runs.js';

function parse(text: string) {
  return parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });
}

/** A shop with texts of every kind: plain, in quotes, folded, over two lines. */
function shop(count: number, indent = '  '): string {
  const rules = Array.from({ length: count }, (_, at) =>
    [
      `- name: product ${at}`,
      '  when:',
      '    any:',
      `      - payload: BUY_${at}`,
      `      - text: { words: [product${at}, "item${at}"] }`,
      '  reply:',
      `    - text: Product ${at} costs ${at}.99. Shall we send it?`,
      '      buttons:',
      `        - { title: 'Yes', payload: SEND_${at} }`,
      ...(at % 3 === 0 ? ['    - >', '      folded', "      'text'"] : []),
      ...(at % 4 === 0 ? ['    - "over', '      two lines"', '  # A comment'] : []),
    ]
      .map((line) => `${indent}${line}\n`)
      .join(''),
  );
  return `lists:\n  sizes: [S, M]\nrules:\n${rules.join('\n')}# the rest\ndefault:\n  reply: Sorry?\n`;
}

/** What a person is told. */
function told(faults: YamlFaults, text: string) {
  const findings = new Findings();
  reportYamlErrors(faults, new Source('a.yaml', text), findings.report, true);
  return findings.finish().diagnostics;
}

/** What people leave half written, and what turns the meaning of what is around it. */
const bits = [
  ...['"', "'", '{', '}', '[', ']', '|', '>', ': ', ':', '- ', ',', '#', ' # c\n', '\t', '*a'],
  ...['\n', '\r\n', ' ', '  ', 'x', '%', '@', '? ', '\\q', '\u00a0', '–', '&a ', '!t ', '...\n'],
  ...['  - name: new\n', '- name: new\n', '    when: { payload: NEW }\n', 'rules:\n', 'hello\n'],
];
const edit = fc.record({
  at: fc.nat(9999),
  cut: fc.constantFrom(0, 0, 1, 2, 9, 30),
  put: fc.constantFrom('', ...bits),
  atLine: fc.boolean(),
});

describe('What is not YAML in a file of rules', () => {
  it('is the same whether all of the file is read or only rules around it', () => {
    let compared = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(shop(12), shop(9, ''), shop(8).replaceAll('\n', '\r\n')),
        fc.array(edit, { minLength: 1, maxLength: 3 }),
        (whole, edits) => {
          let text = whole;
          for (const { at, cut, put, atLine } of edits) {
            const place = Math.floor((at / 10_000) * text.length);
            const from = atLine ? text.lastIndexOf('\n', place) + 1 : place;
            text = text.slice(0, from) + put + text.slice(from + cut);
          }
          const byRule = faultsByRule(text, parse);
          if (!byRule) return;
          compared++;
          const all = told(faultsOf(parse(text), text, parse), text);
          expect(told(byRule, text), text).to.deep.equal(all);
        },
      ),
      { numRuns: runs(50, 400) },
    );
    expect(compared).to.be.above(runs(12, 40));
  }).timeout(300_000);

  const slips: readonly [what: string, line: number, slip: string][] = [
    ['letters behind a brace', 8, "        - { title: 'Yes', payload: A }xx"],
    ['a text that begins with a star', 6, '    - text: *New* pizza'],
    ['a bracket that is not closed', 4, '      - text: { words: [a'],
    ['a space too many', 5, '     reply:'],
    ['a second colon', 6, '    - text: Note: we are closed'],
  ];
  for (const [what, line, slip] of slips) {
    it(`is found by reading a small part of a large file: ${what}`, () => {
      const sound = shop(150);
      const lines = sound.split('\n');
      const at = lines.indexOf('  - name: product 70') + line;
      lines[at] = `  ${slip}`;
      const text = lines.join('\n');
      let read = 0;
      const count = (part: string) => {
        read += part.length;
        return parse(part);
      };
      const [one, ...others] = told(faultsByRule(text, count, sound)!, text);
      expect(others).to.deep.equal([]);
      expect(one!.line - 1).to.be.within(at, at + 1);
      expect(read).to.be.below(text.length / 2);
    });
  }

  it('says where a quote begins that is never closed, far above the end', () => {
    const text = shop(60).replaceAll('"', "'").replace('Product 30 costs', '"Product 30 costs');
    const [one, ...others] = told(faultsByRule(text, parse)!, text);
    expect(others).to.deep.equal([]);
    expect(one?.message).to.equal('The quote that begins here is never closed.');
    expect(text.split('\n')[one!.line - 1]).to.include('"Product 30 costs');
  });

  it('take no longer for rules that are commented out, with empty lines between', () => {
    const out = '# - name: old\n\n'.repeat(60);
    for (const end of ['default:\n  reply: Sorry?\n', '']) {
      const text = `rules:\n  - name: a\n    when: { payload: A\n    reply: Hi\n${out}  - name: b\n    reply: Hi\n${out}${end}`;
      expect(told(faultsByRule(text, parse)!, text)).to.have.lengthOf.above(0);
    }
  });
});
