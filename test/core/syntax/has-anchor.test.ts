import { expect } from 'chai';
import { hasAnchor } from '../../../packages/core/src/syntax/has-anchor.js';

describe('Whether a text may have an anchor', () => {
  for (const text of [
    'when: &offer { payload: A }',
    'when:\n  &offer\n  payload: A',
    '- &a x',
    '[&a x, b]',
    '{ a: 1, &b b: 2 }',
    'a: !tag &b x',
    '!tag &b x',
    '&ä x',
  ]) {
    it(`is seen in ${JSON.stringify(text)}`, () => expect(hasAnchor(text)).to.equal(true));
  }
  for (const text of [
    'reply: "Hi *Sale* today"',
    'reply: *offer',
    'reply: Tom &Jerry',
    'reply: Tom & Jerry',
    'url: https://example.com/?a=1&b=2',
    'reply: "&c"',
  ]) {
    it(`is not seen in ${JSON.stringify(text)}`, () => expect(hasAnchor(text)).to.equal(false));
  }
});
