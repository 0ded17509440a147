import { expect } from 'chai';
import { speak } from '../../../packages/core/src/tooling.js';
import { LatePart, NotThereYet } from '../../../packages/studio/src/worker/later.js';
import type { ToPage } from '../../../packages/studio/src/worker/protocol.js';
import { StudioState } from '../../../packages/studio/src/worker/state.js';
import { StudioWorker } from '../../../packages/studio/src/worker/worker.js';

const texts = { 'rules/a.yaml': 'rules:\n  - { name: one, when: { payload: A }, replay: Hi }\n' };

/** The state of a worker whose first check needs a part that is on its way until `arrive` is called. */
function withLatePart() {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const part = new LatePart('a part of this test', () => arrived.then(() => true));
  const { check } = StudioState.prototype;
  StudioState.prototype.check = function (proves) {
    if (!part.isThere) throw new NotThereYet(part);
    return check.call(this, proves);
  };
  const restore = () => {
    StudioState.prototype.check = check;
  };
  return { arrive, restore };
}

describe('The language of the worker', () => {
  afterEach(() => speak(undefined));

  for (const [when, arrivesFirst] of [
    ['before the language', true],
    ['after the language', false],
  ] as const) {
    it(`is the one that was asked for, where a part of core comes ${when}`, async () => {
      const { arrive, restore } = withLatePart();
      try {
        const told: ToPage[] = [];
        const worker = new StudioWorker(
          (message) => told.push(message),
          (task) => setImmediate(task),
        );
        worker.take({ kind: 'open', version: 1, opening: { entry: 'rules', texts } });
        await new Promise((go) => setImmediate(go));
        worker.take({ kind: 'speak', version: 2, language: 'de' });
        if (arrivesFirst) arrive();
        await import('../../../packages/studio/src/worker/words/de.js');
        await new Promise((go) => setImmediate(go));
        arrive();
        for (let turn = 0; turn < 200; turn++) await new Promise((go) => setImmediate(go));
        const messages = told.flatMap((each) =>
          each.kind === 'found' ? [each.found.diagnostics[0]?.message] : [],
        );
        expect(messages.at(-1)).to.match(/^Der Schlüssel „replay“/);
      } finally {
        restore();
      }
    });
  }

  it('is the last that was asked for, whichever comes last', async () => {
    const told: ToPage[] = [];
    const worker = new StudioWorker(
      (message) => told.push(message),
      (task) => setImmediate(task),
    );
    worker.take({ kind: 'open', version: 1, opening: { entry: 'rules', texts } });
    worker.take({ kind: 'speak', version: 2, language: 'de' });
    worker.take({ kind: 'speak', version: 3, language: 'en' });
    await import('../../../packages/studio/src/worker/words/de.js');
    for (let turn = 0; turn < 200; turn++) await new Promise((go) => setImmediate(go));
    const messages = told.flatMap((each) =>
      each.kind === 'found' ? [each.found.diagnostics[0]?.message] : [],
    );
    expect(messages.at(-1)).to.match(/^Unknown key "replay"/);
  });
});
