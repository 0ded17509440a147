import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CardTest, CardValues, Plain } from '../../worker/cards/card.js';
import { shapes, writeValues } from '../../worker/cards/shapes.js';
import { cardWords as words } from '../words/cards.js';
import { choices } from './card-state.js';
import { Choose } from './choose.js';
import { EditorForm } from './popover.js';
import { plainWords, saidField } from './said.js';
import { Select } from './select.js';
import {
  anotherTest,
  hasTexts,
  known,
  Modifiers,
  modifiersOf,
  TestFields,
  testsToData,
} from './test-fields.js';
import { usualFirst } from './usual-first.js';
import { ValueFields } from './value-form.js';

/** A condition as a form has it: one field and what it is asked. */
export interface FieldTests {
  readonly field: string;
  readonly tests: readonly CardTest[];
  readonly how: readonly string[];
}

/** What a memory's name is written behind. */
const memory = 'memory.';
/** The key of the time at which an event comes, which is not a field of it. */
const time = 'time';
/** What a shop mostly looks at. */
const usualFields = [
  'text',
  'payload',
  time,
  memory,
  'answer_to',
  'referral.ref',
  'missed',
  'away',
];
/** Times that a shop mostly means. */
const usualTimes: CardValues = { days: 'mon-fri', hours: '9:00-18:00' };

/** The form of a condition: what is looked at, how, and with which texts. */
export function ConditionForm({
  of,
  taken,
  done,
  aside,
  onDone,
}: {
  readonly of: FieldTests;
  /** Fields that have a line of their own already. */
  readonly taken: readonly string[];
  readonly done: string;
  readonly aside?: ComponentChildren;
  readonly onDone: (field: string, value: Plain) => void;
}) {
  const [field, setField] = useState(of.field);
  const [tests, setTests] = useState(of.tests);
  const [how, setHow] = useState(of.how);
  const [times, setTimes] = useState<CardValues>({
    ...usualTimes,
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
  const all = choices.value;
  if (!all) return null;
  const isMemory = field.startsWith(memory);
  const given = all.language.fields.map(({ name }) => name);
  const names = given.filter((name) => name === of.field || !taken.includes(name));
  const isTime = field === time;
  const isOther = !isMemory && !isTime && !given.includes(field);
  const held = tests.filter(({ isNot }) => !isNot);
  const nots = tests.filter(({ isNot }) => isNot);
  const isJoint = nots.length > 1;
  const modifiers = modifiersOf(held, all.language);
  const about = all.language.fields.find(({ name }) => name === field)?.about;
  return (
    <EditorForm
      done={done}
      aside={aside}
      onDone={() => {
        const value = isTime
          ? writeValues(shapes.time!, undefined, 0, times)
          : testsToData(tests, known(how, modifiers), all);
        if (value !== undefined) onDone(field, value);
      }}
    >
      <Select
        label={words.when.field}
        value={isMemory ? memory : field}
        onValue={setField}
        options={usualFirst(usualFields, [
          ...names.map((name) => [name, saidField(name, all.language)] as const),
          [memory, words.when.memory],
          ...(taken.includes(time) || of.field === time
            ? []
            : [[time, words.when.theTime] as const]),
          ...(isOther ? [[field, field] as const] : []),
        ])}
        isFirst={of.field === ''}
      />
      {about !== undefined && <p class="hint">{plainWords(about)}</p>}
      {isMemory && (
        <Choose
          label={words.when.memoryName}
          value={field.slice(memory.length)}
          onValue={(name) => setField(memory + name)}
          options={all.memory}
          isRequired
        />
      )}
      {isTime && <ValueFields of={time} values={times} onValues={setTimes} />}
      {!isTime && isJoint && <p class="hint">{words.when.notBothHint}</p>}
      {!isTime &&
        tests.map((test, at) => (
          <TestFields
            key={at}
            of={test}
            field={field}
            all={all}
            isFirst={at === 0 && of.field !== ''}
            canBeNot={!tests.some(({ isNot }, index) => isNot && index !== at)}
            jointly={
              isJoint && test.isNot
                ? nots.flatMap((each) => (each === test ? [] : [each.operator]))
                : undefined
            }
            onTest={(next) =>
              setTests(
                tests.map((each, index) => {
                  if (index === at) return next;
                  // How letters count stands once for all of them.
                  const { how } = next;
                  return isJoint && each.isNot && next.isNot
                    ? { ...each, ...(how && { how }) }
                    : each;
                }),
              )
            }
            onRemove={
              tests.length > 1
                ? () => setTests(tests.filter((_, index) => index !== at))
                : undefined
            }
          />
        ))}
      {!isTime && hasTexts(held, all.language) && (
        <Modifiers of={modifiers} how={how} onHow={setHow} />
      )}
      {!isTime && (
        <button
          type="button"
          class="add-part"
          onClick={() => setTests([...tests, anotherTest(tests)])}
        >
          <span aria-hidden="true">+ </span>
          {words.when.anotherTest}
        </button>
      )}
    </EditorForm>
  );
}
