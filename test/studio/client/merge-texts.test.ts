import { expect } from 'chai';
import fc from 'fast-check';
import { mergeTexts } from '../../../packages/studio/src/client/save/merge-texts.js';

/** What comes of two edits, with places that both changed between marks. */
function merged(base: string, mine: string, theirs: string): string {
  return mergeTexts(base, mine, theirs)
    .map((part) => (part.kind === 'settled' ? part.text : `<${part.mine}|${part.theirs}>`))
    .join('');
}

const base = 'a\nb\nc\nd\ne\n';

describe('Two edits of one text', () => {
  const cases: readonly (readonly [what: string, mine: string, theirs: string, now: string])[] = [
    ['are kept where they do not touch', 'A\nb\nc\nd\ne\n', 'a\nb\nc\nd\nE\n', 'A\nb\nc\nd\nE\n'],
    ['are kept where one takes lines out', 'b\nc\nd\ne\n', 'a\nb\nc\nd\ne\nf\n', 'b\nc\nd\ne\nf\n'],
    ['are one where both are the same', 'a\nB\nc\nd\ne\n', 'a\nB\nc\nd\nE\n', 'a\nB\nc\nd\nE\n'],
    ['are asked about on one line', 'a\nB\nc\nd\ne\n', 'a\nX\nc\nd\ne\n', 'a\n<B\n|X\n>c\nd\ne\n'],
    [
      'are asked about on lines beside each other',
      'a\nB\nc\nd\ne\n',
      'a\nb\nC\nd\ne\n',
      'a\n<B\nc\n|b\nC\n>d\ne\n',
    ],
    [
      'are asked about where both put lines in',
      'a\n1\nb\nc\nd\ne\n',
      'a\n2\nb\nc\nd\ne\n',
      'a\n<1\n|2\n>b\nc\nd\ne\n',
    ],
    [
      'are asked about where one takes out what the other changed',
      'a\nc\nd\ne\n',
      'a\nX\nc\nd\ne\n',
      'a\n<|X\n>c\nd\ne\n',
    ],
    ['are theirs where mine is none', base, 'x\n', 'x\n'],
    ['are mine where theirs is none', '', base, ''],
  ];
  for (const [what, mine, theirs, now] of cases) {
    it(what, () => expect(merged(base, mine, theirs)).to.equal(now));
  }

  it('keep a last line without an end, and line ends of Windows', () => {
    expect(merged('a\r\nb\r\nc', 'A\r\nb\r\nc', 'a\r\nb\r\nC')).to.equal('A\r\nb\r\nC');
  });

  const line = fc.constantFrom('a\n', 'b\n', 'c\n', '\n', 'd\n');
  const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join(''));

  it('give mine where theirs changed nothing, and theirs where mine did not', () => {
    fc.assert(
      fc.property(text, text, (before, now) => {
        expect(merged(before, now, before)).to.equal(now);
        expect(merged(before, before, now)).to.equal(now);
        expect(merged(before, now, now)).to.equal(now);
      }),
    );
  });

  it('are the same whoever made which, and lose no line of either', () => {
    fc.assert(
      fc.property(text, text, text, (before, mine, theirs) => {
        const parts = mergeTexts(before, mine, theirs);
        const turned = mergeTexts(before, theirs, mine);
        const all = (side: 'mine' | 'theirs') => (of: ReturnType<typeof mergeTexts>) =>
          of.map((part) => (part.kind === 'settled' ? part.text : part[side])).join('');
        expect(all('mine')(parts)).to.equal(all('theirs')(turned));
        // A line that one side put in, and that stood nowhere before, is in what comes of it.
        for (const now of mine.split('\n')) {
          if (!before.split('\n').includes(now)) expect(all('mine')(parts)).to.include(now);
        }
      }),
    );
  });
});
