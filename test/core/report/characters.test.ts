import { parseRules } from '@botrules/core';
import { assert } from 'chai';
import {
  asItLooks,
  findLookAlike,
  hiddenDifference,
  nameOf,
} from '../../../packages/core/src/report/characters.js';
import { nearest } from '../../../packages/core/src/report/suggest.js';

describe('Characters that look like others', () => {
  const alike: readonly [written: string, meant: string, difference: string][] = [
    ['GET_STARTED', 'GET_ST\u0410RTED', 'The "А" in it is Cyrillic (U+0410).'],
    ['GET_ST\u0410RTED', 'GET_STARTED', 'The "А" that is written is Cyrillic (U+0410).'],
    ['\u0391BC', 'ABC', 'The "Α" that is written is Greek (U+0391).'],
    ['BUY\u200b', 'BUY', 'There is a zero-width space (U+200B) in what is written.'],
    ['BUY\u00a0IT', 'BUY IT', 'There is a no-break space (U+00A0) in what is written.'],
    ['it\u2019s', "it's", 'What is written has "’" (U+2019).'],
  ];
  for (const [written, meant, difference] of alike) {
    it(`${JSON.stringify(written)} and ${JSON.stringify(meant)} are told apart`, () => {
      assert.equal(asItLooks(written), asItLooks(meant));
      assert.equal(hiddenDifference(written, meant), difference);
      assert.equal(nearest(written, ['OTHER', meant]), meant);
    });
  }

  it('what looks different needs no word', () => {
    assert.isUndefined(hiddenDifference('MENU', 'MENUE'));
    assert.isUndefined(hiddenDifference('MENU', 'MENU'));
  });

  it('words of one script are as they are', () => {
    for (const text of ['МЕНЮ', 'привет', 'ORDER', 'μm', 'Ωmega', 'МЕНЮ_2', 'СТОП']) {
      assert.isUndefined(findLookAlike(text), text);
    }
  });

  it('each has a name', () => {
    assert.equal(nameOf('\u00a0'), 'no-break space (U+00A0)');
    assert.equal(nameOf('\u2003'), 'odd space (U+2003)');
    assert.equal(nameOf('\u2066'), 'direction mark (U+2066)');
    assert.equal(nameOf('\u2061'), 'character that is not seen (U+2061)');
  });

  it('a hint that would look like what was written names the character', () => {
    const { diagnostics } = parseRules({
      'rules.yaml': `rules:
  - name: start
    when: { payload: "GET_ST\u0410RTED" }
    reply: Hello
  - name: menu
    when: { payload: MENU }
    reply: { text: Hi, buttons: [{ title: Start, payload: GET_STARTED }] }
default: { route: fallback }
`,
    });
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      ['invisible-character', 'dead-button'],
    );
    assert.include(diagnostics[1]!.hint, 'The "А" in it is Cyrillic (U+0410).');
  });

  it('a button with such a character is told of once', () => {
    const { diagnostics } = parseRules({
      'rules.yaml': `rules:
  - name: start
    when: { payload: GET_STARTED }
    reply: { text: Hi, buttons: [{ title: Start, payload: "GET_ST\u0410RTED" }] }
default: { route: fallback }
`,
    });
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      ['invisible-character'],
    );
  });
});
