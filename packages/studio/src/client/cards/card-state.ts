import { batch, computed, effect, signal } from '@preact/signals';
import type { CardWords, RuleAsCard } from '../../worker/cards/card.js';
import type { CardAct, CardChange } from '../../worker/cards/card-act.js';
import { ask } from '../ask.js';
import { applyTextEdits } from '../editor/documents.js';
import { current, good, readOnly, say, version } from '../store.js';
import { cardWords as words } from '../words/cards.js';
import { hasCards } from './card-view-choice.js';

/** The cards of a file. */
interface ShownCards {
  readonly path: string;
  readonly root: RuleAsCard | undefined;
  /** The text is not YAML for the moment: these are the cards of the last text that was. */
  readonly isStale: boolean;
}

/** The cards of the file that is open. */
export const shown = signal<ShownCards>({ path: '', root: undefined, isStale: false });
/** What forms offer to choose from. */
export const choices = signal<CardWords | undefined>(undefined);
/** What was taken out last, and the file that it can come back to. */
export const gone = signal<{ readonly text: string; readonly path: string } | undefined>(undefined);

let forgetting: ReturnType<typeof setTimeout> | undefined;

/** Says what was taken out, with a way back for a while. */
export function sayGone(text: string, path: string): void {
  gone.value = { text, path };
  clearTimeout(forgetting);
  forgetting = setTimeout(() => {
    gone.value = undefined;
  }, 10_000);
}

/** Nothing can be changed here and now. */
export const isFixed = computed(() => readOnly.value || shown.value.isStale);

let isAsking = false;
let isAskedAgain = false;

async function refresh(): Promise<void> {
  if (isAsking) {
    isAskedAgain = true;
    return;
  }
  isAsking = true;
  try {
    do {
      isAskedAgain = false;
      const path = current.peek();
      const root = await ask('cards', { path });
      if (path !== current.peek()) continue;
      const { root: before, path: of } = shown.peek();
      shown.value = root
        ? { path, root, isStale: false }
        : { path, root: of === path ? before : undefined, isStale: true };
    } while (isAskedAgain);
  } finally {
    isAsking = false;
  }
}

/** Makes the cards follow the text, until the function that it returns is called. */
export function followText(): () => void {
  const ends = [
    effect(() => {
      if (version.value > 0 && hasCards.value && current.value !== '' && good.value >= 0) {
        void refresh();
      }
    }),
    effect(() => {
      // Before rules load for the first time, there are only the words of the language.
      good.value;
      void ask('cardWords', {}).then((all) => {
        choices.value = all;
      });
    }),
  ];
  return () => {
    for (const end of ends) end();
  };
}

/** The innermost card that has a line. */
export function cardAt(cards: readonly RuleAsCard[], line: number): RuleAsCard | undefined {
  const found = cards.find((card) => line >= card.line && line <= card.lastLine);
  return found && (cardAt(found.cards, line) ?? found);
}

/**
 * Does something to a card, as a change of the text.
 *
 * @returns what was changed; `undefined` where an edit cannot do it, which is said then
 */
export async function act(what: CardAct): Promise<CardChange | undefined> {
  for (;;) {
    const path = current.peek();
    const before = version.peek();
    const change = await ask('cardEdit', { path, act: what });
    // Somebody wrote meanwhile: the places are those of an older text.
    if (version.peek() !== before) continue;
    if (!change) {
      say(words.cannot);
      return undefined;
    }
    batch(() => applyTextEdits(change.edits));
    return change;
  }
}
