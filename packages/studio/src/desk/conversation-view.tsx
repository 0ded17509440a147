import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { ActDialog, type ChosenAct } from './act-dialog.js';
import type { ShownConversation, ShownEvent, ShownMemory, ShownStep } from './answers.js';
import { askDesk } from './desk-api.js';
import { go, looks, tellFailure } from './desk-store.js';
import { StateChip } from './events-view.js';
import { PersonName, RuleLink, StudioLink, When } from './parts-of-lists.js';
import { CauseChip } from './waiting-view.js';
import { deskWords, showTime } from './words.js';

const words = deskWords.timeline;

/** One conversation: what it waits for, each event with its steps, and what is remembered. */
export function ConversationView({ number }: { number: number }) {
  const found = useSignal<ShownConversation | undefined>(undefined);
  const earlier = useSignal<readonly ShownEvent[]>([]);
  const next = useSignal<number | null>(null);
  const acting = useSignal<ChosenAct | undefined>(undefined);
  const head = useRef<HTMLHeadingElement>(null);

  async function read(before?: number): Promise<void> {
    try {
      const query = before === undefined ? '' : `?before=${before}`;
      const talk = await askDesk<ShownConversation>(`conversations/${number}${query}`);
      if (before === undefined) found.value = talk;
      else earlier.value = [...earlier.peek(), ...talk.events];
      if (before !== undefined || earlier.peek().length === 0) next.value = talk.next;
    } catch (error) {
      if (before === undefined) go({ conversation: undefined });
      tellFailure(error);
    }
  }

  useEffect(() => head.current?.focus(), []);
  useSignalEffect(() => {
    looks.value;
    void read();
  });
  const talk = found.value;
  // What came since pushes some of the first part into the second.
  const events = [
    ...new Map(
      [...(talk?.events ?? []), ...earlier.value].map((event) => [event.number, event]),
    ).values(),
  ];
  return (
    <aside class="beside" aria-labelledby="conversation-title">
      <header class="row">
        <h2 id="conversation-title" tabIndex={-1} ref={head}>
          {deskWords.conversation(number)}
        </h2>
        <span class="grow" />
        <button type="button" class="plain small" onClick={() => go({ conversation: undefined })}>
          {words.close}
        </button>
      </header>
      {talk === undefined ? (
        <p class="looking">{deskWords.looking}</p>
      ) : (
        <>
          <p>
            {talk.channel}, {talk.page}.{' '}
            {talk.heard === null ? words.neverHeard : words.heard(showTime(talk.heard))}
          </p>
          {talk.waiting !== null && (
            <div class="waits">
              <p>
                <CauseChip cause={talk.waiting.cause} reason={talk.waiting.reason} />
              </p>
              <p>
                {words.waits(talk.waiting.waiting)}{' '}
                {talk.waiting.until !== null && words.until(showTime(talk.waiting.until))}
              </p>
            </div>
          )}
          <h3>{words.events}</h3>
          <ol class="timeline">
            {events.map((event) => (
              <EventOfTimeline
                key={event.number}
                event={event}
                onAct={(act) => {
                  acting.value = { act, events: [event.number] };
                }}
              />
            ))}
          </ol>
          {next.value !== null && (
            <p class="more">
              <button type="button" class="plain" onClick={() => void read(next.value!)}>
                {deskWords.more}
              </button>
            </p>
          )}
          <h3>{words.remembered}</h3>
          {talk.memories.length === 0 && <p class="faint">{words.nothing}</p>}
          {talk.memories.map((memory) => (
            <Remembered key={memory.person} memory={memory} />
          ))}
        </>
      )}
      {acting.value && (
        <ActDialog
          chosen={acting.value}
          onClose={() => {
            acting.value = undefined;
          }}
        />
      )}
    </aside>
  );
}

function EventOfTimeline({
  event,
  onAct,
}: {
  event: ShownEvent;
  onAct: (act: ChosenAct['act']) => void;
}) {
  const acts =
    event.state === 'dead'
      ? (['retry', 'decide', 'drop'] as const)
      : event.state === 'waiting'
        ? event.decided
          ? (['decide', 'drop'] as const)
          : (['drop'] as const)
        : (['decide'] as const);
  return (
    <li>
      <div class="row wrap">
        <strong>{deskWords.eventName(event.kind, event.number)}</strong>
        <StateChip state={event.state} />
        <span class="faint">
          <When time={event.received} />
        </span>
        <PersonName person={event.person} id={event.personId} />
      </div>
      <p>
        {event.decided ? (
          <>
            <RuleLink rule={event.rule} rules={event.rules} />
            {event.rules.map(({ name, file, line }) => (
              <span class="faint code" key={`${file}:${line}`}>
                {' '}
                <StudioLink to={{ rule: name, file, line }}>
                  {file}:{line}
                </StudioLink>
              </span>
            ))}
            <span class="faint"> {words.version(event.version ?? '')}</span>
          </>
        ) : (
          words.undecided
        )}
      </p>
      {event.reason !== null && event.steps.every(({ reason }) => reason !== event.reason) && (
        <p class="reason">{event.reason}</p>
      )}
      <ol class="steps">
        {event.steps.map((step, index) => (
          <StepOfTimeline key={index} step={step} />
        ))}
      </ol>
      {event.event !== undefined && (
        <details>
          <summary>{words.data}</summary>
          <pre class="code">{JSON.stringify(event.event, null, 2)}</pre>
        </details>
      )}
      <div class="row">
        {acts.map((act) => (
          <button key={act} type="button" class="link" onClick={() => onAct(act)}>
            {deskWords.act(act)}
          </button>
        ))}
      </div>
    </li>
  );
}

/** Marks beside the colors, for people who do not see colors. */
const marks: Readonly<Record<string, string>> = {
  done: '✓',
  failed: '✕',
  waiting: '…',
  begun: '▸',
  skipped: '–',
};

function StepOfTimeline({ step }: { step: ShownStep }) {
  return (
    <li class={`step ${step.state}`}>
      <span aria-hidden="true">{marks[step.state]}</span>
      <span>
        {words.step(step.kind, step.to)}: {deskWords.state(step.state)}
        {step.at !== null && <span class="faint"> {showTime(step.at)}</span>}
        {step.messages.length > 0 && (
          <span class="faint code"> {words.answered(step.messages)}</span>
        )}
        {step.cause !== null && <span class="reason">{deskWords.cause(step.cause)}</span>}
        {step.reason !== null && <span class="reason">{step.reason}</span>}
        {step.detail !== undefined && step.detail !== null && (
          <pre class="code">
            {typeof step.detail === 'string' ? step.detail : JSON.stringify(step.detail, null, 2)}
          </pre>
        )}
      </span>
    </li>
  );
}

function Remembered({ memory }: { memory: ShownMemory }) {
  const { values = [], question, followUps = [], human, missed = 0, problem } = memory;
  const named = values.map(({ name, value }) =>
    value === undefined ? name : `${name} = ${value}`,
  );
  const lines = [
    ...(problem === undefined ? [] : [problem]),
    ...(named.length === 0 ? [] : [words.values(named)]),
    ...(question ? [words.question(question.name, showTime(question.until))] : []),
    ...(human ? [words.human(showTime(human))] : []),
    ...(missed > 0 ? [words.missed(missed)] : []),
    ...followUps.map(({ due }) => words.followUp(showTime(due))),
  ];
  return (
    <div class="memory">
      <p class="faint code">{memory.person}</p>
      {lines.length === 0 ? (
        <p class="faint">{words.nothing}</p>
      ) : (
        lines.map((line) => <p key={line}>{line}</p>)
      )}
    </div>
  );
}
