import type {
  ReplayAnswer,
  ShownGroup,
  ShownSample,
  ShownTaker,
} from '../../worker/events/event-answer.js';
import { goTo } from '../editor/documents.js';
import { dirty, found, recorded, replay } from '../store.js';
import { eventWords as words } from '../words/en-views.js';

/** How many groups and takers are listed. */
const most = 100;

/** What the edit changes for recorded events, and who takes how many of them. */
export function EventsView() {
  const state = recorded.value;
  if (state.kind === 'none') return <NoEvents />;
  if (state.kind === 'failed') {
    return (
      <section class="page" aria-label={words.label}>
        <div class="empty" role="alert">
          <h2>{words.failed}</h2>
          <p>{state.message}</p>
        </div>
      </section>
    );
  }
  if (state.kind === 'ready' && state.events === 0) {
    return <NoEvents why={state.broken > 0 ? words.broken(state.broken) : words.empty} />;
  }
  const answer = replay.value;
  if (answer === undefined && !found.value.ok) {
    return (
      <section class="page" aria-label={words.label}>
        <div class="empty">
          <p>{words.noRules}</p>
        </div>
      </section>
    );
  }
  if (state.kind !== 'ready' || answer === undefined) {
    return (
      <section class="page" aria-label={words.label} aria-busy="true">
        <p class="remark">{words.loading}</p>
      </section>
    );
  }
  return (
    <section class="page events-view" aria-label={words.label}>
      <Changes answer={answer} broken={state.broken} />
      <Takers answer={answer} />
    </section>
  );
}

function Changes({ answer, broken }: { readonly answer: ReplayAnswer; readonly broken: number }) {
  const { different, total, groups, others, isComparable } = answer;
  const isClean = dirty.value.length === 0;
  return (
    <div class="changes">
      <h2>{isClean || !isComparable ? words.recorded(total) : words.title(different, total)}</h2>
      <p class="remark">
        {!found.value.ok
          ? words.lastGood
          : !isComparable
            ? words.notComparable
            : isClean
              ? words.clean
              : words.saved}
      </p>
      {broken > 0 && <p class="remark">{words.broken(broken)}</p>}
      <ul class="groups">
        {groups.slice(0, most).map((group) => (
          <Group key={JSON.stringify([group.from, group.to, group.paths])} group={group} />
        ))}
      </ul>
      {others + Math.max(0, groups.length - most) > 0 && (
        <p class="remark">
          {words.others(others + groups.slice(most).reduce((sum, { events }) => sum + events, 0))}
        </p>
      )}
    </div>
  );
}

function Group({ group: { from, to, paths, events, samples } }: { readonly group: ShownGroup }) {
  return (
    <li>
      <div class="head">
        <b class="number">{events.toLocaleString('en')}</b>
        <Taker name={from} />
        {paths.length === 0 ? (
          <>
            <span aria-hidden="true">→</span>
            <Taker name={to} />
          </>
        ) : (
          <span class="remark">{words.paths(paths)}</span>
        )}
      </div>
      {samples.map((sample) => (
        <Sample key={sample.number} sample={sample} />
      ))}
    </li>
  );
}

function Taker({ name }: { readonly name: string | null }) {
  return <span class="chip">{name ?? words.nothing}</span>;
}

function Sample({
  sample: { number, did, kind, before, after },
}: {
  readonly sample: ShownSample;
}) {
  return (
    <div class="sample">
      <p class={`said-by-person ${kind}`} dir="auto" title={words.sample(number)}>
        {did}
      </p>
      <p class="was">
        <span class="label">{words.before}</span>
        <span dir="auto">{before.join(' ') || words.noAnswer}</span>
      </p>
      <p class="is">
        <span class="label">{words.after}</span>
        <span dir="auto">{after.join(' ') || words.noAnswer}</span>
      </p>
    </div>
  );
}

function Takers({ answer: { takers, untaken } }: { readonly answer: ReplayAnswer }) {
  const used = takers.filter(({ events }) => events > 0);
  const top = Math.max(1, untaken, ...used.map(({ events }) => events));
  return (
    <section class="takers" aria-label={words.who}>
      <h2>{words.who}</h2>
      <table>
        <tbody>
          {used.slice(0, most).map((taker) => (
            <TakerRow key={`${taker.file}:${taker.line}`} taker={taker} top={top} />
          ))}
          {untaken > 0 && (
            <tr>
              <th scope="row">{words.untaken}</th>
              <Bar events={untaken} top={top} />
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}

function TakerRow({
  taker: { rule, file, line, events },
  top,
}: {
  readonly taker: ShownTaker;
  readonly top: number;
}) {
  return (
    <tr>
      <th scope="row">
        <button type="button" class="link" onClick={() => goTo(file, line)}>
          {rule}
        </button>
      </th>
      <Bar events={events} top={top} />
    </tr>
  );
}

function Bar({ events, top }: { readonly events: number; readonly top: number }) {
  return (
    <>
      <td class="bar-cell" aria-hidden="true">
        <i class="amount" style={{ width: `${Math.max(1, (100 * events) / top)}%` }} />
      </td>
      <td class="amount-number">{events.toLocaleString('en')}</td>
    </>
  );
}

/** @param why what is so of the file that was given, if one was */
function NoEvents({ why }: { readonly why?: string }) {
  const { title, text, how, command } = words.none;
  return (
    <section class="page" aria-label={words.label}>
      <div class="empty">
        <h2>{title}</h2>
        <p>{why ?? text}</p>
        <p class="how">{how}</p>
        <pre>{command}</pre>
      </div>
    </section>
  );
}
