import type { Diagnostic } from '@botrules/core';
import { files, found, isUnchecked, problemCounts, problemsShown } from '../store.js';
import { words } from '../words/en.js';
import { fileName } from '../words/file-name.js';
import { goTo } from './documents.js';
import { Finding } from './finding.js';

/** Every finding, by file and place. */
export function ProblemList() {
  const { diagnostics, omitted } = found.value;
  return (
    <section class="problems" aria-label={words.problems.label}>
      <div class="problems-head">
        <h2>{words.problems.label}</h2>
        <span class="grow" />
        <button
          type="button"
          class="plain small"
          onClick={() => {
            problemsShown.value = false;
          }}
        >
          {words.problems.close}
        </button>
      </div>
      {diagnostics.length === 0 && <p class="nothing">{words.problems.none}</p>}
      <ul>
        {diagnostics.map((each) => (
          <li key={`${each.file}:${each.line}:${each.column}:${each.code}`}>
            <button type="button" class="link place" onClick={() => visit(each)}>
              {`${fileName(each.file)}:${each.line}`}
            </button>
            <Finding of={each} />
          </li>
        ))}
      </ul>
      {omitted > 0 && <p class="nothing">{words.problems.more(omitted)}</p>}
    </section>
  );
}

/** Shows a finding where it stands. */
export function visit({ file, line, column }: Diagnostic): void {
  goTo(file, line, column);
}

/**
 * The finding after a place, or before it; from the last one on to the first.
 *
 * @param step 1 for the next, -1 for the one before
 */
export function nextProblem(
  from: { readonly path: string; readonly line: number; readonly column: number },
  step: 1 | -1,
): Diagnostic | undefined {
  const order = new Map(files.peek().map(({ path }, at) => [path, at]));
  const compare = (a: Spot, b: Spot) =>
    (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.line - b.line || a.column - b.column;
  const sorted = found.peek().diagnostics.toSorted(compare);
  const here = { file: from.path, line: from.line, column: from.column };
  return step === 1
    ? (sorted.find((each) => compare(each, here) > 0) ?? sorted[0])
    : (sorted.findLast((each) => compare(each, here) < 0) ?? sorted.at(-1));
}

type Spot = Pick<Diagnostic, 'file' | 'line' | 'column'>;

/** How many problems there are in all files; pressed, it shows the list of them. */
export function ProblemCount() {
  const { wrong, doubtful, others } = problemCounts.value;
  const isUnknown = isUnchecked.value;
  // With many rules what is proved over all of them follows later.
  const isDone = found.value.version > 0 && (found.value.proved || !found.value.ok);
  return (
    <button
      type="button"
      class={`status ${isUnknown ? 'doubtful' : wrong > 0 ? 'bad' : doubtful > 0 ? 'doubtful' : isDone ? 'good' : ''}`}
      data-version={found.value.version || undefined}
      aria-expanded={problemsShown.value}
      onClick={() => {
        problemsShown.value = !problemsShown.peek();
      }}
    >
      {isUnknown
        ? words.broken.unknown
        : wrong + doubtful > 0
          ? words.problems.count(wrong, doubtful, others)
          : isDone
            ? words.problems.none
            : words.problems.checking}
    </button>
  );
}
