import type { KnownWord } from '@botrules/core/tooling';
import { useId, useState } from 'preact/hooks';

/** How many words are offered at once. */
const most = 40;

/** A text with words to choose from; any other text can be written, too. */
export function Choose({
  label,
  value,
  onValue,
  options,
  isFirst = false,
  isRequired = false,
  isUnseen = false,
  hint,
  pattern,
  fault,
}: {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly options: readonly KnownWord[];
  readonly isFirst?: boolean;
  readonly isRequired?: boolean;
  readonly isUnseen?: boolean;
  readonly hint?: string | undefined;
  /** The pattern that the text must match, if there is one. */
  readonly pattern?: string | undefined;
  /** Why what is written cannot be taken, if it cannot. */
  readonly fault?: string | undefined;
}) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [isTyped, setTyped] = useState(false);
  const [at, setAt] = useState(-1);
  const found = isOpen ? matching(options, isTyped ? value : '') : [];
  const take = (word: string) => {
    onValue(word);
    setOpen(false);
    setAt(-1);
  };
  const shows = found.length > 0;
  return (
    <div class="choose">
      <label class={isUnseen ? 'unseen' : 'field-label'} for={id}>
        {label}
      </label>
      <input
        id={id}
        ref={(input) => input?.setCustomValidity(fault ?? '')}
        class="field"
        value={value}
        required={isRequired}
        pattern={pattern}
        title={pattern === undefined ? undefined : hint}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        data-first={isFirst ? '' : undefined}
        autocomplete="off"
        spellcheck={false}
        role="combobox"
        aria-expanded={shows}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shows && at >= 0 ? `${id}-${at}` : undefined}
        onInput={({ currentTarget }) => {
          onValue(currentTarget.value);
          setTyped(true);
          setOpen(true);
          setAt(-1);
        }}
        onClick={() => setOpen(options.length > 0)}
        onBlur={() => setOpen(false)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault();
            if (!shows) setOpen(true);
            else setAt((at + (event.key === 'ArrowDown' ? 1 : found.length)) % found.length);
          } else if (event.key === 'Enter' && shows && found[at]) {
            event.preventDefault();
            take(found[at].word);
          } else if (event.key === 'Escape' && shows) {
            event.preventDefault();
            event.stopPropagation();
            setOpen(false);
          }
        }}
      />
      <div id={`${id}-list`} class="offered" role="listbox" aria-label={label} hidden={!shows}>
        {found.map(({ word, about }, index) => (
          <div
            key={word}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            // The press must not take the focus from the field first.
            onMouseDown={(event) => {
              event.preventDefault();
              take(word);
            }}
          >
            <span class="choice">{word}</span>
            <span class="offered-about">{about}</span>
          </div>
        ))}
      </div>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

function matching(options: readonly KnownWord[], typed: string): readonly KnownWord[] {
  const wanted = typed.trim().toLowerCase();
  const fits = ({ word, about }: KnownWord) =>
    word.toLowerCase().includes(wanted) || about.toLowerCase().includes(wanted);
  const found = wanted === '' ? options : options.filter(fits);
  // A word that is written already need not be offered.
  const isOnly = found.length === 1 && found[0]!.word === typed;
  return isOnly ? [] : found.slice(0, most);
}
