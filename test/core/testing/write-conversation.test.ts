import { createRouter, type Event, parseTests, runTests } from '@botrules/core';
import { createPlayer, newTest } from '@botrules/core/tooling';
import { expect } from 'chai';
import { load } from '../../support/language.js';

const rules = load(`
rules:
  - { name: greet, when: { text: hi, person.first_name: Ada }, reply: Hello Ada }
  - { name: hello, when: { text: hi }, reply: Hello, follow_up: { after: 1h, payload: NUDGE } }
  - { name: buy, when: { payload: BUY }, reply: Size?, follow_up: { after: 1h, payload: NUDGE } }
  - name: nudge
    when: { event: follow_up, payload: NUDGE }
    reply: Still there?
    follow_up: { after: 2h, payload: LAST }
  - { name: last, when: { event: follow_up, payload: LAST }, reply: Bye }
`);
const router = createRouter(rules);
const at = Date.UTC(2026, 5, 2, 9);
const hour = 3_600_000;
const base = { channel: 'messenger', standby: false, sender: { id: '1' }, timestamp: at } as const;
const hi: Event = { ...base, event: 'message', text: 'hi' };

function passes(text: string): void {
  const { value, diagnostics } = parseTests({ 'a.test.yaml': text });
  expect(diagnostics).to.deep.equal([]);
  const { results } = runTests(value!, rules, {
    readWebhook: () => ({ events: [], skipped: {}, problems: [] }),
    readFile: () => '',
  });
  expect(results.map(({ passed, problem }) => [passed, problem])).to.deep.equal([[true, null]]);
}

describe('A conversation as a test', () => {
  it('is played until the time that is said: follow-ups that fall due come', () => {
    const text = newTest([{ ...base, event: 'postback', payload: 'BUY' }], router, {
      until: at + 4 * hour,
    });
    expect(text).to.contain('{ wait: "4h", expect: [{ rule: nudge }, { rule: last }] }');
    passes(text);
  });

  it('says who it was, where a decision hangs on that', () => {
    const text = newTest([hi], router, { person: { first_name: 'Ada' } });
    expect(text).to.contain('person: { first_name: Ada }').and.to.contain('rule: greet');
    passes(text);
    const other = newTest([hi], router);
    expect(other).to.not.contain('person:');
    expect(other).to.contain('rule: hello');
  });
});

describe('A player', () => {
  it('has one person in one conversation, with memory and a clock that only it moves', () => {
    const player = createPlayer(router, { at, event: { channel: 'telegram' } });
    const bought = player.play(player.eventOf({ event: 'postback', payload: 'BUY' }));
    expect(bought.decision.rule).to.equal('buy');
    expect(bought.decision.event).to.deep.include({ channel: 'telegram', timestamp: at });
    const copy = player.copy();
    expect([...player.wait(2 * hour)].map(({ decision }) => decision.rule)).to.deep.equal([
      'nudge',
    ]);
    expect(player.now).to.equal(at + 2 * hour);
    // A copy stands where it was made.
    expect(copy.now).to.equal(at);
    expect([...copy.wait(3 * hour)].map(({ decision }) => decision.rule)).to.deep.equal([
      'nudge',
      'last',
    ]);
  });

  it('knows who it is', () => {
    const player = createPlayer(router, { at, person: { first_name: 'Ada' } });
    const { decision } = player.play(player.eventOf({ event: 'message', text: 'hi' }));
    expect(decision.rule).to.equal('greet');
  });
});
