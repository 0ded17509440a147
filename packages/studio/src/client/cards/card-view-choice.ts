import { computed, signal } from '@preact/signals';
import { current, files } from '../store.js';

const storedAs = 'botrules-cards';

/** Rules are shown as cards unless somebody chose their text: people who know YAML find the switch. */
export const asCards = signal(localStorage.getItem(storedAs) !== 'no');

/** The file that is open has rules, which can be shown as cards. */
export const hasCards = computed(() =>
  files.value.some(({ path, kind }) => path === current.value && kind === 'rules'),
);

/** Shows rules as cards, or as text. The browser remembers it. */
export function showCards(are: boolean): void {
  asCards.value = are;
  localStorage.setItem(storedAs, are ? 'yes' : 'no');
}
