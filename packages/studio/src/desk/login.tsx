import { useSignal } from '@preact/signals';
import type { ShownSession } from './answers.js';
import { askDesk } from './desk-api.js';
import { look, session, tellFailure } from './desk-store.js';
import { LanguageSwitch } from './language-switch.js';
import { deskWords } from './words.js';

const words = deskWords.login;

/** Asks for the name and the password. */
export function Login() {
  const who = useSignal('');
  const password = useSignal('');
  async function enter(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    try {
      const sent = { who: who.value, password: password.value };
      session.value = await askDesk<ShownSession>('session', 'POST', sent);
      await look();
    } catch (error) {
      tellFailure(error);
    }
  }
  return (
    <main class="page">
      <form class="login stack" onSubmit={enter}>
        <div class="row">
          <h1>{words.title}</h1>
          <span class="grow" />
          <LanguageSwitch />
        </div>
        <p class="faint">{words.why}</p>
        <label>
          <span>{words.name}</span>
          <input
            class="field"
            required
            maxLength={60}
            autoComplete="username"
            onInput={({ currentTarget }) => {
              who.value = currentTarget.value;
            }}
          />
        </label>
        <label>
          <span>{words.password}</span>
          <input
            class="field"
            type="password"
            required
            autoComplete="current-password"
            onInput={({ currentTarget }) => {
              password.value = currentTarget.value;
            }}
          />
        </label>
        <button type="submit" class="primary">
          {words.enter}
        </button>
      </form>
    </main>
  );
}
