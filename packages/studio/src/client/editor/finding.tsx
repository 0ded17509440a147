import type { Diagnostic } from '@botrules/core';
import { readOnly } from '../store.js';
import { words } from '../words/en.js';
import { fileName } from '../words/file-name.js';
import { applyTextEdits, goTo } from './documents.js';

/** A finding in words: what is wrong, what to do, and a button that does it where core knows how. */
export function Finding({ of, onDone }: { readonly of: Diagnostic; readonly onDone?: () => void }) {
  const { severity, message, hint, related = [], fix } = of;
  return (
    <div class={`finding ${severity === 'error' ? 'bad' : 'doubtful'}`}>
      <p>
        <b class="unseen">{words.problems.severity(severity)}: </b>
        {message}
      </p>
      {hint && <p class="hint">{hint}</p>}
      {related.map((each) => (
        <button
          type="button"
          key={`${each.file}:${each.line}:${each.column}`}
          class="link"
          onClick={() => {
            onDone?.();
            goTo(each.file, each.line, each.column);
          }}
        >
          {`${each.message} ${fileName(each.file)}:${each.line}`}
        </button>
      ))}
      <div class="row">
        {fix && !readOnly.value && (
          <button
            type="button"
            class="primary small"
            onClick={() => {
              onDone?.();
              applyTextEdits([fix]);
            }}
          >
            {words.problems.fix(fix.text, fix.from === fix.to)}
          </button>
        )}
        <span class="code">{of.code}</span>
      </div>
    </div>
  );
}
