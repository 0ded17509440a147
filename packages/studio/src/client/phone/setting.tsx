import { useEffect, useRef } from 'preact/hooks';
import type { TalkPerson } from '../../worker/talk/talk.js';
import { phoneWords as words } from '../words/en-phone.js';
import { localTime } from './how-it-goes-on.js';
import { allShown, shownChannel } from './look-of-channel.js';
import { onStandby, played, setAbout, talk } from './talk-store.js';

const personKeys = ['first_name', 'last_name', 'language', 'locale'] as const;
const examples = { first_name: 'Ada', last_name: 'Lovelace', language: 'en', locale: 'en_GB' };

/** Where the conversation is, who it is with, and when it begins: a small menu. */
export function Setting() {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      const { current } = menu;
      if (!current?.open) return;
      const isKey = event instanceof KeyboardEvent;
      if (isKey ? event.key !== 'Escape' : current.contains(event.target as Node)) return;
      current.open = false;
      if (isKey) current.querySelector('summary')?.focus();
    };
    addEventListener('pointerdown', close);
    addEventListener('keydown', close);
    return () => {
      removeEventListener('pointerdown', close);
      removeEventListener('keydown', close);
    };
  }, []);
  const { channel, group, at, person } = talk.value;
  const now = played.value?.now ?? at;
  const today = Date.now();
  return (
    <details class="setting" ref={menu}>
      <summary title={words.setting.label}>
        {words.setting.summary(shownChannel(channel).title, group, words.moment(now, today))}
        <svg viewBox="0 0 10 10" width="9" height="9" aria-hidden="true">
          <path d="M1.5 3.2 5 6.8l3.5-3.6" fill="none" stroke="currentColor" stroke-width="1.6" />
        </svg>
      </summary>
      <div class="setting-menu">
        <label class="phone-label">
          <span>{words.setting.where}</span>
          <select
            class="field"
            value={channel}
            onChange={(event) => setAbout({ channel: event.currentTarget.value })}
          >
            {allShown.map(([name, { title }]) => (
              <option key={name} value={name}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <label class="phone-check">
          <input
            type="checkbox"
            checked={group}
            onChange={(event) => setAbout({ group: event.currentTarget.checked })}
          />
          {words.setting.group}
        </label>
        <label class="phone-label">
          <span>{words.setting.begins}</span>
          <input
            class="field"
            type="datetime-local"
            value={localTime(at)}
            onChange={(event) => {
              const begins = new Date(event.currentTarget.value).getTime();
              if (!Number.isNaN(begins)) setAbout({ at: begins });
            }}
          />
        </label>
        <fieldset class="person-fields">
          <legend>{words.setting.who}</legend>
          {personKeys.map((key) => (
            <label class="phone-label" key={key}>
              <span>{words.setting[key]}</span>
              <input
                class="field"
                dir="auto"
                autocomplete="off"
                placeholder={examples[key]}
                value={person[key] ?? ''}
                onChange={(event) => setPerson(person, key, event.currentTarget.value.trim())}
              />
            </label>
          ))}
        </fieldset>
        <label class="phone-check">
          <input
            type="checkbox"
            checked={onStandby.value}
            onChange={(event) => {
              onStandby.value = event.currentTarget.checked;
            }}
          />
          <span>
            {words.setting.standby}
            <small>{words.setting.standbyWhy}</small>
          </span>
        </label>
        <p class="phone-note">{words.setting.anew}</p>
      </div>
    </details>
  );
}

function setPerson(person: TalkPerson, key: (typeof personKeys)[number], value: string): void {
  const { [key]: _, ...others } = person;
  setAbout({ person: value === '' ? others : { ...others, [key]: value } });
}
