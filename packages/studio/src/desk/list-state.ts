import { signal, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ShownList } from './answers.js';
import { askDesk } from './desk-api.js';
import { looks, place, tellFailure } from './desk-store.js';

/** A list as far as it was read. */
export interface DeskList<T> {
  /** Undefined until the first part has come. */
  readonly items: readonly T[] | undefined;
  readonly next: number | null;
  readonly isReading: boolean;
  /** Reads the part behind what is there. */
  more(): void;
}

/** Lists that are not to change under somebody's hand: those with a choice in them. */
export const isHeld = signal(false);

/**
 * A list of the API, read anew when its address changes, and with each look while only its first part is shown.
 *
 * @param path the address, with what it is narrowed by
 * @param cursor the name of the parameter that goes on
 */
export function useDeskList<T>(path: string, cursor: 'after' | 'before' = 'before'): DeskList<T> {
  const items = useSignal<readonly T[] | undefined>(undefined);
  const next = useSignal<number | null>(null);
  const isReading = useSignal(false);
  const shown = useSignal('');
  const parts = useSignal(0);

  async function read(from: number | undefined): Promise<void> {
    isReading.value = true;
    try {
      const joint = path.includes('?') ? '&' : '?';
      const part = await askDesk<ShownList<T>>(
        from === undefined ? path : `${path}${joint}${cursor}=${from}`,
      );
      if (shown.peek() !== path) return;
      items.value = from === undefined ? part.items : [...(items.peek() ?? []), ...part.items];
      next.value = part.next ?? null;
      parts.value = from === undefined ? 1 : parts.peek() + 1;
    } catch (error) {
      tellFailure(error);
    } finally {
      isReading.value = false;
    }
  }

  useEffect(() => {
    shown.value = path;
    items.value = undefined;
    parts.value = 0;
    void read(undefined);
  }, [path]);
  useSignalEffect(() => {
    looks.value;
    if (parts.peek() === 1 && !isHeld.peek() && !isReading.peek()) void read(undefined);
  });
  return {
    items: items.value,
    next: next.value,
    isReading: isReading.value,
    more: () => {
      if (next.value !== null && !isReading.value) void read(next.value);
    },
  };
}

/** An address with what the list is narrowed by. */
export function narrowedPath(path: string, more: Readonly<Record<string, string>> = {}): string {
  const params = new URLSearchParams({ ...more, ...place.value.narrowed } as Record<
    string,
    string
  >);
  const query = params.toString();
  return query === '' ? path : `${path}?${query}`;
}
