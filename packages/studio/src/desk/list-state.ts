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
 * A list of the API, read anew when its address changes, and with each look until somebody asks for more of it.
 *
 * @param path the address, with what it is narrowed by
 * @param cursor the name of the parameter that goes on
 */
export function useDeskList<T>(path: string, cursor: 'after' | 'before' = 'before'): DeskList<T> {
  const items = useSignal<readonly T[] | undefined>(undefined);
  const next = useSignal<number | null>(null);
  const isReading = useSignal(false);
  const isFirstOnly = useSignal(true);
  const restarted = useSignal(restarts.peek());
  const reads = useSignal(0);

  async function read(from: number | undefined, isLook = false): Promise<void> {
    isReading.value = true;
    reads.value = reads.peek() + 1;
    const mine = reads.peek();
    // A search that found nothing in time is gone on with by hand: a look asks only what is new.
    const isGivenUp = isLook && items.peek()?.length === 0 && next.peek() !== null;
    const joint = path.includes('?') ? '&' : '?';
    const end = Date.now() + patience;
    const before = from === undefined ? [] : (items.peek() ?? []);
    let at = from;
    try {
      for (;;) {
        const part = await askDesk<ShownList<T>>(
          at === undefined ? path : `${path}${joint}${cursor}=${at}`,
        );
        // It was begun anew meanwhile, or another list was chosen.
        if (mine !== reads.peek()) return;
        const all = [...before, ...part.items];
        const further = part.next ?? null;
        const isFound = all.length > 0 || further === null;
        if (isGivenUp && !isFound) return;
        const isOver = isFound || Date.now() > end;
        // What is shown stays until something else is found.
        if (isOver || !isLook) {
          items.value = all;
          next.value = further;
        }
        if (isOver) return;
        // A part may be empty though there is something further back.
        at = further;
      }
    } catch (error) {
      tellFailure(error);
    } finally {
      if (mine === reads.peek()) isReading.value = false;
    }
  }

  useEffect(() => {
    items.value = undefined;
    next.value = null;
    isFirstOnly.value = true;
    void read(undefined);
  }, [path]);
  useSignalEffect(() => {
    looks.value;
    const isAsked = restarts.value !== restarted.peek();
    restarted.value = restarts.peek();
    const isFree = isAsked || (isFirstOnly.peek() && !isHeld.peek());
    if (!isFree || (isReading.peek() && !isAsked)) return;
    isFirstOnly.value = true;
    void read(undefined, !isAsked);
  });
  return {
    items: items.value,
    next: next.value,
    isReading: isReading.value,
    more: () => {
      if (next.value === null || isReading.value) return;
      isFirstOnly.value = false;
      void read(next.value);
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
