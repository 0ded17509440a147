import type { PartPath } from '@botrules/core/tooling';
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { CardValues } from '../../worker/cards/card.js';
import { awaitedBy, nameKey, shapes, type ValueShape } from '../../worker/cards/shapes.js';
import { cardWords as words } from '../words/cards.js';
import { act } from './card-state.js';
import { Choose } from './choose.js';
import { EditorForm } from './popover.js';
import { revealMade } from './reveal.js';
import { AddPart, FormButton, LongField, Part } from './text-part.js';
import { offeredFor, patternOf } from './value-options.js';

/** Where a value stands: one of those of an outcome or a time. */
interface PlaceOfValue {
  readonly id: string;
  readonly path: PartPath;
  /** Its number among them, from 0. */
  readonly at: number;
  /** The name of its shape. */
  readonly of: string;
  /** What it is called, above its form and for a screen reader. */
  readonly label: string;
}

/** A value as a sentence that opens its form. */
export function ValuePart({ values, ...place }: PlaceOfValue & { readonly values: CardValues }) {
  const { id, path, at, of, label } = place;
  const said = saidValues(of, values);
  return (
    <Part
      look="part sentence"
      label={label}
      value={said.map(({ word, text }) => `${word} ${text}`.trim()).join(' ')}
      body={() => (
        <ValueForm
          of={of}
          values={values}
          done={words.done}
          aside={
            <FormButton onPress={() => void act({ kind: 'values', id, path, at, values: null })}>
              {words.when.remove}
            </FormButton>
          }
          onDone={(now) => void act({ kind: 'values', id, path, at, values: now })}
        />
      )}
    >
      {said.map(({ key, word, text }) => (
        <span key={key}>
          {word !== '' && <span class="card-word">{word} </span>}
          {text !== '' && <b>{text} </b>}
        </span>
      ))}
    </Part>
  );
}

/** Adds another value. */
export function AddValue({
  children,
  ...place
}: PlaceOfValue & { readonly children: ComponentChildren }) {
  const { label } = place;
  return (
    <AddPart label={label} body={() => <AddForm {...place} />}>
      {children}
    </AddPart>
  );
}

function AddForm({ of, ...place }: PlaceOfValue) {
  const [values, setValues] = useState<CardValues>({});
  const [answer, setAnswer] = useState('');
  return (
    <EditorForm done={words.add} onDone={() => void addValue(place, values, answer)}>
      <AddedFields
        of={of}
        values={values}
        onValues={setValues}
        answer={answer}
        onAnswer={setAnswer}
        isFirst
      />
    </EditorForm>
  );
}

/** Adds a value, and the rule that answers what it has the bot wait for. */
export async function addValue(
  { id, path, at }: Pick<PlaceOfValue, 'id' | 'path' | 'at'>,
  values: CardValues,
  answer: string,
): Promise<void> {
  const change = await act({ kind: 'values', id, path, at, values, answer });
  revealMade(change, words.button.made);
}

/** The fields of a value that is added, with what is answered when that comes which the bot waits for. */
export function AddedFields({
  answer,
  onAnswer,
  ...fields
}: Parameters<typeof ValueFields>[0] & {
  readonly answer: string;
  readonly onAnswer: (answer: string) => void;
}) {
  const { of, values } = fields;
  return (
    <>
      <ValueFields {...fields} />
      {awaitedBy(of, values) !== undefined && (
        <LongField
          {...words.also.answered[of]!}
          value={answer}
          onValue={onAnswer}
          isRequired={false}
        />
      )}
    </>
  );
}

function ValueForm({
  of,
  values: before,
  done,
  aside,
  onDone,
}: {
  readonly of: string;
  readonly values: CardValues;
  readonly done: string;
  readonly aside?: ComponentChildren;
  readonly onDone: (values: CardValues) => void;
}) {
  const [values, setValues] = useState(before);
  return (
    <EditorForm done={done} aside={aside} onDone={() => onDone(values)}>
      <ValueFields of={of} values={values} onValues={setValues} isFirst />
    </EditorForm>
  );
}

/** The fields of a value, each with what it can be. */
export function ValueFields({
  of,
  values,
  onValues,
  isFirst = false,
}: {
  readonly of: string;
  readonly values: CardValues;
  readonly onValues: (values: CardValues) => void;
  readonly isFirst?: boolean;
}) {
  const shape = shapes[of]!;
  const { ways = [] } = shape;
  const [way, setWay] = useState(() => wayOf(ways, values));
  const others = ways.flatMap((keys, at) => (at === way ? [] : keys));
  const keys = keysOf(shape).filter((key) => !others.includes(key));
  const group = useId();
  return (
    <>
      {ways.length > 1 && (
        <fieldset class="ways">
          <legend class="unseen">{words.values.when}</legend>
          {ways.map(([first], at) => (
            <label key={first}>
              <input
                type="radio"
                name={group}
                checked={at === way}
                onChange={() => {
                  setWay(at);
                  const gone = ways[way]!;
                  onValues(
                    Object.fromEntries(
                      Object.entries(values).filter(([key]) => !gone.includes(key)),
                    ),
                  );
                }}
              />
              {words.values.ways[first!]}
            </label>
          ))}
        </fieldset>
      )}
      {keys.map((key, at) => {
        const name = `${of}.${key}`;
        const { label, hint } = words.values.fields[name] ?? { label: key };
        const value = values[key] ?? '';
        const set = (text: string) => onValues({ ...values, [key]: text });
        if (shape.flags?.includes(key)) {
          return (
            <div class="checks" key={key}>
              <label>
                <input
                  type="checkbox"
                  checked={value === 'true'}
                  onChange={({ currentTarget }) => set(currentTarget.checked ? 'true' : '')}
                />
                {label}
              </label>
            </div>
          );
        }
        return (
          <Choose
            key={key}
            label={label}
            value={value}
            onValue={set}
            options={offeredFor(name)}
            isFirst={isFirst && at === 0}
            isRequired={shape.needs.includes(key)}
            hint={hint}
            pattern={patternOf(key)}
          />
        );
      })}
    </>
  );
}

function keysOf({ holds, keys }: ValueShape): readonly string[] {
  return holds === 'names' ? [nameKey, ...keys] : keys;
}

function wayOf(ways: readonly (readonly string[])[], values: CardValues): number {
  return Math.max(
    0,
    ways.findIndex((keys) => keys.some((key) => values[key] !== undefined)),
  );
}

/** What a value says, word by word: `after`, `1h`. */
function saidValues(of: string, values: CardValues) {
  const shape = shapes[of]!;
  return keysOf(shape).flatMap((key) => {
    const text = values[key] ?? '';
    if (text === '') return [];
    const word = words.values.said[`${of}.${key}`] ?? '';
    return [{ key, word, text: shape.flags?.includes(key) ? '' : text }];
  });
}
