import type { Conversation } from '@botrules/channel';
import { FleetingMap } from '../fleeting-map.js';
import type { AccountName } from '../inbox/model/flow-store.js';
import { Held } from './held.js';
import type { HeldMemories } from './held-memories.js';

/** How many conversations are claimed at once: other calls to the store wait while that takes place. */
const claimedAtOnce = 512;
/** The memories of a group with more people than this are not kept; they are read again. */
const mostOfGroup = 100;

/** The conversations that this process has in memory, and the memories of people in those that it had lately. */
export class InHand {
  readonly #most: number;
  readonly #held = new FleetingMap<string, Held>();
  readonly #remembered = new FleetingMap<string, HeldMemories>();

  constructor(most: number) {
    this.#most = most;
  }

  get size(): number {
    return this.#held.size;
  }

  get isFull(): boolean {
    return this.#held.size >= this.#most;
  }

  all(): readonly Held[] {
    return this.#held.values();
  }

  get(key: string): Held | undefined {
    return this.#held.get(key);
  }

  has(held: Held): boolean {
    return this.#held.get(held.key) === held;
  }

  /** Adds a conversation, with the memories of its people that are known. */
  take(conversation: Conversation, key: string): Held {
    const held = new Held(conversation, key);
    this.#held.set(key, held);
    const standing = this.#remembered.get(key);
    if (standing !== undefined) {
      this.#remembered.delete(key);
      held.memories = standing;
    }
    return held;
  }

  /** Lets an idle conversation go, and keeps the memories of its people. */
  rest(held: Held): void {
    this.letGo(held);
    const { memories } = held;
    if (memories.size === 0 || memories.size > mostOfGroup) return;
    this.#remembered.set(held.key, memories);
    if (this.#remembered.size <= this.#most) return;
    this.#remembered.delete(this.#remembered.firstKey()!);
  }

  letGo(held: Held): void {
    this.#held.delete(held.key);
  }

  /** How many more there is room for, and which accounts get none: those that fill half of the room that the others leave. */
  room(): { readonly most: number; readonly except: readonly AccountName[] } {
    // There may be more for a moment: conversations that came while it was full, until they are written.
    const free = Math.max(0, this.#most - this.#held.size);
    const most = Math.min(free, claimedAtOnce);
    if (2 * free > this.#most) return { most, except: [] };
    const counts = new Map<string, { readonly account: AccountName; count: number }>();
    for (const { conversation } of this.#held.values()) {
      const { channel, account } = conversation;
      const name = `${channel}\n${account}`;
      const known = counts.get(name);
      if (known === undefined) counts.set(name, { account: { channel, account }, count: 1 });
      else known.count++;
    }
    const except = [...counts.values()].flatMap(({ account, count }) =>
      2 * count >= this.#most - (this.#held.size - count) ? [account] : [],
    );
    return { most, except };
  }
}
