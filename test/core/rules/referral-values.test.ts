import { parseRules } from '@botrules/core';
import { lineProfile } from '@botrules/line';
import { slackProfile } from '@botrules/slack';
import { telegramProfile } from '@botrules/telegram';
import { whatsappProfile } from '@botrules/whatsapp';
import { expect } from 'chai';

function told(when: string, options: Parameters<typeof parseRules>[1] = {}) {
  const text = `rules:\n  - { name: a, when: ${when}, route: a }\ndefault: { route: b }\n`;
  return parseRules(text, options).diagnostics.map(({ code, hint }) => [code, hint]);
}

const everywhere = 'Write one of image, video, audio, file, sticker or location.';

describe('An attachment that is not sent', () => {
  it('is told with what is meant by it, where that is sent', () => {
    expect(told('{ attachment: photos }')).to.deep.equal([
      ['unknown-source', 'Did you mean "image"?'],
    ]);
    expect(told('{ attachment: vidoe }')).to.deep.equal([
      ['unknown-source', 'Did you mean "video"?'],
    ]);
    expect(told('{ attachment: contacts }', { channels: [telegramProfile] })).to.deep.equal([
      ['unknown-source', 'Did you mean "contact"?'],
    ]);
  });

  for (const word of ['contact', 'contacts', 'vcard']) {
    it(`${word}: is never told with itself, nor with what is not sent either`, () => {
      const when = `{ attachment: ${word} }`;
      expect(told(when)).to.deep.equal([['unknown-source', everywhere]]);
      expect(told(when, { channels: [lineProfile] })).to.deep.equal([
        ['unknown-source', everywhere],
      ]);
      expect(told(when, { channels: [slackProfile] })).to.deep.equal([
        ['unknown-source', 'Write one of image, video, audio or file.'],
      ]);
    });
  }

  it('is told with the channels that send it', () => {
    const knownChannels = [telegramProfile, whatsappProfile, lineProfile];
    expect(told('{ attachment: contacts }', { knownChannels })).to.deep.equal([
      ['unknown-source', 'Telegram and WhatsApp send "contact": test "channel" in this rule, too.'],
    ]);
    expect(
      told('{ attachment: contact }', { knownChannels: knownChannels.slice(1) }),
    ).to.deep.equal([
      ['unknown-source', 'WhatsApp sends "contact": test "channel" in this rule, too.'],
    ]);
    expect(told('{ attachment: contact, channel: telegram }', { knownChannels })).to.deep.equal([]);
  });
});

describe('A value of a channel that is declared by its name alone', () => {
  for (const value of ['attachment: fax', 'referral.source: PAPER', 'arrival.type: BY_HAND']) {
    it(`${value}: may be anything`, () => {
      const channels = ['pager'];
      expect(told(`{ channel: pager, ${value} }`, { channels })).to.deep.equal([]);
      expect(told(`{ ${value} }`, { channels })).to.deep.equal([]);
      expect(told(`{ ${value} }`, { channels: ['pager', lineProfile] })).to.deep.equal([]);
    });

    it(`${value}: is told where the rule is for another channel`, () => {
      const codes = (options: Parameters<typeof told>[1]) =>
        told(`{ channel: messenger, ${value} }`, options).map(([code]) => code);
      expect(codes({ channels: ['pager'] })).to.deep.equal(['unknown-source']);
      expect(codes({})).to.deep.equal(['unknown-source']);
    });
  }
});
