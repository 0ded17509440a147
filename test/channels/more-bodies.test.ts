import { readFileSync } from 'node:fs';
import { type Channel, WebhookError } from '@botrules/channel';
import { channelSentences } from '@botrules/channels/de';
import { inLanguage } from '@botrules/core';
import { deWith } from '@botrules/core/de';
import { operatedLine } from '@botrules/line/operated';
import { operatedSlack } from '@botrules/slack/operated';
import { operatedTelegram } from '@botrules/telegram/operated';
import { operatedWhatsApp } from '@botrules/whatsapp/operated';
import { expect } from 'chai';
import { expectNoEnglish } from '../support/german.js';
import { expectGolden } from '../support/golden.js';

/** A body as no platform's document shows it: broken, new, nearly empty, with numbers where texts are due. */
interface OddBody {
  readonly channel: string;
  readonly name: string;
  readonly body: string;
}

const odd = readFileSync(new URL('../fixtures/more-channel-bodies.ndjson', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): OddBody => JSON.parse(line));

const origin = {
  about: { bot_username: 'shop_bot', bot_id: 'UBOT', app_id: 'A1' },
  receivedAt: 1_790_000_000_500,
};

/** What is read of a body, a line each; the kind of error where it is none at all. */
function told(inbound: Channel['inbound'], body: string): readonly string[] {
  try {
    const { events, skipped, problems, undelivered = [] } = inbound.read(body, origin);
    return [
      ...events.map(({ raw: _, channel: __, ...event }) => JSON.stringify(event)),
      ...Object.entries(skipped).map(([kind, count]) => `skipped: ${kind} ${count}`),
      ...problems.map(({ at, message }) => `problem: ${at} ${message}`),
      ...undelivered.map((each) => `not delivered: ${JSON.stringify(each)}`),
    ];
  } catch (error) {
    expect(error).to.be.instanceOf(WebhookError);
    return [`refused: ${(error as Error).message}`];
  }
}

describe('A body that is unlike those of the documents', () => {
  for (const { name, inbound } of [
    operatedLine,
    operatedSlack,
    operatedTelegram,
    operatedWhatsApp,
  ]) {
    const own = odd.filter(({ channel }) => channel === name);

    it(`is read as far as it can be, and the rest of it told: ${name}`, () => {
      const drawn = own.map((each) =>
        [each.name, ...told(inbound as Channel['inbound'], each.body)].join('\n  '),
      );
      expectGolden(`more-channel-bodies/${name}.txt`, `${drawn.join('\n')}\n`);
    });

    it(`is read alike in German, and what is wrong is said in German: ${name}`, () => {
      for (const { name, body } of own) {
        const [english, german] = [undefined, deWith(channelSentences)].map((language) =>
          inLanguage(language, () => told(inbound as Channel['inbound'], body)),
        );
        const isSaid = (line: string) => /^(?:problem|refused): /.test(line);
        expect(german!.filter((line) => !isSaid(line))).to.deep.equal(
          english!.filter((line) => !isSaid(line)),
        );
        for (const line of german!.filter(isSaid)) {
          expectNoEnglish(line.replace(/^\w+: /, ''));
          expect(english, name).not.to.include(line);
        }
      }
    });

    it(`keeps every digit of a number: ${name}`, () => {
      const long = '12345678901234567891';
      for (const { name, body } of own) {
        // A field that nobody knows, in each map.
        const more = body.replaceAll('{"', `{"new_field":[${long}],"`);
        if (more === body) continue;
        for (const { raw } of readOrNothing(inbound as Channel['inbound'], more)) {
          expect(JSON.stringify(raw), name).to.contain(`["${long}"]`);
        }
      }
    });
  }
});

function readOrNothing(inbound: Channel['inbound'], body: string) {
  try {
    return inbound.read(body, origin).events;
  } catch {
    return [];
  }
}
