import { mock } from 'node:test';
import { expect } from 'chai';
import { keepDrafts } from '../../../packages/studio/src/client/save/drafts.js';
import { disk, failure, texts } from '../../../packages/studio/src/client/store.js';

describe('Edits that the browser keeps', () => {
  let attempts = 0;
  let isFull = true;
  const kept = new Map<string, unknown>();

  before(() => {
    mock.timers.enable({ apis: ['setTimeout'] });
    Object.assign(globalThis, { indexedDB: { open: () => answering({ transaction }) } });
  });
  after(() => {
    mock.timers.reset();
    Reflect.deleteProperty(globalThis, 'indexedDB');
  });

  /** A request that succeeds a moment later. */
  function answering(result: unknown): object {
    const request = { result, onsuccess: () => undefined };
    queueMicrotask(() => request.onsuccess());
    return request;
  }
  function transaction(): object {
    attempts += 1;
    const puts = new Map<string, unknown>();
    const store = {
      put: (edit: { readonly path: string; readonly text: string }) =>
        puts.set(edit.path, edit.text),
      delete: ([, path]: readonly string[]) => kept.delete(path!),
    };
    const step = { objectStore: () => store, oncomplete: () => {}, onabort: () => {} };
    setImmediate(() => {
      if (isFull) return step.onabort();
      for (const [path, text] of puts) kept.set(path, text);
      step.oncomplete();
    });
    return step;
  }
  async function pass(): Promise<void> {
    mock.timers.tick(1000);
    for (let turn = 0; turn < 5; turn += 1) await new Promise((go) => setImmediate(go));
  }

  it('are told to be lost only when there is one, and are tried again with the next', async () => {
    disk.value = { 'a.yaml': { etag: '1', text: 'a' }, 'b.yaml': { etag: '2', text: 'b' } };
    texts.value = { 'a.yaml': 'a', 'b.yaml': 'b' };
    keepDrafts('rules');
    await pass();
    expect([attempts, failure.peek()]).to.deep.equal([0, '']);
    texts.value = { 'a.yaml': 'a2', 'b.yaml': 'b' };
    await pass();
    expect(failure.peek()).to.match(/keeps no edits/);
    failure.value = '';
    isFull = false;
    texts.value = { 'a.yaml': 'a2', 'b.yaml': 'b2' };
    await pass();
    expect(Object.fromEntries(kept)).to.deep.equal({ 'a.yaml': 'a2', 'b.yaml': 'b2' });
    isFull = true;
    texts.value = { 'a.yaml': 'a2', 'b.yaml': 'b3' };
    await pass();
    expect(failure.peek()).to.match(/keeps no edits/);
    isFull = false;
    texts.value = { 'a.yaml': 'a', 'b.yaml': 'b3' };
    await pass();
    expect(Object.fromEntries(kept)).to.deep.equal({ 'b.yaml': 'b3' });
  });
});
