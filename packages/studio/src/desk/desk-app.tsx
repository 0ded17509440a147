import { useSignalEffect } from '@preact/signals';
import { nextTheme, theme } from '../client/look/theme.js';
import type { ShownSession } from './answers.js';
import { AuditView } from './audit-view.js';
import { ConversationView } from './conversation-view.js';
import { CountsView } from './counts-view.js';
import { askDesk } from './desk-api.js';
import {
  away,
  type DeskView,
  deskViews,
  go,
  lookAgain,
  notice,
  overview,
  place,
  session,
  tellFailure,
} from './desk-store.js';
import { EventsOfDesk } from './events-view.js';
import { LanguageSwitch } from './language-switch.js';
import { Login } from './login.js';
import { PausesView } from './pauses-view.js';
import { WaitingView } from './waiting-view.js';
import { deskWords } from './words.js';

const views: Readonly<Record<DeskView, () => preact.JSX.Element>> = {
  waiting: () => <WaitingView />,
  dead: () => <EventsOfDesk key="dead" state="dead" />,
  decided: () => <EventsOfDesk key="decided" state="decided" />,
  rules: () => <CountsView />,
  pauses: () => <PausesView />,
  audit: () => <AuditView />,
};

/** The whole page. */
export function DeskApp() {
  const { view, conversation } = place.value;
  useSignalEffect(() => {
    document.title = `${deskWords.tabs[place.value.view]} · ${deskWords.title}`;
  });
  if (session.value === undefined) {
    return (
      <main class="page">
        <p class="looking">{away.value ? deskWords.away : deskWords.looking}</p>
      </main>
    );
  }
  if (!session.value.in) {
    return (
      <>
        <Login />
        <Notice />
      </>
    );
  }
  return (
    <div class="desk">
      <button type="button" class="skip" onClick={toList}>
        {deskWords.skip}
      </button>
      <Header />
      <Bars />
      <div class="halves">
        <main id="list" class="page" tabIndex={-1}>
          {views[view]()}
        </main>
        {conversation !== undefined && (
          <ConversationView key={conversation} number={conversation} />
        )}
      </div>
      <Notice />
    </div>
  );
}

/** Moves the focus by hand: the hash of the address says which view is open. */
function toList(): void {
  document.getElementById('list')?.focus();
}

function Notice() {
  return (
    <div class="notice" role="status">
      {notice.value}
    </div>
  );
}

function Header() {
  const counts: Readonly<Partial<Record<DeskView, number | undefined>>> = {
    waiting: overview.value?.waiting.conversations,
    dead: overview.value?.dead,
    pauses: overview.value?.paused,
  };
  const tones: Readonly<Partial<Record<DeskView, string>>> = { dead: 'bad', pauses: 'doubtful' };
  async function leave(): Promise<void> {
    try {
      session.value = await askDesk<ShownSession>('session', 'DELETE');
    } catch (error) {
      tellFailure(error);
    }
  }
  return (
    <header class="top">
      <h1>{deskWords.title}</h1>
      <nav aria-label={deskWords.views}>
        {deskViews.map((each) => {
          const count = counts[each];
          return (
            <a
              key={each}
              href={`#/${each}`}
              aria-current={place.value.view === each ? 'page' : undefined}
            >
              {deskWords.tabs[each]}
              {count !== undefined && count > 0 && (
                <span class={`count ${tones[each] ?? ''}`}>{deskWords.count(count)}</span>
              )}
            </a>
          );
        })}
      </nav>
      <span class="grow" />
      <a class="plain small" href="../studio/">
        {deskWords.inForce}
      </a>
      <button type="button" class="plain small" onClick={() => void lookAgain()}>
        {deskWords.refresh}
      </button>
      <LanguageSwitch />
      <button
        type="button"
        class="plain small square"
        aria-label={deskWords.theme(theme.value)}
        onClick={nextTheme}
      >
        ◐
      </button>
      {session.value?.password && (
        <button type="button" class="plain small" onClick={() => void leave()}>
          {deskWords.leave}
        </button>
      )}
    </header>
  );
}

/** What must be seen, whatever view is open. */
function Bars() {
  const { paused = 0, service } = overview.value ?? {};
  const stopped = (service?.pages ?? []).filter((page) => page.stopped).map(({ name }) => name);
  const refused = service?.refused ?? 0;
  const to = (view: DeskView) => (
    <button
      type="button"
      class="plain small"
      onClick={() => go({ view, narrowed: {}, conversation: undefined })}
    >
      {deskWords.show}
    </button>
  );
  return (
    <div role="status">
      {away.value && <p class="bar bad">{deskWords.away}</p>}
      {paused > 0 && (
        <p class="bar doubtful">
          {deskWords.pausedBar(paused)} {to('pauses')}
        </p>
      )}
      {stopped.length > 0 && <p class="bar bad">{deskWords.stoppedBar(stopped)}</p>}
      {refused > 0 && (
        <p class="bar bad">
          {deskWords.refusedBar(refused)} {to('rules')}
        </p>
      )}
    </div>
  );
}
