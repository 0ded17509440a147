import type { KeyBinding } from '@codemirror/view';

/** Keys that the browser needs are left to it. */
const ofTheBrowser = new Set(['Mod-k', 'Mod-l', 'Mod-t', 'Mod-w', 'Mod-n', 'Mod-r', 'Mod-d']);

/** Whether the editor may have a key. */
export function isOurs({ key = '', mac = '' }: KeyBinding): boolean {
  return !ofTheBrowser.has(key) && !ofTheBrowser.has(mac);
}
