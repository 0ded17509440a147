import type { ProfileAsCard } from '../../worker/cards/card.js';
import { cardWords } from '../words/cards.js';
import { AddButton, Buttons } from './card-button.js';
import { act } from './card-state.js';
import { Raw } from './raw.js';
import { AddPart, RemoveButton, TextForm, TextPart } from './text-part.js';

const words = cardWords.besides;

/** What people see before they write. */
export function ProfileLines({ id, of }: { readonly id: string; readonly of: ProfileAsCard }) {
  const { path, greeting, getStarted, menu, iceBreakers, rest } = of;
  const add = (key: string, label: string, isLong: boolean) => (
    <AddPart
      label={label}
      body={() => (
        <TextForm
          label={label}
          of={{ text: '', isLong, ...(isLong ? {} : { choices: 'taken' as const }) }}
          onDone={(value) => void act({ kind: 'set', id, path: [...path, key], value })}
        />
      )}
    >
      {label}
    </AddPart>
  );
  return (
    <>
      <p class="muted">{words.profile}</p>
      <div class="row-of">
        <span class="card-lead">{words.greeting}</span>
        <div class="card-line">
          {greeting ? (
            <TextPart id={id} of={greeting} label={words.greeting} canRemove />
          ) : (
            add('greeting', words.addGreeting, true)
          )}
        </div>
      </div>
      <div class="row-of">
        <span class="card-lead">{words.getStarted}</span>
        <div class="card-line">
          {getStarted ? (
            <TextPart id={id} of={getStarted} label={words.getStarted} canRemove />
          ) : (
            add('get_started', words.addGetStarted, false)
          )}
        </div>
      </div>
      <div class="row-of">
        <span class="card-lead">{words.menu}</span>
        <Menu id={id} path={path} of={menu} />
      </div>
      <div class="row-of">
        <span class="card-lead">{words.iceBreakers}</span>
        <div class="card-lines">
          <Buttons id={id} of={iceBreakers} as="ice_breakers" />
          <div class="card-line adds">
            <AddButton id={id} path={path} field="ice_breakers" has={iceBreakers.length} />
          </div>
        </div>
      </div>
      {rest.map((raw) => (
        <div class="row-of" key={raw.path.join()}>
          <span class="card-lead">{cardWords.asText}</span>
          <Raw of={raw} />
        </div>
      ))}
    </>
  );
}

function Menu({
  id,
  path,
  of,
}: {
  readonly id: string;
  /** Where it stands: in the profile, or in an entry of another menu. */
  readonly path: ProfileAsCard['path'];
  readonly of: ProfileAsCard['menu'];
}) {
  return (
    <div class="card-lines">
      {of.map((item, at) =>
        item.kind === 'button' ? (
          <Buttons
            key={item.button.path.join()}
            id={id}
            of={[item.button]}
            as="menu"
            among={{ at, count: of.length }}
          />
        ) : (
          <div class="one-of" key={item.path.join()}>
            <div class="card-line">
              {item.title && (
                <TextPart
                  id={id}
                  of={item.title}
                  label={words.titleOfMenu}
                  aside={<RemoveButton id={id} path={item.path} />}
                />
              )}
            </div>
            <Menu id={id} path={item.path} of={item.items} />
          </div>
        ),
      )}
      <div class="card-line adds">
        <AddButton id={id} path={path} field="menu" has={of.length} />
      </div>
    </div>
  );
}
