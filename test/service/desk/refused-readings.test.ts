import { inLanguage, parseRules } from '@botrules/core';
import { de } from '@botrules/core/de';
import { expect } from 'chai';
import { RefusedReadings } from '../../../packages/service/src/desk/refused-readings.js';

describe('RefusedReadings', () => {
  const wrong = parseRules({ 'rules.yaml': 'rules: [{ name: menu, wen: {} }]' });

  it('keeps what was wrong, with its places, the latest first', () => {
    const readings = new RefusedReadings();
    readings.add('rules', 1000, wrong);
    readings.add('settings', 2000, wrong);
    expect(readings.all.map(({ what, at }) => [what, at])).to.deep.equal([
      ['settings', '1970-01-01T00:00:02.000Z'],
      ['rules', '1970-01-01T00:00:01.000Z'],
    ]);
    const [finding] = readings.all[1]!.findings;
    expect(finding).to.include({ file: 'rules.yaml', line: 1, severity: 'error' });
    expect(finding!.message).to.match(/wen/);
  });

  it('tells them in the language that is spoken, or in English where they were not told in it', () => {
    const german = parseRules(
      { 'rules.yaml': 'rules: [{ name: menu, wen: {} }]' },
      { language: de },
    );
    const readings = new RefusedReadings();
    readings.add('rules', 1000, wrong, new Map([['de', german]]));
    readings.add('settings', 2000, wrong);
    const messages = () => readings.all.map(({ findings }) => findings[0]!.message);
    const [english] = messages();
    expect(english).to.match(/^Unknown key "wen"/);
    expect(messages()).to.deep.equal([english, english]);
    expect(inLanguage(de, messages)).to.deep.equal([english, german.diagnostics[0]!.message]);
  });

  it('keeps the latest twenty', () => {
    const readings = new RefusedReadings();
    for (let time = 1; time <= 30; time++) readings.add('rules', time * 1000, wrong);
    expect(readings.all).to.have.lengthOf(20);
    expect(readings.all[0]!.at).to.equal('1970-01-01T00:00:30.000Z');
  });
});
