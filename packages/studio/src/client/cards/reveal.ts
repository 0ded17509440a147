import { effect } from '@preact/signals';
import type { CardChange } from '../../worker/cards/card-act.js';
import { say } from '../store.js';
import { shown } from './card-state.js';

/** How long to wait for a card that is yet to come, in milliseconds. */
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

/**
 * Says that a change made a rule, and brings it into sight.
 *
 * @param said what is said of a rule of this name
 */
export function revealMade(change: CardChange | undefined, said: (rule: string) => string): void {
  if (!change?.made) return;
  say(said(change.made.replace(/^rule /, '')));
  reveal(change.made);
}

function show(id: string): boolean {
  const card = document.querySelector<HTMLElement>(`.rule-card[data-id="${CSS.escape(id)}"]`);
  if (!card) return false;
  card.scrollIntoView({ block: 'nearest' });
  card.focus({ preventScroll: true });
  return true;
}
