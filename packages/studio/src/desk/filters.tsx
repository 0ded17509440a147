import { go, isNarrowed, narrowedBy, overview, place } from './desk-store.js';
import { deskWords } from './words.js';

/** What the list is narrowed by: one form, so that Enter in any field sends it. */
export function Filters() {
  const { narrowed } = place.value;
  const words = deskWords.filters;
  const pages = overview.value?.service?.pages ?? [];
  function apply(event: SubmitEvent): void {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const entries = narrowedBy.flatMap((key) => {
      const value = String(form.get(key) ?? '').trim();
      return value === '' ? [] : [[key, value === words.noRule ? '-' : value] as const];
    });
    go({ narrowed: Object.fromEntries(entries), conversation: undefined });
  }
  return (
    // A new form for each place: its fields begin with what the address says.
    <form class="filters" key={JSON.stringify(narrowed)} aria-label={words.label} onSubmit={apply}>
      {narrowedBy.map((key) => (
        <label key={key}>
          <span>{words[key]}</span>
          <input
            class="field"
            name={key}
            defaultValue={narrowed[key] === '-' ? words.noRule : narrowed[key]}
            list={key === 'page' ? 'pages' : undefined}
            autoComplete="off"
            spellcheck={false}
          />
        </label>
      ))}
      <datalist id="pages">
        {pages.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <button type="submit" class="plain">
        {words.apply}
      </button>
      {isNarrowed.value && (
        <button
          type="button"
          class="plain"
          onClick={() => go({ narrowed: {}, conversation: undefined })}
        >
          {words.clear}
        </button>
      )}
    </form>
  );
}
