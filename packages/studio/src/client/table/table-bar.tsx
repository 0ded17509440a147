import { tableWords as words } from '../words/table.js';
import { tableAsText } from './table-store.js';

/** Above the text of a table: the way to the table. */
export function TableBar() {
  return (
    <div class="table-bar">
      <span class="grow" />
      <button
        type="button"
        class="plain small"
        onClick={() => {
          tableAsText.value = false;
        }}
      >
        {words.asTable}
      </button>
    </div>
  );
}
