import { words } from '../words/en.js';
import { asCards, hasCards, showCards } from './card-view-choice.js';

/** Text or cards: two views of one file. */
export function CardsSwitch() {
  if (!hasCards.value) return null;
  return (
    <fieldset class="switch" aria-label={words.shownAs.label}>
      {([false, true] as const).map((are) => (
        <button
          type="button"
          key={String(are)}
          aria-pressed={asCards.value === are}
          onClick={() => showCards(are)}
        >
          {are ? words.shownAs.cards : words.shownAs.text}
        </button>
      ))}
    </fieldset>
  );
}
