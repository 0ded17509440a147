import { useId, useState } from 'preact/hooks';
import { cardWords as words } from '../words/cards.js';
import { act, choices } from './card-state.js';
import { Choose } from './choose.js';
import { EditorForm } from './popover.js';
import { revealMade } from './reveal.js';
import { LongField } from './text-part.js';

/** The form of a rule that is yet to be: what starts it, and what it answers. */
export function RuleForm({ after }: { readonly after: string | null }) {
  const [starts, setStarts] = useState<'tap' | 'words'>('words');
  const [what, setWhat] = useState('');
  const [answer, setAnswer] = useState('');
  const name = useId();
  return (
    <EditorForm
      done={words.add}
      onDone={async () => {
        const isTap = starts === 'tap';
        const change = await act({
          kind: 'rule',
          after,
          payload: isTap ? what : '',
          words: isTap ? '' : what,
          answer,
        });
        revealMade(change, words.rule.made);
      }}
    >
      <fieldset class="ways">
        <legend class="field-label">{words.rule.starts}</legend>
        {(['words', 'tap'] as const).map((way) => (
          <label key={way}>
            <input
              type="radio"
              name={name}
              value={way}
              checked={starts === way}
              data-first={way === 'words' ? '' : undefined}
              onChange={() => {
                setStarts(way);
                setWhat('');
              }}
            />
            {words.rule[way]}
          </label>
        ))}
      </fieldset>
      <Choose
        key={starts}
        label={starts === 'tap' ? words.rule.payload : words.rule.which}
        value={what}
        onValue={setWhat}
        options={starts === 'tap' ? (choices.value?.sent ?? []) : []}
        isRequired
      />
      <LongField label={words.rule.answer} value={answer} onValue={setAnswer} />
    </EditorForm>
  );
}
