import type { ComponentChildren } from 'preact';
import type { RulePlace, TalkMemory } from '../../worker/talk/talk.js';
import { goTo } from '../editor/documents.js';
import { phoneWords as words } from '../words/en-phone.js';
import { waitUntil } from './talk-store.js';

/** What the conversation remembers just now, each thing with the rule that wrote it. */
export function Remembered({
  memory: { values, question, followUps, human, arrival, missed, once },
  now,
}: {
  readonly memory: TalkMemory;
  readonly now: number;
}) {
  const isNothing =
    values.length + followUps.length + once.length + missed === 0 &&
    question === null &&
    human === null &&
    arrival === null;
  if (isNothing) return <p class="phone-note">{words.memory.none}</p>;
  const at = (time: number) => words.moment(time, now);
  return (
    <div class="remembered">
      <dl>
        {values.map(({ name, value, until, by }) => (
          <Line key={name} name={<code>{name}</code>} by={by}>
            <span dir="auto">{value}</span>
            {until !== null && <small>{words.memory.until(at(until))}</small>}
          </Line>
        ))}
        {question && (
          <Line name={words.memory.question} by={question.by}>
            <code>{question.name}</code>
            <small>{words.memory.until(at(question.until))}</small>
          </Line>
        )}
        {followUps.map(({ payload, due, inAnyCase, by }) => {
          const span = words.span(due - now);
          return (
            <Line key={payload} name={words.memory.followUp} by={by}>
              <code>{payload}</code>
              <small>
                {words.memory.due(at(due), span)}
                {inAnyCase && `, ${words.memory.inAnyCase}`}
              </small>
              <button
                type="button"
                class="plain small"
                title={words.memory.fireWhy(payload, span)}
                onClick={() => waitUntil(due)}
              >
                {words.memory.fire}
              </button>
            </Line>
          );
        })}
        {arrival && (
          <Line name={words.memory.arrival} by={null}>
            {[arrival.source, arrival.ref].filter((part) => part).join(' · ')}
          </Line>
        )}
      </dl>
      {human !== null && <p class="phone-note">{words.memory.human(at(human))}</p>}
      {missed > 0 && <p class="phone-note">{words.memory.missed(missed)}</p>}
      {once.map(({ mark, until }) => (
        <p class="phone-note" key={mark}>
          {words.memory.once(mark)},{' '}
          {until === null ? words.memory.ever : words.memory.onceUntil(at(until))}
        </p>
      ))}
    </div>
  );
}

function Line({
  name,
  by,
  children,
}: {
  readonly name: ComponentChildren;
  readonly by: RulePlace | null;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="remembered-line">
      <dt>{name}</dt>
      <dd>
        <div class="remembered-value">{children}</div>
        {by && (
          <button
            type="button"
            class="link rule-place"
            title={words.memory.by(by.rule)}
            onClick={() => goTo(by.file, by.line)}
          >
            {by.rule}
          </button>
        )}
      </dd>
    </div>
  );
}
