import { phoneWords as words } from '../words/en-phone.js';
import { played, waitUntil } from './talk-store.js';

/** Follow-ups that wait, at the end of the thread: the next thing that happens if nobody does anything. */
export function Waiting() {
  const now = played.value;
  const [next] = now?.memory.followUps ?? [];
  if (!now || next === undefined) return null;
  const span = words.span(next.due - now.now);
  return (
    <p class="waiting">
      <span>
        {words.memory.followUp} <code>{next.payload}</code>,{' '}
        {words.memory.due(words.moment(next.due, now.now), span)}
      </span>
      <button
        type="button"
        class="link"
        title={words.memory.fireWhy(next.payload, span)}
        onClick={() => waitUntil(next.due)}
      >
        {words.memory.fire}
      </button>
    </p>
  );
}
