import { useState } from 'preact/hooks';
import type { RuleAsCard, WordList } from '../../worker/cards/card.js';
import { openFile } from '../editor/documents.js';
import { current, files, texts } from '../store.js';
import { cardWords } from '../words/cards.js';
import { fileName } from '../words/file-name.js';
import { act, sayGone } from './card-state.js';
import { Choose } from './choose.js';
import { linkedFiles } from './files-at.js';
import { EditorForm } from './popover.js';
import { ProfileLines } from './profile-lines.js';
import { Raw } from './raw.js';
import { reveal } from './reveal.js';
import { Rows } from './row-table.js';
import { AddPart, FormButton, faultOfName, LongField, TextForm, TextPart } from './text-part.js';

const words = cardWords.besides;

/** The lists and tables of a file or group, and what people see before they write. */
export function Besides({ of }: { readonly of: RuleAsCard }) {
  const { id, lists, rows, profile } = of;
  return (
    <>
      {profile && <ProfileLines id={id} of={profile} />}
      {lists.map((list) => (
        <div class="row-of" key={`list ${list.name}`}>
          <span class="card-lead">{words.list(list.name)}</span>
          <ListLines id={id} of={list} />
        </div>
      ))}
      {rows.map((table) => (
        <div class="row-of" key={`table ${table.name}`}>
          <span class="card-lead">{words.table(table.name)}</span>
          <Rows id={id} of={table} />
        </div>
      ))}
    </>
  );
}

/** Adds a list to a file, and what people see before they write where no file has that. */
export function AddBesides({ of: { id, listNames, profile } }: { readonly of: RuleAsCard }) {
  const hasProfile =
    profile !== undefined ||
    files.value.some(
      ({ kind, path }) =>
        kind === 'rules' && /^(["']?)profile\1\s*:/m.test(texts.value[path] ?? ''),
    );
  return (
    <>
      <AddPart label={words.newList} body={() => <NewList id={id} taken={listNames} />}>
        {words.newList}
      </AddPart>
      {!hasProfile && (
        <AddPart
          label={words.newProfile}
          body={() => (
            <TextForm
              label={words.greeting}
              of={{ text: '', isLong: true }}
              onDone={(value) =>
                void act({ kind: 'set', id, path: ['profile', 'greeting'], value })
              }
            />
          )}
        >
          {words.newProfile}
        </AddPart>
      )}
    </>
  );
}

/** The words of a list, and where it is used. */
function ListLines({ id, of }: { readonly id: string; readonly of: WordList }) {
  const { name, path, values, file, usedBy } = of;
  return (
    <div class="card-lines">
      {file === undefined ? (
        <div class="card-line word-list">
          {values.map((value) =>
            'kind' in value ? (
              <Raw key={value.path.join()} of={value} />
            ) : (
              <TextPart
                key={value.path.join()}
                id={id}
                of={value}
                label={words.word(name)}
                canRemove={values.length > 1}
                aside={
                  values.length === 1 && (
                    <FormButton onPress={() => void removeList(id, of)}>
                      {words.removeList}
                    </FormButton>
                  )
                }
              />
            ),
          )}
          <AddPart
            label={words.addWordTo(name)}
            body={() => (
              <TextForm
                label={words.word(name)}
                of={{ text: '' }}
                onDone={(value) => void act({ kind: 'insert', id, path, at: values.length, value })}
              />
            )}
          >
            {words.addWord}
          </AddPart>
        </div>
      ) : (
        linkedFiles(file).map((path) => (
          <p class="other-files" key={path}>
            <button type="button" class="link" onClick={() => openFile(path)}>
              {cardWords.include.open(fileName(path))}
            </button>
          </p>
        ))
      )}
      <p class="muted">
        {usedBy.length === 0 ? words.unused : words.usedBy}{' '}
        {usedBy.map((rule, at) => (
          <span key={rule.id}>
            {at > 0 && ', '}
            <button type="button" class="link" onClick={() => reveal(rule.id)}>
              {rule.name === '' ? cardWords.unnamed : rule.name}
            </button>
          </span>
        ))}
      </p>
    </div>
  );
}

/** Takes a list out, which is said: a list without words cannot stay. */
async function removeList(id: string, { name, path }: WordList): Promise<void> {
  const file = current.peek();
  if (await act({ kind: 'remove', id, path })) sayGone(words.listGone(name), file);
}

function NewList({ id, taken }: { readonly id: string; readonly taken: readonly string[] }) {
  const [name, setName] = useState('');
  const [first, setFirst] = useState('');
  const value = first
    .split('\n')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  return (
    <EditorForm
      done={cardWords.add}
      onDone={() => void act({ kind: 'set', id, path: ['lists', name.trim()], value })}
    >
      <Choose
        label={words.nameOfList}
        value={name}
        onValue={setName}
        options={[]}
        isFirst
        isRequired
        // To write one that is there would overwrite its words.
        fault={faultOfName(name, taken)}
      />
      <LongField
        label={words.wordsOfList}
        value={first}
        onValue={setFirst}
        fault={value.length === 0 ? words.onlyBlanks : undefined}
      />
    </EditorForm>
  );
}
