import { nextTheme, theme } from './look/theme.js';
import { dirty, pane, readOnly, type ViewName, view, viewNames } from './store.js';
import { words } from './words/en.js';

/** The name, the views, and Save. */
export function Header({ onSave }: { readonly onSave: () => void }) {
  return (
    <header class="top">
      <div class="brand">
        <Mark />
        <b>{words.brand}</b>
      </div>
      <nav class="views" aria-label={words.views.label}>
        {viewNames.map((name) => (
          <ViewTab key={name} name={name} />
        ))}
      </nav>
      <span class="grow" />
      {readOnly.value ? (
        <span class="read-only">{words.save.readOnly}</span>
      ) : (
        <button type="button" class="primary" disabled={dirty.value.length === 0} onClick={onSave}>
          {words.save.button(dirty.value.length)}
        </button>
      )}
      <button
        type="button"
        class="plain square"
        aria-label={words.theme.label(theme.value)}
        title={words.theme.label(theme.value)}
        onClick={nextTheme}
      >
        <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
          <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" stroke-width="1.6" />
          <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
        </svg>
      </button>
    </header>
  );
}

function ViewTab({ name }: { readonly name: ViewName }) {
  return (
    <button
      type="button"
      aria-current={view.value === name ? 'page' : undefined}
      onClick={() => {
        view.value = name;
        pane.value = 'view';
      }}
    >
      {words.views[name]}
    </button>
  );
}

function Mark() {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <rect width="20" height="20" rx="5" fill="var(--accent)" />
      <path
        d="M5 6.5h10M5 10h6M5 13.5h8.5"
        stroke="var(--on-accent)"
        stroke-width="1.8"
        stroke-linecap="round"
      />
    </svg>
  );
}
