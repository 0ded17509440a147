import { useSignal } from '@preact/signals';
import { phoneWords as words } from '../words/en-phone.js';
import { Remembered } from './remembered.js';
import { chosenAnswer, played } from './talk-store.js';
import { WhyAnswer } from './why.js';

const tabs = ['why', 'remembered'] as const;

/** Below the phone: why the chosen answer was given, and what is remembered of the person. */
export function Below() {
  const shown = useSignal<(typeof tabs)[number]>('why');
  const { memory } = played.value ?? {};
  const answer = chosenAnswer.value;
  if (answer === undefined) return null;
  const count = memory
    ? memory.values.length + memory.followUps.length + (memory.question === null ? 0 : 1)
    : 0;
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
    shown.value = shown.value === 'why' ? 'remembered' : 'why';
    document.getElementById(`tab-${shown.value}`)?.focus();
  };
  return (
    <div class="below">
      <div class="below-tabs" role="tablist" aria-label={words.below.label}>
        {tabs.map((tab) => (
          <button
            type="button"
            role="tab"
            key={tab}
            id={`tab-${tab}`}
            aria-selected={shown.value === tab}
            aria-controls="below-phone"
            tabIndex={shown.value === tab ? 0 : -1}
            onKeyDown={onKey}
            onClick={() => {
              shown.value = tab;
            }}
          >
            {words.below[tab]}
            {tab === 'remembered' && count > 0 && <span class="count">{count}</span>}
          </button>
        ))}
      </div>
      <div id="below-phone" role="tabpanel" aria-labelledby={`tab-${shown.value}`}>
        {shown.value === 'why' ? (
          <WhyAnswer answer={answer} />
        ) : (
          memory && <Remembered memory={memory} now={played.value!.now} />
        )}
      </div>
    </div>
  );
}
