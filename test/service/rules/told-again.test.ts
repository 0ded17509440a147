import { parseRules } from '@botrules/core';
import { de } from '@botrules/core/de';
import { expect } from 'chai';
import { toldAgain } from '../../../packages/service/src/rules/told-again.js';

describe('toldAgain', () => {
  const wrong = 'rulez: []\n';
  const first = parseRules(wrong);
  const inGerman = (text: string) => () => parseRules(text, { language: de });

  it('returns the findings of the second reading where it read the same', () => {
    const [told] = toldAgain(first, inGerman(wrong)) ?? [];
    expect(told?.message).to.match(/^Der Schlüssel „rulez“/);
  });

  it('returns nothing where the file was mended, moved what is wrong, or went away in between', () => {
    expect(toldAgain(first, inGerman('rules: []\n'))).to.equal(undefined);
    expect(toldAgain(first, inGerman(`\n${wrong}`))).to.equal(undefined);
    // A place of the old text would be drawn in the new one.
    expect(toldAgain(first, inGerman('rulez: [1]\n'))).to.equal(undefined);
    const gone = () => {
      throw new Error('ENOENT');
    };
    expect(toldAgain(first, gone)).to.equal(undefined);
  });
});
