import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { OnChannel } from '../../worker/talk/on-channels.js';
import type { TalkAnswer } from '../../worker/talk/talk.js';
import { ask } from '../ask.js';
import { Dialog } from '../look/dialog.js';
import { phoneWords as words } from '../words/en-phone.js';
import { closeDialog } from './dialog.js';
import { styleOfChat } from './look-of-channel.js';
import { endOfUrl } from './message.js';
import { talk } from './talk-store.js';

/** One answer on all channels, side by side, with what was changed to fit. */
export function AsOn({ answer: { act, part } }: { readonly answer: TalkAnswer }) {
  const shown = useSignal<readonly OnChannel[] | undefined>(undefined);
  useEffect(() => {
    void ask('onChannels', { talk: talk.peek(), which: { act, part } }).then((all) => {
      shown.value = all;
    });
  }, []);
  return (
    <Dialog title={words.asOn.title} look="phone-dialog wide" onClose={closeDialog}>
      {shown.value === undefined ? (
        <p class="phone-note">{words.asOn.loading}</p>
      ) : (
        <div class="on-channels">
          {shown.value.map((each) => (
            <OneChannel key={each.channel} shown={each} />
          ))}
        </div>
      )}
      <div class="row end">
        <button type="button" class="plain" data-first onClick={closeDialog}>
          {words.asOn.close}
        </button>
      </div>
    </Dialog>
  );
}

function OneChannel({
  shown: { channel, title, messages, changed },
}: {
  readonly shown: OnChannel;
}) {
  return (
    <section class="on-channel" style={styleOfChat(channel)} aria-label={title}>
      <h3>{title}</h3>
      {messages.length === 0 && <p class="phone-note">{words.asOn.nothing}</p>}
      {messages.map((lines, at) => (
        <div class="bubble bot" key={at}>
          {lines.map((line, number) => (
            <ShownLine key={number} line={line} />
          ))}
        </div>
      ))}
      {messages.length > 0 && changed.length === 0 && <p class="fits-as-is">{words.asOn.fits}</p>}
      {changed.length > 0 && (
        <div class="changed-to-fit">
          <h4>{words.asOn.changed}</h4>
          <ul>
            {changed.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

/** A line of what the channel says about its call: `  [Title] → PAYLOAD` is a button, `(image: https://…)` a file. */
function ShownLine({ line }: { readonly line: string }) {
  const [, title, target] = /^\s*[[(](.*)[\])]\s+→\s+(.*)$/.exec(line) ?? [];
  if (title !== undefined) {
    return (
      <p class="shown-button" title={target} dir="auto">
        {title}
      </p>
    );
  }
  const [, kind, url] = /^\s*-?\s*\((\w+): (https?:\S+)\)$/.exec(line) ?? [];
  if (url !== undefined) {
    return (
      <p class="shown-file" title={url}>
        {kind}: {endOfUrl(url)}
      </p>
    );
  }
  return <p dir="auto">{plain(line)}</p>;
}

/** A line without what only a program reads: the signs of Slack's links, the address of a picture behind a card's words. */
function plain(line: string): string {
  return line
    .replace(/\*?<https?:[^|>\s]+\|([^>]+)>\*?/g, '$1')
    .replace(
      /^(▭ .*) · (https?:\S+)$/,
      (_, words: string, url: string) => `${words} · ${endOfUrl(url)}`,
    );
}
