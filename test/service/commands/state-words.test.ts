import { inLanguage } from '@botrules/core';
import { expect } from 'chai';
import { kindWord, stateWord } from '../../../packages/service/src/commands/state-words.js';
import { german } from '../../../packages/service/src/said/de.js';

describe('The words for what became of events', () => {
  it('are told in the language that is spoken', () => {
    expect([stateWord('dead'), kindWord('send')]).to.deep.equal(['dead', 'send']);
    const words = inLanguage(german, () => [stateWord('dead'), kindWord('send')]);
    expect(words).not.to.include.members(['dead']);
  });

  it('are those of the service where it is newer, and has others', () => {
    expect(stateWord('parked' as never)).to.equal('parked');
    expect(kindWord('react' as never)).to.equal('react');
  });
});
