import { undoByKey } from './editor/undo-keys.js';
import { current, dirty, pane, problemsShown, readOnly, saving, view, viewNames } from './store.js';

/** Keys that hold everywhere on the page. What the browser needs, such as Ctrl-K and Alt-1, is left to it. */
export function listenToKeys(): void {
  addEventListener('keydown', (event) => {
    if (!act(event)) return;
    event.preventDefault();
    event.stopPropagation();
  });
}

function act(event: KeyboardEvent): boolean {
  const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (isCommand && event.code === 'KeyS') return review();
  if (isCommand && event.code === 'KeyP') return findRule();
  if (view.peek() === 'rules' && isOnNothing() && undoByKey(event, current.peek())) return true;
  if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return false;
  const digit = /^Digit([0-4])$/.exec(event.code)?.[1];
  if (digit === '0') return toConversation();
  if (digit !== undefined) {
    view.value = viewNames[Number(digit) - 1]!;
    pane.value = 'view';
    toView();
    return true;
  }
  if (event.code !== 'KeyM') return false;
  view.value = 'rules';
  pane.value = 'view';
  problemsShown.value = !problemsShown.peek();
  return true;
}

/** The focus was on something that may be gone: it goes to the view, and in the text to where one writes. */
function toView(): void {
  requestAnimationFrame(() => {
    const text = document.querySelector<HTMLElement>('.cm-content');
    if (text?.checkVisibility()) text.focus();
    else document.getElementById('view')?.focus();
  });
}

/** After a save nothing has the focus: the button that had it cannot be pressed any more. */
function isOnNothing(): boolean {
  return document.activeElement === document.body && !document.querySelector('dialog[open]');
}

function review(): boolean {
  if (dirty.peek().length > 0 && !readOnly.peek() && saving.peek() === 'no') {
    saving.value = 'review';
  }
  return true;
}

function findRule(): boolean {
  pane.value = 'files';
  if (view.peek() === 'map') view.value = 'rules';
  // The pane can be focused when the page has been drawn anew.
  requestAnimationFrame(() => document.getElementById('find-rule')?.focus());
  return true;
}

function toConversation(): boolean {
  pane.value = 'phone';
  // It can be focused when the page has been drawn anew.
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.composer input')?.focus());
  return true;
}
