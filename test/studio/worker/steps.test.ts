import { expect } from 'chai';
import { graphOf } from '../../../packages/studio/src/worker/graph-of.js';
import type { CardMap, OverviewMap } from '../../../packages/studio/src/worker/map/map-answer.js';
import type { Found, TextsByPath, ToPage } from '../../../packages/studio/src/worker/protocol.js';
import { questions } from '../../../packages/studio/src/worker/questions/list.js';
import { routerOf } from '../../../packages/studio/src/worker/router-of.js';
import { StudioState } from '../../../packages/studio/src/worker/state.js';
import type { Steps } from '../../../packages/studio/src/worker/steps.js';
import { runAll } from '../../../packages/studio/src/worker/tests/run-all.js';
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
function started(count: number, texts: TextsByPath = { 'rules/a.yaml': rulesOf(count) }) {
  const told: ToPage[] = [];
  const waiting: (() => void)[] = [];
  const goingOn: (() => void)[] = [];
  const worker = new StudioWorker(
    (message) => {
      told.push(message);
      for (const go of waiting.splice(0)) go();
    },
    (task) => {
      setImmediate(task);
      for (const go of goingOn.splice(0)) go();
    },
  );
  worker.take({ kind: 'open', version: 1, opening: { entry: 'rules', texts } });
  /** Waits until the worker puts something off, so that messages can come in between. */
  const putOff = () => new Promise<void>((go) => goingOn.push(go));
  const until = async (holds: (message: ToPage) => boolean): Promise<ToPage> => {
    for (;;) {
      const found = told.find(holds);
      if (found) return found;
      await new Promise<void>((go) => waiting.push(go));
    }
  };
  return { worker, told, until, putOff };
}

/** How many steps something takes, and what it leads to. */
function counted<T>(steps: Steps<T>): readonly [number, T] {
  for (let count = 1; ; count++) {
    const { done, value } = steps.next();
    if (done) return [count, value];
  }
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

  it('proves many rules in slices: an edit meanwhile is checked at once, and all is proved after it', async () => {
    const { worker, told, until, putOff } = started(3000);
    const found = (holds: (found: Found) => boolean) =>
      until((message) => message.kind === 'found' && holds(message.found));
    await found(({ proved }) => !proved);
    // The proofs have begun, and there is more of them.
    await putOff();
    await putOff();
    const edited = {
      path: 'rules/a.yaml',
      text: rulesOf(3000).replace('when: { payload: P7 }', 'when: { payload: P8 }'),
    };
    worker.take({ kind: 'edit', version: 2, ...edited });
    const proved = await found(({ version, proved }) => version === 2 && proved);
    const all = told.flatMap((message) => (message.kind === 'found' ? [message.found] : []));
    expect(all.map(({ version, proved }) => [version, proved])).to.deep.equal([
      [1, false],
      [2, false],
      [2, true],
    ]);
    const { diagnostics } = (proved as { readonly found: Found }).found;
    const own = diagnostics.filter(({ message }) => message.includes('"r8"'));
    expect(own.map(({ code }) => code)).to.deep.equal(['unreachable-rule']);
  }).timeout(120_000);

  it('reads many rules in slices: an edit meanwhile is checked after them', async () => {
    const { worker, told, until, putOff } = started(3000);
    // The first is for the message itself.
    await putOff();
    worker.take({
      kind: 'edit',
      version: 2,
      path: 'rules/a.yaml',
      text: rulesOf(3000).replace('when: { payload: P7 }', 'when: { paylod: P7 }'),
    });
    await until((message) => message.kind === 'found' && message.found.version === 2);
    const all = told.flatMap((message) => (message.kind === 'found' ? [message.found] : []));
    expect(all.map(({ version, ok }) => [version, ok])).to.deep.equal([
      [1, true],
      [2, false],
    ]);
    expect(all[1]!.diagnostics.map(({ code }) => code)).to.include('unknown-field');
  }).timeout(120_000);

  it('reads, proves, and makes a router, tests and their coverage in steps that each do little', () => {
    const texts = { 'rules/a.yaml': rulesOf(2000) };
    const state = new StudioState({ entry: 'rules', texts });
    const [reading, read] = counted(state.checkSteps(false));
    expect(reading).to.be.above(2 * (2000 / 16));
    const [proving] = counted(state.checkSteps(true));
    // At least one for each rule, in which it is proved, and one for each button.
    expect(proving).to.be.above(4000);
    expect(counted(routerOf(state))[0]).to.be.above(50);
    const [tested, { reached }] = counted(
      runAll({
        ruleSet: read!.value!,
        declarations: {},
        tests: new Map([
          [
            'rules/a.test.yaml',
            'tests:\n  - { name: t, event: { payload: P1 }, expect: { rule: r1 } }\n',
          ],
        ]),
        textOf: () => undefined,
        readWebhook: undefined,
      }),
    );
    expect(tested).to.be.above(50 + 2000 / 64);
    expect(reached).to.include({ reached: 1, total: 2000 });
  }).timeout(120_000);

  it('keeps what was made of rules while they are proved', () => {
    const state = new StudioState({ entry: 'rules', texts: { 'rules/a.yaml': rulesOf(5) } });
    state.check(false);
    const [, router] = counted(routerOf(state));
    state.check(true);
    expect(counted(routerOf(state))[1]).to.equal(router);
    state.set('rules/a.yaml', rulesOf(6));
    state.check(false);
    expect(counted(routerOf(state))[1]).not.to.equal(router);
  });

  it('ends a check in steps with nothing once texts were read in between', () => {
    const state = new StudioState({ entry: 'rules', texts: { 'rules/a.yaml': rulesOf(400) } });
    state.check(false);
    const proving = state.checkSteps(true);
    for (let at = 0; at < 100; at++) proving.next();
    state.withText('rules/a.yaml', rulesOf(399), ({ value }) => expect(value).to.be.an('object'));
    expect(counted(proving)[1]).to.equal(undefined);
    const fresh = new StudioState({ entry: 'rules', texts: { 'rules/a.yaml': rulesOf(400) } });
    expect(state.check(true).diagnostics).to.deep.equal(fresh.check(true).diagnostics);
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

  it('answers by the texts as they are, also where an edit comes while the answerer is fetched', async () => {
    const late: { map: unknown } = questions;
    const { map } = questions;
    for (const fetchesInside of [false, true]) {
      const { worker, until, putOff } = started(3000);
      await until(({ kind }) => kind === 'found');
      let go = () => {};
      const fetched = new Promise<void>((done) => {
        go = done;
      });
      let isFirst = true;
      late.map = fetchesInside
        ? async () => {
            const answerer = await map();
            return async (...of: Parameters<typeof answerer>) => {
              if (isFirst) await fetched;
              isFirst = false;
              return answerer(...of);
            };
          }
        : async () => {
            await fetched;
            return map();
          };
      try {
        worker.take({ kind: 'ask', id: 1, name: 'map', ask: { scope: { kind: 'all' } } });
        await new Promise((resume) => setImmediate(resume));
        const text = rulesOf(3000)
          .replaceAll('text: T,', 'text: U,')
          .replace('name: r2999,', 'name: last,');
        worker.take({ kind: 'edit', version: 2, path: 'rules/a.yaml', text });
        // The check of the edit has begun, and takes more than one slice.
        await putOff();
        go();
        const answer = await until((message) => message.kind === 'answer' && message.id === 1);
        const { tiles } = (answer as { readonly answer: unknown }).answer as OverviewMap;
        expect(tiles.flatMap(({ squares }) => squares.map(({ name }) => name))).to.include('last');
      } finally {
        late.map = map;
      }
    }
  }).timeout(120_000);

  it('lists what an edit changed after a check that failed, and tells the failure', async () => {
    const told: ToPage[] = [];
    const failures: unknown[] = [];
    const tasks: (() => void)[] = [];
    const worker = new StudioWorker(
      (message) => told.push(message),
      (task) => tasks.push(task),
    );
    const pass = async () => {
      for (let turns = 0; turns < 200; turns += 1) {
        try {
          tasks.shift()?.();
        } catch (error) {
          failures.push(error);
        }
        await new Promise((go) => setImmediate(go));
      }
    };
    const texts = { 'rules/a.yaml': rulesOf(2), 'rules/b.yaml': rulesOf(1) };
    const { checkSteps } = StudioState.prototype;
    for (const isLater of [false, true]) {
      StudioState.prototype.checkSteps = function* (this: StudioState) {
        // Longer than a slice.
        for (const end = performance.now() + 50; isLater && performance.now() < end; ) yield;
        throw new Error('out of order');
      };
      try {
        worker.take({ kind: 'open', version: 1, opening: { entry: 'rules', texts } });
        await pass();
      } finally {
        StudioState.prototype.checkSteps = checkSteps;
      }
      expect(failures.splice(0).map(String)).to.deep.equal(['Error: out of order']);
      told.length = 0;
      worker.take({ kind: 'edit', version: 2, path: 'rules/b.yaml', text: rulesOf(3) });
      await pass();
      const listed = told.flatMap((each) =>
        each.kind === 'listed' ? Object.keys(each.items) : [],
      );
      expect(listed).to.have.members(['rules/a.yaml', 'rules/b.yaml']);
    }
  });

  it('answers a question about cards', async () => {
    const { worker, until } = started(5);
    worker.take({ kind: 'ask', id: 7, name: 'map', ask: { scope: { kind: 'all' } } });
    const answer = await until((message) => message.kind === 'answer' && message.id === 7);
    const { cards } = (answer as { readonly answer: unknown }).answer as CardMap;
    expect(cards.map(({ title }) => title)).to.deep.equal(['r0', 'r1', 'r2', 'r3', 'r4']);
  }).timeout(60_000);
});
