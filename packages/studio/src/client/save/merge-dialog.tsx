import { useState } from 'preact/hooks';
import { Dialog } from '../look/dialog.js';
import { conflicts, disk, merging, say, texts } from '../store.js';
import { conflictWords, reviewWords } from '../words/dialogs.js';
import { words } from '../words/en.js';
import { fileName } from '../words/file-name.js';
import { type MergedPart, mergeTexts } from './merge-texts.js';
import { settle } from './save.js';

type KeptSide = 'mine' | 'theirs' | 'both';

/** Keeps what was changed here and what was changed outside; asks where one touches the other. */
export function Merge({ path }: { readonly path: string }) {
  const theirs = conflicts.value[path]?.text;
  const [parts] = useState(() =>
    mergeTexts(disk.peek()[path]?.text ?? '', texts.peek()[path] ?? '', theirs ?? ''),
  );
  const places = parts.filter((part) => part.kind === 'both');
  const [choices, setChoices] = useState<readonly KeptSide[]>(places.map(() => 'mine'));
  const close = () => {
    merging.value = undefined;
  };
  const finish = () => {
    let place = 0;
    const text = parts
      .map((part) => (part.kind === 'settled' ? part.text : chosen(part, choices[place++]!)))
      .join('');
    settle(path, { text });
    say(conflictWords.merged(fileName(path)));
    close();
  };
  return (
    <Dialog title={conflictWords.mergeTitle(fileName(path))} look="wide" onClose={close}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          finish();
        }}
      >
        <p>{conflictWords.touching(places.length)}</p>
        {places.map((place, at) => (
          <Place
            key={at}
            of={place}
            number={at + 1}
            choice={choices[at]!}
            onChoice={(choice) => setChoices(choices.with(at, choice))}
          />
        ))}
        <div class="row end">
          <button type="button" class="plain" onClick={close}>
            {reviewWords.cancel}
          </button>
          <button type="submit" class="primary" data-first>
            {words.conflict.merge}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function Place({
  of,
  number,
  choice,
  onChoice,
}: {
  readonly of: Extract<MergedPart, { kind: 'both' }>;
  readonly number: number;
  readonly choice: KeptSide;
  readonly onChoice: (choice: KeptSide) => void;
}) {
  return (
    <fieldset class="merge-place">
      <legend>{conflictWords.place(number)}</legend>
      {(['mine', 'theirs', 'both'] as const).map((each) => (
        <label key={each}>
          <input
            type="radio"
            name={`place-${number}`}
            checked={choice === each}
            onChange={() => onChoice(each)}
          />
          <span>{conflictWords.choices[each]}</span>
          {each !== 'both' && <code dir="auto">{of[each] || conflictWords.nothing}</code>}
        </label>
      ))}
    </fieldset>
  );
}

function chosen({ mine, theirs }: Extract<MergedPart, { kind: 'both' }>, choice: KeptSide): string {
  if (choice === 'mine') return mine;
  if (choice === 'theirs') return theirs;
  return mine === '' || mine.endsWith('\n') ? mine + theirs : `${mine}\n${theirs}`;
}
