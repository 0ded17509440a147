import { useEffect, useRef } from 'preact/hooks';
import { current, dirty, errors, warnings } from '../store.js';
import { words } from '../words/en.js';
import { mountEditor } from './documents.js';

/** The editor, with the name of the file and how many problems there are. */
export function RulesView() {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => mountEditor(host.current!), []);
  const isEdited = dirty.value.includes(current.value);
  const [wrong, doubtful] = [errors.value.length, warnings.value.length];
  return (
    <section class="rules-view" aria-label={words.views.rules}>
      <div class="file-bar">
        <span class="path">{current}</span>
        {isEdited && <span class="edited">{words.files.edited}</span>}
        <span class="grow" />
        <span class={`status ${wrong > 0 ? 'bad' : doubtful > 0 ? 'doubtful' : 'good'}`}>
          {wrong + doubtful === 0 ? words.problems.none : words.problems.count(wrong, doubtful)}
        </span>
      </div>
      <div class="editor" ref={host} />
    </section>
  );
}
