import { Bottom } from './bottom.js';
import { asCards, hasCards } from './cards/card-view-choice.js';
import { CardsSwitch } from './cards/cards-switch.js';
import { RulesView } from './editor/rules-view.js';
import { adding, deleted } from './files/adding.js';
import { FileList } from './files/file-list.js';
import { Header } from './header.js';
import { KeyPage } from './key-page.js';
import {
  Bars,
  CardsView,
  Compare,
  DeletedBar,
  EmptyFolder,
  EventsView,
  FileDialog,
  MapView,
  Merge,
  Phone,
  Review,
  TableBar,
  TableView,
  TestsView,
} from './parts.js';
import {
  announced,
  compared,
  files,
  isLoaded,
  lost,
  merging,
  notice,
  pane,
  saving,
  view,
} from './store.js';
import { isTable, tableAsText } from './table/table-store.js';
import { words } from './words/en.js';

/**
 * The whole page.
 *
 * @param onKey is called when there is a key, where there was none
 */
export function App({ onKey }: { readonly onKey: () => void }) {
  if (!isLoaded.value && lost.value !== undefined) return <KeyPage onKey={onKey} />;
  const shown = view.value;
  const showsTable = isTable.value && !tableAsText.value;
  const isEmpty = isLoaded.value && !files.value.some(({ kind }) => kind === 'rules');
  return (
    <div class={`app pane-${pane.value} shows-${shown}`}>
      <a class="skip" href="#view">
        {words.skip}
      </a>
      <Header />
      <Bars />
      {deleted.value && <DeletedBar />}
      <FileList />
      <main id="view" tabIndex={-1}>
        {isEmpty && shown === 'rules' && <EmptyFolder />}
        <div class="view" hidden={shown !== 'rules' || isEmpty || showsTable}>
          {isTable.value && <TableBar />}
          <RulesView
            chooser={<CardsSwitch />}
            instead={asCards.value && hasCards.value ? <CardsView /> : null}
          />
        </div>
        {shown === 'rules' && showsTable && <TableView />}
        {shown === 'map' && <MapView />}
        {shown === 'tests' && <TestsView />}
        {shown === 'events' && <EventsView />}
      </main>
      <aside class="phone-pane" aria-label={words.panes.phone}>
        <Phone />
      </aside>
      <Bottom />
      <p class="notice" role="status">
        {notice}
      </p>
      <p class="unseen" role="status">
        {announced}
      </p>
      {saving.value === 'review' && <Review />}
      {compared.value && (
        <Compare
          {...compared.value}
          onClose={() => {
            compared.value = undefined;
          }}
        />
      )}
      {merging.value !== undefined && <Merge path={merging.value} />}
      {adding.value && <FileDialog />}
    </div>
  );
}
