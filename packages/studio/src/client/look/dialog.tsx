import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * A dialog above the page, with a title. The element with `data-first` has the focus at first. Escape and a click
 * beside it close it, and the focus goes back to where it was. It is open for as long as it is drawn: `onClose` has to
 * take it away.
 */
export function Dialog({
  title,
  look = '',
  onClose,
  children,
}: {
  readonly title: string;
  /** Classes of it. */
  readonly look?: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const name = useId();
  useLayoutEffect(() => {
    const before = document.activeElement;
    const { current } = dialog;
    current?.showModal();
    current?.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => {
      // While it is open, nothing behind it can have the focus.
      current?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same, by the browser itself
    <dialog
      ref={dialog}
      class={look}
      aria-labelledby={name}
      onCancel={(event) => {
        // The browser would close it now and tell of it later, when the next one may be open already.
        event.preventDefault();
        onClose();
      }}
      onClose={({ currentTarget }) => {
        if (currentTarget.isConnected) onClose();
      }}
      onClick={({ target, currentTarget }) => {
        if (target === currentTarget) onClose();
      }}
    >
      <div class="dialog-body">
        <h2 id={name}>{title}</h2>
        {children}
      </div>
    </dialog>
  );
}
