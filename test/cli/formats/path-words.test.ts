import { expect } from 'chai';
import { inWords } from '../../../packages/cli/src/formats/path-words.js';

describe('inWords', () => {
  for (const [path, words] of [
    ['rule', 'rule'],
    ['reply', 'reply'],
    ['reply[0].text', 'text of message 1'],
    ['reply[2].buttons[0].title', 'title of button 1 of message 3'],
    ['reply[1].cards[0].buttons[1].payload', 'payload of button 2 of card 1 of message 2'],
    ['reply[0].quick_replies[3]', 'quick reply 4 of message 1'],
    ['captures.order_id', 'capture order_id'],
    ['params.a.b', 'param a.b'],
  ] as const) {
    it(`says ${path} as a person would`, () => {
      expect(inWords(path)).to.equal(words);
    });
  }
});
