import { readdirSync, readFileSync } from 'node:fs';
import { parseTests, renderDiagnostic } from '@botrules/core';
import { expect } from 'chai';
import { expectGolden } from '../../support/golden.js';

const folder = new URL('../../fixtures/testing/diagnostics/', import.meta.url);
const cases = readdirSync(folder).filter((file) => file.endsWith('.test.yaml'));

describe('parseTests', () => {
  for (const file of cases) {
    it(`says what is wrong in ${file}`, () => {
      const text = readFileSync(new URL(file, folder), 'utf8');
      const { value, diagnostics, sources } = parseTests({ [file]: text });
      expect(value).to.equal(undefined);
      const rendered = diagnostics.map((one) => `${renderDiagnostic(one, sources)}\n`).join('\n');
      expectGolden(`testing/diagnostics/${file.replace('.test.yaml', '.txt')}`, rendered);
    });
  }

  it('has an expected text for each case and no other', () => {
    const texts = readdirSync(folder).filter((file) => file.endsWith('.txt'));
    const expected = cases.map((file) => file.replace('.test.yaml', '.txt'));
    expect(texts).to.have.members(expected);
  });

  it('reads events, nested and dotted, as the text that was written', () => {
    const [test] = read(`
tests:
  - name: digits
    event:
      payload: 007
      referral: { ref: 1e3, source: ADS }
      referral.ad_id: 120210000000000123
      title: "null"
      text: ~
      standby: true
      time: 2026-11-23T09:30:00Z
`);
    expect(test!.given)
      .to.have.nested.property('events[0].event')
      .that.deep.equals({
        event: 'postback',
        channel: 'messenger',
        payload: '007',
        title: 'null',
        referral: { ref: '1e3', source: 'ADS', ad_id: '120210000000000123' },
        standby: true,
        timestamp: Date.UTC(2026, 10, 23, 9, 30),
      });
  });

  it('reads several events, a name that looks like a number, and rules', () => {
    const { value } = parseTests({
      'a.test.yaml': 'rules: ../rules\ntests: [{ name: 12, events: [{}, { payload: A }] }]',
    });
    const [file] = value!;
    expect(file!.rules!.path).to.equal('../rules');
    expect(file!.tests[0]).to.include({ name: '12', expect: undefined });
    expect(file!.tests[0]!.given).to.have.property('events').with.length(2);
  });

  it('reads a webhook inline as JSON text with its digits, and one from a file by its name', () => {
    const [inline, named] = read(`
tests:
  - name: inline
    webhook: { object: page, entry: [{ id: 120210000000000123, time: 1.50, ok: true, no: ~ }] }
  - name: named
    webhook: { file: fixtures/ad.json }
`);
    expect(inline!.given).to.include({
      kind: 'webhook',
      body: '{"object":"page","entry":[{"id":"120210000000000123","time":"1.50","ok":true,"no":null}]}',
    });
    expect(named!.given).to.include({ kind: 'webhook-file', path: 'fixtures/ad.json' });
  });

  it('reads several files, and gives none where one has an error', () => {
    const good = 'tests: [{ name: a, event: {} }]';
    expect(parseTests({ 'a.test.yaml': good, 'b.test.yaml': good }).value).to.have.length(2);
    const { value, diagnostics } = parseTests({ 'a.test.yaml': good, 'b.test.yaml': 'tests: x' });
    expect(value).to.equal(undefined);
    expect(diagnostics.map(({ file }) => file)).to.deep.equal(['b.test.yaml']);
  });
});

function read(text: string) {
  const { value, diagnostics } = parseTests({ 'a.test.yaml': text });
  expect(diagnostics).to.deep.equal([]);
  return value![0]!.tests;
}
