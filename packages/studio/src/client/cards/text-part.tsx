import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { CardText, Choices } from '../../worker/cards/card.js';
import { cardWords as words } from '../words/cards.js';
import { act, choices, isFixed } from './card-state.js';
import { Choose } from './choose.js';
import { closeEditor, EditorForm, openEditor } from './popover.js';

/** A part of a card: a button that opens a small editor where it stands. */
export function Part({
  label,
  value,
  body,
  look = 'part',
  children,
}: {
  /** What it is, for a screen reader and above the editor. */
  readonly label: string;
  /** What it says now. */
  readonly value: string;
  readonly body: () => ComponentChildren;
  readonly look?: string;
  readonly children?: ComponentChildren;
}) {
  const shown = children ?? (value === '' ? words.empty : value);
  if (isFixed.value) return <span class={`${look} fixed`}>{shown}</span>;
  return (
    <button
      type="button"
      class={`${look} ${value === '' ? 'is-empty' : ''}`}
      aria-label={words.edit(label, value === '' ? words.empty : value)}
      aria-haspopup="dialog"
      onClick={({ currentTarget }) => openEditor(currentTarget, label, body)}
    >
      {shown}
    </button>
  );
}

/** What adds something: a quiet button with a plus. */
export function AddPart({
  label,
  children,
  body,
}: {
  readonly label: string;
  readonly children: ComponentChildren;
  readonly body: () => ComponentChildren;
}) {
  if (isFixed.value) return null;
  return (
    <button
      type="button"
      class="add-part"
      aria-label={label}
      aria-haspopup="dialog"
      onClick={({ currentTarget }) => openEditor(currentTarget, label, body)}
    >
      <span aria-hidden="true">+ </span>
      {children}
    </button>
  );
}

/** A text of a rule. */
export function TextPart({
  id,
  of,
  label,
  look,
  canRemove = false,
  aside,
  children,
}: {
  readonly id: string;
  readonly of: CardText;
  readonly label: string;
  readonly look?: string;
  readonly canRemove?: boolean;
  readonly aside?: ComponentChildren;
  readonly children?: ComponentChildren;
}) {
  return (
    <Part
      label={label}
      value={of.text}
      {...(look !== undefined && { look })}
      body={() => (
        <TextForm
          label={label}
          of={of}
          onDone={(text) => void act({ kind: 'set', id, path: of.path, value: text })}
          aside={
            <>
              {aside}
              {canRemove && <RemoveButton id={id} path={of.path} />}
            </>
          }
        />
      )}
    >
      {children}
    </Part>
  );
}

/** Takes something out. */
export function RemoveButton({
  id,
  path,
}: {
  readonly id: string;
  readonly path: CardText['path'];
}) {
  return (
    <FormButton onPress={() => void act({ kind: 'remove', id, path })}>
      {words.when.remove}
    </FormButton>
  );
}

/** Takes something out of others, or moves it among them. */
export function PlaceButtons({
  id,
  path,
  at,
  count,
  before = words.acts.up,
  after = words.acts.down,
}: {
  readonly id: string;
  readonly path: CardText['path'];
  /** Its number among them, from 0. */
  readonly at: number;
  /** How many there are. */
  readonly count: number;
  /** What the buttons that move it say. */
  readonly before?: string;
  readonly after?: string;
}) {
  const move = (to: number) => void act({ kind: 'move', id, path, to });
  return (
    <>
      <RemoveButton id={id} path={path} />
      {at > 0 && <FormButton onPress={() => move(at - 1)}>{before}</FormButton>}
      {at < count - 1 && <FormButton onPress={() => move(at + 1)}>{after}</FormButton>}
    </>
  );
}

/** The form of one text. */
export function TextForm({
  label,
  of,
  onDone,
  aside,
  hint,
}: {
  readonly label: string;
  readonly of: Pick<CardText, 'text' | 'isLong' | 'choices'>;
  readonly onDone: (text: string) => void;
  readonly aside?: ComponentChildren;
  readonly hint?: string;
}) {
  const [text, setText] = useState(of.text);
  return (
    <EditorForm done={words.done} aside={aside} onDone={() => text !== of.text && onDone(text)}>
      {of.isLong ? (
        <LongField label={label} value={text} onValue={setText} isFirst hint={hint} />
      ) : (
        <Choose
          label={label}
          value={text}
          onValue={setText}
          options={optionsFor(of.choices)}
          isFirst
          isRequired
        />
      )}
    </EditorForm>
  );
}

/** A text of several lines. Ctrl and Enter end it. One that is due is more than spaces. */
export function LongField({
  label,
  value,
  onValue,
  isFirst = false,
  isRequired = true,
  hint,
  fault,
}: {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly isFirst?: boolean;
  readonly isRequired?: boolean;
  readonly hint?: string | undefined;
  /** Why what is written cannot be taken, if it cannot. */
  readonly fault?: string | undefined;
}) {
  const id = useId();
  return (
    <div>
      <label class="field-label" for={id}>
        {label}
      </label>
      <textarea
        id={id}
        ref={(area) => {
          const blank = isRequired ? faultOfBlank(value) : undefined;
          area?.setCustomValidity(fault ?? blank ?? '');
        }}
        class="field"
        rows={Math.min(10, Math.max(3, value.split('\n').length + 1))}
        value={value}
        required={isRequired}
        dir="auto"
        data-first={isFirst ? '' : undefined}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            event.currentTarget.form?.requestSubmit();
          }
        }}
      />
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** Why a text cannot be shown to people, if it cannot; one that is empty is just missing. */
export function faultOfBlank(text: string): string | undefined {
  return text !== '' && text.trim() === '' ? words.besides.onlyBlanks : undefined;
}

/** Why something new cannot have a name, if it cannot. */
export function faultOfName(name: string, taken: readonly string[]): string | undefined {
  if (name.trim() === '') return words.besides.onlyBlanks;
  return taken.includes(name.trim()) ? words.besides.isTaken(name.trim()) : undefined;
}

/** A button of a form that does something else than what the form is for. */
export function FormButton({
  onPress,
  children,
}: {
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}) {
  return (
    <button
      type="button"
      class="plain small"
      onClick={() => {
        closeEditor();
        onPress();
      }}
    >
      {children}
    </button>
  );
}

/** The words that a text is chosen from. */
function optionsFor(which: Choices | undefined) {
  return (which && choices.value?.[which]) ?? [];
}
