import { facts, pane, view } from './store.js';
import { words } from './words/en.js';

/** What a narrow window has at its bottom: one part of the page at a time. */
export function Bottom() {
  const at = (isHere: boolean) => (isHere ? 'page' : undefined);
  const shows = (name: 'rules' | 'map' | 'tests') => pane.value === 'view' && view.value === name;
  const views = ['rules', 'map', 'tests'] as const;
  return (
    <nav class="bottom" aria-label={words.panes.label}>
      <button
        type="button"
        aria-current={at(pane.value === 'files')}
        onClick={() => {
          pane.value = 'files';
        }}
      >
        {words.panes.files}
      </button>
      {views.map((name) => (
        <button
          type="button"
          key={name}
          aria-current={at(shows(name))}
          onClick={() => {
            view.value = name;
            pane.value = 'view';
          }}
        >
          {words.views[name]}
          {name === 'tests' && facts.value.tests && (
            <span class={`count ${facts.value.tests.look}`}>{facts.value.tests.short}</span>
          )}
        </button>
      ))}
      <button
        type="button"
        aria-current={at(pane.value === 'phone')}
        onClick={() => {
          pane.value = 'phone';
        }}
      >
        {words.panes.phone}
      </button>
    </nav>
  );
}
