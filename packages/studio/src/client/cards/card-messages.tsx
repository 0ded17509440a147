import { type ComponentChildren, Fragment } from 'preact';
import type { CardMessage, RuleAsCard } from '../../worker/cards/card.js';
import { cardWords as words } from '../words/cards.js';
import { AddButton, Buttons } from './card-button.js';
import { act, isFixed } from './card-state.js';
import { Raw } from './raw.js';
import { AddPart, PlaceButtons, TextForm, TextPart } from './text-part.js';

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
        <TextForm
          label={words.answer.text}
          hint={words.answer.textHint}
          of={{ text: '', isLong: true }}
          onDone={(text) =>
            void act(
              count === 0
                ? { kind: 'set', id, path: ['reply'], value: text }
                : { kind: 'insert', id, path: ['reply'], at: count, value: text },
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

/** What can be added below a message. */
function Adds({ id, of, another }: MessagePlace & { readonly of: SaidMessage }) {
  if (of.kind === 'one_of') return another ? <div class="adds">{another}</div> : null;
  const path = of.kind === 'text' ? of.path : of.path.slice(0, -1);
  const quick = of.quickReplies.length;
  return (
    <div class="adds">
      {of.kind === 'text' && (
        <AddButton id={id} path={of.path} field="buttons" has={of.buttons.length} />
      )}
      {(of.kind === 'text' || quick > 0) && (
        <AddButton
          id={id}
          path={of.kind === 'cards' ? path : of.path}
          field="quick_replies"
          has={quick}
        />
      )}
      {another}
    </div>
  );
}

function Body({ id, of, at, count }: MessagePlace & { readonly of: SaidMessage }) {
  const aside = <PlaceButtons id={id} path={of.path} at={at} count={count} />;
  switch (of.kind) {
    case 'text':
      return (
        <>
          {of.text && (
            <TextPart id={id} of={of.text} label={words.answer.text} look="spoken" aside={aside} />
          )}
          <Buttons id={id} of={of.buttons} />
          <Buttons id={id} of={of.quickReplies} isQuick />
        </>
      );
    case 'plain':
      return (
        <>
          <p class="sent-file">
            <span class="card-word">{words.answer.media[of.text.key!] ?? of.text.key}</span>{' '}
            <TextPart id={id} of={of.text} label={of.text.key!} aside={aside} />
          </p>
          <Buttons id={id} of={of.quickReplies} isQuick />
        </>
      );
    case 'one_of':
      return (
        <div class="one-of">
          <p class="card-word">{words.answer.oneOf}</p>
          {of.messages.map((message, index) => (
            <OneMessage
              key={message.path.join()}
              id={id}
              of={message}
              at={index}
              count={of.messages.length}
            />
          ))}
        </div>
      );
    case 'cards':
      return (
        <>
          <Slides id={id} of={of} />
          <Buttons id={id} of={of.quickReplies} isQuick />
        </>
      );
  }
}

function Slides({
  id,
  of,
}: {
  readonly id: string;
  readonly of: Extract<SaidMessage, { kind: 'cards' }>;
}) {
  return (
    <div class="slides">
      {of.cards.map((slide, at) => (
        <div class="slide" key={slide.path.join()}>
          {slide.texts.map((text) => (
            <Fragment key={text.key}>
              {words.answer.slideKeys[text.key!] && (
                <span class="slide-key">{words.answer.slideKeys[text.key!]}</span>
              )}
              <TextPart
                id={id}
                of={text}
                label={words.answer.card[text.key!] ?? text.key!}
                look={`part slide-${text.key === 'title' ? 'title' : 'text'}`}
                canRemove={text.key !== 'title'}
                aside={
                  text.key === 'title' && (
                    <PlaceButtons id={id} path={slide.path} at={at} count={of.cards.length} />
                  )
                }
              />
            </Fragment>
          ))}
          <Buttons id={id} of={slide.buttons} />
          {slide.rest.map((raw) => (
            <Raw key={raw.path.join()} of={raw} />
          ))}
          <AddButton id={id} path={slide.path} field="buttons" has={slide.buttons.length} />
        </div>
      ))}
      <AddPart
        label={words.answer.addCard}
        body={() => (
          <TextForm
            label={words.answer.card.title!}
            of={{ text: '' }}
            onDone={(title) =>
              void act({ kind: 'insert', id, path: of.path, at: of.cards.length, value: { title } })
            }
          />
        )}
      >
        {words.answer.addCard}
      </AddPart>
    </div>
  );
}
