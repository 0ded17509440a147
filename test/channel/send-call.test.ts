import { type Call, type Failure, type Sender, withInstead } from '@botrules/channel';
import { expect } from 'chai';

const push: Call = { kind: 'message', path: 'push', body: {} };
const reply: Call = { kind: 'message', path: 'reply', body: {}, until: 1000, instead: push };

/** A sender that refuses these paths, and a list of what was sent. */
function senderThat(refused: readonly string[]): { sender: Sender; sent: string[] } {
  const sent: string[] = [];
  return {
    sent,
    sender: {
      async send({ path }) {
        sent.push(path);
        if (refused.includes(path)) throw new Error(`spent ${path}`);
        return { messageId: path };
      },
    },
  };
}

const classify = (again: Failure['again']) => (): Failure => ({
  again,
  scope: 'call',
  reason: 'bad-request',
  message: 'spent',
  ambiguous: false,
});

describe('withInstead', () => {
  const cases: readonly (readonly [
    words: string,
    call: Call,
    now: number,
    refused: readonly string[],
    again: Failure['again'],
    sent: readonly string[],
    result: string,
  ])[] = [
    ['makes the call while its time lasts', reply, 999, [], 'never', ['reply'], 'reply'],
    ['makes the other one once its time is up', reply, 1000, [], 'never', ['push'], 'push'],
    [
      'makes the other one where its token is spent',
      reply,
      1,
      ['reply'],
      'instead',
      ['reply', 'push'],
      'push',
    ],
    [
      'rejects with any other refusal',
      reply,
      1,
      ['reply'],
      'attempts',
      ['reply'],
      'Error: spent reply',
    ],
    [
      'rejects where the other one is refused',
      reply,
      1,
      ['reply', 'push'],
      'instead',
      ['reply', 'push'],
      'Error: spent push',
    ],
    [
      'rejects where there is no other',
      push,
      1,
      ['push'],
      'instead',
      ['push'],
      'Error: spent push',
    ],
  ];
  for (const [words, call, now, refused, again, expected, result] of cases) {
    it(words, async () => {
      const { sender, sent } = senderThat(refused);
      const outcome = await withInstead(sender, classify(again), () => now)
        .send(call)
        .then(({ messageId }) => messageId, String);
      expect([sent, outcome]).to.deep.equal([expected, result]);
    });
  }

  it('still says who people are', async () => {
    const sender: Sender = {
      ...senderThat([]).sender,
      person: async () => ({ first_name: 'asked' }),
      personIn: () => ({ first_name: 'told' }),
    };
    const wrapped = withInstead(sender, classify('never'), () => 0);
    const event = { event: 'message', channel: 'toy', standby: false } as const;
    expect(await wrapped.person!('1')).to.deep.equal({ first_name: 'asked' });
    expect(wrapped.personIn!(event)).to.deep.equal({ first_name: 'told' });
    expect(withInstead(senderThat([]).sender, classify('never'), () => 0)).to.have.keys('send');
  });
});
