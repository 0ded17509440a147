import { signal } from '@preact/signals';
import type { TalkAnswer } from '../../worker/talk/talk.js';
import { ask } from '../ask.js';
import { talk } from './talk-store.js';

/** What is asked for just now, over the page. */
export const dialog = signal<
  | { readonly kind: 'new-rule' | 'as-on'; readonly answer: TalkAnswer }
  | { readonly kind: 'keep'; readonly answer: TalkAnswer; readonly name: string }
  | { readonly kind: 'deliver' }
  | undefined
>(undefined);

/** Asks under which name a conversation, up to this answer, is kept as a test. */
export async function keep(answer: TalkAnswer): Promise<void> {
  const { act, part } = answer;
  const name = await ask('nameOfTest', { talk: talk.value, which: { act, part } });
  dialog.value = { kind: 'keep', answer, name };
}

/** Puts the page back to how it was. */
export function closeDialog(): void {
  dialog.value = undefined;
}
