import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Checked, createRouter, parseRules, type Router, type RuleSet } from '@botrules/core';
import { expect } from 'chai';
import { LiveRules } from '../../../packages/service/src/rules/live-rules.js';
import { printsOf } from '../../../packages/service/src/watch/file-watch.js';
import { until } from '../fake-clock.js';

const written = (reply: string) => `rules: [{ name: a, when: { payload: A }, reply: ${reply} }]`;
const parse = (text: string) => parseRules({ 'rules.yaml': text });
const click = { event: 'postback', channel: 'messenger', payload: 'A', standby: false } as const;

describe('LiveRules', () => {
  let text: string;
  let outcomes: string[];
  let troubles: number;
  let lastTrouble: unknown;
  let load: () => Checked<RuleSet> | Promise<Checked<RuleSet>>;
  let compile: (ruleSet: RuleSet) => Router;
  let rules: LiveRules;
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'botrules-rules-'));
    text = written('one');
    outcomes = [];
    troubles = 0;
    load = () => parse(text);
    compile = createRouter;
    rules = new LiveRules(
      {
        load: async () => ({ checked: await load(), prints: await printsOf([folder]) }),
        everyMs: 5,
        compile: (ruleSet) => compile(ruleSet),
        onTrouble: (error) => {
          troubles++;
          lastTrouble = error;
        },
        onReload: ({ outcome }) => outcomes.push(outcome),
      },
      parse(text).value!,
    );
  });
  afterEach(async () => {
    await rules.close();
    await rm(folder, { recursive: true });
  });

  /** Makes the next readings wait until they are told to end. */
  const held = () => {
    let end = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    const reading = { begun: false, end: () => end() };
    load = async () => {
      reading.begun = true;
      await ended;
      return parse(text);
    };
    return reading;
  };
  const answer = () => rules.current.router.route(click).reply;

  it('puts new rules in the place of the old, whole', async () => {
    const before = rules.current;
    text = written('two');
    await rules.reload();
    expect(outcomes).to.deep.equal(['swapped']);
    expect(answer()).to.deep.equal([{ text: 'two' }]);
    expect(rules.current.version).not.to.equal(before.version);
    // Whoever has the old ones in hand decides by them to the end.
    expect(before.router.route(click).reply).to.deep.equal([{ text: 'one' }]);
  });

  it('keeps the old ones where the new ones are wrong', async () => {
    text = 'rules: [{ name: a }]';
    await rules.reload();
    expect(outcomes).to.deep.equal(['refused']);
    expect(answer()).to.deep.equal([{ text: 'one' }]);
  });

  it('keeps them where the disk fails, and goes on after', async () => {
    load = () => {
      throw new Error('EIO');
    };
    await rules.reload();
    expect([troubles, outcomes]).to.deep.equal([1, []]);
    load = () => parse(written('two'));
    await rules.reload();
    expect(outcomes).to.deep.equal(['swapped']);
  });

  it('decides by the old ones while new ones are read', async () => {
    const reading = held();
    text = written('two');
    const reload = rules.reload();
    await until(() => reading.begun);
    expect(answer()).to.deep.equal([{ text: 'one' }]);
    reading.end();
    await reload;
    expect(answer()).to.deep.equal([{ text: 'two' }]);
  });

  it('keeps the old ones where new ones cannot be made ready, says why, and goes on after', async () => {
    const broken = new Error('out of memory');
    compile = () => {
      throw broken;
    };
    text = written('two');
    await rules.reload();
    expect([troubles, lastTrouble, outcomes]).to.deep.equal([1, broken, []]);
    expect(answer()).to.deep.equal([{ text: 'one' }]);
    compile = createRouter;
    await rules.reload();
    expect(answer()).to.deep.equal([{ text: 'two' }]);
  });

  it('makes one load at a time, and the last change stays in force', async () => {
    let busy = 0;
    let most = 0;
    load = async () => {
      const read = parse(text);
      most = Math.max(most, ++busy);
      await new Promise(setImmediate);
      busy--;
      return read;
    };
    const reloads = ['two', 'three', 'four'].map((each) => {
      text = written(each);
      return rules.reload();
    });
    text = written('five');
    reloads.push(rules.reload());
    await Promise.all(reloads);
    expect(most).to.equal(1);
    expect(answer()).to.deep.equal([{ text: 'five' }]);
  });

  it('ends a load that is under way when it is closed, and tells of no trouble', async () => {
    const reading = held();
    text = written('two');
    const reload = rules.reload();
    await until(() => reading.begun);
    const closed = rules.close();
    reading.end();
    await Promise.all([closed, reload]);
    expect([troubles, outcomes]).to.deep.equal([0, []]);
    expect(answer()).to.deep.equal([{ text: 'one' }]);
  });

  it('says that nothing has changed', async () => {
    await rules.reload();
    expect(outcomes).to.deep.equal(['same']);
  });

  it('loads them once when several files change together', async () => {
    await rules.watch();
    text = written('two');
    await Promise.all(
      ['a.yaml', 'b.yaml', 'skus.txt'].map((name) => writeFile(join(folder, name), 'x')),
    );
    await until(() => outcomes.length > 0);
    expect(outcomes).to.deep.equal(['swapped']);
  });

  it('takes what has changed between the start and the watch, and says nothing where nothing has', async () => {
    await rules.watch();
    expect(outcomes).to.deep.equal([]);
    text = written('two');
    await rules.watch();
    expect(outcomes).to.deep.equal(['swapped']);
  });

  it('loads them again by itself after a disk that failed', async () => {
    await rules.watch();
    load = () => {
      throw Object.assign(new Error('too many open files'), { code: 'EMFILE' });
    };
    await writeFile(join(folder, 'a.yaml'), 'x');
    await until(() => troubles > 0);
    load = () => parse(written('two'));
    await until(() => outcomes.includes('swapped'));
  });
});
