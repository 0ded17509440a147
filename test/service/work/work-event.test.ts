import type { Decision, Event, Message, Step } from '@botrules/core';
import { expect } from 'chai';
import type { StepResult } from '../../../packages/service/src/delivery/step-result.js';
import type { Entry, Progress } from '../../../packages/service/src/inbox/model/entry.js';
import type { Carrier, Errand } from '../../../packages/service/src/work/carrier.js';
import { makePlan, resetSteps } from '../../../packages/service/src/work/plan.js';
import { type Ending, workEvent } from '../../../packages/service/src/work/work-event.js';

const event: Event = {
  id: 'postback:m_1',
  event: 'postback',
  channel: 'messenger',
  payload: 'MENU',
  sender: { id: '7' },
  recipient: { id: '1' },
  standby: false,
};

function step(outcome: Partial<Step>): Step {
  return {
    rule: 'menu',
    file: 'a.yaml',
    line: 1,
    captures: {},
    params: {},
    reply: [],
    route: null,
    forward: null,
    handover: null,
    ...outcome,
  };
}

function decisionOf(...steps: Step[]): Decision {
  const { rule } = steps[0]!;
  return { ...steps[0]!, event, rule, rules: [], steps };
}

const texts = (...words: string[]): Message[] => words.map((text) => ({ text }));

const fresh: Entry = {
  id: 'postback:m_1',
  person: '7',
  happened: 1000,
  received: 1000,
  state: 'waiting',
  attempts: 0,
  body: JSON.stringify(event),
  version: null,
  decision: null,
  steps: null,
  reason: null,
};

/** What happened, in order: `decided`, `begin`/`saved done` as they were stored, `send A` as it went out. */
class Stage {
  readonly log: string[] = [];
  entry: Entry = fresh;
  results: StepResult[] = [];
  refusals: (StepResult | undefined)[] = [];
  /** What the carrier waits for before it knows. */
  admission: Promise<void> | undefined;
  dry = false;
  goesOn = () => true;
  errands: Errand[] = [];
  /** Reasons of steps, as they are told. */
  told: string[] = [];
  refuseSave: Error | undefined;

  async run(decision: Decision): Promise<Ending> {
    const carrier: Carrier = {
      dry: this.dry,
      plan: makePlan,
      admit: () => {
        const refusal = this.refusals.shift();
        return this.admission ? this.admission.then(() => refusal) : refusal;
      },
      forgo: () => this.log.push('forgo'),
      perform: async (errand) => {
        this.errands.push(errand);
        this.log.push(nameOf(errand));
        return this.results.shift() ?? { kind: 'done' };
      },
    };
    return workEvent({
      conversation: { channel: 'messenger', account: '1', conversation: '7' },
      entry: this.entry,
      event,
      decide: () => {
        this.log.push('decide');
        return { decision, version: 'v1' };
      },
      carrier,
      observer: {
        decided: () => this.log.push('decided'),
        maybeTwice: (_event, { action }) => this.log.push(`maybe twice: ${action.kind}`),
        stepped: (_event, _step, result) => {
          if (result.kind !== 'done') this.told.push(result.reason);
        },
        finished: (_entry, reason) =>
          this.log.push(reason === null ? 'finished' : `dead: ${reason}`),
      },
      save: async (progress) => this.#save(progress),
      remember: () => {},
      now: () => 5000,
      goesOn: () => this.goesOn(),
    });
  }

  #save(progress: Progress): void {
    if (this.refuseSave) throw this.refuseSave;
    this.entry = { ...this.entry, ...progress };
    const states = (JSON.parse(progress.steps!) as { state: string }[]).map(({ state }) => state);
    this.log.push(`saved ${progress.state} [${states.join(' ')}]`);
  }
}

function nameOf({ action }: Errand): string {
  switch (action.kind) {
    case 'send':
      return `send ${(action.call.body.message as { text: string } | undefined)?.text ?? 'typing'}`;
    case 'handle':
      return `handle ${action.route}`;
    case 'forward':
      return `forward ${action.url}`;
    case 'acknowledge':
    case 'handover':
      return action.kind;
  }
}

describe('workEvent', () => {
  let stage: Stage;
  beforeEach(() => {
    stage = new Stage();
  });

  it('has the decision on the disk before anything is sent, and each step before and after', async () => {
    const ending = await stage.run(decisionOf(step({ reply: texts('A', 'B') })));
    expect(ending).to.deep.equal({ next: true });
    expect(stage.log).to.deep.equal([
      'decide',
      'saved waiting [begun waiting]',
      'decided',
      'send A',
      'saved waiting [done begun]',
      'send B',
      'saved done [done done]',
      'finished',
    ]);
    expect(stage.entry).to.include({ version: 'v1', state: 'done', reason: null });
  });

  it('does each step’s reply, then handler, then forward, then handover', async () => {
    await stage.run(
      decisionOf(
        step({
          reply: texts('A'),
          route: 'r',
          forward: 'https://x.example',
          handover: 'page_inbox',
        }),
        step({ reply: texts('B') }),
      ),
    );
    expect(stage.log.filter((line) => /^(send|handle|forward|handover)/.test(line))).to.deep.equal([
      'send A',
      'handle r',
      'forward https://x.example',
      'handover',
      'send B',
    ]);
  });

  it('writes an event that nothing takes down once', async () => {
    await stage.run({ ...decisionOf(step({})), rule: null, steps: [] });
    expect(stage.log).to.deep.equal(['decide', 'saved done []', 'decided', 'finished']);
  });

  it('goes on after a restart with the next step, by the decision of before', async () => {
    await stage.run(decisionOf(step({ reply: texts('A', 'B') })));
    const steps = JSON.parse(stage.entry.steps!) as object[];
    stage.entry = {
      ...stage.entry,
      state: 'waiting',
      steps: JSON.stringify([steps[0], { ...steps[1], state: 'waiting' }]),
    };
    stage.log.length = 0;
    await stage.run(decisionOf(step({ reply: texts('another rule set') })));
    expect(stage.log).to.deep.equal([
      'saved waiting [done begun]',
      'send B',
      'saved done [done done]',
      'finished',
    ]);
  });

  it('says of a step that was begun when the process died that it may be done twice', async () => {
    stage.results = [{ kind: 'later', afterMs: 4000, reason: 'x', failed: false }];
    await stage.run(decisionOf(step({ reply: texts('A') })));
    const steps = JSON.parse(stage.entry.steps!) as object[];
    stage.entry = { ...stage.entry, steps: JSON.stringify([{ ...steps[0], state: 'begun' }]) };
    stage.log.length = 0;
    await stage.run(decisionOf(step({})));
    expect(stage.log.slice(0, 3)).to.deep.equal([
      'maybe twice: send',
      'saved waiting [begun]',
      'send A',
    ]);
  });

  it('does not go ahead where that cannot be written down, and says that it does not', async () => {
    stage.refuseSave = new Error('out of reach');
    const error = await stage.run(decisionOf(step({ reply: texts('A') }))).catch((error) => error);
    expect(error).to.equal(stage.refuseSave);
    expect(stage.log).to.deep.equal(['decide', 'forgo']);
  });

  it('keeps no decision from the disk while it is not known whether a step may go ahead', async () => {
    let answer = () => {};
    stage.admission = new Promise((resolve) => {
      answer = resolve;
    });
    const running = stage.run(decisionOf(step({ reply: texts('A') })));
    expect(stage.log).to.deep.equal(['decide', 'saved waiting [waiting]']);
    answer();
    await running;
    expect(stage.log.slice(2)).to.deep.equal([
      'decided',
      'saved waiting [begun]',
      'send A',
      'saved done [done]',
      'finished',
    ]);
  });

  it('does not go ahead where it is to stop by the time that it may, and says so', async () => {
    let asked = 0;
    stage.goesOn = () => asked++ < 1;
    stage.admission = Promise.resolve();
    const ending = await stage.run(decisionOf(step({ reply: texts('A') })));
    expect(ending).to.deep.equal({ next: false, readyAt: 0 });
    expect(stage.log).to.deep.equal(['decide', 'saved waiting [waiting]', 'decided', 'forgo']);
  });

  it('counts the calls that got no answer apart, and keeps the count', async () => {
    const decision = decisionOf(step({ reply: texts('A', 'B') }));
    const unanswered: StepResult = {
      kind: 'later',
      afterMs: 4000,
      reason: 'timeout',
      failed: true,
      ambiguous: true,
    };
    stage.results = [{ ...unanswered, ambiguous: false }, unanswered];
    for (let n = 0; n < 3; n++) await stage.run(decision);
    expect(stage.errands.map(({ failures, unanswered }) => [failures, unanswered])).to.deep.equal([
      [0, 0],
      [1, 0],
      [2, 1],
      [0, 0],
    ]);
  });

  const long = 'x'.repeat(5_000_000);
  const reasons: readonly (readonly [what: string, reason: string, kept: string])[] = [
    ['with a NUL', 'no\0 stock', 'no stock'],
    ['with half a character', 'no\ud800 stock\udc00', 'no stock'],
    ['of five megabytes', long, `${'x'.repeat(999)}…`],
    ['that is cut in a character', `${'x'.repeat(998)}😀${long}`, `${'x'.repeat(998)}…`],
  ];
  for (const [what, reason, kept] of reasons) {
    it(`stores and tells a reason ${what} so that it can be kept and read`, async () => {
      stage.results = [{ kind: 'failed', reason }];
      await stage.run(decisionOf(step({ reply: texts('A') })));
      expect(stage.entry.reason).to.equal(kept);
      expect(JSON.parse(stage.entry.steps!)[0].reason).to.equal(kept);
      expect(stage.told).to.deep.equal([kept]);
    });
  }

  it('is put off by a failure, counted, and comes back with how often it failed', async () => {
    stage.results = [{ kind: 'later', afterMs: 4000, reason: 'busy', failed: true }];
    const decision = decisionOf(step({ reply: texts('A') }));
    expect(await stage.run(decision)).to.deep.equal({ next: false, readyAt: 9000 });
    expect(stage.entry).to.include({ attempts: 1, state: 'waiting', reason: 'busy' });
    expect(await stage.run(decision)).to.deep.equal({ next: true });
    expect(stage.errands.map(({ failures }) => failures)).to.deep.equal([0, 1]);
    expect(stage.errands[0]!.name).to.equal(stage.errands[1]!.name);
    expect(stage.entry).to.include({ attempts: 0, state: 'done' });
  });

  it('is put off until its turn without being counted, and without being written each time', async () => {
    const decision = decisionOf(step({ reply: texts('A') }));
    for (let n = 0; n < 3; n++) {
      stage.refusals = [{ kind: 'later', afterMs: 4000, reason: 'no turn', failed: false }];
      expect(await stage.run(decision)).to.deep.equal({ next: false, readyAt: 9000 });
    }
    expect(stage.entry.attempts).to.equal(0);
    expect(stage.log).to.deep.equal(['decide', 'saved waiting [waiting]', 'decided']);
  });

  it('waits out the typing dots as a conversation that is put off', async () => {
    stage.results = [{ kind: 'done', waitMs: 2000 }];
    const decision = decisionOf(step({ reply: [{ typing: 2000 }, { text: 'A' }] }));
    expect(await stage.run(decision)).to.deep.equal({ next: false, readyAt: 7000 });
    expect(await stage.run(decision)).to.deep.equal({ next: true });
    expect(stage.log.filter((line) => line.startsWith('send'))).to.deep.equal([
      'send typing',
      'send A',
    ]);
  });

  it('waits for nothing after the last step', async () => {
    stage.results = [{ kind: 'done', waitMs: 2000 }];
    expect(await stage.run(decisionOf(step({ reply: [{ typing: 2000 }] })))).to.deep.equal({
      next: true,
    });
  });

  it('leaves the rest of a reply out when a part of it cannot be sent, and goes on with what is beside it', async () => {
    stage.results = [{ kind: 'failed', reason: 'too long' }];
    await stage.run(
      decisionOf(
        step({ reply: texts('A', 'B'), forward: 'https://x.example' }),
        step({ reply: texts('C') }),
      ),
    );
    expect(stage.log.filter((line) => /^(send|forward|dead)/.test(line))).to.deep.equal([
      'send A',
      'forward https://x.example',
      'send C',
      'dead: too long',
    ]);
    expect(stage.entry).to.include({ state: 'dead', reason: 'too long' });
  });

  it('sends nothing more to a person who cannot be reached, and still forwards', async () => {
    stage.results = [{ kind: 'failed', reason: 'blocked', person: true }];
    await stage.run(
      decisionOf(
        step({ reply: texts('A'), forward: 'https://x.example', handover: '1' }),
        step({ reply: texts('C') }),
      ),
    );
    expect(stage.log.filter((line) => /^(send|forward|handover)/.test(line))).to.deep.equal([
      'send A',
      'forward https://x.example',
    ]);
  });

  it('does not try again what failed for good when another step is put off', async () => {
    stage.results = [
      { kind: 'failed', reason: 'bad' },
      { kind: 'later', afterMs: 4000, reason: 'busy', failed: true },
    ];
    const decision = decisionOf(step({ reply: texts('A'), forward: 'https://x.example' }));
    await stage.run(decision);
    await stage.run(decision);
    expect(stage.log.filter((line) => line === 'send A')).to.have.lengthOf(1);
    expect(stage.entry).to.include({ state: 'dead', reason: 'bad' });
  });

  it('tries what failed again once a person asks, and what was done not', async () => {
    stage.results = [{ kind: 'done' }, { kind: 'failed', reason: 'bad' }];
    const decision = decisionOf(step({ reply: texts('A', 'B', 'C') }));
    await stage.run(decision);
    stage.entry = { ...stage.entry, state: 'waiting', steps: resetSteps(stage.entry.steps!) };
    stage.log.length = 0;
    await stage.run(decision);
    expect(stage.log.filter((line) => line.startsWith('send'))).to.deep.equal(['send B', 'send C']);
    expect(stage.entry.state).to.equal('done');
  });

  it('begins no other step once it is to stop', async () => {
    let steps = 0;
    stage.goesOn = () => steps++ < 1;
    const ending = await stage.run(decisionOf(step({ reply: texts('A', 'B') })));
    expect(ending).to.deep.equal({ next: false, readyAt: 0 });
    expect(stage.log.filter((line) => line.startsWith('send'))).to.deep.equal(['send A']);
    expect(JSON.parse(stage.entry.steps!)).to.have.nested.property('[0].state', 'done');
  });

  it('writes a dry run down once, in the end', async () => {
    stage.dry = true;
    await stage.run(decisionOf(step({ reply: texts('A', 'B') })));
    expect(stage.log).to.deep.equal([
      'decide',
      'send A',
      'send B',
      'saved done [done done]',
      'decided',
      'finished',
    ]);
  });
});
