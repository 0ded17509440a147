import { useSignal, useSignalEffect } from '@preact/signals';
import type { TalkAnswer } from '../../worker/talk/talk.js';
import { ask } from '../ask.js';
import { phoneWords as words } from '../words/en-phone.js';
import { shownChannel } from './look-of-channel.js';
import { chosenAnswer, talk } from './talk-store.js';

/** What had to be changed for the channel of the conversation; Messenger is what rules are held to anyhow. */
export function Fit({ answer }: { readonly answer: TalkAnswer }) {
  const changed = useSignal<readonly string[]>([]);
  useSignalEffect(() => {
    const { channel } = talk.value;
    const { act, part } = chosenAnswer.value ?? answer;
    if (channel === 'messenger') {
      changed.value = [];
      return;
    }
    let isLate = false;
    void ask('onChannels', { talk: talk.peek(), which: { act, part }, only: channel }).then(
      ([shown]) => {
        if (!isLate) changed.value = shown?.changed ?? [];
      },
    );
    return () => {
      isLate = true;
    };
  });
  if (changed.value.length === 0) return null;
  return (
    <details class="fit">
      <summary>
        {words.asOn.fit(shownChannel(talk.value.channel).title)}
        <span class="count">{changed.value.length}</span>
      </summary>
      <ul>
        {changed.value.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </details>
  );
}
