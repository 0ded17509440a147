import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A small editor above the part of a card that it is for. */
interface OpenEditor {
  readonly anchor: HTMLElement;
  readonly label: string;
  readonly body: () => ComponentChildren;
}

const opened = signal<OpenEditor | undefined>(undefined);

/** Opens a small editor where something stands. */
export function openEditor(anchor: HTMLElement, label: string, body: OpenEditor['body']): void {
  opened.value = { anchor, label, body };
}

/** Closes it. The focus goes back to the part. */
export function closeEditor(): void {
  const { anchor } = opened.peek() ?? {};
  // While it is open, nothing behind it can have the focus.
  document.querySelector<HTMLDialogElement>('dialog.small-editor')?.close();
  opened.value = undefined;
  if (anchor?.isConnected) anchor.focus();
}

/** The small editor that is open, if one is. */
export function SmallEditor() {
  const open = opened.value;
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!open || !element) return undefined;
    element.showModal();
    const put = () => place(element, open.anchor);
    put();
    const first = element.querySelector<HTMLElement>('[data-first]');
    first?.focus();
    if (first instanceof HTMLInputElement) first.select();
    const sizes = new ResizeObserver(put);
    sizes.observe(element);
    addEventListener('resize', put);
    return () => {
      sizes.disconnect();
      removeEventListener('resize', put);
    };
  }, [open]);
  if (!open) return null;
  return (
    <dialog
      ref={dialog}
      class="small-editor"
      aria-label={open.label}
      onCancel={(event) => {
        event.preventDefault();
        closeEditor();
      }}
      onMouseDown={(event) => {
        const { target, currentTarget } = event;
        if (target !== currentTarget) return;
        // A click beside it ends it: what was written is kept. What is not complete is asked for once, and then let go.
        const form = currentTarget.querySelector('form');
        if (form?.dataset.changed !== 'yes') closeEditor();
        else if (form.reportValidity()) form.requestSubmit();
        else {
          event.preventDefault();
          form.dataset.changed = 'asked';
        }
      }}
    >
      <div class="small-editor-body">{open.body()}</div>
    </dialog>
  );
}

/** Puts it below the part, or above where there is more room, and not over the phone; in a narrow window at the bottom. */
function place(dialog: HTMLElement, anchor: HTMLElement): void {
  const gap = 6;
  if (innerWidth < 640) {
    dialog.style.inset = 'auto 0 0 0';
    return;
  }
  const { left, top, bottom } = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = dialog;
  const below = bottom + gap + height <= innerHeight - gap;
  const y = below
    ? bottom + gap
    : Math.max(gap, Math.min(top - gap - height, innerHeight - height - gap));
  const { right } = anchor.closest('.cards-view')!.getBoundingClientRect();
  const x = Math.max(gap, Math.min(left, right - width - gap));
  dialog.style.inset = `${y}px auto auto ${x}px`;
}

/** The form of a small editor: Enter, or a click beside it, does what the button says. */
export function EditorForm({
  onDone,
  done,
  children,
  aside,
}: {
  readonly onDone: () => void;
  readonly done: string;
  readonly children: ComponentChildren;
  readonly aside?: ComponentChildren;
}) {
  return (
    <form
      class="card-form"
      onInput={({ currentTarget }) => {
        currentTarget.dataset.changed = 'yes';
      }}
      onSubmit={(event) => {
        event.preventDefault();
        closeEditor();
        onDone();
      }}
    >
      {children}
      <div class="row card-form-end">
        {aside}
        <span class="grow" />
        <button type="submit" class="primary small">
          {done}
        </button>
      </div>
    </form>
  );
}
