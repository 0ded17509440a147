import type { PayloadStore } from '@botrules/channel';

/** Keeps long payloads in memory: the latest, by when they were last shown or tapped. A restart loses them. */
export function createMemoryPayloads(most = 100_000): PayloadStore {
  const kept = new Map<string, string>();
  const nameOf = (key: string, { channel, account }: Parameters<PayloadStore['find']>[1]) =>
    JSON.stringify([channel, account, key]);

  /** Puts it behind all others, so that it is forgotten last. */
  function touch(name: string, payload: string): void {
    kept.delete(name);
    kept.set(name, payload);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
  }

  return {
    keep(payloads, of) {
      for (const { key, payload } of payloads) touch(nameOf(key, of), payload);
    },
    find(key, of) {
      const name = nameOf(key, of);
      const payload = kept.get(name);
      if (payload !== undefined) touch(name, payload);
      return payload;
    },
  };
}
