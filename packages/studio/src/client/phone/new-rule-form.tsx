import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { RuleDraft, TriedRule } from '../../worker/talk/new-rule.js';
import type { TalkAnswer } from '../../worker/talk/talk.js';
import { ask } from '../ask.js';
import { applyTextEdits, goTo } from '../editor/documents.js';
import { prefix, say, texts } from '../store.js';
import { phoneWords as words } from '../words/en-phone.js';
import { closeDialog } from './dialog.js';
import { DialogForm, TextField } from './dialog-form.js';
import { talk } from './talk-store.js';

/** Asks what a new rule looks for, what it answers, and where it stands; says what that place takes away. */
export function NewRuleForm({ answer: { act, part } }: { readonly answer: TalkAnswer }) {
  const draft = useSignal<RuleDraft | undefined>(undefined);
  const name = useSignal('');
  const value = useSignal('');
  const reply = useSignal('');
  const place = useSignal(0);
  const tried = useSignal<TriedRule | undefined>(undefined);
  const which = { act, part };
  useEffect(() => {
    void ask('draftRule', { talk: talk.peek(), which }).then((found) => {
      if (found === null) {
        closeDialog();
        return;
      }
      name.value = found.name;
      value.value = found.condition.value;
      place.value = found.place;
      draft.value = found;
    });
  }, []);
  const found = draft.value;
  const rule = () => ({
    name: name.value.trim(),
    condition: { ...found!.condition, value: value.value.trim() },
    reply: reply.value.trim() || words.newRule.answerDraft,
    place: found!.places[place.value]!,
  });
  useEffect(() => {
    if (!found || name.value.trim() === '' || value.value.trim() === '') {
      tried.value = undefined;
      return;
    }
    let isLate = false;
    const soon = setTimeout(() => {
      void ask('tryRule', { talk: talk.peek(), which, rule: rule() }).then((result) => {
        if (!isLate) tried.value = result;
      });
    }, 150);
    return () => {
      isLate = true;
      clearTimeout(soon);
    };
  }, [found, name.value, value.value, place.value]);
  if (!found) return null;
  const make = async () => {
    const made = rule();
    const result = await ask('tryRule', { talk: talk.peek(), which, rule: made });
    if ('problem' in result) {
      tried.value = result;
      return;
    }
    applyTextEdits(result.edits);
    closeDialog();
    say(words.newRule.made(made.name, result.file));
    const line = lineOf(texts.peek()[result.file] ?? '', made.name);
    if (matchMedia('(min-width: 861px)').matches) goTo(result.file, line);
  };
  return (
    <DialogForm
      title={words.newRule.title}
      done={words.newRule.make}
      isReady={tried.value !== undefined && !('problem' in tried.value)}
      onDone={make}
    >
      <TextField label={words.newRule.when[found.condition.by]} text={value} />
      <label class="phone-label">
        <span>{words.newRule.answer}</span>
        <textarea
          class="field"
          data-first
          dir="auto"
          rows={3}
          placeholder={words.newRule.answerDraft}
          value={reply.value}
          onInput={(event) => {
            reply.value = event.currentTarget.value;
          }}
        />
      </label>
      <TextField label={words.newRule.name} text={name} />
      <Places draft={found} place={place.value} onChoose={(at) => (place.value = at)} />
      <div class="tried-rule" role="status">
        <Result tried={tried.value} />
      </div>
    </DialogForm>
  );
}

/** The file, and behind which rule of it. */
function Places({
  draft: { places },
  place,
  onChoose,
}: {
  readonly draft: RuleDraft;
  readonly place: number;
  readonly onChoose: (place: number) => void;
}) {
  const { file } = places[place]!;
  const files = [...new Set(places.map((each) => each.file))];
  return (
    <fieldset class="rule-places">
      <legend>{words.newRule.where}</legend>
      <label class="phone-label">
        <span>{words.newRule.file}</span>
        <select
          class="field"
          value={file}
          onChange={(event) => {
            const to = event.currentTarget.value;
            onChoose(places.findLastIndex((each) => each.file === to));
          }}
        >
          {files.map((each) => (
            <option key={each} value={each}>
              {each.startsWith(prefix.value) ? each.slice(prefix.value.length) : each}
            </option>
          ))}
        </select>
      </label>
      <label class="phone-label">
        <span>{words.newRule.after}</span>
        <select
          class="field"
          value={String(place)}
          onChange={(event) => onChoose(Number(event.currentTarget.value))}
        >
          {places.map((each, at) =>
            each.file === file ? (
              <option key={each.after} value={String(at)}>
                {each.name ?? words.newRule.first}
              </option>
            ) : null,
          )}
        </select>
      </label>
    </fieldset>
  );
}

/** What the rule does at this place. */
function Result({ tried }: { readonly tried: TriedRule | undefined }) {
  if (tried === undefined) return <p class="phone-note">{words.newRule.trying}</p>;
  if ('problem' in tried) return <p class="phone-problem">{tried.problem}</p>;
  const { takesIt, instead, inConversation, ofEvents, events } = tried;
  const takesMore = inConversation.length + ofEvents.length > 0;
  return (
    <ul>
      <li class={takesIt ? 'good' : 'doubtful'}>
        {takesIt ? words.newRule.takes : words.newRule.takesNot(instead)}
      </li>
      {!takesMore && takesIt && <li class="good">{words.newRule.harmless(events)}</li>}
      {inConversation.map(({ words: said, from }, at) => (
        <li class="doubtful" key={`${at} ${said}`}>
          {words.newRule.alsoTakes(said, from)}
        </li>
      ))}
      {ofEvents.map(({ from, events: taken }) => (
        <li class="doubtful" key={from}>
          {words.newRule.alsoEvents(taken, events, from)}
        </li>
      ))}
    </ul>
  );
}

/** The line that a rule of this name begins in, from 1. */
function lineOf(text: string, name: string): number {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.includes('name:') && line.includes(name));
  return at === -1 ? lines.length : at + 1;
}
