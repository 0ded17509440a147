import type { KnownWord } from '@botrules/core/tooling';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CardTest, CardWords, Plain } from '../../worker/cards/card.js';
import { cardWords as words } from '../words/cards.js';
import { choices } from './card-state.js';
import { Choose } from './choose.js';
import { EditorForm } from './popover.js';
import { plainWords, saidField } from './said.js';
import { Select } from './select.js';

/** A condition as a form has it: one field and what it is asked. */
export interface FieldTests {
  readonly field: string;
  readonly tests: readonly CardTest[];
  readonly how: readonly string[];
}

/** What a memory's name is written behind. */
const memory = 'memory.';

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
  const all = choices.value;
  if (!all) return null;
  const isMemory = field.startsWith(memory);
  const given = all.language.fields.map(({ name }) => name);
  const names = given.filter((name) => name === of.field || !taken.includes(name));
  const isOther = !isMemory && !given.includes(field);
  const modifiers = all.language.operators.filter(
    ({ besides }) =>
      besides && (besides.length === 0 || tests.some(({ operator }) => besides.includes(operator))),
  );
  const about = all.language.fields.find(({ name }) => name === field)?.about;
  return (
    <EditorForm
      done={done}
      aside={aside}
      onDone={() =>
        onDone(
          field,
          testsToData(
            tests,
            how.filter((each) => modifiers.some(({ name }) => name === each)),
            all,
          ),
        )
      }
    >
      <Select
        label={words.when.field}
        value={isMemory ? memory : field}
        onValue={setField}
        options={[
          ...names.map((name) => [name, saidField(name, all.language)] as const),
          [memory, words.when.memory],
          ...(isOther ? [[field, field] as const] : []),
        ]}
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
      {tests.map((test, at) => (
        <TestFields
          key={at}
          of={test}
          field={field}
          all={all}
          isFirst={at === 0 && of.field !== ''}
          canBeNot={!tests.some(({ isNot }, index) => isNot && index !== at)}
          onTest={(next) => setTests(tests.map((each, index) => (index === at ? next : each)))}
        />
      ))}
      {modifiers.length > 0 && hasTexts(tests, all.language) && (
        <div class="checks">
          {modifiers.map(({ name, said, about: what }) => (
            <label key={name} title={plainWords(what)}>
              <input
                type="checkbox"
                checked={how.includes(name)}
                onChange={({ currentTarget: { checked } }) =>
                  setHow(checked ? [...how, name] : how.filter((each) => each !== name))
                }
              />
              {said}
            </label>
          ))}
        </div>
      )}
    </EditorForm>
  );
}

function hasTexts(tests: readonly CardTest[], language: CardWords['language']): boolean {
  const ofTexts = language.operators.filter(({ takes }) => takes === 'texts' || takes === 'names');
  return tests.some(({ operator }) => ofTexts.some(({ name }) => name === operator));
}

function TestFields({
  of,
  field,
  all,
  isFirst,
  canBeNot,
  onTest,
}: {
  readonly of: CardTest;
  readonly field: string;
  readonly all: CardWords;
  readonly isFirst: boolean;
  /** One of a field's tests can be the opposite of itself. */
  readonly canBeNot: boolean;
  readonly onTest: (test: CardTest) => void;
}) {
  const tests = all.language.operators.filter(({ besides, takes }) => !besides && takes !== 'test');
  const word = tests.find(({ name }) => name === of.operator);
  const takes = word?.takes ?? 'texts';
  const rows = ['table', 'column', 'as', 'else'];
  const options = optionsOf(field, of.operator, all);
  const setValue = (at: number, value: string) =>
    onTest({ ...of, values: of.values.map((each, index) => (index === at ? value : each)) });
  return (
    <>
      <Select
        label={words.when.operator}
        value={`${of.isNot ? 'not ' : ''}${of.operator}`}
        isFirst={isFirst && takes === 'flag'}
        onValue={(chosen) => {
          const isNot = chosen.startsWith('not ');
          const operator = isNot ? chosen.slice(4) : chosen;
          const now = tests.find(({ name }) => name === operator)?.takes;
          const values = of.values.length > 0 && takes !== 'row' ? of.values : [''];
          const next = now === 'flag' ? [] : now === 'number' ? values.slice(0, 1) : values;
          onTest(
            now === 'row'
              ? { operator, isNot, values: ['', ''], names: ['table', 'as'] }
              : { operator, isNot, values: next },
          );
        }}
        options={tests.flatMap(({ name, said, saidNot }): [string, string][] => [
          [name, said],
          ...(canBeNot ? [[`not ${name}`, saidNot] as [string, string]] : []),
        ])}
      />
      {takes === 'row' &&
        (of.names ?? rows).map((name, at) => (
          <Choose
            key={name}
            label={name}
            value={of.values[at] ?? ''}
            onValue={(value) => setValue(at, value)}
            options={name === 'table' ? all.lists : []}
            isRequired
          />
        ))}
      {takes !== 'flag' && takes !== 'row' && (
        <fieldset class="values">
          <legend class="field-label">
            {of.values.length > 1 ? words.when.values : words.when.value}
          </legend>
          {of.values.map((value, at) => (
            <div class="row" key={at}>
              <Choose
                label={words.when.value}
                isUnseen
                value={value}
                onValue={(next) => setValue(at, next)}
                options={options}
                isFirst={isFirst && at === 0}
                isRequired
              />
              {of.values.length > 1 && (
                <button
                  type="button"
                  class="plain small square"
                  aria-label={words.when.removeValue(value)}
                  onClick={() =>
                    onTest({ ...of, values: of.values.filter((_, index) => index !== at) })
                  }
                >
                  <span aria-hidden="true">×</span>
                </button>
              )}
            </div>
          ))}
          {takes !== 'number' && (
            <button
              type="button"
              class="add-part"
              onClick={() => onTest({ ...of, values: [...of.values, ''] })}
            >
              <span aria-hidden="true">+ </span>
              {words.when.more}
            </button>
          )}
        </fieldset>
      )}
    </>
  );
}

/** What is offered to compare a field with. */
function optionsOf(field: string, operator: string, all: CardWords): readonly KnownWord[] {
  if (operator === 'in') return all.lists;
  const value = (word: string): KnownWord => ({ word, about: '' });
  switch (field) {
    case 'payload':
      return [...all.sent, ...all.followUps];
    case 'answer_to':
      return all.questions;
    case 'event':
      return all.language.events.map(value);
    case 'channel':
      return all.channels.map(value);
    default:
      return [];
  }
}

/** What is to be written for a field's tests. */
function testsToData(tests: readonly CardTest[], how: readonly string[], all: CardWords): Plain {
  const [only] = tests;
  if (tests.length === 1 && how.length === 0 && only!.operator === 'is' && !only!.isNot) {
    return oneOrMany(only!.values);
  }
  const data: { [key: string]: Plain } = {};
  for (const { operator, isNot, values, names } of tests) {
    const takes = all.language.operators.find(({ name }) => name === operator)?.takes;
    const number = Number(values[0]);
    const value: Plain =
      takes === 'flag'
        ? !isNot
        : names
          ? Object.fromEntries(names.map((name, at) => [name, values[at] ?? '']))
          : takes === 'number' && String(number) === values[0]
            ? number
            : oneOrMany(values);
    if (!isNot || takes === 'flag') data[operator] = value;
    else data.not = operator === 'is' ? value : { [operator]: value };
  }
  for (const name of how) data[name] = true;
  return data;
}

function oneOrMany(values: readonly string[]): Plain {
  return values.length === 1 ? values[0]! : values;
}
