import type { KnownWord } from '@botrules/core/tooling';
import type { CardTest, CardWords, Plain } from '../../worker/cards/card.js';
import { cardWords as words } from '../words/cards.js';
import { Choose } from './choose.js';
import { plainWords } from './said.js';
import { Select } from './select.js';

/** A test that a field is not asked yet. */
export function anotherTest(tests: readonly CardTest[]): CardTest {
  const free = ['contains', 'starts_with', 'ends_with', 'is'].find(
    (operator) => !tests.some((test) => test.operator === operator && !test.isNot),
  );
  return { operator: free ?? 'words', isNot: false, values: [''] };
}

type Operators = CardWords['language']['operators'];

/** Keys that say how the letters of tests count. */
export function modifiersOf(
  tests: readonly CardTest[],
  { operators }: CardWords['language'],
): Operators {
  return operators.filter(
    ({ besides }) =>
      besides && (besides.length === 0 || tests.some(({ operator }) => besides.includes(operator))),
  );
}

/** Of keys that are chosen, those that can stand there. */
export function known(how: readonly string[], modifiers: Operators): readonly string[] {
  return how.filter((each) => modifiers.some(({ name }) => name === each));
}

/** How the letters of tests count, each to be chosen. */
export function Modifiers({
  of,
  how,
  onHow,
}: {
  readonly of: Operators;
  readonly how: readonly string[];
  readonly onHow: (how: readonly string[]) => void;
}) {
  if (of.length === 0) return null;
  return (
    <div class="checks">
      {of.map(({ name, said, about }) => (
        <label key={name} title={plainWords(about)}>
          <input
            type="checkbox"
            checked={how.includes(name)}
            onChange={({ currentTarget: { checked } }) =>
              onHow(checked ? [...how, name] : how.filter((each) => each !== name))
            }
          />
          {said}
        </label>
      ))}
    </div>
  );
}

/** Whether a test compares with texts, whose letters can count in several ways. */
export function hasTexts(tests: readonly CardTest[], language: CardWords['language']): boolean {
  const ofTexts = language.operators.filter(({ takes }) => takes === 'texts' || takes === 'names');
  return tests.some(({ operator }) => ofTexts.some(({ name }) => name === operator));
}

/** The fields of one test: how, and with which texts. */
export function TestFields({
  of,
  field,
  all,
  isFirst,
  canBeNot,
  jointly,
  onTest,
  onRemove,
}: {
  readonly of: CardTest;
  readonly field: string;
  readonly all: CardWords;
  readonly isFirst: boolean;
  /** Whether this test may be negated, which one test of a field can be. */
  readonly canBeNot: boolean;
  /** What else must not hold at the same time, where it is one of several such tests. */
  readonly jointly?: readonly string[] | undefined;
  readonly onTest: (test: CardTest) => void;
  /** Left out where it is the only one. */
  readonly onRemove?: (() => void) | undefined;
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
          const { how } = of;
          onTest(
            now === 'row'
              ? { operator, isNot, values: ['', ''], names: ['table', 'as'] }
              : { operator, isNot, values: next, ...(isNot && how && { how }) },
          );
        }}
        options={tests.flatMap(({ name, said, saidNot, takes: kind }): [string, string][] => {
          if (jointly) {
            const isFree = kind !== 'flag' && !jointly.includes(name);
            return isFree ? [[`not ${name}`, said]] : [];
          }
          return [
            [name, said],
            ...(canBeNot ? [[`not ${name}`, saidNot] as [string, string]] : []),
          ];
        })}
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
      {of.isNot && hasTexts([of], all.language) && (
        <Modifiers
          of={modifiersOf([of], all.language)}
          how={of.how ?? []}
          onHow={(how) => onTest({ ...of, how })}
        />
      )}
      {onRemove && (
        <button type="button" class="plain small" onClick={onRemove}>
          {words.when.removeTest}
        </button>
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
export function testsToData(
  tests: readonly CardTest[],
  how: readonly string[],
  all: CardWords,
): Plain {
  const [only] = tests;
  if (tests.length === 1 && how.length === 0 && only!.operator === 'is' && !only!.isNot) {
    return oneOrMany(only!.values);
  }
  const data: { [key: string]: Plain } = {};
  const isJoint = tests.filter(({ isNot }) => isNot).length > 1;
  let nots: { readonly [key: string]: Plain } = {};
  for (const test of tests) {
    const { operator, isNot, values, names } = test;
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
    else {
      const modes = known(test.how ?? [], modifiersOf([test], all.language));
      nots = {
        ...nots,
        [operator]: value,
        ...Object.fromEntries(modes.map((name) => [name, true])),
      };
      data.not = operator === 'is' && modes.length === 0 && !isJoint ? value : nots;
    }
  }
  for (const name of how) data[name] = true;
  return data;
}

function oneOrMany(values: readonly string[]): Plain {
  return values.length === 1 ? values[0]! : values;
}
