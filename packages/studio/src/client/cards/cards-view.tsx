import { effect } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { undoEdit } from '../editor/documents.js';
import { undoByKey } from '../editor/undo-keys.js';
import { current, marked } from '../store.js';
import { cardWords as words } from '../words/cards.js';
import { cardAt, choices, followText, gone, shown } from './card-state.js';
import { showCards } from './card-view-choice.js';
import { FileCard } from './other-files.js';
import { SmallEditor } from './popover.js';
import { reveal } from './reveal.js';
import { AddCards, CardList } from './rule-card.js';

/** How many cards are drawn at first. */
const most = 300;

/** The last line that somebody went to and whose card was shown. */
let seen: typeof marked.value;

/** Brings the card of a line into sight that somebody goes to from elsewhere, by a link or before there were cards, too. */
function followMark(): () => void {
  return effect(() => {
    const mark = marked.value;
    const { root, path } = shown.value;
    // Cards are drawn when there is what their forms offer, too.
    if (!mark || mark === seen || !root || !choices.value || path !== mark.path) return;
    seen = mark;
    const card = cardAt(root.cards, mark.line);
    if (card) requestAnimationFrame(() => reveal(card.id));
  });
}

/** The rules of the file that is open, as cards. */
export function CardsView() {
  useEffect(followText, []);
  useEffect(followMark, []);
  const [all, setAll] = useState('');
  const { root, isStale, path } = shown.value;
  const isHere = path === current.value && choices.value !== undefined;
  const cards = root?.cards ?? [];
  const isCut = cards.length > most && all !== path;
  return (
    <section
      class="cards-view"
      aria-label={words.label(path)}
      onKeyDown={(event) => {
        const isIn = event.target instanceof HTMLElement && event.target.closest('dialog');
        if (!isIn && undoByKey(event, path)) event.preventDefault();
      }}
    >
      {isStale && (
        <div class="bar doubtful" role="alert">
          <span>{root ? words.stale : words.hidden}</span>
          <button type="button" class="plain small" onClick={() => showCards(false)}>
            {words.showText}
          </button>
        </div>
      )}
      {!isHere && <p class="soon">{words.soon}</p>}
      {isHere && (
        <div class="cards-page">
          {root && <FileCard of={root} />}
          {root && cards.length === 0 && <p class="muted">{words.none}</p>}
          <CardList of={cards} {...(isCut && { most })} />
          {isCut && (
            <p class="row">
              <span class="muted">{words.many(most, cards.length)}</span>
              <button type="button" class="plain small" onClick={() => setAll(path)}>
                {words.showAll}
              </button>
            </p>
          )}
          {root && <AddCards of={root} />}
        </div>
      )}
      {gone.value && (
        <div class="taken-out" role="alert">
          <span>{gone.value.text}</span>
          <button
            type="button"
            class="plain small"
            onClick={() => {
              undoEdit(gone.value!.path);
              gone.value = undefined;
            }}
          >
            {words.acts.undo}
          </button>
        </div>
      )}
      <SmallEditor />
    </section>
  );
}
