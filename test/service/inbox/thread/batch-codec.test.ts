import { expect } from 'chai';
import type { Progress } from '../../../../packages/service/src/inbox/model/entry.js';
import type { Change } from '../../../../packages/service/src/inbox/model/flow-store.js';
import {
  decodeChanges,
  encodeChanges,
} from '../../../../packages/service/src/inbox/thread/batch-codec.js';

function progressOf(text: string | null): Progress {
  return { state: 'waiting', attempts: 2, version: 'v', decision: text, steps: text, reason: text };
}

function changeOf(texts: readonly (string | null)[]): Change {
  return {
    conversation: { channel: 'telegram', account: '', conversation: 'Łódź' },
    hold: null,
    open: { id: 'a', position: undefined },
    parkUntil: undefined,
    tries: 1,
    memories: texts.map((memory) => ({ person: 'p', memory, due: null, from: 1.5, stamp: 7 })),
    entries: texts.map((text, at) => ({
      id: `id-${at}`,
      person: null,
      happened: 1,
      received: 2,
      body: text ?? '',
      unheard: at === 0 ? true : undefined,
      progress: at % 2 === 0 ? progressOf(text) : undefined,
    })),
    updates: texts.map((text, at) => ({ position: at, decided: true, progress: progressOf(text) })),
  };
}

describe('service/inbox/thread/batch-codec', () => {
  it('gives back the changes that it was given, whatever is in their texts', () => {
    const texts = [
      '',
      null,
      '{"a":"\u{1F600}"}',
      'x'.repeat(5000),
      'y'.repeat(20_000),
      '\0',
      '\uD800',
      'é',
    ];
    const changes = [changeOf(texts), changeOf([]), changeOf(texts.toReversed())];
    expect(decodeChanges(structuredClone(encodeChanges(changes)))).to.deep.equal(changes);
  });

  it('takes more in its texts than one text may be long', () => {
    // A text of V8 has at most 2 ** 29 characters.
    const changes = Array.from({ length: 200 }, () => changeOf(['x'.repeat(3_000_000)]));
    const bodies = decodeChanges(encodeChanges(changes)).map(({ entries }) => entries[0]!.body);
    expect(bodies.map(({ length }) => length)).to.deep.equal(changes.map(() => 3_000_000));
  });
});
