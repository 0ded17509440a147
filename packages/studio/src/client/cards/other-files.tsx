import type { RuleAsCard } from '../../worker/cards/card.js';
import { openFile } from '../editor/documents.js';
import { cardWords as words } from '../words/cards.js';
import { fileName } from '../words/file-name.js';
import { Besides } from './besides.js';
import { linkedFiles } from './files-at.js';
import { Raw } from './raw.js';

/** The way to what an include stands for: a file, or every file of a folder. */
export function Included({ path }: { readonly path: string }) {
  return (
    <p class="other-files">
      {linkedFiles(path).map((file) => (
        <Link key={file} file={file} said={words.include.open(fileName(file))} />
      ))}
    </p>
  );
}

/** What a card has no words for, with the way to tables that are files. */
export function AsText({ of: { rest, tables } }: { readonly of: RuleAsCard }) {
  return (
    <>
      {rest.map((raw) => (
        <div class="row-of" key={raw.path.join()}>
          <span class="card-lead">{words.asText}</span>
          <Raw of={raw} />
        </div>
      ))}
      {tables.length > 0 && (
        <p class="other-files">
          {tables.flatMap(({ name, file }) =>
            linkedFiles(file).map((path) => (
              <Link key={name} file={path} said={words.file.table(name, fileName(path))} />
            )),
          )}
        </p>
      )}
    </>
  );
}

/** What stands in a file beside its rules. */
export function FileCard({ of }: { readonly of: RuleAsCard }) {
  const { rest, lists, rows, profile, tables } = of;
  const isEmpty = rest.length + lists.length + rows.length + tables.length === 0 && !profile;
  if (isEmpty) return null;
  return (
    <section class="rule-card is-file" aria-label={words.file.title}>
      <header>
        <h3>{words.file.title}</h3>
      </header>
      <div class="says">
        <Besides of={of} />
        <AsText of={of} />
      </div>
    </section>
  );
}

function Link({ file, said }: { readonly file: string; readonly said: string }) {
  return (
    <button type="button" class="link" onClick={() => openFile(file)}>
      {said}
    </button>
  );
}
