import type { RawText } from '../../worker/cards/card.js';
import { goTo } from '../editor/documents.js';
import { current } from '../store.js';
import { cardWords as words } from '../words/cards.js';
import { showCards } from './card-view-choice.js';

/** Shows a line in the text. */
export function showText(line: number): void {
  showCards(false);
  // The editor has its place again when the page was drawn.
  requestAnimationFrame(() => goTo(current.peek(), line));
}

/** What a card has no words for, as it is written. */
export function Raw({ of }: { readonly of: RawText }) {
  return (
    <span class="as-written">
      <code dir="auto">{of.text}</code>
      <button
        type="button"
        class="link"
        aria-label={words.toText(of.line)}
        onClick={() => showText(of.line)}
      >
        {words.line(of.line)}
      </button>
    </span>
  );
}
