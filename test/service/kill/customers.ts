import { setTimeout as sleep } from 'node:timers/promises';

export interface CustomersOptions {
  readonly conversations: number;
  readonly events: number;
  /** Which share of the posts is sent again after it was answered. */
  readonly repeats: number;
  readonly random: () => number;
  /** The webhooks that may be posted to now; one that is down gives no answer. */
  readonly urls: () => readonly string[];
  /** Resolves when the next post may go out. */
  readonly permit: () => Promise<void>;
}

export interface Customers {
  /** Payloads that were answered 200, in the order in which each conversation posted them. */
  readonly answered: ReadonlyMap<string, readonly string[]>;
  readonly counts: { answered: number; repeated: number; refused: number };
  /** Resolves when every event has been answered 200. */
  readonly done: Promise<void>;
}

/** Several, since each is sent to at its own pace. */
export const pageIds: readonly string[] = Array.from({ length: 20 }, (_, n) => `${1000 + n}`);

/** People who write to the bot as the platform passes it on: each waits for a 200, and is sent again until then. */
export function startCustomers(options: CustomersOptions): Customers {
  const { conversations, events, repeats, random, urls, permit } = options;
  const answered = new Map<string, string[]>();
  const counts = { answered: 0, repeated: 0, refused: 0 };

  async function post(body: string): Promise<void> {
    for (;;) {
      const open = urls();
      const url = open[Math.floor(random() * open.length)];
      try {
        if (url !== undefined) {
          const response = await fetch(url, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body,
          });
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

  async function customer(person: string, page: string, count: number): Promise<void> {
    const mine: string[] = [];
    answered.set(person, mine);
    for (let number = 0; number < count; number++) {
      await permit();
      const payload = `${person}-${number}`;
      const now = Date.now();
      const messaging = [
        {
          sender: { id: person },
          recipient: { id: page },
          timestamp: now,
          postback: { mid: `m-${payload}`, title: 'x', payload },
        },
      ];
      const body = JSON.stringify({ object: 'page', entry: [{ id: page, time: now, messaging }] });
      await post(body);
      mine.push(payload);
      counts.answered++;
      if (random() < repeats) {
        await post(body);
        counts.repeated++;
      }
    }
  }

  const perPerson = Math.ceil(events / conversations);
  const all = Array.from({ length: conversations }, (_, index) => {
    const left = Math.min(perPerson, events - index * perPerson);
    return customer(`${5000 + index}`, pageIds[index % pageIds.length]!, Math.max(0, left));
  });
  return { answered, counts, done: Promise.all(all).then(() => {}) };
}
