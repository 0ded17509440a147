import { expect } from 'chai';
import { commandOf } from '../../../packages/cli/src/terminal/next-step.js';

describe('The command in next steps', () => {
  for (const [who, env, expected] of [
    ['a shell', {}, 'botrules'],
    ['npx', { npm_command: 'exec', npm_lifecycle_event: 'npx' }, 'npx botrules'],
    ['npm start', { npm_command: 'start', npm_lifecycle_event: 'start' }, 'npx botrules'],
    ['npm run try', { npm_command: 'run-script', npm_lifecycle_event: 'try' }, 'npx botrules'],
    ['another program that runs scripts', { npm_lifecycle_event: 'start' }, 'npx botrules'],
  ] as const) {
    it(`is ${expected} for ${who}`, () => {
      expect(commandOf(env)).to.equal(expected);
    });
  }
});
