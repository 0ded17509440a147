import { expect } from 'chai';
import { errorOf, wordsOf } from '../../packages/service/src/words.js';
import { thrown } from './thrown.js';

describe('what was thrown', () => {
  for (const [what, value, words] of thrown) {
    it(`is put into words: ${what}`, () => {
      expect(wordsOf(value)).to.equal(words);
      const error = errorOf(value);
      expect(error.message === words || error === value).to.equal(true);
      expect(error.stack).to.be.a('string');
    });
  }
});
