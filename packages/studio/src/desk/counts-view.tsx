import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ShownCount, ShownRefusal } from './answers.js';
import { askDesk, openCounts } from './desk-api.js';
import { go, tellFailure } from './desk-store.js';
import { type DeskList, useDeskList } from './list-state.js';
import { Cell, DeskTable, ListEnd, StudioLink } from './parts-of-lists.js';
import { deskWords, showTime } from './words.js';

const words = deskWords.rules;

/** How many events each rule took, as it happens; and new rules that were refused. */
export function CountsView() {
  const counts = useSignal<ReadonlyMap<string | null, number> | undefined>(undefined);
  const begun = useSignal<{ readonly version: string; readonly since: string } | undefined>(
    undefined,
  );
  const isLive = useSignal(false);
  const refused = useDeskList<ShownRefusal>('reloads');
  useEffect(() => {
    const source = openCounts();
    source.addEventListener('open', () => {
      isLive.value = true;
    });
    source.addEventListener('error', () => {
      isLive.value = false;
    });
    source.addEventListener('counts', ({ data }: MessageEvent<string>) => {
      const next = new Map(counts.peek());
      for (const { rule, count } of JSON.parse(data) as readonly ShownCount[])
        next.set(rule, count);
      counts.value = next;
    });
    askDesk<{ version: string; since: string }>('rules').then((answer) => {
      begun.value = answer;
      counts.value ??= new Map();
    }, tellFailure);
    return () => source.close();
  }, []);
  const rows = [...(counts.value ?? [])].sort((one, other) => other[1] - one[1]);
  const most = Math.max(1, ...rows.map(([, count]) => count));
  const { columns } = deskWords;
  const list: DeskList<unknown> = {
    items: counts.value === undefined ? undefined : rows,
    next: null,
    isReading: false,
    more: () => {},
  };
  return (
    <>
      <p class="row wrap said">
        <span>
          {begun.value && words.version(begun.value.version, showTime(begun.value.since))}
        </span>
        {isLive.value && <span class="chip good">{words.live}</span>}
      </p>
      {rows.length > 0 && (
        <DeskTable
          label={deskWords.tabs.rules!}
          columns={[columns.rule, columns.count, deskWords.inForce]}
        >
          {rows.slice(0, 300).map(([rule, count]) => (
            <tr key={rule}>
              <Cell of={columns.rule}>
                <button
                  type="button"
                  class="link"
                  onClick={() => go({ view: 'decided', narrowed: { rule: rule ?? '-' } })}
                >
                  {deskWords.rule(rule)}
                </button>
              </Cell>
              <Cell of={columns.count}>
                <span class="counted">{deskWords.count(count)}</span>
                <progress max={most} value={count} aria-label={deskWords.rule(rule)} />
              </Cell>
              <Cell of={deskWords.inForce}>
                {rule !== null && rule !== 'default' && (
                  <StudioLink to={{ rule }}>{words.show}</StudioLink>
                )}
              </Cell>
            </tr>
          ))}
        </DeskTable>
      )}
      <ListEnd list={list} empty="rules" />
      {refused.items !== undefined && refused.items.length > 0 && (
        <section class="refused">
          <h2>{words.refused}</h2>
          {refused.items.map((one) => (
            <details key={one.at} open={one === refused.items![0]}>
              <summary>
                {showTime(one.at)} · {words.refusedWhat(one.what, one.findings.length)}
              </summary>
              <ul>
                {one.findings.map((finding) => (
                  <li key={`${finding.file}:${finding.line}:${finding.column}:${finding.code}`}>
                    <span class="code">
                      {one.what === 'rules' ? (
                        <StudioLink to={{ file: finding.file, line: finding.line }}>
                          {finding.file}:{finding.line}:{finding.column}
                        </StudioLink>
                      ) : (
                        `${finding.file}:${finding.line}:${finding.column}`
                      )}
                    </span>{' '}
                    {finding.message}
                    {finding.hint !== null && <span class="faint"> {finding.hint}</span>}
                  </li>
                ))}
              </ul>
            </details>
          ))}
        </section>
      )}
    </>
  );
}
