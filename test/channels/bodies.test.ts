import { readFileSync } from 'node:fs';
import type { Account, Inbound, RawRequest } from '@botrules/channel';
import { operatedLine } from '@botrules/line/operated';
import { operatedSlack } from '@botrules/slack/operated';
import { operatedTelegram } from '@botrules/telegram/operated';
import { whatsappInbound } from '@botrules/whatsapp';
import { expect } from 'chai';
import { accountFor } from '../support/account-for.js';
import { type ViberAccount, inbound as viber } from '../support/viber-channel/inbound.js';
import { whatsappAccount } from './whatsapp/account.js';

/** A body as a platform posts it, and what an independent reading of the platform's documents makes of it. */
interface WrittenBody {
  readonly channel: string;
  readonly name: string;
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
  /** What the reader must be told of the account. */
  readonly config?: { readonly [key: string]: string };
  readonly expect: {
    readonly events: readonly {
      readonly event: string;
      readonly payload?: string;
      readonly title?: string;
      readonly text?: string;
      readonly referral?: object;
      readonly standby?: boolean;
      readonly id?: string;
      readonly sender_id?: string;
      readonly recipient_id?: string;
      readonly timestamp_ms?: number;
    }[];
    readonly skipped?: readonly string[];
    readonly response?: { readonly status: number; readonly body?: string };
  };
}

/** How a channel is told of here: its reader, and an account that has the secret of the bodies. */
type Told = readonly [name: string, inbound: Inbound<never>, account: Account];

const viberAccount: ViberAccount = {
  id: 'pa1',
  proves: true,
  sends: false,
  sendsPerSecond: 1,
  authTokens: ['test_auth_token'],
};

/**
 * The channels whose bodies are read. A new one is a line here, by `accountFor` of `test/support/account-for.ts`:
 * `['line', operatedLine.inbound, accountFor(operatedLine, { token: 't', secret: 'test_channel_secret' })]`.
 */
const channels: readonly Told[] = [
  [
    'line',
    operatedLine.inbound as Inbound<never>,
    accountFor(operatedLine, { token: 't', secret: 'test_channel_secret' }),
  ],
  [
    'telegram',
    operatedTelegram.inbound,
    accountFor(operatedTelegram, { token: '7000000001:AAE', secret: 'test-webhook-token_1' }),
  ],
  [
    'slack',
    operatedSlack.inbound,
    accountFor(
      operatedSlack,
      { token: 'xoxb-1', signing_secret: 'test_signing_secret' },
      'A0EXAMPLE01',
    ),
  ],
  ['whatsapp', whatsappInbound as Inbound<never>, whatsappAccount()],
  ['viber', viber as Inbound<never>, viberAccount],
];

const bodies = readFileSync(new URL('../fixtures/channel-bodies.ndjson', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): WrittenBody => JSON.parse(line));

/** When the bodies were signed, for platforms that sign the time, too. */
const receivedAt = 1_790_000_000_000;

const requestOf = ({ headers, body }: WrittenBody, text = body): RawRequest => ({
  method: 'POST',
  header: (name) => headers[name],
  query: () => undefined,
  body: new TextEncoder().encode(text),
  receivedAt,
});

for (const [name, inbound, account] of channels) {
  describe(`The channel ${name}`, () => {
    const accounts = [account] as never[];
    for (const row of bodies.filter(({ channel }) => channel === name)) {
      const { expect: due, body, config } = row;

      it(`takes and reads: ${row.name}`, async () => {
        expect((await inbound.verify(requestOf(row), accounts)).ok).to.equal(true);
        const answer = inbound.answer?.(requestOf(row), accounts);
        if (due.response !== undefined && answer !== undefined) {
          expect(answer).to.deep.include(due.response);
          return;
        }
        const about = config ?? inbound.about?.(account as never, [account] as never[]);
        const origin = { account: config?.bot_id ?? account.id, about, receivedAt };
        const { events, skipped, problems } = inbound.read(body, origin);
        expect(problems).to.deep.equal([]);
        expect(Object.keys(skipped)).to.deep.equal(due.skipped ?? []);
        expect(events).to.have.length(due.events.length);
        for (const [at, wanted] of due.events.entries()) {
          const event = events[at]!;
          expect(event.channel).to.equal(name);
          expect(event.event).to.equal(wanted.event);
          for (const key of ['payload', 'title', 'text', 'referral'] as const) {
            expect(event[key], key).to.deep.equal(wanted[key]);
          }
          expect(event.standby).to.equal(wanted.standby ?? false);
          expect(event.id).to.be.a('string').that.is.not.equal('');
          if (wanted.id !== undefined) expect(event.id).to.equal(wanted.id);
          if (wanted.sender_id !== undefined) expect(event.sender?.id).to.equal(wanted.sender_id);
          if (wanted.recipient_id !== undefined)
            expect(event.recipient?.id).to.equal(wanted.recipient_id);
          if (wanted.timestamp_ms !== undefined)
            expect(event.timestamp).to.equal(wanted.timestamp_ms);
        }
      });

      it(`refuses without its proof: ${row.name}`, async () => {
        const bare = { ...row, headers: { 'content-type': row.headers['content-type']! } };
        expect((await inbound.verify(requestOf(bare), accounts)).ok).to.equal(false);
        expect((await inbound.verify(requestOf(row), [])).ok).to.equal(false);
      });
    }
  });
}

describe('The bodies of channels', () => {
  it('are all there', () => {
    const names = new Set(bodies.map(({ channel }) => channel));
    expect([...names].sort()).to.deep.equal(['line', 'slack', 'telegram', 'viber', 'whatsapp']);
    expect(bodies).to.have.length(56);
  });
});
