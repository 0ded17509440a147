import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import type { WayIn, WaysIn } from '../../worker/talk/ways-in.js';
import { ask } from '../ask.js';
import { rested } from '../store.js';
import { phoneWords as words } from '../words/en-phone.js';
import { dialog } from './dialog.js';
import { shownChannel } from './look-of-channel.js';
import { act, played, talk, waitUntil } from './talk-store.js';

const hour = 3_600_000;
const day = 24 * hour;

/** How the person comes; and once it has begun, what else can happen. */
export function HowItGoesOn({ isFirst }: { readonly isFirst: boolean }) {
  const ways = useSignal<WaysIn | null>(null);
  useSignalEffect(() => {
    if (rested.value === 0) return;
    void ask('waysIn', { talk: talk.value }).then((answer) => {
      ways.value = answer;
    });
  });
  const profile = ways.value;
  const { begins } = shownChannel(talk.value.channel);
  const begin = (
    <>
      {begins === 'get_started' && (
        <Big
          title={words.come.getStarted}
          why={words.come.getStartedWhy}
          onClick={() => {
            const payload = profile?.getStarted ?? 'GET_STARTED';
            act({ does: 'click', payload, title: 'Get Started' });
          }}
        />
      )}
      {begins === 'start' && (
        <Big
          title={words.come.start}
          why={words.come.startWhy}
          onClick={() => act({ does: 'say', text: '/start' })}
        />
      )}
      {begins === 'add' && (
        <Big title={words.come.add} why={words.come.addWhy} onClick={() => act({ does: 'add' })} />
      )}
      <ByLink ways={profile} />
      {profile && <OfProfile ways={profile} />}
    </>
  );
  return (
    <div class="how-it-goes-on">
      <h3>{isFirst ? words.come.lead : words.come.next}</h3>
      {isFirst ? (
        <>
          {profile?.greeting != null && (
            <p class="greeting" dir="auto">
              {profile.greeting}
            </p>
          )}
          {begin}
          <InPlaceOfWords />
          <p class="phone-note centered">{words.come.orType}</p>
        </>
      ) : (
        <>
          <InPlaceOfWords />
          <TimePasses />
          <OfThePage />
          <h4>{words.come.again}</h4>
          {begin}
        </>
      )}
      <p class="centered">
        <button
          type="button"
          class="link"
          onClick={() => {
            dialog.value = { kind: 'deliver' };
          }}
        >
          {words.come.deliver}
        </button>
      </p>
    </div>
  );
}

function Big({
  title,
  why,
  onClick,
}: {
  readonly title: string;
  readonly why: string;
  readonly onClick: () => void;
}) {
  return (
    <button type="button" class="big-way" onClick={onClick}>
      <b>{title}</b>
      <small>{why}</small>
    </button>
  );
}

/** An ad or a link with its ref. */
function ByLink({ ways }: { readonly ways: WaysIn | null }) {
  const { links = [], tellsKnown = false } = shownChannel(talk.value.channel);
  const source = useSignal('ADS');
  const typed = useSignal<string | undefined>(undefined);
  const known = useSignal(false);
  if (links.length === 0) return null;
  const ref = typed.value ?? ways?.refs[0] ?? '';
  const by = links.find((each) => each === source.value) ?? links[0]!;
  const come = (event: Event) => {
    event.preventDefault();
    const referral = { source: by, type: 'OPEN_THREAD', ...(ref !== '' && { ref }) };
    const isKnown = known.value || !tellsKnown;
    const payload = ways?.getStarted ?? 'GET_STARTED';
    act({ does: 'come', referral, known: isKnown, payload });
  };
  return (
    <form class="by-link" onSubmit={come}>
      <div class="segments" role="radiogroup" aria-label={words.come.by}>
        {links.map((link) => (
          // biome-ignore lint/a11y/useSemanticElements: two joined buttons of which one is pressed
          <button
            type="button"
            role="radio"
            key={link}
            aria-checked={by === link}
            onClick={() => {
              source.value = link;
            }}
          >
            {link === 'ADS' ? words.come.ad : words.come.link}
          </button>
        ))}
      </div>
      <label class="phone-label">
        <span>{words.come.ref}</span>
        <input
          class="field"
          list="known-refs"
          autocomplete="off"
          value={ref}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
          }}
        />
      </label>
      <datalist id="known-refs">
        {(ways?.refs ?? []).map((each) => (
          <option value={each} key={each} />
        ))}
      </datalist>
      <div class="row">
        {tellsKnown && (
          <label class="phone-check">
            <input
              type="checkbox"
              checked={known.value}
              onChange={(event) => {
                known.value = event.currentTarget.checked;
              }}
            />
            {words.come.known}
          </label>
        )}
        <span class="grow" />
        <button type="submit" class="primary small">
          {words.come.click}
        </button>
      </div>
    </form>
  );
}

/** A picture, a voice message and the like. */
function InPlaceOfWords() {
  const { attachments } = shownChannel(talk.value.channel);
  if (attachments.length === 0) return null;
  return (
    <Chips title={words.come.sends}>
      {attachments.map((attachment) => (
        <button
          type="button"
          class="plain small"
          key={attachment}
          title={attachment}
          onClick={() => act({ does: 'send', attachment })}
        >
          {words.sent(attachment)}
        </button>
      ))}
    </Chips>
  );
}

/** What the page shows by itself: `profile:` of the rules. */
function OfProfile({
  ways: { iceBreakers, iceBreakersAreWords, menu, commands },
}: {
  readonly ways: WaysIn;
}) {
  return (
    <>
      {iceBreakers.length > 0 && (
        <Chips title={words.come.iceBreakers}>
          {iceBreakers.map((each) => (
            <Entry key={each.title} entry={each} isWords={iceBreakersAreWords} />
          ))}
        </Chips>
      )}
      {menu.length > 0 && (
        <Chips title={words.come.menu}>
          {flat(menu).map((each) => (
            <Entry key={`${each.title} ${each.payload}`} entry={each} />
          ))}
        </Chips>
      )}
      {commands.length > 0 && (
        <Chips title={words.come.commands}>
          {commands.map(({ name, description }) => (
            <button
              type="button"
              class="plain small"
              key={name}
              title={description}
              onClick={() => act({ does: 'say', text: `/${name}` })}
            >
              /{name}
            </button>
          ))}
        </Chips>
      )}
    </>
  );
}

function flat(menu: readonly WayIn[]): readonly WayIn[] {
  return menu.flatMap((entry) => (entry.menu.length > 0 ? flat(entry.menu) : [entry]));
}

function Entry({
  entry: { title, payload, url },
  isWords = false,
}: {
  readonly entry: WayIn;
  /** It comes as a message with its title. */
  readonly isWords?: boolean;
}) {
  const come = () => {
    if (isWords) act({ does: 'say', text: title });
    else if (payload !== null) act({ does: 'click', payload, title });
  };
  return (
    <button
      type="button"
      class="plain small"
      dir="auto"
      disabled={payload === null}
      title={payload ?? (url === null ? title : words.come.opens(url))}
      onClick={come}
    >
      {title}
    </button>
  );
}

function Chips({
  title,
  children,
}: {
  readonly title: string;
  readonly children: preact.ComponentChildren;
}) {
  return (
    <fieldset class="way-chips">
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

/** The clock of the conversation goes on by this alone. */
function TimePasses() {
  const now = useComputed(() => played.value?.now ?? talk.value.at);
  const until = useSignal('');
  const tomorrow = new Date(now.value + day);
  tomorrow.setHours(9, 0, 0, 0);
  return (
    <Chips title={words.come.time}>
      <button type="button" class="plain small" onClick={() => act({ does: 'wait', span: hour })}>
        {words.come.hourLater}
      </button>
      <button type="button" class="plain small" onClick={() => waitUntil(tomorrow.getTime())}>
        {words.come.tomorrow}
      </button>
      <button
        type="button"
        class="plain small"
        onClick={() => act({ does: 'wait', span: 7 * day })}
      >
        {words.come.weekLater}
      </button>
      <form
        class="row until"
        onSubmit={(event) => {
          event.preventDefault();
          const at = new Date(until.value).getTime();
          if (!Number.isNaN(at)) waitUntil(at);
        }}
      >
        <input
          class="field"
          type="datetime-local"
          aria-label={words.come.until}
          min={localTime(now.value)}
          value={until.value}
          onInput={(event) => {
            until.value = event.currentTarget.value;
          }}
        />
        <button type="submit" class="plain small" disabled={until.value === ''}>
          {words.come.move}
        </button>
      </form>
    </Chips>
  );
}

/** A moment as an input of the browser has it, in the time of this machine. */
export function localTime(at: number): string {
  const local = new Date(at - new Date(at).getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

/** What people of the page do. */
function OfThePage() {
  const text = useSignal<string>(words.come.colleagueDraft);
  const isTalking = (played.value?.memory.human ?? null) !== null;
  return (
    <Chips title={words.come.page}>
      <form
        class="row until"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.value.trim() !== '') act({ does: 'colleague', text: text.value.trim() });
        }}
      >
        <input
          class="field"
          dir="auto"
          aria-label={words.come.colleague}
          value={text.value}
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
        />
        <button type="submit" class="plain small">
          {words.come.colleague}
        </button>
      </form>
      {isTalking && (
        <button type="button" class="plain small" onClick={() => act({ does: 'give-back' })}>
          {words.come.giveBack}
        </button>
      )}
    </Chips>
  );
}
