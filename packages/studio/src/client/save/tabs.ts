import { keepKey } from '../api.js';
import { lost, otherTabs } from '../store.js';

type TabMessage =
  | { readonly kind: 'hello' | 'here' | 'bye'; readonly folder: string }
  /** The server was started anew, and this is its key. */
  | { readonly kind: 'key'; readonly key: string };

/** How long other tabs have to answer, in milliseconds. */
const patience = 200;

/**
 * Finds other tabs with the same folder, and is found by them.
 *
 * @returns whether there is one
 */
export async function meetTabs(folder: string, newKey: string | undefined): Promise<boolean> {
  if (typeof BroadcastChannel === 'undefined') return false;
  const channel = new BroadcastChannel('botrules-studio');
  const tell = (said: TabMessage) => channel.postMessage(said);
  channel.onmessage = ({ data }: MessageEvent<TabMessage>) => {
    if (data.kind === 'key') {
      if (lost.peek() === 'key') keepKey(data.key);
      return;
    }
    if (data.folder !== folder) return;
    otherTabs.value = data.kind !== 'bye';
    if (data.kind === 'hello') tell({ kind: 'here', folder });
    // There may be a third.
    if (data.kind === 'bye') tell({ kind: 'hello', folder });
  };
  addEventListener('pagehide', () => tell({ kind: 'bye', folder }));
  addEventListener('pageshow', () => tell({ kind: 'hello', folder }));
  tell({ kind: 'hello', folder });
  if (newKey !== undefined) tell({ kind: 'key', key: newKey });
  await new Promise((resolve) => setTimeout(resolve, patience));
  return otherTabs.peek();
}
