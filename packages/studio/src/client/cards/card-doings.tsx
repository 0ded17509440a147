import { useState } from 'preact/hooks';
import type { CardDoing, Plain, RuleAsCard } from '../../worker/cards/card.js';
import { cardWords as words } from '../words/cards.js';
import { act, choices } from './card-state.js';
import { Choose } from './choose.js';
import { EditorForm } from './popover.js';
import { Raw } from './raw.js';
import { plainWords } from './said.js';
import { Select } from './select.js';
import { AddPart, optionsFor, TextPart } from './text-part.js';

/** Outcomes that are names with values. */
const named: readonly string[] = ['remember', 'count', 'params'];
/** What is offered for the value of an outcome. */
const offered = {
  route: 'routes',
  forget: 'memory',
  remember: 'memory',
  count: 'memory',
  ask: 'questions',
  cancel: 'followUps',
  follow_up: 'taken',
} as const;

/** What a rule does besides answering, and what adds more. */
export function Doings({ card }: { readonly card: RuleAsCard }) {
  const { id, doings, settings, kind } = card;
  return (
    <div class="card-lines">
      {doings.map((doing) => (
        <div class="card-line" key={doing.key}>
          <OneDoing id={id} of={doing} />
        </div>
      ))}
      {settings.map((text) => (
        <div class="card-line" key={text.key}>
          <TextPart
            id={id}
            of={text}
            label={text.key === 'once' ? words.also.onceLabel : text.key!}
            look="part sentence"
            canRemove
          >
            {text.key === 'once' ? words.also.once(text.text) : words.also.continue}
          </TextPart>
        </div>
      ))}
      <div class="card-line adds">
        <AddPart label={words.also.addLabel} body={() => <DoForm id={id} has={doings} of={kind} />}>
          {words.also.add}
        </AddPart>
      </div>
    </div>
  );
}

function saidOutcome(key: string): string {
  return choices.value?.language.outcomes.find(({ name }) => name === key)?.said ?? key;
}

function OneDoing({ id, of }: { readonly id: string; readonly of: CardDoing }) {
  const said = <span class="card-word">{saidOutcome(of.key)} </span>;
  if (of.kind === 'raw') {
    return (
      <span>
        {said}
        <Raw of={of} />
      </span>
    );
  }
  return (
    <span>
      {said}
      {of.groups.map((group, at) => (
        <span key={group.path.join()}>
          {at > 0 && <span class="card-word">, {words.when.and} </span>}
          {group.texts.map((text, index) => (
            <span key={text.path.join()}>
              {of.hasNames ? (
                <>
                  {index > 0 && ', '}
                  <b>{text.key}</b> <span class="card-word">{words.also.is} </span>
                </>
              ) : (
                text.key !== undefined && (
                  <span class="card-word">
                    {words.also.keys[text.key] ?? text.key.replaceAll('_', ' ')}{' '}
                  </span>
                )
              )}
              <TextPart id={id} of={text} label={text.key ?? saidOutcome(of.key)} canRemove />
            </span>
          ))}
        </span>
      ))}
      {of.hasNames && (
        <AddPart label={words.also.addName} body={() => <NameForm id={id} outcome={of.key} />}>
          {words.also.nameOf.toLowerCase()}
        </AddPart>
      )}
    </span>
  );
}

function NameForm({ id, outcome }: { readonly id: string; readonly outcome: string }) {
  const [name, setName] = useState('');
  const [value, setValue] = useState(outcome === 'count' ? '1' : '');
  return (
    <EditorForm
      done={words.add}
      onDone={() =>
        void act({ kind: 'set', id, path: [outcome, name], value: toValue(outcome, value) })
      }
    >
      <Choose
        label={words.also.nameOf}
        value={name}
        onValue={setName}
        options={outcome === 'params' ? [] : optionsFor('memory')}
        isFirst
        isRequired
      />
      <Choose label={words.also.value} value={value} onValue={setValue} options={[]} isRequired />
    </EditorForm>
  );
}

function DoForm({
  id,
  has,
  of,
}: {
  readonly id: string;
  readonly has: readonly CardDoing[];
  readonly of: RuleAsCard['kind'];
}) {
  const taken = has.map(({ key }) => key);
  const all = (choices.value?.language.outcomes ?? []).filter(
    ({ name }) => name !== 'reply' && !taken.includes(name),
  );
  const [key, setKey] = useState(all[0]?.name ?? '');
  const [name, setName] = useState('');
  const [value, setValue] = useState('');
  const isNamed = named.includes(key);
  const about = all.find((word) => word.name === key)?.about;
  const write = (): Plain => {
    if (isNamed) return { [name]: toValue(key, value) };
    return key === 'follow_up' ? { after: name, payload: value } : value;
  };
  return (
    <EditorForm
      done={words.add}
      onDone={() =>
        void act({ kind: 'set', id, path: [key], value: key === 'continue' ? true : write() })
      }
    >
      <Select
        label={words.also.what}
        value={key}
        onValue={setKey}
        options={[
          ...all.map((word) => [word.name, word.said] as const),
          ...(of === 'rule' ? [['continue', words.also.continue] as const] : []),
          ...(of === 'rule' || of === 'default' ? [['once', words.also.onceLabel] as const] : []),
        ]}
        isFirst
      />
      {about !== undefined && <p class="hint">{plainWords(about)}</p>}
      {key !== 'continue' && (
        <>
          {(isNamed || key === 'follow_up') && (
            <Choose
              label={key === 'follow_up' ? words.also.keys.after! : words.also.nameOf}
              value={name}
              onValue={setName}
              options={isNamed && key !== 'params' ? optionsFor('memory') : []}
              isRequired
            />
          )}
          <Choose
            label={words.also.value}
            value={value}
            onValue={setValue}
            options={
              isNamed || !Object.hasOwn(offered, key)
                ? []
                : optionsFor(offered[key as keyof typeof offered])
            }
            isRequired
          />
        </>
      )}
    </EditorForm>
  );
}

/** A number where one is counted with. */
function toValue(outcome: string, value: string): Plain {
  const number = Number(value);
  return outcome === 'count' && String(number) === value ? number : value;
}
