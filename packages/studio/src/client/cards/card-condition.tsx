import type { ComponentChildren } from 'preact';
import type { CardClause, CardTest } from '../../worker/cards/card.js';
import { cardWords as words } from '../words/cards.js';
import { act, choices } from './card-state.js';
import { ConditionForm, type FieldTests } from './condition-form.js';
import { Raw } from './raw.js';
import { saidField, saidOperator } from './said.js';
import { AddPart, Part, RemoveButton } from './text-part.js';
import { AddValue, ValuePart } from './value-form.js';

const fresh: FieldTests = {
  field: 'payload',
  tests: [{ operator: 'is', isNot: false, values: [''] }],
  how: [],
};
const freshWords: FieldTests = {
  field: 'text',
  tests: [{ operator: 'words', isNot: false, values: [''] }],
  how: [],
};

/** What a rule or group asks, a line each. */
export function Conditions({
  id,
  of,
}: {
  readonly id: string;
  readonly of: readonly CardClause[];
}) {
  const path = ['when'];
  const taken = fieldsIn(of);
  const any = of.length === 1 && of[0]!.kind === 'any' ? of[0] : undefined;
  const isPlain = !of.some(({ kind }) => kind === 'any');
  return (
    <div class="card-lines">
      {of.length === 0 && <p class="muted">{words.when.always}</p>}
      {of.map((clause, at) => (
        <div class="card-line" key={clause.path.join()}>
          {at > 0 && clause.kind !== 'not' && <span class="joint">{words.when.and} </span>}
          <OneClause id={id} of={clause} taken={taken} isAlone={clause === any} />
        </div>
      ))}
      <div class="card-line adds">
        {any && <AddAlternative id={id} of={any} />}
        <AddCondition id={id} path={path} taken={taken} label={words.when.addLabel}>
          {words.when.add}
        </AddCondition>
        {isPlain && of.length > 0 && (
          <AddPart
            label={words.when.addOrLabel}
            body={() => (
              <ConditionForm
                of={taken.includes('payload') ? freshWords : fresh}
                taken={[]}
                done={words.add}
                onDone={(field, value) => void act({ kind: 'or', id, field, value })}
              />
            )}
          >
            {words.when.addOr}
          </AddPart>
        )}
        {of.length > 0 && !of.some(({ kind }) => kind === 'not') && (
          <AddCondition id={id} path={[...path, 'not']} taken={[]} label={words.when.addNotLabel}>
            {words.when.addNot}
          </AddCondition>
        )}
      </div>
    </div>
  );
}

/** Adds a condition that must hold beside all that stand at a place. */
function AddCondition({
  id,
  path,
  taken,
  label,
  children,
}: {
  readonly id: string;
  readonly path: CardClause['path'];
  readonly taken: readonly string[];
  readonly label: string;
  readonly children: ComponentChildren;
}) {
  return (
    <AddPart
      label={label}
      body={() => (
        <ConditionForm
          of={taken.includes('payload') || path.length > 1 ? freshWords : fresh}
          taken={taken}
          done={words.add}
          onDone={(field, value) => void act({ kind: 'set', id, path: [...path, field], value })}
        />
      )}
    >
      {children}
    </AddPart>
  );
}

/** Keys that have a line of their own: to write one again would overwrite it. */
function fieldsIn(clauses: readonly CardClause[]): readonly string[] {
  return clauses.map((clause) => String(clause.path.at(-1)));
}

function OneClause({
  id,
  of,
  taken,
  isAlone = false,
}: {
  readonly id: string;
  readonly of: CardClause;
  readonly taken: readonly string[];
  /** The button that adds an alternative stands below all conditions, not here. */
  readonly isAlone?: boolean;
}) {
  switch (of.kind) {
    case 'field':
      return <FieldClause id={id} of={of} taken={taken} />;
    case 'time':
      return <TimeClause id={id} of={of} />;
    case 'raw':
      return <Raw of={of} />;
    case 'any':
      return (
        <div class="alternatives">
          {of.of.map((each, at) => (
            <div class="card-line" key={each.path.join()}>
              <span class="joint">{at === 0 ? words.when.either : words.when.or} </span>
              <Together id={id} of={each} />
            </div>
          ))}
          {!isAlone && (
            <div class="card-line adds">
              <AddAlternative id={id} of={of} />
            </div>
          )}
        </div>
      );
    case 'not':
      return (
        <div class="alternatives">
          <div class="card-line">
            <span class="joint">{words.when.notLabel} </span>
            <Together id={id} of={{ ...of, kind: 'all' }} />
          </div>
        </div>
      );
    default:
      return <Together id={id} of={of} />;
  }
}

function TimeClause({
  id,
  of: { path, items },
}: {
  readonly id: string;
  readonly of: Extract<CardClause, { kind: 'time' }>;
}) {
  const place = { id, path, of: 'time' };
  return (
    <span>
      <span class="card-word">{words.when.time} </span>
      {items.map((values, at) => (
        <span key={at}>
          {at > 0 && <span class="joint">{words.when.or} </span>}
          <ValuePart {...place} at={at} label={words.when.time} values={values} />{' '}
        </span>
      ))}
      <AddValue {...place} at={items.length} label={words.when.orTimeLabel}>
        {words.when.orTime}
      </AddValue>
    </span>
  );
}

type Several = Extract<CardClause, { readonly of: unknown }>;

function AddAlternative({ id, of }: { readonly id: string; readonly of: Several }) {
  const { path } = of;
  return (
    <AddPart
      label={words.when.addOrLabel}
      body={() => (
        <ConditionForm
          of={freshWords}
          taken={[]}
          done={words.add}
          onDone={(field, value) =>
            void act({ kind: 'insert', id, path, at: of.of.length, value: { [field]: value } })
          }
        />
      )}
    >
      {words.when.addOr}
    </AddPart>
  );
}

/** What an alternative asks together. */
function Together({ id, of }: { readonly id: string; readonly of: CardClause }) {
  if (of.kind !== 'all') return <OneClause id={id} of={of} taken={[]} />;
  const taken = fieldsIn(of.of);
  return (
    <span class="together">
      {of.of.map((each, at) => (
        <span key={each.path.join()}>
          {at > 0 && each.kind !== 'not' && <span class="joint"> {words.when.and} </span>}
          <OneClause id={id} of={each} taken={taken} />
        </span>
      ))}{' '}
      {of.path.at(-1) !== 'all' && (
        <AddCondition id={id} path={of.path} taken={taken} label={words.when.addHereLabel}>
          {words.when.addHere}
        </AddCondition>
      )}
    </span>
  );
}

function FieldClause({
  id,
  of,
  taken,
}: {
  readonly id: string;
  readonly of: Extract<CardClause, { kind: 'field' }>;
  readonly taken: readonly string[];
}) {
  const language = choices.value?.language;
  if (!language) return null;
  const subject = saidField(of.field, language);
  const said = sentences(of.tests, language);
  const how = saidHow(of, language);
  return (
    <Part
      look="part sentence"
      label={words.when.edit}
      value={`${subject} ${said.map(([is, what]) => `${is} ${what.join(', ')}`).join(`, ${words.when.and} `)}${how}`}
      body={() => (
        <ConditionForm
          of={of}
          taken={taken}
          done={words.done}
          aside={<RemoveButton id={id} path={of.path} />}
          onDone={(field, value) =>
            void act(
              field === of.field
                ? { kind: 'set', id, path: of.path, value }
                : { kind: 'swap', id, path: of.path, key: field, value },
            )
          }
        />
      )}
    >
      {subject}{' '}
      {said.map(([is, what, hasNames], at) => (
        <span key={is}>
          {at > 0 && `, ${words.when.and} `}
          {is}{' '}
          {what.map((value, index) => (
            <span key={index}>
              {index > 0 &&
                (hasNames ? ' ' : index === what.length - 1 ? ` ${words.when.or} ` : ', ')}
              <b>{value === '' ? words.empty : value}</b>
            </span>
          ))}
        </span>
      ))}
      {how}
    </Part>
  );
}

/** How the letters count, in parentheses. */
function saidHow(
  { how, tests, exact = [] }: Extract<CardClause, { kind: 'field' }>,
  language: LanguageOf,
): string {
  const all = new Set([...how, ...tests.flatMap((test) => test.how ?? [])]);
  const said = [...all].map((name) => saidOperator(name, false, language));
  const but = exact.length > 0 ? `; ${words.when.exact(exact.join(', '))}` : '';
  return said.length === 0 ? '' : ` (${said.join(', ')}${but})`;
}

/** What each test says; of several of which not all may hold at once, the first says so. */
function sentences(tests: readonly CardTest[], language: LanguageOf) {
  const [held, nots] = [tests.filter(({ isNot }) => !isNot), tests.filter(({ isNot }) => isNot)];
  if (nots.length < 2) return tests.map((test) => sentence(test, language));
  return [
    ...held.map((test) => sentence(test, language)),
    ...nots.map((test, at) => {
      const [how, ...what] = sentence({ ...test, isNot: false }, language);
      return [at === 0 ? `${words.when.notBoth} ${how}` : how, ...what] as const;
    }),
  ];
}

type LanguageOf = Parameters<typeof saidField>[1];

function sentence(
  test: CardTest,
  language: LanguageOf,
): readonly [string, readonly string[], boolean] {
  const how = saidOperator(test.operator, test.isNot, language);
  const { names, values } = test;
  const told = names?.map((name, at) => (at === 0 ? values[at]! : `${name} ${values[at]}`));
  return [how, told ?? values, names !== undefined];
}
