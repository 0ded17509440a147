import { inLanguage, parseRules, renderDiagnostic } from '@botrules/core';
import { de } from '@botrules/core/de';
import { expect } from 'chai';
import { findings } from '../../packages/core/src/de/findings.js';
import { hints } from '../../packages/core/src/de/hints.js';
import { inflect } from '../../packages/core/src/de/inflect.js';
import { parts } from '../../packages/core/src/de/parts.js';
import { describeSentences, expectNoEnglish } from '../support/german.js';
import { expectDrawn, loadMistake, mistakes } from '../support/mistakes.js';

describe('German', () => {
  it('is chosen for one load, and nothing is left of it behind it', () => {
    const broken = 'ruls: []';
    const [found] = parseRules(broken, { language: de }).diagnostics;
    expect(found?.message).to.equal(
      'Der Schlüssel „ruls“ ist in einer Datei mit Regeln nicht bekannt.',
    );
    expect(found?.hint).to.equal('Meinten Sie „rules“?');
    expect(parseRules(broken).diagnostics[0]?.message).to.equal(
      'Unknown key "ruls" in a file of rules.',
    );
  });

  it('ends with what is done in it, even if that throws', () => {
    expect(() =>
      inLanguage(de, () => {
        throw new Error('in the middle');
      }),
    ).to.throw('in the middle');
    expect(parseRules('rules: [').diagnostics[0]?.message).not.to.match(/ist|wird/);
  });

  it('refuses what is no language in one sentence', () => {
    expect(() => parseRules('rules: []', { language: 'de' as never })).to.throw(
      TypeError,
      "parseRules takes a language, and was given a text. Write { language: de }, with import { de } from '@botrules/core/de'.",
    );
  });

  for (const name of mistakes()) {
    it(`says what English says: ${name}`, () => {
      const english = loadMistake(name);
      const { diagnostics, sources } = loadMistake(name, { language: de });
      const drawn = inLanguage(de, () =>
        diagnostics.map((each) => renderDiagnostic(each, sources)).join('\n\n'),
      );
      expectDrawn(drawn, name, 'expected.de.txt');
      // Its places, codes and edits are the same: only the words are others.
      const bare = ({
        code,
        severity,
        line,
        column,
        length,
        fix,
      }: (typeof diagnostics)[number]) => ({
        code,
        severity,
        line,
        column,
        length,
        fix,
      });
      expect(diagnostics.map(bare)).to.deep.equal(english.diagnostics.map(bare));
      const words = diagnostics.flatMap(({ message, hint, related = [] }) => [
        message,
        hint ?? '',
        ...related.map((each) => each.message),
      ]);
      for (const sentence of words) expectNoEnglish(sentence);
    });
  }

  describeSentences({ ...findings, ...hints, ...parts });

  it('declines the parts of a sentence', () => {
    for (const [part, form, other] of [
      ['einen Text', 'nom', 'ein Text'],
      ['einen Text', 'dat', 'einem Text'],
      ['eine Regel', 'nom', 'eine Regel'],
      ['eine Regel', 'dat', 'einer Regel'],
      ['ein Menü', 'dat', 'einem Menü'],
      ['den Namen einer Liste', 'nom', 'der Namen einer Liste'],
      ['eine Tabelle und einen Namen', 'dat', 'einer Tabelle und einem Namen'],
      ['Eine Regel', 'dat', 'Einer Regel'],
      ['die Einstellungen', 'dat', 'den Einstellungen'],
      ['die Befehle eines Profils', 'dat', 'den Befehlen eines Profils'],
      ['die Regel „A“', 'dat', 'der Regel „A“'],
      ['schaltfläche „A“', 'cap', 'Schaltfläche „A“'],
      ['„eine Regel“', 'dat', '„eine Regel“'],
    ] as const) {
      expect(inflect(part, form)).to.equal(other);
    }
  });
});
