import { useState } from 'preact/hooks';
import type { CardDoing, CardText, CardValues, RuleAsCard } from '../../worker/cards/card.js';
import { shapes } from '../../worker/cards/shapes.js';
import { cardWords as words } from '../words/cards.js';
import { act, choices } from './card-state.js';
import { Choose } from './choose.js';
import { EditorForm } from './popover.js';
import { Raw } from './raw.js';
import { plainWords } from './said.js';
import { Select } from './select.js';
import { AddPart, Part, RemoveButton } from './text-part.js';
import { usualFirst } from './usual-first.js';
import { AddedFields, AddValue, addValue, ValuePart } from './value-form.js';
import { offeredFor, patternOf } from './value-options.js';

/** What a shop mostly has a rule do besides answering; what is left needs somebody who programs, or is seldom needed. */
const usualDoings = [
  'remember',
  'ask',
  'follow_up',
  'once',
  'count',
  'handover',
  'forget',
  'cancel',
  'continue',
];

/** What a rule does besides answering, and what adds more. */
export function Doings({ card }: { readonly card: RuleAsCard }) {
  const { id, doings, settings } = card;
  return (
    <div class="card-lines">
      {doings.map((doing) => (
        <div class="card-line" key={doing.key}>
          <OneDoing id={id} of={doing} />
        </div>
      ))}
      {settings.map((text) => (
        <div class="card-line" key={text.key}>
          <Setting id={id} of={text} />
        </div>
      ))}
      <div class="card-line adds">
        <AddPart label={words.also.addLabel} body={() => <DoForm card={card} />}>
          {words.also.add}
        </AddPart>
      </div>
    </div>
  );
}

function Setting({ id, of }: { readonly id: string; readonly of: CardText }) {
  const isOnce = of.key === 'once';
  const said = isOnce ? words.also.once(of.text) : words.also.continue;
  return (
    <Part
      look="part sentence"
      label={words.also.setting}
      value={said}
      body={() => <SettingForm id={id} of={of} />}
    />
  );
}

function SettingForm({
  id,
  of: { path, key, text },
}: {
  readonly id: string;
  readonly of: CardText;
}) {
  const [once, setOnce] = useState(text);
  return (
    <EditorForm
      done={words.done}
      aside={<RemoveButton id={id} path={path} />}
      onDone={() => once !== text && void act({ kind: 'set', id, path, value: once })}
    >
      {key === 'once' ? (
        <Once value={once} onValue={setOnce} isFirst />
      ) : (
        <p>{words.also.continueHint}</p>
      )}
    </EditorForm>
  );
}

function Once({
  value,
  onValue,
  isFirst = false,
}: {
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly isFirst?: boolean;
}) {
  return (
    <Choose
      label={words.also.onceLabel}
      value={value}
      onValue={onValue}
      options={offeredFor('rule.once')}
      pattern={patternOf('once')}
      hint={words.also.onceHint}
      isFirst={isFirst}
      isRequired
    />
  );
}

function saidOutcome(key: string): string {
  return choices.value?.language.outcomes.find(({ name }) => name === key)?.said ?? key;
}

function OneDoing({ id, of }: { readonly id: string; readonly of: CardDoing }) {
  const said = saidOutcome(of.key);
  if (of.kind === 'raw') {
    return (
      <span>
        <span class="card-word">{said} </span>
        <Raw of={of} />
      </span>
    );
  }
  const { key, path, items } = of;
  const place = { id, path, of: key };
  return (
    <span>
      <span class="card-word">{said} </span>
      {items.map((values, at) => (
        <span key={at}>
          {at > 0 && <span class="card-word">{words.when.and} </span>}
          <ValuePart {...place} at={at} label={said} values={values} />{' '}
        </span>
      ))}
      {shapes[key]!.holds !== 'one' && (
        <AddValue {...place} at={items.length} label={words.also.moreLabel(said)}>
          {words.also.more}
        </AddValue>
      )}
    </span>
  );
}

function DoForm({ card: { id, doings, settings, kind } }: { readonly card: RuleAsCard }) {
  const taken = [...doings, ...settings].map(({ key }) => key!);
  const all = (choices.value?.language.outcomes ?? []).filter(
    ({ name }) => Object.hasOwn(shapes, name) && !taken.includes(name),
  );
  const others = [
    ...(kind === 'rule' ? [['continue', words.also.continue] as const] : []),
    ['once', words.also.onceLabel] as const,
  ].filter(([key]) => !taken.includes(key));
  const options = usualFirst(usualDoings, [
    ...all.map((word) => [word.name, word.said] as const),
    ...others,
  ]);
  const [key, setKey] = useState(options[0]?.[0] ?? '');
  const [values, setValues] = useState<CardValues>({});
  const [answer, setAnswer] = useState('');
  const about = words.also.about[key] ?? all.find((word) => word.name === key)?.about;
  return (
    <EditorForm
      done={words.add}
      onDone={() => {
        if (key === 'continue') void act({ kind: 'set', id, path: [key], value: true });
        else if (key === 'once')
          void act({ kind: 'set', id, path: [key], value: values.once ?? '' });
        else void addValue({ id, path: [key], at: 0 }, values, answer);
      }}
    >
      <Select
        label={words.also.what}
        value={key}
        onValue={(next) => {
          setKey(next);
          setValues({});
        }}
        options={options}
        isFirst
      />
      {about !== undefined && <p class="hint">{plainWords(about)}</p>}
      {key === 'continue' && <p class="hint">{words.also.continueHint}</p>}
      {key === 'once' && <Once value={values.once ?? ''} onValue={(once) => setValues({ once })} />}
      {Object.hasOwn(shapes, key) && (
        <AddedFields
          key={key}
          of={key}
          values={values}
          onValues={setValues}
          answer={answer}
          onAnswer={setAnswer}
        />
      )}
    </EditorForm>
  );
}
