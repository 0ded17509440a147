import { replyLimits } from '@botrules/core/tooling';
import { expect } from 'chai';
import { countCharacters, countGraphemes } from '../../../packages/core/src/rules/limits.js';

describe('limits', () => {
  for (const [text, count] of [
    ['', 0],
    ['abc', 3],
    ['é', 1],
    ['e\u0301', 2],
    ['👍', 1],
    ['👍🏽', 2],
    ['\ud83d', 1],
    ['日本', 2],
    ['\r\n', 2],
  ] as const) {
    it(`${JSON.stringify(text)} has ${count} characters`, () => {
      expect(countCharacters(text)).to.equal(count);
    });
  }
  for (const [text, count] of [
    ['', 0],
    ['abc', 3],
    ['e\u0301', 1],
    ['👍🏽', 1],
    ['👨‍👩‍👧', 1],
    ['ก็', 1],
    ['\ud83d', 1],
    ['\r\n', 1],
  ] as const) {
    it(`${JSON.stringify(text)} has ${count} graphemes`, () => {
      expect(countGraphemes(text)).to.equal(count);
    });
  }
  it("are the platform's", () => {
    expect(replyLimits).to.deep.equal({
      text: 2000,
      textWithButtons: 640,
      buttons: 3,
      buttonTitle: 20,
      payload: 1000,
      quickReplies: 13,
      cards: 10,
      cardTitle: 80,
      cardSubtitle: 80,
      typingMilliseconds: 20_000,
      instagramTextBytes: 1000,
    });
  });
});
