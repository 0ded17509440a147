import { expect } from 'chai';
import { graphOf } from '../../../packages/studio/src/worker/graph-of.js';
import type { CardMap, OverviewMap } from '../../../packages/studio/src/worker/map/map-answer.js';
import type { ToPage } from '../../../packages/studio/src/worker/protocol.js';
import { StudioState } from '../../../packages/studio/src/worker/state.js';
import type { TestAnswer } from '../../../packages/studio/src/worker/tests/test-answer.js';
import { StudioWorker } from '../../../packages/studio/src/worker/worker.js';

function rulesOf(count: number): string {
  const rules = Array.from(
    { length: count },
    (_, at) =>
      `  - { name: r${at}, when: { payload: P${at} }, reply: { text: T, buttons: [{ title: Next, payload: P${at + 1} }] } }`,
  );
  return `rules:\n${rules.join('\n')}\n`;
}

/** A worker whose page counts what it was told, and edits when it is told to. */
function started(count: number) {
  const told: ToPage[] = [];
  const waiting: (() => void)[] = [];
  const worker = new StudioWorker(
    (message) => {
      told.push(message);
      for (const go of waiting.splice(0)) go();
    },
    (task) => setImmediate(task),
  );
  const texts = { 'rules/a.yaml': rulesOf(count) };
  worker.take({ kind: 'open', version: 1, opening: { entry: 'rules', texts } });
  const until = async (holds: (message: ToPage) => boolean): Promise<ToPage> => {
    for (;;) {
      const found = told.find(holds);
      if (found) return found;
      await new Promise<void>((go) => waiting.push(go));
    }
  };
  return { worker, told, until };
}

describe('What the worker makes in steps', () => {
  it('lets an edit be checked in between, and is made of the texts after it', async () => {
    const { worker, told, until } = started(400);
    await until(({ kind }) => kind === 'found');
    worker.take({ kind: 'ask', id: 1, name: 'map', ask: { scope: { kind: 'all' } } });
    worker.take({ kind: 'ask', id: 2, name: 'mapList', ask: { find: 'r399' } });
    // As somebody types who goes on when the map is begun.
    await new Promise((go) => setImmediate(go));
    const text = rulesOf(400).replace('name: r399,', 'name: last,');
    worker.take({ kind: 'edit', version: 2, path: 'rules/a.yaml', text });
    const answer = await until((message) => message.kind === 'answer' && message.id === 1);
    const found = told.findIndex((each) => each.kind === 'found' && each.found.version === 2);
    expect(found).to.be.within(0, told.indexOf(answer) - 1);
    const { tiles } = (answer as { readonly answer: unknown }).answer as OverviewMap;
    expect(tiles.flatMap(({ squares }) => squares.map(({ name }) => name))).to.include('last');
  }).timeout(60_000);

  it('is made in many steps, of which each does little', () => {
    const state = new StudioState({ entry: 'rules', texts: { 'rules/a.yaml': rulesOf(2000) } });
    state.check(false);
    const steps = graphOf(state);
    let count = 0;
    while (!steps.next().done) count++;
    expect(count).to.be.above(150);
    // What was made is kept.
    expect(graphOf(state).next().done).to.equal(true);
  }).timeout(60_000);

  it('runs tests one by one, and lets an edit be checked in between', async () => {
    const { worker, told, until } = started(400);
    await until(({ kind }) => kind === 'found');
    const cases = Array.from(
      { length: 400 },
      (_, at) => `  - { name: t${at}, event: { payload: P${at} }, expect: { rule: r${at} } }`,
    );
    const test = { path: 'rules/a.test.yaml', text: `tests:\n${cases.join('\n')}\n` };
    worker.take({ kind: 'edit', version: 2, ...test });
    worker.take({ kind: 'ask', id: 1, name: 'tests', ask: {} });
    await new Promise((go) => setImmediate(go));
    const text = rulesOf(400).replace('name: r399,', 'name: last,');
    worker.take({ kind: 'edit', version: 3, path: 'rules/a.yaml', text });
    const answer = await until((message) => message.kind === 'answer' && message.id === 1);
    const found = told.findIndex((each) => each.kind === 'found' && each.found.version === 3);
    expect(found).to.be.within(0, told.indexOf(answer) - 1);
    const { passed, failed } = (answer as { readonly answer: unknown }).answer as TestAnswer;
    expect({ passed, failed }).to.deep.equal({ passed: 399, failed: 1 });
  }).timeout(60_000);

  it('answers a question about cards', async () => {
    const { worker, until } = started(5);
    worker.take({ kind: 'ask', id: 7, name: 'map', ask: { scope: { kind: 'all' } } });
    const answer = await until((message) => message.kind === 'answer' && message.id === 7);
    const { cards } = (answer as { readonly answer: unknown }).answer as CardMap;
    expect(cards.map(({ title }) => title)).to.deep.equal(['r0', 'r1', 'r2', 'r3', 'r4']);
  }).timeout(60_000);
});
