import type { OperatedChannel } from '@botrules/channel';
import { type ConformanceSample, conformance } from '@botrules/channel/testing';
import { operatedLine } from '@botrules/line/operated';
import { operatedMessenger } from '@botrules/messenger/operated';
import { operatedSlack } from '@botrules/slack/operated';
import { operatedTelegram } from '@botrules/telegram/operated';
import { operatedWhatsApp } from '@botrules/whatsapp/operated';
import { expect } from 'chai';
import { toy } from '../support/toy-channel/channel.js';

const channels: readonly (readonly [OperatedChannel, ConformanceSample])[] = [
  [
    operatedMessenger as OperatedChannel,
    {
      id: '100',
      values: { token: 'EAABtoken', app_secret: 'appsecret', verify_token: 'verifytoken' },
      signsBodies: true,
    },
  ],
  [
    operatedSlack as OperatedChannel,
    {
      id: 'A0EXAMPLE01',
      values: { token: 'xoxb-slacktoken', signing_secret: 'signingsecret' },
      others: { token: 'xoxb-other' },
      signsBodies: true,
    },
  ],
  [
    operatedTelegram as OperatedChannel,
    {
      id: '7000000001',
      values: { token: '7000000001:AAEtoken_', secret: 'webhook-secret_1' },
      others: { token: '7000000001:AAEother' },
      signsBodies: false,
    },
  ],
  [
    operatedWhatsApp as OperatedChannel,
    {
      id: '310',
      values: {
        phone_number_id: '310',
        token: 'EAAGtoken',
        app_secret: 'appsecret',
        verify_token: 'verifytoken',
      },
      signsBodies: true,
    },
  ],
  [
    operatedLine as OperatedChannel,
    {
      id: 'U1000',
      values: { token: 'accesstoken1', secret: 'channelsecret1' },
      signsBodies: true,
    },
  ],
  [
    toy as OperatedChannel,
    { id: 'b1', values: { token: 'toytoken', secret: 'toysecret' }, signsBodies: false },
  ],
];

for (const [channel, sample] of channels) {
  describe(`The channel ${channel.name}`, () => {
    for (const { name, run } of conformance(channel, sample)) it(name, run);
  });
}

describe('The conformance suite', () => {
  const [[channel, sample]] = channels as [(typeof channels)[0]];
  const breaks: readonly (readonly [string, string, Partial<OperatedChannel>])[] = [
    [
      'takes what nothing proves',
      'knows what its platform posts, and nothing else',
      { inbound: { ...channel.inbound, verify: () => ({ ok: true }) } },
    ],
    [
      'gives each reading another id',
      'reads a click as one event, the same each time',
      {
        inbound: {
          ...channel.inbound,
          read(body, origin) {
            const reading = channel.inbound.read(body, origin);
            const events = reading.events.map((event) => ({ ...event, id: crypto.randomUUID() }));
            return { ...reading, events };
          },
        },
      },
    ],
    [
      'throws what it likes',
      'throws WebhookError for what it cannot read, and nothing else',
      { inbound: { ...channel.inbound, read: (body) => JSON.parse(String(body)) } },
    ],
    [
      'loses messages in silence',
      'plans calls as plain data, and says what it left out',
      { outbound: { ...channel.outbound, plan: () => ({ calls: [], warnings: [] }) } },
    ],
    [
      'tells a secret',
      'says what each refusal means, without a secret',
      {
        outbound: {
          ...channel.outbound,
          classify: (error) => ({ ...channel.outbound.classify(error), message: 'EAABtoken' }),
        },
      },
    ],
  ];
  for (const [how, name, change] of breaks) {
    it(`finds a channel that ${how}`, async () => {
      const broken = { ...channel, ...change };
      const found = conformance(broken, sample).find((test) => test.name === name)!;
      const failed = await found.run().then(
        () => false,
        () => true,
      );
      expect(failed).to.equal(true);
    });
  }
});
