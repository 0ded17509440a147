import { expect } from 'chai';
import { Latest } from '../../../packages/studio/src/client/save/latest.js';

describe('Answers that may overtake each other', () => {
  /** Asks as often as there are answers, and lets them come in an order: `[2, '']` is a failure of the third. */
  async function taken(...comes: readonly (readonly [question: number, answer: string])[]) {
    const latest = new Latest<{ readonly text: string }>();
    const answers: ((answer: { text: string } | undefined) => void)[] = [];
    const all: string[] = [];
    const ends = comes.map(async () => {
      const answer = await latest.take('a.yaml', new Promise((come) => answers.push(come)));
      if (answer) all.push(answer.text);
    });
    for (const [question, text] of comes) {
      answers[question]!(text === '' ? undefined : { text });
      await ends[question];
    }
    return all;
  }

  for (const [what, comes, expected] of [
    ['one answer', [[0, 'a']], ['a']],
    [
      'only the later where both come in order',
      [
        [0, 'a'],
        [1, 'b'],
      ],
      ['b'],
    ],
    [
      'only the later where it overtakes',
      [
        [1, 'b'],
        [0, 'a'],
      ],
      ['b'],
    ],
    [
      'the earlier where the later fails after it',
      [
        [0, 'a'],
        [1, ''],
      ],
      ['a'],
    ],
    [
      'the earlier where the later fails before it',
      [
        [1, ''],
        [0, 'a'],
      ],
      ['a'],
    ],
    [
      'the later where the earlier fails',
      [
        [0, ''],
        [1, 'b'],
      ],
      ['b'],
    ],
    [
      'the first where all others fail',
      [
        [0, 'a'],
        [2, ''],
        [1, ''],
      ],
      ['a'],
    ],
    [
      'the second of three where the third fails',
      [
        [1, 'b'],
        [2, ''],
        [0, 'a'],
      ],
      ['b'],
    ],
    [
      'none where all fail',
      [
        [1, ''],
        [0, ''],
      ],
      [],
    ],
  ] as const) {
    it(`are taken: ${what}`, async () => {
      expect(await taken(...comes)).to.deep.equal(expected);
    });
  }
});
