import { deskAddress } from './api.js';
import { nextTheme, theme } from './look/theme.js';
import {
  dirty,
  facts,
  git,
  pane,
  readOnly,
  reviewed,
  saving,
  type ViewName,
  view,
  viewNames,
} from './store.js';
import { words } from './words/en.js';
import { otherLanguage, switchLanguage } from './words/language.js';

/** The name, the views, and Save. */
export function Header() {
  const { branch, differs } = git.value ?? {};
  return (
    <header class="top">
      <h1 class="brand">
        <Mark />
        {words.brand}
      </h1>
      <nav class="views" aria-label={words.views.label}>
        {viewNames.map((name) => (
          <ViewTab key={name} name={name} />
        ))}
      </nav>
      <span class="grow" />
      {branch !== undefined && differs !== undefined && (
        <button
          type="button"
          class="git"
          title={words.git(branch, differs)}
          aria-haspopup="dialog"
          disabled={differs === 0}
          onClick={() => {
            reviewed.value = 'commit';
            saving.value = 'review';
          }}
        >
          {words.git(branch, differs)}
        </button>
      )}
      <button
        type="button"
        class="plain square only-medium"
        aria-label={words.panes.files}
        title={words.panes.files}
        aria-expanded={pane.value === 'files'}
        onClick={() => {
          pane.value = pane.peek() === 'files' ? 'view' : 'files';
        }}
      >
        <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
          <path
            d="M3 5h14M3 10h14M3 15h14"
            stroke="currentColor"
            stroke-width="1.6"
            stroke-linecap="round"
          />
        </svg>
      </button>
      {deskAddress !== '' && (
        <a class="plain" href={deskAddress}>
          {words.service.desk}
        </a>
      )}
      {readOnly.value ? (
        <span class="read-only">
          {deskAddress === '' ? words.save.readOnly : words.service.inForce}
        </span>
      ) : (
        <button
          type="button"
          class="primary save"
          disabled={dirty.value.length === 0 || saving.value === 'busy'}
          onClick={() => {
            saving.value = 'review';
          }}
        >
          {words.save.button(dirty.value.length)}
        </button>
      )}
      <button
        type="button"
        class="plain square"
        lang={otherLanguage()}
        aria-label={words.language}
        title={words.language}
        onClick={switchLanguage}
      >
        {otherLanguage().toUpperCase()}
      </button>
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
  const fact = name === 'tests' || name === 'events' ? facts.value[name] : undefined;
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
      {fact && <span class={`count ${fact.look}`}>{fact.short}</span>}
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
