import { expect } from 'chai';
import { stateOf } from '../../../packages/studio/src/server/git.js';

describe('What git says of the folder', () => {
  const cases: readonly (readonly [said: string, shown: ReturnType<typeof stateOf>])[] = [
    ['## main\0', { branch: 'main', differs: 0 }],
    ['## main...origin/main [ahead 1]\0 M rules/a.yaml\0', { branch: 'main', differs: 1 }],
    ['## No commits yet on main\0?? rules/\0', { branch: 'main', differs: 1 }],
    ['## HEAD (no branch)\0 M a.yaml\0?? b.yaml\0', { branch: 'no branch', differs: 2 }],
    // A renamed file is one, though two names are said.
    ['## topic/x.y\0R  new.yaml\0old.yaml\0 M a.yaml\0', { branch: 'topic/x.y', differs: 2 }],
    ['## main\0 M name with\nbreak.yaml\0', { branch: 'main', differs: 1 }],
    ['', undefined],
  ];
  for (const [said, shown] of cases) {
    it(`reads ${JSON.stringify(said)}`, () => {
      expect(stateOf(said)).to.deep.equal(shown);
    });
  }
});
