import { parseRules } from '@botrules/core';
import { expect } from 'chai';

const said = (rules: string, options: object) =>
  parseRules(`rules: [${rules}]\ndefault: { route: b }`, options).diagnostics.map(
    ({ code }) => code,
  );

describe('Channels that are only known', () => {
  const named = '{ name: a, when: { channel: telegram, payload: A }, route: a }';
  const both =
    '{ name: a, when: { channel: messenger }, route: a }, { name: b, when: { channel: instagram }, route: b }';
  it('may be named', () => {
    expect(said(named, {})).to.deep.equal(['never-holds']);
    expect(said(named, { knownChannels: ['telegram'] })).to.deep.equal([]);
  });
  it('count nowhere else', () => {
    expect(said(both, {})).to.deep.equal(['unreachable-default']);
    expect(said(both, { knownChannels: ['telegram'] })).to.deep.equal(['unreachable-default']);
    expect(said(both, { channels: ['telegram'], knownChannels: ['telegram'] })).to.deep.equal([]);
  });
});
