import type { Button, Card, Message } from '@botrules/core';
import { useSignal } from '@preact/signals';
import type { TalkMessage } from '../../worker/talk/talk.js';
import type { WhichMessage } from '../../worker/talk/words.js';
import { readOnly } from '../store.js';
import { phoneWords as words } from '../words/en-phone.js';
import { fileName } from '../words/file-name.js';
import { titleOf } from './composer.js';
import { shownChannel } from './look-of-channel.js';
import { act, talk } from './talk-store.js';
import { WordsForm } from './words-form.js';

type Leads = TalkMessage['leads'];

/** One message of an answer as the person sees it; its words can be changed in place. */
export function MessageBubble({
  shown: { message, leads },
  which,
}: {
  readonly shown: TalkMessage;
  readonly which: WhichMessage;
}) {
  const isEdited = useSignal(false);
  if (isEdited.value) {
    return (
      <WordsForm
        which={which}
        onEnd={() => {
          isEdited.value = false;
        }}
      />
    );
  }
  const pen = !readOnly.value && hasWords(message) && (
    <button
      type="button"
      class="words-pen"
      aria-label={words.edit.pen}
      title={words.edit.pen}
      onClick={() => {
        isEdited.value = true;
      }}
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path
          d="M3 13l.6-2.8 7.2-7.2a1.2 1.2 0 0 1 1.7 0l.5.5a1.2 1.2 0 0 1 0 1.7L5.8 12.4z"
          fill="none"
          stroke="currentColor"
          stroke-width="1.3"
          stroke-linejoin="round"
        />
      </svg>
    </button>
  );
  return (
    <div class="said">
      <Body message={message} leads={leads} />
      {pen}
    </div>
  );
}

function hasWords(message: Message): boolean {
  return 'text' in message || 'cards' in message || 'quick_replies' in message;
}

function Body({ message, leads }: { readonly message: Message; readonly leads: Leads }) {
  if ('typing' in message) {
    const label = words.message.typing(message.typing);
    return (
      <span class="bubble bot typing" role="img" aria-label={label} title={label}>
        <i />
        <i />
        <i />
      </span>
    );
  }
  if ('raw' in message) return <p class="bubble bot raw">{words.message.raw}</p>;
  const { hasChips, stacksCards } = shownChannel(talk.value.channel);
  const quick = hasChips ? [] : (message.quick_replies ?? []);
  if ('cards' in message) {
    return (
      <ul
        class={stacksCards ? 'phone-cards stacked' : 'phone-cards'}
        aria-label={words.message.cards}
        tabIndex={message.cards.length > 1 ? 0 : -1}
      >
        {message.cards.map((card, at) => (
          <CardOf key={`${at} ${card.title}`} card={card} leads={leads} />
        ))}
      </ul>
    );
  }
  if ('text' in message) {
    return (
      <div class="bubble bot">
        <p dir="auto">{message.text}</p>
        <Buttons buttons={[...(message.buttons ?? [])]} leads={leads} />
        <Buttons buttons={quick} leads={leads} isQuick />
      </div>
    );
  }
  return (
    <>
      <Media message={message} />
      {quick.length > 0 && (
        <div class="bubble bot">
          <Buttons buttons={quick} leads={leads} isQuick />
        </div>
      )}
    </>
  );
}

const mediaKinds = ['image', 'video', 'audio', 'file'] as const;

/** A file by its name: loading it would tell its host who is looking. A click opens it. */
function Media({ message }: { readonly message: Message }) {
  const kind = mediaKinds.find((each) => each in message)!;
  const url = String(Object.entries(message).find(([key]) => key === kind)?.[1]);
  return (
    <p class={`bubble bot media of-${kind}`}>
      <small>{words.message[kind]}</small>
      <Link url={url}>{endOfUrl(url)}</Link>
    </p>
  );
}

/** The last part of an address. */
export function endOfUrl(url: string): string {
  return fileName(url.replace(/[?#].*$/, '')) || url;
}

/** What can be opened is a link; what could do something else is words. */
function Link({ url, children }: { readonly url: string; readonly children: string }) {
  if (!/^(?:https:|tel:)/i.test(url)) return <span title={url}>{children}</span>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" title={url}>
      {children}
    </a>
  );
}

function CardOf({ card, leads }: { readonly card: Card; readonly leads: Leads }) {
  return (
    <li class="phone-card">
      {card.image !== undefined && (
        <p class="card-image">
          <Link url={card.image}>{endOfUrl(card.image)}</Link>
        </p>
      )}
      <div class="card-words" dir="auto">
        <b>{card.url === undefined ? card.title : <Link url={card.url}>{card.title}</Link>}</b>
        {card.subtitle !== undefined && <small>{card.subtitle}</small>}
      </div>
      <Buttons buttons={[...(card.buttons ?? [])]} leads={leads} />
    </li>
  );
}

function Buttons({
  buttons,
  leads,
  isQuick = false,
}: {
  readonly buttons: readonly Button[];
  readonly leads: Leads;
  readonly isQuick?: boolean;
}) {
  if (buttons.length === 0) return null;
  return (
    <div class="bubble-buttons">
      {buttons.map((button, at) => (
        <TapButton
          key={`${at} ${button.title}`}
          button={button}
          to={button.payload === undefined ? undefined : leads[button.payload]?.to}
          isQuick={isQuick}
        />
      ))}
    </div>
  );
}

function TapButton({
  button: { title, payload, url, phone },
  to,
  isQuick,
}: {
  readonly button: Button;
  readonly to: string | null | undefined;
  readonly isQuick: boolean;
}) {
  if (payload === undefined) {
    const address = url ?? `tel:${phone}`;
    const mark = url === undefined ? '☎' : '↗';
    const label = url === undefined ? words.message.calls : words.message.opens;
    return /^(?:https:|tel:)/i.test(address) ? (
      <a href={address} target="_blank" rel="noopener noreferrer" title={address}>
        <span dir="auto">{title}</span>{' '}
        <span role="img" aria-label={label}>
          {mark}
        </span>
      </a>
    ) : (
      <span class="no-link" title={address}>
        {title}
      </span>
    );
  }
  const note = to === null ? words.lead.nothing : to === 'default' ? words.lead.default : undefined;
  return (
    <button
      type="button"
      title={titleOf(payload, to)}
      class={to === null ? 'nowhere' : to === 'default' ? 'weak' : ''}
      onClick={() => act({ does: 'tap', title, payload, quick: isQuick })}
    >
      <span dir="auto">{title}</span>
      {note && <small>{note}</small>}
    </button>
  );
}
