import { useEffect, useRef } from 'preact/hooks';
import { files, found, good, readOnly } from '../store.js';
import { phoneWords as words } from '../words/en-phone.js';
import { sayAnswers } from './aloud.js';
import { Below } from './below.js';
import { Composer } from './composer.js';
import { keep } from './dialog.js';
import { Dialogs } from './dialogs.js';
import { HowItGoesOn } from './how-it-goes-on.js';
import { styleOfChat } from './look-of-channel.js';
import { Setting } from './setting.js';
import {
  answers,
  chosenAnswer,
  isOpen,
  played,
  startOver,
  takeBack,
  talk,
  unanswered,
} from './talk-store.js';
import { Turn, Unanswered } from './turn.js';
import { Waiting } from './waiting.js';

/** The conversation: a phone on which rules are tried, and below it why they answer as they do. */
export function Phone() {
  useKeys();
  useEffect(sayAnswers, []);
  const begun = talk.value.acts.length > 0;
  return (
    <div class="try">
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
      <div class="phone" data-channel={talk.value.channel} style={styleOfChat(talk.value.channel)}>
        <PhoneHead />
        <Thread />
        <Composer />
      </div>
      <Below />
      <Dialogs />
    </div>
  );
}

function PhoneHead() {
  const isStale = !found.value.ok;
  // Before any rules were without errors there is nothing to answer by.
  const isSilent = isStale && good.value === 0;
  return (
    <div class="phone-head">
      <span class="avatar" aria-hidden="true">
        {words.page.charAt(5).toUpperCase()}
      </span>
      <div class="phone-name">
        <b>{words.page}</b>
        <small role="status" class={isStale ? 'stale' : undefined}>
          {isSilent ? words.silent : isStale ? words.stale : words.fresh}
        </small>
      </div>
      <Setting />
    </div>
  );
}

function Thread() {
  const box = useRef<HTMLDivElement>(null);
  const now = good.value === 0 && !found.value.ok ? null : played.value;
  const turns = now?.turns ?? [];
  const begun = talk.value.acts.length > 0;
  useEffect(() => followEnd(box.current!), []);
  // What is done now is seen; while one types in the editor, what one looks at stays.
  useEffect(() => {
    box.current?.dispatchEvent(new Event('follow'));
  }, [talk.value.acts.length, isOpen.value]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with keys
    <div class="thread" ref={box} tabIndex={0}>
      {now === null && (
        <p class="phone-note">
          {files.value.some(({ kind }) => kind === 'rules') ? words.noRules : words.noFiles}
        </p>
      )}
      {/* Drawn anew with each edit of the rules, so what is new in it is said by `sayAnswers`. */}
      <div role="log" aria-live="off" aria-label={words.messages} class="messages">
        {turns.map((turn, at) =>
          turn.kind === 'moment' && turns[at - 1]?.now === turn.now ? null : turn.kind ===
            'moment' ? (
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
        {now !== null &&
          unanswered.value.map((act, at) => (
            // The person's words are there at once, however long the answer takes.
            <Unanswered key={`${at} ${act.does}`} act={act} />
          ))}
      </div>
      {begun && !isOpen.value && <Waiting />}
      {now !== null && (!begun || isOpen.value) && <HowItGoesOn isFirst={!begun} />}
    </div>
  );
}

/** Keeps the end of a thread in sight as it grows, from a `follow` until somebody scrolls. If the end is long, its beginning is seen. */
function followEnd(box: HTMLElement): () => void {
  let follows = true;
  const toEnd = () => {
    if (!follows) return;
    const last = [...box.querySelectorAll<HTMLElement>('.turn, .how-it-goes-on')].at(-1);
    const bottom = box.scrollHeight - box.clientHeight;
    box.scrollTop = Math.min(bottom, (last?.offsetTop ?? bottom) - 8);
  };
  const follow = () => {
    follows = true;
    toEnd();
  };
  const stay = () => {
    follows = false;
  };
  const observer = new ResizeObserver(toEnd);
  observer.observe(box);
  for (const child of box.children) observer.observe(child);
  box.addEventListener('follow', follow);
  for (const kind of ['wheel', 'pointerdown', 'keydown']) box.addEventListener(kind, stay);
  return () => observer.disconnect();
}

/** Ctrl Enter keeps the chosen answer, unless words are being changed. */
function useKeys() {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
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
