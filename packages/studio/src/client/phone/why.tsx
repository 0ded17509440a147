import type {
  ConditionTrial,
  DefaultTrial,
  GroupTrial,
  RuleTrial,
  TestTrial,
} from '@botrules/core';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { TalkAnswer } from '../../worker/talk/talk.js';
import type { Why } from '../../worker/talk/why.js';
import { ask } from '../ask.js';
import { goTo } from '../editor/documents.js';
import { phoneWords as words } from '../words/en-phone.js';
import { fileName } from '../words/file-name.js';
import { played, talk } from './talk-store.js';

/** Why an answer was given: what took it with its lines, and folded what was tried before. */
export function WhyAnswer({ answer }: { readonly answer: TalkAnswer }) {
  const found = useSignal<Why | null>(null);
  const { act, part } = answer;
  const now = played.value;
  useEffect(() => {
    let isLate = false;
    void ask('why', { talk: talk.peek(), which: { act, part } }).then((why) => {
      if (!isLate) found.value = why;
    });
    return () => {
      isLate = true;
    };
  }, [act, part, now]);
  const why = found.value;
  if (why === null) return <div class="why-answer" />;
  const { explanation, remembered, order } = why;
  const { rule, root, omitted, notReached, changes = [] } = explanation;
  const trials = trialsIn(root);
  const took = trials.filter(({ verdict }) => verdict === 'took' || verdict === 'added');
  const entered = trials.filter(({ kind, verdict }) => kind === 'group' && verdict === 'entered');
  const failed = trials.filter((each) => !took.includes(each) && !entered.includes(each));
  const tried = failed.length + omitted;
  const takes =
    rule === null
      ? words.why.nothing
      : rule === 'default'
        ? words.why.default
        : words.why.takes(rule);
  return (
    <div class="why-answer">
      <h3>{takes}</h3>
      {took.map((trial) => (
        <Trial key={`${trial.file}:${trial.line}`} trial={trial} isOpen />
      ))}
      {took.length > 0 &&
        entered.map((trial) => (
          <Trial key={`${trial.file}:${trial.line} ${trial.kind}`} trial={trial} isOpen={false} />
        ))}
      {changes.length > 0 && (
        <section class="why-changes">
          <h4>{words.why.changes}</h4>
          <ul>
            {changes.map((each) => (
              <li key={each} dir="auto">
                {each}
              </li>
            ))}
          </ul>
        </section>
      )}
      {remembered.length > 0 && (
        <details class="why-seen">
          <summary>{words.why.seen}</summary>
          <dl>
            {remembered.map(({ name, value }) => (
              <div key={name}>
                <dt>
                  <code>{name}</code>
                </dt>
                <dd dir="auto">{value}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {tried > 0 && (
        <details class="why-tried">
          <summary>{words.why.before(tried)}</summary>
          {nearestFirst(failed).map((trial) => (
            <Trial
              key={`${trial.file}:${trial.line} ${trial.kind}`}
              trial={trial}
              isOpen={isNear(trial)}
            />
          ))}
          {omitted > 0 && <p class="phone-note">{words.why.omitted(omitted)}</p>}
          {order && (
            <p class="phone-note">{words.why.order(fileName(order[0]), fileName(order[1]))}</p>
          )}
        </details>
      )}
      {notReached > 0 && <p class="phone-note">{words.why.below(notReached)}</p>}
    </div>
  );
}

type AnyTrial = GroupTrial | RuleTrial | DefaultTrial;

/** Rules, defaults, and groups that ask for something, in the order in which they were tried. */
function trialsIn(group: GroupTrial): readonly AnyTrial[] {
  return [
    ...(group.when.length > 0 ? [group] : []),
    ...group.items.flatMap((item): readonly AnyTrial[] =>
      item.kind === 'group' ? trialsIn(item) : [item],
    ),
    ...(group.default === null ? [] : [group.default]),
  ];
}

/** Near misses first; the others stay in their order. */
function nearestFirst(trials: readonly AnyTrial[]): readonly AnyTrial[] {
  return [...trials.filter(isNear), ...trials.filter((trial) => !isNear(trial))];
}

function isNear(trial: AnyTrial): boolean {
  return trial.kind !== 'default' && trial.when.some(isNearLine);
}

function isNearLine(line: ConditionTrial): boolean {
  if (line.kind !== 'test') return !line.holds && line.parts.some(isNearLine);
  return !line.holds && (line.near !== null || line.closest !== undefined);
}

const good: ReadonlySet<string> = new Set(['took', 'added', 'entered']);

function Trial({ trial, isOpen }: { readonly trial: AnyTrial; readonly isOpen: boolean }) {
  const { verdict, file, line } = trial;
  const isGood = good.has(verdict);
  const name =
    trial.kind === 'rule'
      ? trial.name
      : trial.kind === 'default'
        ? words.taken.default
        : words.why.group;
  const told = words.why.verdicts[verdict];
  const place = (
    <button type="button" class="link rule-place" onClick={() => goTo(file, line)}>
      {fileName(file)}:{line}
    </button>
  );
  const head = (
    <>
      <Mark isGood={isGood} />
      <b dir="auto">{name}</b>
    </>
  );
  const lines = trial.kind === 'default' ? [] : trial.when;
  const captures = trial.kind === 'rule' ? Object.entries(trial.captures) : [];
  return (
    <div class={`trial ${isGood ? 'good' : ''}`}>
      <div class="trial-place">{place}</div>
      {lines.length + captures.length === 0 ? (
        <p class="trial-head">{head}</p>
      ) : (
        <details open={isOpen}>
          <summary class="trial-head">{head}</summary>
          <ul class="trial-lines">
            {lines.map((each, at) => (
              <Line key={at} line={each} />
            ))}
          </ul>
          {captures.map(([key, value]) => (
            <p class="trial-capture" key={key}>
              <code>{`{${key}}`}</code> {words.why.capture} “<span dir="auto">{value}</span>”
            </p>
          ))}
        </details>
      )}
      {told && <p class="trial-verdict">{told}</p>}
    </div>
  );
}

function Mark({ isGood }: { readonly isGood: boolean }) {
  return (
    <span
      class={`holds-mark ${isGood ? 'good' : 'bad'}`}
      role="img"
      aria-label={isGood ? words.why.holds : words.why.fails}
    >
      {isGood ? '✓' : '✗'}
    </span>
  );
}

function Line({ line }: { readonly line: ConditionTrial }) {
  const isGood = line.holds;
  if (line.kind === 'test') {
    return (
      <li>
        <Mark isGood={isGood} />
        <span>
          <code>{line.field}</code> <span dir="auto">{line.test}</span>
          {!isGood && <small dir="auto">{whatItIs(line)}</small>}
        </span>
      </li>
    );
  }
  return (
    <li>
      <Mark isGood={isGood} />
      <span>
        {words.why[line.kind]}
        <ul class="trial-lines">
          {line.parts.map((each, at) => (
            <Line key={at} line={each} />
          ))}
        </ul>
      </span>
    </li>
  );
}

function whatItIs({ value, near, closest, noRow }: TestTrial): string {
  if (value === null) return words.why.isAbsent;
  if (near !== null) return words.why.near[near](value);
  if (closest?.exact) return words.why.exact(value, closest.text);
  if (closest !== undefined) return words.why.closest(value, closest.text);
  return noRow ? words.why.noRow(value) : words.why.is(value);
}
