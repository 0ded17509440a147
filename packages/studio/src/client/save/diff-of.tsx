import { useEffect, useRef } from 'preact/hooks';
import { reviewWords } from '../words/dialogs.js';

/** What an edit changes in a file. */
export function DiffOf({
  path,
  before,
  after,
}: {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string;
}) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let end = () => {};
    let isGone = false;
    void import('./diff.js').then(({ showDiff }) => {
      if (isGone || !host.current) return;
      end = showDiff(host.current, reviewWords.fileOf(path), before ?? '', after);
    });
    return () => {
      isGone = true;
      end();
    };
  }, [path, before, after]);
  return (
    <section class="diff">
      <h3>{before === undefined ? reviewWords.isNew(path) : path}</h3>
      <div ref={host} />
    </section>
  );
}
