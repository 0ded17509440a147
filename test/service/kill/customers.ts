import { setTimeout as sleep } from 'node:timers/promises';
import type { PlatformPost } from '@botrules/channel';
import type { PlayedAccount } from './played.js';

export interface CustomersOptions {
  /** Whom people write to, by turns. */
  readonly accounts: readonly PlayedAccount[];
  readonly conversations: number;
  readonly events: number;
  /** Which share of the posts is sent again after it was answered. */
  readonly repeats: number;
  readonly random: () => number;
  /** The webhooks that may be posted to now; one that is down gives no answer. */
  readonly urls: () => readonly string[];
  /** Resolves when the next post may go out. */
  readonly permit: () => Promise<void>;
  /** Told by which id the service knows the event of a payload. */
  readonly onNamed: (payload: string, event: string) => void;
}

export interface Customers {
  /** Payloads that were answered 200, in the order in which each conversation posted them. */
  readonly answered: ReadonlyMap<string, readonly string[]>;
  readonly counts: { answered: number; repeated: number; refused: number };
  /** Resolves when every event has been answered 200. */
  readonly done: Promise<void>;
}

/** People who write to the bot as the platform passes it on: each waits for a 200, and is sent again until then. */
export function startCustomers(options: CustomersOptions): Customers {
  const { accounts, conversations, events, repeats, random, urls, permit, onNamed } = options;
  const answered = new Map<string, string[]>();
  const counts = { answered: 0, repeated: 0, refused: 0 };

  async function post(path: string, sent: PlatformPost): Promise<void> {
    for (;;) {
      const open = urls();
      const url = open[Math.floor(random() * open.length)];
      try {
        if (url !== undefined) {
          const response = await fetch(`${url}${path}`, { method: 'POST', ...sent });
          await response.text();
          if (response.status === 200) return;
        }
      } catch {
        // It was killed before it answered.
      }
      counts.refused++;
      await sleep(20);
    }
  }

  async function customer(person: string, to: PlayedAccount, count: number): Promise<void> {
    const { channel, id: page, account, path } = to;
    const mine: string[] = [];
    answered.set(person, mine);
    for (let number = 0; number < count; number++) {
      await permit();
      const payload = `${person}-${number}`;
      const click = { page, person, payload, title: 'x', id: idOf(person, number) };
      const sent = channel.sandbox.post(click, account, Date.now());
      onNamed(payload, channel.inbound.read(sent.body, { account: page }).events[0]!.id!);
      await post(path, sent);
      mine.push(payload);
      counts.answered++;
      if (random() < repeats) {
        await post(path, sent);
        counts.repeated++;
      }
    }
  }

  const perPerson = Math.ceil(events / conversations);
  const all = Array.from({ length: conversations }, (_, index) => {
    const left = Math.min(perPerson, events - index * perPerson);
    return customer(`${5000 + index}`, accounts[index % accounts.length]!, Math.max(0, left));
  });
  return { answered, counts, done: Promise.all(all).then(() => {}) };
}

/** Digits, as some platforms have them, another for each event. */
function idOf(person: string, number: number): string {
  return `${Number(person) * 100_000 + number}`;
}
