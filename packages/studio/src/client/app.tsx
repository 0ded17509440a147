import { RulesView } from './editor/rules-view.js';
import { FileList } from './files/file-list.js';
import { Header } from './header.js';
import { EventsView, MapView, Phone, TestsView } from './parts.js';
import { notice, pane, view } from './store.js';
import { words } from './words/en.js';

/** The whole page. */
export function App() {
  const shown = view.value;
  return (
    <div class={`app pane-${pane.value} shows-${shown}`}>
      <a class="skip" href="#view">
        {words.skip}
      </a>
      <Header onSave={() => undefined} />
      <FileList />
      <main id="view" tabIndex={-1}>
        <div class="view" hidden={shown !== 'rules'}>
          <RulesView />
        </div>
        {shown === 'map' && <MapView />}
        {shown === 'tests' && <TestsView />}
        {shown === 'events' && <EventsView />}
      </main>
      <aside class="phone-pane" aria-label={words.panes.phone}>
        <Phone />
      </aside>
      <p class="notice" role="status">
        {notice}
      </p>
    </div>
  );
}
