import { type Account, fail, type OperatedChannel, ok, warn } from '@botrules/channel';
import { expect } from 'chai';
import { channels as listed } from '../../../packages/service/src/channels.js';
import { connect } from '../../../packages/service/src/commands/connect.js';
import { toy } from '../../support/toy-channel/channel.js';
import { CaptureIo } from '../capture-io.js';

describe('botrules connect', () => {
  const env = { TOY_TOKEN: 'tokenone', TOY_SECRET: 'secretone' };
  type Connecting = NonNullable<OperatedChannel['connectWebhook']>;

  async function run(
    connectWebhook: Connecting | undefined,
    { url = 'https://bot.example/webhook', channel = 'toy', given = env as object } = {},
  ) {
    const io = new CaptureIo(given as Record<string, string>);
    const able = { ...(toy as OperatedChannel), ...(connectWebhook && { connectWebhook }) };
    const channels = [...listed, able] as const;
    const code = await connect(io, { ...io.request(), channels, channel, url });
    return { code, out: io.out, err: io.err };
  }

  it('tells the platform of the address of each account, and says what came of it', async () => {
    const told: string[] = [];
    const connecting: Connecting = async ({ id }: Account, address) => {
      told.push(`${id} ${address}`);
      return [ok('The toy posts there.'), warn('It was elsewhere.', 'Look there.')];
    };
    expect(await run(connecting, { given: { ...env, TOY_ID: 'b 1' } })).to.deep.equal({
      code: 0,
      out: 'ok    The toy posts there.\nwarn  It was elsewhere.\n      Look there.\n',
      err: '',
    });
    await run(connecting, { url: 'https://bot.example/webhook/' });
    expect(told).to.deep.equal([
      'b 1 https://bot.example/webhook/toy/b%201',
      'undefined https://bot.example/webhook/toy',
    ]);
  });

  it('ends with 1 where the platform refuses, or throws', async () => {
    const refused = await run(async () => [fail('The token is dead.', 'Make another.')]);
    expect([refused.code, refused.out]).to.deep.equal([
      1,
      'FAIL  The token is dead.\n      Make another.\n',
    ]);
    const threw = await run(() => Promise.reject(new Error('no network')));
    expect(threw.code).to.equal(1);
    expect(threw.out).to.match(/^FAIL {2}The platform was not told of https:.*no network/);
  });

  const wrong: readonly (readonly [string, Parameters<typeof run>, RegExp])[] = [
    ['an unknown channel', [undefined, { channel: 'tofu' }], /There is no channel "tofu"/],
    [
      'a channel that lets no program do it',
      [undefined],
      /^Toy lets no program set the webhook\. Write the service's address into /,
    ],
    ['no https', [async () => [], { url: 'http://bot.example' }], /is not an https address/],
    ['no address', [async () => [], { url: 'bot.example' }], /is not an https address/],
    [
      'an address that names the channel',
      [async () => [], { url: 'https://bot.example/webhook/toy' }],
      /Give https:\/\/bot\.example\/webhook\.$/m,
    ],
    [
      'an address that names the account',
      [async () => [], { url: 'https://bot.example/webhook/toy/b1' }],
      /Give https:\/\/bot\.example\/webhook\.$/m,
    ],
    [
      'an address with a query',
      [async () => [], { url: 'https://bot.example/webhook?a=1' }],
      /Give https:\/\/bot\.example\/webhook\.$/m,
    ],
    ['no account', [async () => [], { given: {} }], /No account of Toy is set/],
  ];
  for (const [what, given, expected] of wrong) {
    it(`says so of ${what}`, async () => {
      const { code, err } = await run(...given);
      expect(code).to.equal(1);
      expect(err).to.match(expected);
    });
  }
});
