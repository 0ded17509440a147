import { mock } from 'node:test';
import { expect } from 'chai';
import type * as Asking from '../../../packages/studio/src/client/ask.js';
import type * as Store from '../../../packages/studio/src/client/store.js';
import type { Found, ToPage, ToWorker } from '../../../packages/studio/src/worker/protocol.js';

/** A worker that says what a test has it say. */
class MadeUpWorker {
  onmessage: ((event: { readonly data: ToPage }) => void) | null = null;
  onerror: ((event: { readonly message: string }) => void) | null = null;
  readonly asked: ToWorker[] = [];

  constructor() {
    workers.push(this);
  }
  postMessage(message: ToWorker): void {
    this.asked.push(message);
  }
  /** What it has said before is on its way yet. */
  terminate(): void {}
  say(data: ToPage): void {
    this.onmessage?.({ data });
  }
}

const workers: MadeUpWorker[] = [];
const found = (of: number): ToPage => ({
  kind: 'found',
  found: { version: of, ok: false, diagnostics: [], omitted: 0, proved: true, rules: 1 } as Found,
});

describe('What is asked of the worker', () => {
  let asking: typeof Asking;
  let store: typeof Store;
  const stands = { workerFile: 'worker.js', document: { baseURI: 'http://localhost/' } };

  before(async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    Object.assign(globalThis, stands, { Worker: MadeUpWorker });
    // What it starts with must be there before it is read.
    store = await import('../../../packages/studio/src/client/store.js');
    asking = await import('../../../packages/studio/src/client/ask.js');
    asking.openAll({ entry: 'rules', texts: { 'a.yaml': 'rules: []' } });
  });
  after(() => {
    for (const name of [...Object.keys(stands), 'Worker']) Reflect.deleteProperty(globalThis, name);
    store.broken.value = undefined;
    store.notice.value = '';
    mock.timers.reset();
  });

  /** The worker that answers now. */
  const worker = () => workers.at(-1)!;
  /** Asks something, which is answered or fails. */
  async function ask(name: 'map' | 'cards', failure?: string): Promise<void> {
    const answer = asking.ask(name, {} as never).then(
      () => 'answered',
      () => 'failed',
    );
    const { id } = worker().asked.at(-1) as Extract<ToWorker, { readonly kind: 'ask' }>;
    if (failure === undefined) worker().say({ kind: 'answer', id, answer: undefined as never });
    else worker().say({ kind: 'fault', id, message: failure, isAway: false });
    expect(await answer).to.equal(failure === undefined ? 'answered' : 'failed');
  }

  // These go on from each other: the module has one worker for as long as a page is open.
  it('starts it anew at the first of its faults, and does not hear the others of the one that has ended', () => {
    const ended = worker();
    ended.say({ kind: 'broken', message: 'first' });
    expect([workers.length, store.starts.peek()]).to.deep.equal([2, 1]);
    expect(store.notice.peek()).to.include('was started anew');
    ended.say({ kind: 'broken', message: 'second' });
    ended.onerror?.({ message: 'third' });
    expect([workers.length, store.broken.peek()]).to.deep.equal([2, undefined]);
    expect(worker().asked.map(({ kind }) => kind)).to.deep.equal(['open']);
  });

  it('tells a question that failed as one, until it is answered, though checks go well', async () => {
    await ask('map', 'no map');
    expect(store.broken.peek()).to.deep.equal({ message: 'no map', isCheck: false });
    expect(store.isUnchecked.peek()).to.equal(false);
    const told: unknown[] = [];
    const end = store.broken.subscribe((value) => told.push(value));
    for (const failure of ['no map at 1', 'no map at 2']) {
      asking.tellEdit('a.yaml', `rules: [] # ${failure}`);
      worker().say(found(store.version.peek()));
      await ask('cards');
      await ask('map', failure);
    }
    end();
    expect(told.length).to.equal(1);
    await ask('map');
    expect(store.broken.peek()).to.equal(undefined);
  });

  it('tells a check that broke off before a question, until a later edit is checked', async () => {
    await ask('map', 'no map');
    worker().say({ kind: 'broken', message: 'no check' });
    expect(store.broken.peek()).to.deep.equal({ message: 'no check', isCheck: true });
    expect(store.isUnchecked.peek()).to.equal(true);
    worker().say(found(store.version.peek()));
    await ask('cards');
    expect(store.isUnchecked.peek()).to.equal(true);
    asking.tellEdit('a.yaml', 'rules: []');
    worker().say(found(store.version.peek()));
    expect(store.broken.peek()).to.deep.equal({ message: 'no map', isCheck: false });
    asking.startAnew();
    expect(store.broken.peek()).to.equal(undefined);
  });
});
