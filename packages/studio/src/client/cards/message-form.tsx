import { useState } from 'preact/hooks';
import type { Plain } from '../../worker/cards/card.js';
import { cardWords as words } from '../words/cards.js';
import { Choose } from './choose.js';
import { EditorForm } from './popover.js';
import { Select } from './select.js';
import { faultOfBlank, LongField } from './text-part.js';
import { offeredFor, patternOf } from './value-options.js';

const { kinds, address } = words.answer;
type MessageToAdd = keyof typeof kinds;

/** The form of a message that is yet to be: words, a picture, dots, cards, or one of several. */
export function MessageForm({ onDone }: { readonly onDone: (message: Plain) => void }) {
  const [kind, setKind] = useState<MessageToAdd>('text');
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const isWords = kind === 'text' || kind === 'one_of';
  return (
    <EditorForm done={words.add} onDone={() => onDone(messageOf(kind, first, second))}>
      <Select
        label={words.answer.kind}
        value={kind}
        onValue={(next) => setKind(next as MessageToAdd)}
        options={Object.entries(kinds)}
      />
      {isWords && (
        <LongField
          label={words.answer.text}
          value={first}
          onValue={setFirst}
          hint={words.answer.textHint}
          isFirst
        />
      )}
      {kind === 'one_of' && (
        <LongField label={words.answer.variant} value={second} onValue={setSecond} />
      )}
      {kind === 'cards' && (
        <>
          <Choose
            label={words.answer.card.title!}
            value={first}
            onValue={setFirst}
            options={[]}
            isRequired
            fault={faultOfBlank(first)}
          />
          <Choose
            label={words.answer.card.image!}
            hint={words.answer.addressHint}
            value={second}
            onValue={setSecond}
            options={[]}
          />
        </>
      )}
      {!isWords && kind !== 'cards' && (
        <AddressField kind={kind} value={first} onValue={setFirst} />
      )}
    </EditorForm>
  );
}

/** What a message has besides words: the address of a file, or how long dots are shown. */
export function AddressField({
  kind,
  value,
  onValue,
  isFirst = false,
}: {
  /** The key of the message, such as `image`. */
  readonly kind: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly isFirst?: boolean;
}) {
  const isTyping = kind === 'typing';
  return (
    <Choose
      label={address[kind] ?? kind}
      hint={isTyping ? words.answer.typingHint : words.answer.addressHint}
      pattern={patternOf(kind)}
      value={value}
      onValue={onValue}
      options={offeredFor(`message.${kind}`)}
      isFirst={isFirst}
      isRequired
    />
  );
}

function messageOf(kind: MessageToAdd, first: string, second: string): Plain {
  if (kind === 'text') return first;
  if (kind === 'one_of') return { one_of: [first, second] };
  if (kind === 'cards') return { cards: [{ title: first, ...(second && { image: second }) }] };
  return { [kind]: first };
}
