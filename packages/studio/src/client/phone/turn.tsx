import { useRef } from 'preact/hooks';
import type { CameIn, TalkAct, TalkAnswer, TalkStep } from '../../worker/talk/talk.js';
import { goTo } from '../editor/documents.js';
import { readOnly, view } from '../store.js';
import { phoneWords as words } from '../words/en-phone.js';
import { dialog, keep } from './dialog.js';
import { Fit } from './fit.js';
import { MessageBubble } from './message.js';
import { changeOf, chooseAgain, chosen, played } from './talk-store.js';

/** One thing that was done, and its answer. */
export function Turn({
  answer,
  isChosen,
}: {
  readonly answer: TalkAnswer;
  readonly isChosen: boolean;
}) {
  const { came, steps, gone } = answer;
  return (
    <div class={`turn ${isChosen ? 'chosen' : ''}`}>
      <Came came={came} now={answer.now} gone={gone} />
      {steps.map((step, at) => (
        <Step key={`${at} ${step.file} ${step.line}`} step={step} />
      ))}
      <Silence answer={answer} />
      {isChosen && <Fit answer={answer} />}
      <TakenBy answer={answer} isChosen={isChosen} />
    </div>
  );
}

/** What was done and is not answered yet: the words of the person, and dots. */
export function Unanswered({ act }: { readonly act: TalkAct }) {
  const said = saidBy(act);
  return (
    <div class="turn">
      {said !== null && (
        <p class="bubble person" dir="auto">
          {said}
        </p>
      )}
      <span class="bubble bot typing" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
    </div>
  );
}

function saidBy(act: TalkAct): string | null {
  switch (act.does) {
    case 'say':
      return act.text;
    case 'send':
      return words.sent(act.attachment);
    case 'tap':
    case 'click':
      return act.title;
    default:
      return null;
  }
}

/** What came in: the words of the person, or what happened in a few words. */
function Came({
  came: { event, words: said, title, payload, attachment, referral, typed, standby },
  now,
  gone,
}: {
  readonly came: CameIn;
  readonly now: number;
  readonly gone: boolean;
}) {
  const begins = played.value?.turns[0];
  const facts = [
    ...(referral === null ? [] : [words.came.by(referral.source, referral.ref)]),
    ...(event === 'follow_up'
      ? [words.came.followUp(payload ?? '', words.moment(now, begins?.now ?? now))]
      : []),
    ...(event === 'handover' ? [words.came.handover] : []),
    ...(event === 'added' ? [words.came.added] : []),
    ...(attachment !== null && said !== null ? [words.sent(attachment)] : []),
    ...(event === 'optin' ? [words.came.optin] : []),
    ...(standby ? [words.came.standby] : []),
  ];
  const isOfPage = event === 'human_reply';
  const hasWords = !['follow_up', 'handover', 'added', 'referral'].includes(event);
  const sent = attachment === null ? null : words.sent(attachment);
  const shown = said ?? payload ?? sent ?? (facts.length > 0 ? null : words.came.other(event));
  return (
    <>
      {facts.length > 0 && <p class="came">{facts.join(' · ')}</p>}
      {hasWords && shown !== null && (
        <p
          class={isOfPage ? 'bubble colleague' : `bubble person ${gone ? 'gone' : ''}`}
          dir="auto"
          title={payload ?? undefined}
        >
          {isOfPage && <small>{words.came.colleague}</small>}
          {shown}
        </p>
      )}
      {typed && <p class="beside">{words.came.typed(title ?? payload ?? '')}</p>}
      {gone && <p class="beside doubtful">{words.taken.gone}</p>}
    </>
  );
}

function Step({ step }: { readonly step: TalkStep }) {
  return (
    <>
      {step.reply.map((each, at) => (
        <MessageBubble
          key={at}
          shown={each}
          which={{ rule: step.rule, file: step.file, line: step.line, message: at }}
        />
      ))}
      {step.does.map((does) => (
        <p class="does" key={does} dir="auto">
          {words.taken.does(does)}
        </p>
      ))}
    </>
  );
}

/** What is said where nobody answers. */
function Silence({ answer: { rule, held, steps, came } }: { readonly answer: TalkAnswer }) {
  if (rule === null && steps.length > 0) return null;
  if (rule === null && isOfColleague(came)) return <p class="silence">{words.held.ofPage}</p>;
  if (rule === null) {
    return (
      <p class={`silence ${held === null ? 'doubtful' : ''}`}>
        {held === null ? words.held.nothing : words.held[held]}
      </p>
    );
  }
  const isSilent = steps.every(({ reply, does }) => reply.length === 0 && does.length === 0);
  return isSilent ? <p class="silence">{words.held.silent}</p> : null;
}

/** What a colleague does needs no answer. */
function isOfColleague({ event }: CameIn): boolean {
  return event === 'human_reply' || event === 'handover';
}

/** The rules that answered, and what can be done about that. */
function TakenBy({
  answer,
  isChosen,
}: {
  readonly answer: TalkAnswer;
  readonly isChosen: boolean;
}) {
  const { rule, steps, variants, held } = answer;
  const changed = changeOf(answer);
  const isDefault = rule === 'default' || rule === null;
  return (
    <div class="taken-by">
      <div class="row rules-of-turn">
        {steps.map((step, at) => (
          <RuleChip
            key={`${at} ${step.rule}`}
            answer={answer}
            step={step}
            isChosen={isChosen && at === steps.length - 1}
          />
        ))}
        {steps.length === 0 && <RuleChip answer={answer} step={undefined} isChosen={isChosen} />}
        {changed && (
          <span class="chip doubtful">
            {changed.rule === rule ? words.taken.changed : words.taken.was(changed.rule)}
          </span>
        )}
      </div>
      {isChosen && (
        <div class="row turn-acts">
          {isDefault && held === null && !isOfColleague(answer.came) && !readOnly.value && (
            <button
              type="button"
              class="quiet"
              onClick={() => {
                dialog.value = { kind: 'new-rule', answer };
              }}
            >
              {words.taken.makeRule}
            </button>
          )}
          {variants && (
            <button
              type="button"
              class="quiet"
              title={words.taken.variantWhy}
              onClick={() => void chooseAgain(answer)}
            >
              {words.taken.variant}
            </button>
          )}
          <button
            type="button"
            class="quiet"
            title={words.taken.asOnWhy}
            onClick={() => {
              dialog.value = { kind: 'as-on', answer };
            }}
          >
            {words.taken.asOn}
          </button>
          {!readOnly.value && (
            <button
              type="button"
              class="quiet"
              title={words.taken.keepWhy}
              onClick={() => void keep(answer)}
            >
              {words.taken.keep}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

function RuleChip({
  answer,
  step,
  isChosen,
}: {
  readonly answer: TalkAnswer;
  readonly step: TalkStep | undefined;
  readonly isChosen: boolean;
}) {
  const button = useRef<HTMLButtonElement>(null);
  const name = step === undefined ? words.taken.nobody : nameOfRule(step.rule);
  const choose = () => {
    const { act, part } = answer;
    chosen.value = { act, part };
    // In a narrow window, and on the map, what one looks at stays.
    if (step && view.value === 'rules' && matchMedia('(min-width: 861px)').matches) {
      goTo(step.file, step.line);
      button.current?.focus();
    }
  };
  return (
    <button
      type="button"
      ref={button}
      class={`rule-chip ${step === undefined ? 'nobody' : step.rule === 'default' ? 'of-default' : ''}`}
      aria-pressed={isChosen}
      title={words.taken.by(name)}
      onClick={choose}
    >
      {name}
    </button>
  );
}

function nameOfRule(rule: string): string {
  return rule === 'default' ? words.taken.default : rule;
}
