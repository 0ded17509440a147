import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CardButton, Destination } from '../../worker/cards/card.js';
import type { AddedButton } from '../../worker/cards/card-act.js';
import { goTo } from '../editor/documents.js';
import { current, found, texts } from '../store.js';
import { cardWords as words } from '../words/cards.js';
import { act, choices, shown } from './card-state.js';
import { Choose } from './choose.js';
import { EditorForm } from './popover.js';
import { reveal, revealMade } from './reveal.js';
import { Select } from './select.js';
import { AddPart, faultOfBlank, LongField, Part, PlaceButtons, TextForm } from './text-part.js';

type Key = AddedButton['key'];
type Does = 'payload' | 'new' | 'url' | 'phone';

/** Buttons below a message. */
export function Buttons({
  id,
  of,
  as = 'buttons',
  among = { at: 0, count: of.length },
}: {
  readonly id: string;
  readonly of: readonly CardButton[];
  readonly as?: Key;
  /** The number of the first of them among others, and how many those are, where they are only a part. */
  readonly among?: { readonly at: number; readonly count: number };
}) {
  if (of.length === 0) return null;
  return (
    <div class={`card-buttons ${isTap(as) ? 'quick' : ''}`}>
      {of.map((button, at) => (
        <OneButton
          key={button.path.join()}
          id={id}
          of={button}
          at={among.at + at}
          count={among.count}
          as={as}
        />
      ))}
    </div>
  );
}

/** Adds a button or a quick reply, unless a message has as many as it can have. */
export function AddButton({
  id,
  path,
  field,
  has,
}: {
  readonly id: string;
  /** Where the message stands. */
  readonly path: CardButton['path'];
  readonly field: Key;
  /** How many there are. */
  readonly has: number;
}) {
  const limits = choices.value?.limits ?? { buttons: 0, quickReplies: 0 };
  const of = { buttons: limits.buttons, quick_replies: limits.quickReplies };
  const most = field in of ? of[field as keyof typeof of] : Number.POSITIVE_INFINITY;
  if (most === 0) return null;
  if (has >= most) return <span class="muted">{words.button.full[field]!(most)}</span>;
  return (
    <AddPart
      label={words.button.adds[field].label}
      body={() => (
        <ButtonForm
          as={field}
          done={words.add}
          onDone={(title, to) => void add({ id, path, key: field, title, to })}
        />
      )}
    >
      {words.button.adds[field].short}
    </AddPart>
  );
}

/** Whether a tap on it sends something, and does nothing else. */
function isTap(as: Key): boolean {
  return as === 'quick_replies' || as === 'ice_breakers';
}

/** What a tap on each can do. */
const waysOf: { readonly [key in Key]: readonly Does[] } = {
  buttons: ['payload', 'new', 'url', 'phone'],
  quick_replies: ['payload', 'new'],
  menu: ['payload', 'new', 'url'],
  ice_breakers: ['payload', 'new'],
};

async function add(button: AddedButton): Promise<void> {
  revealMade(await act({ kind: 'button', ...button }), words.button.made);
}

/** A button, and where it stands among others. */
interface ButtonPlace {
  readonly id: string;
  readonly of: CardButton;
  readonly at: number;
  readonly count: number;
  readonly as: Key;
}

function OneButton(place: ButtonPlace) {
  const { of, as } = place;
  const title = of.title?.text ?? '';
  const where = leads(of);
  return (
    <span class="card-button">
      <Part
        look="tap"
        label={words.button.edits[as]}
        value={where === '' ? title : `${title}, ${where}`}
        body={() => <EditButton {...place} />}
      >
        <span>{title === '' ? words.empty : title}</span>
      </Part>
      {of.leadsTo && of.leadsTo.rule !== null ? (
        <ToRule of={of.leadsTo} rule={of.leadsTo.rule} />
      ) : (
        where !== '' && (
          <span class="leads">
            <span aria-hidden="true">→ </span>
            {where}
          </span>
        )
      )}
      {isDead(of) && (
        <AddPart
          label={words.button.take(title)}
          body={() => (
            <TextForm
              label={words.button.answer}
              of={{ text: '', isLong: true }}
              onDone={(answer) => void take(place, answer)}
            />
          )}
        >
          {words.button.takeIt}
        </AddPart>
      )}
    </span>
  );
}

/** Whether it was found that no rule takes what a button sends, so that a new rule can. */
function isDead({ does, value, leadsTo }: CardButton): boolean {
  // What has a placeholder in it is another payload for each person.
  if (does !== 'payload' || !value || value.text.includes('{') || leadsTo?.rule != null)
    return false;
  const { path } = shown.value;
  const before = texts.value[path]?.lastIndexOf('\n', value.from - 1) ?? -1;
  return found.value.diagnostics.some(
    ({ code, file, line, column }) =>
      code === 'dead-button' &&
      file === path &&
      line === value.line &&
      column === value.from - before,
  );
}

/** Makes the rule that takes what a button sends. */
async function take({ id, of }: ButtonPlace, answer: string): Promise<void> {
  const payload = of.value!.text;
  const title = of.title?.text || payload;
  const change = await act({ kind: 'lead', id, path: of.path, title, payload, answer });
  revealMade(change, words.button.made);
}

/** The way to the rule that a button leads to, and what that asks besides the tap. */
function ToRule({ of, rule }: { readonly of: Destination; readonly rule: string }) {
  const { only } = of;
  const said = only === undefined ? rule : words.button.onlyWhere(rule, only);
  const show = words.button.toRule(rule);
  return (
    <button
      type="button"
      class={`link leads ${only === undefined ? '' : 'doubtful'}`}
      title={show}
      aria-label={only === undefined ? show : `${show}: ${said}`}
      onClick={() => follow(of)}
    >
      <span aria-hidden="true">→ </span>
      {said}
    </button>
  );
}

/** Where a button leads: to a rule where that is known, else what it sends or opens. */
function leads({ value, leadsTo }: CardButton): string {
  if (leadsTo?.rule == null) return value?.text ?? '';
  const { rule, only } = leadsTo;
  return words.button.leads(only === undefined ? rule : words.button.onlyWhere(rule, only));
}

function follow({ file, line, rule }: Destination): void {
  if (file === current.peek() && rule !== null && reveal(`rule ${rule}`)) return;
  goTo(file, line);
}

function EditButton({ id, of, at, count, as }: ButtonPlace) {
  const old = of.does === 'payload' ? (of.value?.text ?? '') : '';
  return (
    <ButtonForm
      of={of}
      as={as}
      done={words.done}
      aside={
        <PlaceButtons
          id={id}
          path={of.path}
          at={at}
          count={count}
          before={words.button.before}
          after={words.button.after}
        />
      }
      onDone={async (title, to, everywhere) => {
        if (everywhere && 'payload' in to && old !== '') {
          await act({ kind: 'rename', from: old, to: to.payload });
        }
        await changeButton(id, of, title, to);
      }}
    />
  );
}

async function changeButton(
  id: string,
  of: CardButton,
  title: string,
  to: AddedButton['to'],
): Promise<void> {
  if ('answer' in to) {
    const change = await act({ kind: 'lead', id, path: of.path, title, answer: to.answer });
    revealMade(change, words.button.made);
    return;
  }
  await act({ kind: 'set', id, path: of.path, value: { title, ...to } });
}

function ButtonForm({
  of,
  as,
  done,
  aside,
  onDone,
}: {
  readonly of?: CardButton;
  readonly as: Key;
  readonly done: string;
  readonly aside?: ComponentChildren;
  readonly onDone: (title: string, to: AddedButton['to'], everywhere: boolean) => void;
}) {
  // A button that is added mostly leads to what is not there yet.
  const first: Does = of === undefined ? 'new' : of.does === 'nothing' ? 'payload' : of.does;
  const [title, setTitle] = useState(of?.title?.text ?? '');
  const [does, setDoes] = useState<Does>(first);
  const [value, setValue] = useState(of?.value?.text ?? '');
  const [answer, setAnswer] = useState('');
  const [everywhere, setEverywhere] = useState(false);
  const old = of?.does === 'payload' ? (of.value?.text ?? '') : '';
  const ways = waysOf[as];
  const canRename = does === 'payload' && old !== '' && value !== old && !old.includes('{');
  return (
    <EditorForm
      done={done}
      aside={aside}
      onDone={() => {
        const to =
          does === 'new'
            ? { answer }
            : ({ [does]: value } as Exclude<AddedButton['to'], { answer: string }>);
        onDone(title, to, everywhere && canRename);
      }}
    >
      <Choose
        label={words.button.title}
        value={title}
        onValue={setTitle}
        options={[]}
        isFirst
        isRequired
        fault={faultOfBlank(title)}
      />
      <Select
        label={words.button.does}
        value={does}
        onValue={(way) => {
          setDoes(way as Does);
          if (way !== 'new') setValue(way === first ? (of?.value?.text ?? '') : '');
        }}
        options={ways.map((way) => [way, words.button[way === 'new' ? 'make' : way]] as const)}
      />
      {does === 'new' ? (
        <LongField label={words.button.answer} value={answer} onValue={setAnswer} />
      ) : (
        <Choose
          key={does}
          label={does === 'payload' ? words.button.which : words.button.value[does]!}
          value={value}
          onValue={setValue}
          options={does === 'payload' ? (choices.value?.taken ?? []) : []}
          isRequired
        />
      )}
      {canRename && (
        <div class="checks">
          <label>
            <input
              type="checkbox"
              checked={everywhere}
              onChange={({ currentTarget }) => setEverywhere(currentTarget.checked)}
            />
            {words.button.everywhere(old)}
          </label>
        </div>
      )}
    </EditorForm>
  );
}
