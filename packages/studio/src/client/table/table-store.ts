import { computed, signal } from '@preact/signals';
import { current, files } from '../store.js';

/** Tables are shown as their text. */
export const tableAsText = signal(false);

/** The file that is open is a table. */
export const isTable = computed(
  () => files.value.find(({ path }) => path === current.value)?.kind === 'table',
);
