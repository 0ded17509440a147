import { useState } from 'preact/hooks';
import { ApiError, deskAddress, keepKey, post } from './api.js';
import { lost } from './store.js';
import { words } from './words/en.js';

/** What stands there where nothing can be shown: what to do, and nothing else. */
export function KeyPage({ onKey }: { readonly onKey: () => void }) {
  const isKey = lost.value === 'key';
  if (deskAddress !== '') return <DeskPage />;
  return (
    <main class="alone">
      <section class="empty">
        <h1>{isKey ? words.keyPage.title : words.noServer.title}</h1>
        <p>{isKey ? words.keyPage.text : words.noServer.text}</p>
        <pre>{words.lost.command}</pre>
        {isKey && !isThisMachine() && <PasswordForm onKey={onKey} />}
      </section>
    </main>
  );
}

/** The same for the rules of a service, whose desk lets people in. */
function DeskPage() {
  const { title, text } = words.service.alone[lost.value ?? 'server'];
  return (
    <main class="alone">
      <section class="empty">
        <h1>{title}</h1>
        <p>{text}</p>
        <a class="primary" href={deskAddress}>
          {words.service.desk}
        </a>
      </section>
    </main>
  );
}

/** On this machine the key is the only way in. */
function isThisMachine(): boolean {
  return /^(?:127\.0\.0\.1|localhost|\[::1\])$/.test(location.hostname);
}

function PasswordForm({ onKey }: { readonly onKey: () => void }) {
  const [problem, setProblem] = useState('');
  const [password, setPassword] = useState('');
  const submit = async () => {
    try {
      const { token } = await post<{ readonly token: string }>('session', { password });
      keepKey(token);
      onKey();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setProblem(`${error.message} ${error.hint}`);
    }
  };
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <label>
        <span>{words.keyPage.password}</span>
        <input
          class="field"
          type="password"
          autocomplete="current-password"
          value={password}
          onInput={({ currentTarget }) => setPassword(currentTarget.value)}
        />
      </label>
      <p class="problem" role="alert">
        {problem}
      </p>
      <button type="submit" class="primary">
        {words.keyPage.enter}
      </button>
    </form>
  );
}
