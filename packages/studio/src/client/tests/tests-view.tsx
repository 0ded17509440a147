import type { Message } from '@botrules/core';
import type {
  ShownCoverage,
  ShownDifference,
  ShownPoint,
  ShownTest,
  ShownTurn,
} from '../../worker/tests/test-answer.js';
import { goTo } from '../editor/documents.js';
import { testRun } from '../store.js';
import { testWords as words } from '../words/en-views.js';
import { fileName } from '../words/file-name.js';

/** How many points that no test reaches are listed, and how many tests that pass. */
const most = { never: 200, passed: 300 };

/** How the tests come out: those that fail first, then what no test reaches. */
export function TestsView() {
  const run = testRun.value;
  if (run === undefined) return <section class="page" aria-label={words.label} aria-busy="true" />;
  const { passed, failed, tests, reached, problems } = run;
  if (tests.length === 0 && problems.length === 0) return <NoTests reached={reached} />;
  const wrong = tests.filter((test) => !test.passed);
  const right = tests.filter((test) => test.passed);
  return (
    <section class="page tests-view" aria-label={words.label}>
      <div class="results">
        <h2 class={`test-verdict ${failed > 0 ? 'bad' : 'good'}`}>{words.title(passed, failed)}</h2>
        <p class="remark">{words.hint}</p>
        {problems.length > 0 && (
          <>
            <h3>{words.problems}</h3>
            <ul class="plain-list">
              {problems.slice(0, most.never).map(({ file, line, message, severity }) => (
                <li key={`${file}:${line} ${message}`} class={severity === 'error' ? 'bad' : ''}>
                  <Place file={file} line={line} /> {message}
                </li>
              ))}
            </ul>
          </>
        )}
        {wrong.map((test) => (
          <FailedTest key={`${test.file}:${test.line}`} test={test} />
        ))}
        {right.length > 0 && (
          <>
            <h3>{words.passed}</h3>
            <ul class="passed-tests">
              {right.slice(0, most.passed).map(({ file, line, name, problem }) => (
                <li key={`${file}:${line}`}>
                  <span class="tick" aria-hidden="true">
                    ✓
                  </span>
                  <button type="button" class="link" onClick={() => goTo(file, line)}>
                    {name}
                  </button>
                  {problem && <Problem of={problem} />}
                </li>
              ))}
            </ul>
            <More left={right.length - most.passed} />
          </>
        )}
      </div>
      {reached && <NeverTried reached={reached} />}
    </section>
  );
}

function FailedTest({ test }: { readonly test: ShownTest }) {
  const { name, file, line, problem, talk } = test;
  return (
    <article class="failed-test" aria-label={name}>
      <h3>
        <span class="cross" aria-hidden="true">
          ✗
        </span>
        <button type="button" class="link" onClick={() => goTo(file, line)}>
          {name}
        </button>
        <Place file={file} line={line} />
      </h3>
      {problem && <Problem of={problem} />}
      {talk.map((turn, at) => (
        // A talk has no names for its turns; they come in their order.
        <Turn key={at} turn={turn} file={file} />
      ))}
    </article>
  );
}

function Problem({ of: { message, hint } }: { readonly of: NonNullable<ShownTest['problem']> }) {
  return (
    <p class="test-problem">
      {message} <span class="remark">{hint}</span>
    </p>
  );
}

function Turn({ turn, file }: { readonly turn: ShownTurn; readonly file: string }) {
  const { did, kind, answer, rule, place, differences } = turn;
  return (
    <div class="test-turn">
      <p class={`said-by-person ${kind}`} dir="auto">
        {did}
      </p>
      {answer.map((message, at) => (
        <Said key={at} message={message} />
      ))}
      <p class="who">
        {rule !== null && place ? (
          <button type="button" class="link" onClick={() => goTo(place.file, place.line)}>
            {words.took(rule)}
          </button>
        ) : (
          words.took(rule)
        )}
      </p>
      {differences.length > 0 && (
        <table class="differences">
          <thead>
            <tr>
              <th scope="col">
                <span class="unseen">{words.failed}</span>
              </th>
              <th scope="col">{words.expected}</th>
              <th scope="col">{words.came}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map((difference) => (
              <DifferenceRow key={difference.path} difference={difference} file={file} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function DifferenceRow({
  difference: { path, expected, came, line },
  file,
}: {
  readonly difference: ShownDifference;
  readonly file: string;
}) {
  return (
    <tr>
      <th scope="row">
        <button type="button" class="link" onClick={() => goTo(file, line)}>
          {path}
        </button>
      </th>
      <td class="good" dir="auto">
        {expected}
      </td>
      <td class="bad" dir="auto">
        {came ?? words.nothing}
      </td>
    </tr>
  );
}

/** A message of an answer, as short as a test needs it. */
function Said({ message }: { readonly message: Message }) {
  if ('typing' in message) return null;
  const buttons = 'text' in message ? (message.buttons ?? []) : [];
  const replies = 'quick_replies' in message ? (message.quick_replies ?? []) : [];
  const text =
    'text' in message
      ? message.text
      : 'cards' in message
        ? message.cards.map(({ title }) => title).join(' · ')
        : `(${Object.keys(message)[0]})`;
  return (
    <div class="said-by-bot">
      <p dir="auto">{text}</p>
      {[...buttons, ...replies].map(({ title }) => (
        <span key={title} class="button-shown">
          {title}
        </span>
      ))}
    </div>
  );
}

function NeverTried({ reached: { reached, total, points } }: { readonly reached: ShownCoverage }) {
  const never = points.filter(({ events }) => events === 0);
  return (
    <section class="never-tried" aria-label={words.never}>
      <h2>{words.never}</h2>
      <p class="remark">{words.reached(reached, total)}</p>
      <div class="meter" aria-hidden="true">
        <i style={{ width: `${(100 * reached) / Math.max(1, total)}%` }} />
      </div>
      {never.length === 0 ? (
        <p>{words.allReached}</p>
      ) : (
        <ul class="plain-list">
          {never.slice(0, most.never).map((point) => (
            <Point key={`${point.file}:${point.line} ${point.kind} ${point.name}`} point={point} />
          ))}
        </ul>
      )}
      <More left={never.length - most.never} />
    </section>
  );
}

function Point({ point: { kind, name, file, line } }: { readonly point: ShownPoint }) {
  return (
    <li class={`point ${kind}`}>
      <button type="button" class="link" onClick={() => goTo(file, line)}>
        {name}
      </button>
      <small>
        {kind === 'alternative' && `${words.kinds[kind]}, `}
        {`${fileName(file)}:${line}`}
      </small>
    </li>
  );
}

function NoTests({ reached }: { readonly reached: ShownCoverage | undefined }) {
  const { title, text, how, sample, file } = words.none;
  return (
    <section class="page" aria-label={words.label}>
      <div class="empty">
        <h2>{title}</h2>
        <p>{text}</p>
        <p class="how">{how}</p>
        <pre>{sample}</pre>
        <p>{file}</p>
        {reached && <p class="remark">{words.reached(0, reached.total)}</p>}
      </div>
    </section>
  );
}

function Place({ file, line }: { readonly file: string; readonly line: number }) {
  return (
    <button type="button" class="link where" onClick={() => goTo(file, line)}>
      {`${fileName(file)}:${line}`}
    </button>
  );
}

function More({ left }: { readonly left: number }) {
  return left > 0 ? <p class="remark">{words.more(left)}</p> : null;
}
