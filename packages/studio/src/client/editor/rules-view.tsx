import { effect } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { current, dirty, found, marked, problemsShown, reach, version } from '../store.js';
import { words } from '../words/en.js';
import { paintBeside, paintMarked } from './beside.js';
import { mountEditor } from './documents.js';
import { editorKeys } from './editor-keys.js';
import { extensions } from './extensions.js';
import { paintFindings } from './finding-marks.js';
import { ProblemCount, ProblemList } from './problems.js';

function startEditor(host: HTMLElement): () => void {
  const view = mountEditor(host, (path) => extensions(path, editorKeys));
  const ends = [
    effect(() => {
      current.value;
      const { version: checked } = found.value;
      // What was found of an older text is put where it stood; the next check is on its way.
      if (checked === version.peek()) paintFindings(view);
      measure(checked);
    }),
    effect(() => {
      current.value;
      found.value;
      reach.value;
      if (found.value.version === version.peek()) paintBeside(view);
    }),
    effect(() => {
      current.value;
      marked.value;
      paintMarked(view);
    }),
  ];
  return () => {
    for (const end of ends) end();
    view.destroy();
  };
}

/** How long it took from the edit to what was found: for a program that observes the measures of the page. */
function measure(checked: number): void {
  const mark = `edit ${checked}`;
  if (performance.getEntriesByName(mark).length > 0) performance.measure('findings', mark);
  // What was edited since is measured when it is checked: findings of one edit may be told twice.
  for (const { name } of performance.getEntriesByType('mark')) {
    if (Number(/^edit (\d+)$/.exec(name)?.[1]) <= checked) performance.clearMarks(name);
  }
  performance.clearMeasures();
}

/** The editor, with the name of the file and how many problems there are. */
export function RulesView({
  chooser,
  instead,
}: {
  /** What chooses another way to see the file. */
  readonly chooser?: ComponentChildren;
  /** What is shown in place of the text. */
  readonly instead?: ComponentChildren;
}) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => startEditor(host.current!), []);
  const isEdited = dirty.value.includes(current.value);
  return (
    <section class="rules-view" aria-label={words.views.rules}>
      <div class="file-bar">
        <span class="path">
          <bdi>{current}</bdi>
        </span>
        {isEdited && <span class="edited">{words.files.edited}</span>}
        <span class="grow" />
        {chooser}
        <ProblemCount />
      </div>
      <div class="editor" ref={host} hidden={Boolean(instead)} />
      {instead}
      {problemsShown.value && <ProblemList />}
    </section>
  );
}
