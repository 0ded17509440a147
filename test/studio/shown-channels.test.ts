import { channels } from '@botrules/channels';
import { expect } from 'chai';
import {
  allShown,
  shownChannel,
  styleOfChat,
} from '../../packages/studio/src/client/phone/look-of-channel.js';
import { StudioState } from '../../packages/studio/src/worker/state.js';

describe('The channels that the Studio shows', () => {
  it('are all that there are, by what people call them', () => {
    const profiles = channels.flatMap((channel) => channel.profiles);
    expect(allShown.map(([name, { title }]) => [name, title])).to.deep.equal(
      profiles.map(({ name, title }) => [name, title]),
    );
    const { declarations } = new StudioState({ entry: 'rules', texts: {} });
    expect(declarations.knownChannels).to.deep.equal(channels.flatMap(({ names }) => names));
  });

  it('have a look for each name and none besides', () => {
    for (const { names, looks = {} } of channels) {
      expect(Object.keys(looks), names.join()).to.have.members(names);
    }
  });

  it('show of a profile what the channel keeps of one', () => {
    for (const { profiles, botProfile } of channels) {
      for (const { name } of profiles) {
        expect(shownChannel(name).profile.length > 0, name).to.equal(botProfile !== undefined);
      }
    }
  });

  it('are a plain chat where the name is of no channel', () => {
    expect(shownChannel('toy')).to.deep.equal({ title: 'toy', profile: [], attachments: [] });
    expect(styleOfChat('toy')).to.deep.equal({});
    expect(styleOfChat('slack')).to.deep.equal({
      '--me': 'light-dark(#5b2a5c, #6d3a6e)',
      '--said': '7px',
    });
  });
});
