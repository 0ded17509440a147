import { signal, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ShownList } from './answers.js';
import { askDesk } from './desk-api.js';
import { looks, place, restarts, tellFailure } from './desk-store.js';

/** A list as far as it was read. */
export interface DeskList<T> {
  /** Undefined until the first part has come. */
  readonly items: readonly T[] | undefined;
  readonly next: number | null;
  readonly isReading: boolean;
  /** Reads the part behind what is there. */
  more(): void;
}

/** How long a search goes on by itself while it has found nothing, in milliseconds. */
const patience = 5000;

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
  const restarted = useSignal(restarts.peek());

  async function read(from: number | undefined): Promise<void> {
    isReading.value = true;
    const joint = path.includes('?') ? '&' : '?';
    const end = Date.now() + patience;
    let at = from;
    try {
      for (;;) {
        const part = await askDesk<ShownList<T>>(
          at === undefined ? path : `${path}${joint}${cursor}=${at}`,
        );
        if (shown.peek() !== path) return;
        items.value = at === undefined ? part.items : [...(items.peek() ?? []), ...part.items];
        next.value = part.next ?? null;
        parts.value = at === undefined ? 1 : parts.peek() + 1;
        if (items.peek()!.length > 0 || next.peek() === null || Date.now() > end) return;
        // A part may be empty though there is something further back.
        at = next.peek()!;
      }
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
    const isAsked = restarts.value !== restarted.peek();
    restarted.value = restarts.peek();
    const isFree = isAsked || (parts.peek() === 1 && !isHeld.peek());
    if (isFree && !isReading.peek()) void read(undefined);
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
