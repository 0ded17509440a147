import { useSignal } from '@preact/signals';
import { phoneWords as words } from '../words/en-phone.js';
import { shownChannel } from './look-of-channel.js';
import { act, answers, isOpen, talk } from './talk-store.js';

/** Where one types as the person would, with the quick replies of the last answer above. */
export function Composer() {
  const text = useSignal('');
  const isBegun = talk.value.acts.length > 0;
  const send = (event: Event) => {
    event.preventDefault();
    const said = text.value.trim();
    if (said === '') return;
    text.value = '';
    act({ does: 'say', text: said });
  };
  return (
    <>
      <QuickReplies />
      <form class="composer" onSubmit={send}>
        <button
          type="button"
          class="round"
          aria-label={isOpen.value ? words.composer.close : words.composer.more}
          title={isOpen.value ? words.composer.close : words.composer.more}
          aria-expanded={isOpen.value || !isBegun}
          disabled={!isBegun}
          onClick={() => {
            isOpen.value = !isOpen.value;
          }}
        >
          <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
            <path
              d={isOpen.value ? 'M5 5l10 10M15 5 5 15' : 'M10 3.5v13M3.5 10h13'}
              stroke="currentColor"
              stroke-width="1.9"
              stroke-linecap="round"
            />
          </svg>
        </button>
        <input
          class="field"
          dir="auto"
          autocomplete="off"
          aria-label={words.composer.label}
          placeholder={words.composer.label}
          value={text.value}
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
        />
        <button
          type="submit"
          class="round send"
          aria-label={words.composer.send}
          disabled={text.value.trim() === ''}
        >
          <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
            <path d="M3 10 17 3l-4.5 14-3-5.5z" fill="currentColor" />
          </svg>
        </button>
      </form>
    </>
  );
}

/** They are gone with the next message, from either side. */
function QuickReplies() {
  if (!shownChannel(talk.value.channel).hasChips) return null;
  const last = answers.value.at(-1);
  const replies = (last?.steps ?? []).flatMap(({ reply }) =>
    reply.flatMap(({ message, leads }) =>
      'quick_replies' in message
        ? (message.quick_replies ?? []).map((each) => ({ ...each, lead: leads[each.payload] }))
        : [],
    ),
  );
  if (replies.length === 0) return null;
  return (
    <fieldset class="quick-replies">
      <legend class="unseen">{words.composer.quick}</legend>
      {replies.map(({ title, payload, lead }, at) => (
        <button
          type="button"
          key={`${at} ${payload}`}
          dir="auto"
          class={lead && lead.to === null ? 'nowhere' : lead?.to === 'default' ? 'weak' : ''}
          title={titleOf(payload, lead?.to)}
          onClick={() => act({ does: 'tap', title, payload, quick: true })}
        >
          {title}
        </button>
      ))}
    </fieldset>
  );
}

/** The hint on something to tap: what it sends, and who takes that. */
export function titleOf(payload: string, to: string | null | undefined): string {
  if (to === undefined) return words.lead.none(payload);
  if (to === null) return `${payload}: ${words.lead.nothing}`;
  return to === 'default' ? `${payload}: ${words.lead.default}` : words.lead.rule(payload, to);
}
