import { type OperatedChannel, shortenPayloads } from '@botrules/channel';
import type { Event, Message } from '@botrules/core';
import { expect } from 'chai';
import fc from 'fast-check';
import { runs } from './runs.js';

/** How many of each there are at the most; more than a channel takes. */
interface MostOf {
  readonly buttons?: number;
  readonly quickReplies: number;
  readonly cards?: number;
  /** Cards by themselves, next to those of any texts. */
  readonly alike?: fc.Arbitrary<object>;
}

/** Messages of any kind. Each of their texts is a short one of any characters, or one of these. */
export function arbitraryMessage(
  texts: readonly string[],
  { buttons = 4, quickReplies, cards = 12, alike }: MostOf,
): fc.Arbitrary<Message> {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(...texts, 'https://a.example/b.png', 'tel:+49', ' '),
  );
  const tap = fc.record({ title: text, payload: text });
  const button = fc.oneof(
    tap,
    fc.record({ title: text, url: text }),
    fc.record({ title: text, phone: text }),
  );
  const some = fc.array(button, { maxLength: buttons });
  const quick = fc.array(tap, { maxLength: quickReplies });
  const card = fc.record({ title: text, subtitle: text, image: text, url: text, buttons: some });
  const anyCards = fc.array(card, { maxLength: cards });
  return fc.oneof(
    fc.record({ text, buttons: some, quick_replies: quick }),
    fc.record({
      cards:
        alike === undefined
          ? anyCards
          : fc.oneof<fc.Arbitrary<object>[]>(anyCards, fc.array(alike, { maxLength: 4 })),
      quick_replies: quick,
    }),
    fc.record({ typing: fc.nat(100_000) }),
    ...['image', 'video', 'audio', 'file'].map((kind) =>
      fc.record({ [kind]: text, quick_replies: quick }),
    ),
  ) as fc.Arbitrary<Message>;
}

/** How the calls of a channel reach its stand-in. */
interface Reached {
  readonly event: Event;
  /** The address of its API, before the path of a call: `http://x/api`. */
  readonly api: string;
  readonly bearer?: string;
  /** Whom each call is to, where it is the same for all. */
  readonly person?: string;
  readonly numRuns?: number;
}

/** Sees that the stand-in of a channel finds nothing wrong with any call of a reply, and that no reply is lost in silence. */
export function expectTaken(
  { outbound, sandbox }: OperatedChannel,
  message: fc.Arbitrary<Message>,
  { event, api, bearer, person, numRuns = runs(50, 150) }: Reached,
): void {
  fc.assert(
    fc.property(fc.array(message, { minLength: 1, maxLength: 3 }), (all) => {
      const { reply } = shortenPayloads(all, outbound.payload);
      const { calls, warnings } = outbound.plan({ reply }, event);
      expect(calls.length + warnings.length).to.be.above(0);
      const standIn = sandbox.standIn();
      for (const call of calls.flatMap((one) => [one, ...(one.instead ? [one.instead] : [])])) {
        // A pause by itself, for which nothing is posted.
        if (call.kind === 'typing' && Object.keys(call.body).length === 0) continue;
        const url = new URL(`${api}/${call.path}`);
        const reading = standIn.read({ method: 'POST', url, bearer, body: call.body });
        if (!('call' in reading)) throw new Error(`It is no call: ${JSON.stringify(call)}`);
        const { wrong } = reading;
        expect(wrong, JSON.stringify(call.body).slice(0, 500)).to.equal(undefined);
        if (person !== undefined) expect(reading.person).to.equal(person);
      }
    }),
    { numRuns, endOnFailure: true },
  );
}
