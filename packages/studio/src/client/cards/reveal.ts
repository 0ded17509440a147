import { effect } from '@preact/signals';
import { shown } from './card-state.js';

/** How long a card that is yet to come is waited for, in milliseconds. */
const patience = 3000;

/** Brings a card into sight and puts the focus on it; one that is yet to come, when it is there. */
export function reveal(id: string): boolean {
  if (show(id)) return true;
  const end = effect(() => {
    if (shown.value.root) requestAnimationFrame(() => show(id) && stop());
  });
  const timer = setTimeout(() => end(), patience);
  const stop = () => {
    clearTimeout(timer);
    end();
  };
  return false;
}

function show(id: string): boolean {
  const card = document.querySelector<HTMLElement>(`.rule-card[data-id="${CSS.escape(id)}"]`);
  if (!card) return false;
  card.scrollIntoView({ block: 'nearest' });
  card.focus({ preventScroll: true });
  return true;
}
