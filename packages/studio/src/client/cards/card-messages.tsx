import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CardMessage, CardText, RuleAsCard } from '../../worker/cards/card.js';
import { cardWords as words } from '../words/cards.js';
import { AddButton, Buttons } from './card-button.js';
import { act, isFixed } from './card-state.js';
import { AddressField, MessageForm } from './message-form.js';
import { EditorForm } from './popover.js';
import { Raw } from './raw.js';
import { Slides } from './slides.js';
import { AddPart, Part, PlaceButtons, TextForm, TextPart } from './text-part.js';

type SaidMessage = Exclude<CardMessage, { kind: 'raw' }>;

/** The messages of a reply, as a person sees them. */
export function Messages({ card }: { readonly card: RuleAsCard }) {
  const { id, messages, isList } = card;
  const another = <AddMessage id={id} count={messages.length} />;
  const last = messages.at(-1);
  return (
    <div class="card-messages">
      {messages.map((message, at) => (
        <OneMessage
          key={message.path.join()}
          id={id}
          of={message}
          at={at}
          count={isList ? messages.length : 1}
          another={message === last ? another : null}
        />
      ))}
      {(!last || last.kind === 'raw') && <div class="adds">{another}</div>}
    </div>
  );
}

function AddMessage({ id, count }: { readonly id: string; readonly count: number }) {
  const label = count === 0 ? words.answer.addFirst : words.answer.addMessage;
  return (
    <AddPart
      label={label}
      body={() => (
        <MessageForm
          onDone={(value) =>
            void act(
              count === 0
                ? { kind: 'set', id, path: ['reply'], value }
                : { kind: 'insert', id, path: ['reply'], at: count, value },
            )
          }
        />
      )}
    >
      {label}
    </AddPart>
  );
}

interface MessagePlace {
  readonly id: string;
  readonly at: number;
  readonly count: number;
  /** It is one of several, of which one is sent. */
  readonly isVariant?: boolean;
  /** What adds a message behind it. */
  readonly another?: ComponentChildren;
}

function OneMessage({ of, ...place }: MessagePlace & { readonly of: CardMessage }) {
  if (of.kind === 'raw') return <Raw of={of} />;
  const adds = <Adds of={of} {...place} />;
  return (
    <div class="card-message">
      <Body of={of} {...place} />
      {of.rest.map((raw) => (
        <Raw key={raw.path.join()} of={raw} />
      ))}
      {!isFixed.value && adds}
    </div>
  );
}

/** Messages that can have quick replies. */
const tappable = ['image', 'video', 'audio', 'file'];

/** What can be added below a message. */
function Adds({ id, of, isVariant, another }: MessagePlace & { readonly of: SaidMessage }) {
  if (of.kind === 'one_of') {
    return (
      <div class="adds">
        <Variant
          onDone={(text) =>
            void act({ kind: 'insert', id, path: of.path, at: of.messages.length, value: text })
          }
        />
        {another}
      </div>
    );
  }
  const path = of.kind === 'cards' ? of.path.slice(0, -1) : of.path;
  const canBeAsked = of.kind !== 'plain' || tappable.includes(of.text.key!);
  const isWords = of.kind === 'text';
  return (
    <div class="adds">
      {isWords && <AddButton id={id} path={path} field="buttons" has={of.buttons.length} />}
      {canBeAsked && (
        <AddButton id={id} path={path} field="quick_replies" has={of.quickReplies.length} />
      )}
      {isWords && !isVariant && (
        <Variant onDone={(text) => void act({ kind: 'vary', id, path, text })} />
      )}
      {another}
    </div>
  );
}

/** Adds a wording, of which one is sent by chance. */
function Variant({ onDone }: { readonly onDone: (text: string) => void }) {
  return (
    <AddPart
      label={words.answer.addVariantLabel}
      body={() => (
        <TextForm
          label={words.answer.variant}
          hint={words.answer.textHint}
          of={{ text: '', isLong: true }}
          onDone={onDone}
        />
      )}
    >
      {words.answer.addVariant}
    </AddPart>
  );
}

function Body({ id, of, at, count }: MessagePlace & { readonly of: SaidMessage }) {
  const path = of.kind === 'one_of' || of.kind === 'cards' ? of.path.slice(0, -1) : of.path;
  const aside = <PlaceButtons id={id} path={path} at={at} count={count} />;
  switch (of.kind) {
    case 'text':
      return (
        <>
          {of.text && (
            <TextPart id={id} of={of.text} label={words.answer.text} look="spoken" aside={aside} />
          )}
          <Buttons id={id} of={of.buttons} />
          <Buttons id={id} of={of.quickReplies} as="quick_replies" />
        </>
      );
    case 'plain':
      return (
        <>
          <p class="sent-file">
            <span class="card-word">{words.answer.media[of.text.key!] ?? of.text.key} </span>
            <Part
              label={words.answer.address[of.text.key!] ?? of.text.key!}
              value={of.text.text}
              body={() => <AddressForm id={id} of={of.text} aside={aside} />}
            />
          </p>
          <Buttons id={id} of={of.quickReplies} as="quick_replies" />
        </>
      );
    case 'one_of':
      return (
        <div class="one-of">
          <Whole said={words.answer.oneOf} aside={aside} />
          {of.messages.map((message, index) => (
            <OneMessage
              key={message.path.join()}
              id={id}
              of={message}
              at={index}
              count={of.messages.length}
              isVariant
            />
          ))}
        </div>
      );
    case 'cards':
      return (
        <>
          <Whole said={words.answer.cards} aside={aside} />
          <Slides id={id} of={of} />
          <Buttons id={id} of={of.quickReplies} as="quick_replies" />
        </>
      );
  }
}

/** A message that is not words: pressed, it can be taken out or moved as a whole. */
function Whole({ said, aside }: { readonly said: string; readonly aside: ComponentChildren }) {
  return (
    <Part
      label={words.answer.place}
      value={said}
      look="part card-word"
      body={() => (
        <EditorForm done={words.done} aside={aside} onDone={() => {}}>
          <p>{said}</p>
        </EditorForm>
      )}
    />
  );
}

function AddressForm({
  id,
  of: { path, text, key },
  aside,
}: {
  readonly id: string;
  readonly of: CardText;
  readonly aside: ComponentChildren;
}) {
  const [value, setValue] = useState(text);
  return (
    <EditorForm
      done={words.done}
      aside={aside}
      onDone={() => value !== text && void act({ kind: 'set', id, path, value })}
    >
      <AddressField kind={key!} value={value} onValue={setValue} isFirst />
    </EditorForm>
  );
}
