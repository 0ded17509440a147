import { effect } from '@preact/signals';
import { conflicts, dirty, found, saving, version } from '../store.js';
import { saveAll } from './save.js';

/** How long after the last key a text that loads is written, in milliseconds. */
const pause = 1000;

/** Writes what loads, and never over a change from outside. */
export function startAutosave(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    version.value;
    found.value;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const { ok, version: checked } = found.peek();
      const isSettled = Object.keys(conflicts.peek()).length === 0 && saving.peek() === 'no';
      if (ok && checked === version.peek() && isSettled && dirty.peek().length > 0)
        void saveAll(dirty.peek(), true);
    }, pause);
  });
}
