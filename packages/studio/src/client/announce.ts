import { effect } from '@preact/signals';
import { announce, facts, found, problemCounts } from './store.js';
import { words } from './words/en.js';

/** How long nothing changes before it is said, in milliseconds: each key says something else. */
const rest = 1000;

/** From now on has a screen reader say what becomes of the problems and the tests, when typing rests. */
export function announceFindings(): void {
  let said: readonly (string | undefined)[] | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    clearTimeout(timer);
    const { version, ok, proved } = found.value;
    // What is only read so far has problems that nobody knows yet.
    if (version === 0 || (ok && !proved)) return;
    const { wrong, doubtful, others } = problemCounts.value;
    const problems =
      wrong + doubtful > 0 ? words.problems.count(wrong, doubtful, others) : undefined;
    const now = [problems ?? words.problems.none, facts.value.tests?.long];
    timer = setTimeout(() => {
      // A page without a problem has nothing to say when it opens.
      const before = said ?? [words.problems.none, now[1]];
      said = now;
      const news = now.filter((each, at) => each !== undefined && each !== before[at]);
      if (news.length > 0) announce(`${news.join('. ')}.`);
    }, rest);
  });
}
