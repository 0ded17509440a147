import { Fragment } from 'preact';
import type { CardMessage } from '../../worker/cards/card.js';
import { cardWords as words } from '../words/cards.js';
import { AddButton, Buttons } from './card-button.js';
import { act } from './card-state.js';
import { Raw } from './raw.js';
import { AddPart, PlaceButtons, TextForm, TextPart } from './text-part.js';

/** Cards of a message, side by side. */
export function Slides({
  id,
  of,
}: {
  readonly id: string;
  readonly of: Extract<CardMessage, { kind: 'cards' }>;
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
          <div class="adds">
            {Object.entries(words.answer.slideAdds)
              .filter(([key]) => !slide.texts.some((text) => text.key === key))
              .map(([key, said]) => (
                <AddPart
                  key={key}
                  label={words.answer.card[key]!}
                  body={() => (
                    <TextForm
                      label={words.answer.card[key]!}
                      of={{ text: '' }}
                      onDone={(value) =>
                        void act({ kind: 'set', id, path: [...slide.path, key], value })
                      }
                    />
                  )}
                >
                  {said}
                </AddPart>
              ))}
            <AddButton id={id} path={slide.path} field="buttons" has={slide.buttons.length} />
          </div>
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
