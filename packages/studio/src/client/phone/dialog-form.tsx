import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { Dialog } from '../look/dialog.js';
import { phoneWords as words } from '../words/en-phone.js';
import { closeDialog } from './dialog.js';

/** A dialog with a form: what is asked, what is wrong with it, a way back, and a button that does it. */
export function DialogForm({
  title,
  done,
  isReady,
  problem = '',
  onDone,
  children,
}: {
  readonly title: string;
  /** What the button says. */
  readonly done: string;
  /** Whether it can be pressed. */
  readonly isReady: boolean;
  readonly problem?: string;
  readonly onDone: () => Promise<void>;
  readonly children: ComponentChildren;
}) {
  return (
    <Dialog title={title} look="phone-dialog" onClose={closeDialog}>
      <form
        class="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          void onDone();
        }}
      >
        {children}
        {problem !== '' && (
          <p class="phone-problem" role="alert">
            {problem}
          </p>
        )}
        <div class="row end">
          <button type="button" class="plain" onClick={closeDialog}>
            {words.cancel}
          </button>
          <button type="submit" class="primary" disabled={!isReady}>
            {done}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** A short text with its name above. */
export function TextField({
  label,
  text,
  isFirst = false,
}: {
  readonly label: string;
  readonly text: Signal<string>;
  /** The focus begins here. */
  readonly isFirst?: boolean;
}) {
  return (
    <label class="phone-label">
      <span>{label}</span>
      <input
        class="field"
        data-first={isFirst ? '' : undefined}
        dir="auto"
        autocomplete="off"
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
        }}
      />
    </label>
  );
}
