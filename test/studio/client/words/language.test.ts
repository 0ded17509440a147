import { expect } from 'chai';
import { cardWords } from '../../../../packages/studio/src/client/words/cards.js';
import { germanWords } from '../../../../packages/studio/src/client/words/de/german.js';
import {
  conflictWords,
  emptyWords,
  fileWords,
  reviewWords,
} from '../../../../packages/studio/src/client/words/dialogs.js';
import { words } from '../../../../packages/studio/src/client/words/en.js';
import { phoneWords } from '../../../../packages/studio/src/client/words/en-phone.js';
import { eventWords, testWords } from '../../../../packages/studio/src/client/words/en-views.js';
import { mapWords } from '../../../../packages/studio/src/client/words/map.js';
import { tableWords } from '../../../../packages/studio/src/client/words/table.js';
import { desk } from '../../../../packages/studio/src/desk/de.js';
import { deskWords } from '../../../../packages/studio/src/desk/words.js';

const english = {
  page: words,
  empty: emptyWords,
  review: reviewWords,
  conflict: conflictWords,
  file: fileWords,
  table: tableWords,
  map: mapWords,
  tests: testWords,
  events: eventWords,
  phone: phoneWords,
  cards: cardWords,
  desk: deskWords,
};
const allGerman = { ...germanWords, desk };

type Say = (...given: readonly unknown[]) => string;

/** Each text and each function of a part, with its way: `cards.when.label`. */
function* leavesOf(tree: object, way: string): Generator<readonly [string, string | Say]> {
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'object' && value !== null) yield* leavesOf(value, `${way}.${key}`);
    else yield [`${way}.${key}`, value];
  }
}

function saidWith(say: Say, given: readonly unknown[]): string {
  try {
    return say(...given);
  } catch {
    return '';
  }
}

/** Words that are the same in both languages. */
const alike =
  /^(?:page\.brand|page\.lost\.(?:command|texts)|events\.none\.command$|phone\.channels\.|phone\.come\.(?:ref|start)$|desk\.pauses\.name$|cards\.values\.offered\..*\.0$)/;

describe('The words of the Studio and the desk in German', () => {
  const german = new Map(leavesOf(allGerman, ''));

  it('has the parts that English has, and no other', () => {
    expect(Object.keys(allGerman).sort()).to.deep.equal(Object.keys(english).sort());
    expect([...german.keys()].sort()).to.deep.equal(
      [...leavesOf(english, '')].map(([way]) => way).sort(),
    );
  });

  it('fills in all that English fills in', () => {
    for (const [way, said] of leavesOf(english, '')) {
      // It is given one of three words, which are in German as well.
      if (
        typeof said === 'string' ||
        /^\.(?:page\.theme\.label|desk\.(?:theme|did|stoppedBar|rules\.refusedWhat))$/.test(way)
      )
        continue;
      for (const given of [['Aa1', 'Bb2', 'Cc3'], [21, 32, 43], [['Aa1', 'Bb2']]]) {
        const [here, there] = [said as Say, german.get(way) as Say].map((say) =>
          saidWith(say, given),
        );
        for (const part of given.flat().map(String)) {
          if (String(here).includes(part)) expect(String(there), way).to.include(part);
        }
      }
    }
  });

  it('knows what programs call by names of their own, and leaves the names that people gave', () => {
    expect(['this machine', 'a program', 'Ann'].map((who) => desk.operator(who))).to.deep.equal([
      'dieser Rechner',
      'ein Programm',
      'Ann',
    ]);
    const { git } = germanWords.page;
    expect([git('no branch', 0), git('main', 0)]).to.deep.equal(['kein Branch', 'main']);
  });

  it('ends each sentence as English does', () => {
    for (const [way, said] of leavesOf(english, '')) {
      if (typeof said !== 'string') continue;
      const there = german.get(way) as string;
      const end = /[.:?…]?$/.exec(said)![0];
      expect(there.endsWith(end), `${way}: ${there}`).to.equal(true);
      if (end === '') expect(there, way).not.to.match(/[.:]$/);
      if (/ /.test(said) && !alike.test(way.slice(1))) expect(there, way).not.to.equal(said);
      expect(there.split('„').length, way).to.equal(there.split('“').length);
    }
  });
});
