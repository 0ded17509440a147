import { useEffect, useRef } from 'preact/hooks';
import { found, readOnly } from '../store.js';
import { phoneWords as words } from '../words/en-phone.js';
import { Below } from './below.js';
import { Composer } from './composer.js';
import { keep } from './dialog.js';
import { Dialogs } from './dialogs.js';
import { HowItGoesOn } from './how-it-goes-on.js';
import { Setting } from './setting.js';
import { answers, chosenAnswer, isOpen, played, startOver, takeBack, talk } from './talk-store.js';
import { Turn } from './turn.js';
import { Waiting } from './waiting.js';

/** The conversation: a phone on which rules are tried, and below it why they answer as they do. */
export function Phone() {
  useKeys();
  const begun = talk.value.acts.length > 0;
  return (
    <section class="try" aria-label={words.title}>
      <header class="try-bar">
        <h2>{words.title}</h2>
        <span class="grow" />
        <button
          type="button"
          class="plain small"
          disabled={!begun}
          title={words.takeBackWhy}
          onClick={takeBack}
        >
          {words.takeBack}
        </button>
        <button type="button" class="plain small" disabled={!begun} onClick={startOver}>
          {words.startOver}
        </button>
      </header>
      <div class="phone" data-channel={talk.value.channel}>
        <PhoneHead />
        <Thread />
        <Composer />
      </div>
      <Below />
      <Dialogs />
    </section>
  );
}

function PhoneHead() {
  const isStale = !found.value.ok;
  return (
    <div class="phone-head">
      <span class="avatar" aria-hidden="true">
        {words.page.charAt(5).toUpperCase()}
      </span>
      <div class="phone-name">
        <b>{words.page}</b>
        <small role="status" class={isStale ? 'stale' : undefined}>
          {isStale ? words.stale : words.fresh}
        </small>
      </div>
      <Setting />
    </div>
  );
}

function Thread() {
  const box = useRef<HTMLDivElement>(null);
  const now = played.value;
  const turns = now?.turns ?? [];
  const begun = talk.value.acts.length > 0;
  // What came last is seen, but what one looks at is left alone while one types in the editor.
  const seen = useRef(-1);
  useEffect(() => {
    const count = talk.value.acts.length;
    if (count === seen.current && !isOpen.value) return;
    seen.current = count;
    const { current } = box;
    if (!current) return;
    const last = [...current.querySelectorAll<HTMLElement>('.turn, .how-it-goes-on')].at(-1);
    const bottom = current.scrollHeight - current.clientHeight;
    // Of a long answer the beginning is seen.
    current.scrollTop = Math.min(bottom, (last?.offsetTop ?? bottom) - 8);
  }, [now, isOpen.value]);
  return (
    <div class="thread" ref={box}>
      {now === null && <p class="aside">{words.noRules}</p>}
      <div role="log" aria-live="polite" aria-label={words.messages} class="messages">
        {turns.map((turn) =>
          turn.kind === 'moment' ? (
            <p class="came" key={`${turn.act}.moment`}>
              {words.came.now(words.moment(turn.now, talk.value.at))}
            </p>
          ) : (
            <Turn
              key={`${turn.act}.${turn.part}`}
              answer={turn}
              isChosen={chosenAnswer.value === turn}
            />
          ),
        )}
      </div>
      {begun && !isOpen.value && <Waiting />}
      {now !== null && (!begun || isOpen.value) && <HowItGoesOn isFirst={!begun} />}
    </div>
  );
}

/** Alt Shift 0 leads into the conversation; Ctrl Enter keeps the chosen answer, unless words are being changed. */
function useKeys() {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey && event.shiftKey && event.code === 'Digit0') {
        event.preventDefault();
        document.querySelector<HTMLInputElement>('.composer input')?.focus();
        return;
      }
      const isKeep = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
      const inForm = event.target instanceof Element && event.target.closest('dialog, .words-form');
      if (!isKeep || inForm || readOnly.value || answers.value.length === 0) return;
      event.preventDefault();
      void keep(chosenAnswer.value!);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
