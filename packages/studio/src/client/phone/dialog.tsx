import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
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

/** Something over the page, with a title. Esc closes it. */
export function Dialog({
  title,
  wide = false,
  children,
}: {
  readonly title: string;
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const { current } = box;
    current?.showModal();
    current?.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => {
      current?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={box}
      class={`phone-dialog ${wide ? 'wide' : ''}`}
      aria-labelledby="phone-dialog-title"
      onCancel={closeDialog}
      onClose={({ currentTarget }) => {
        // That of a dialog which is gone already comes late, and is not about the one of now.
        if (currentTarget.isConnected) closeDialog();
      }}
    >
      <h2 id="phone-dialog-title">{title}</h2>
      {children}
    </dialog>
  );
}
