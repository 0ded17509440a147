import { expect } from 'chai';
import * as ofEvents from '../../../packages/studio/src/worker/questions/events.js';
import { StudioState } from '../../../packages/studio/src/worker/state.js';
import { inOne } from '../../support/in-one.js';

const { loadEvents } = ofEvents;
const events = inOne(ofEvents.events);

const path = 'rules/a.yaml';
const rules = `rules:
  - { name: ask, when: { payload: START }, ask: name, reply: Who are you? }
  - { name: named, when: { answer_to: name, text: { exists: true } }, remember: { name: "{text}" }, reply: "Hello {text}" }
  - { name: menu, when: { text: menu }, reply: Menu }
default: { reply: Sorry }
`;

function stateOf(text = rules): StudioState {
  const state = new StudioState({ entry: 'rules', texts: { [path]: text } });
  state.check(true);
  return state;
}

const event = (who: string, at: number, what: object) =>
  JSON.stringify({ sender: { id: who }, timestamp: 1_700_000_000_000 + at, ...what });
const lines = [
  event('a', 0, { payload: 'START' }),
  event('b', 1, { text: 'Bob' }),
  event('a', 2, { text: 'Ann' }),
  event('b', 3, { text: 'menu' }),
  '',
  'no JSON',
].join('\n');

describe('Recorded events in the Studio', () => {
  it('are played in their order, each person with a memory', () => {
    const state = stateOf();
    expect(loadEvents(state, { lines })).to.deep.equal({ events: 4, broken: 1 });
    const answer = events(state, { saved: {} })!;
    expect(answer).to.include({ total: 4, different: 0, untaken: 0, isComparable: true });
    expect(answer.takers.map(({ rule, line, events: count }) => [rule, line, count])).to.deep.equal(
      [
        ['ask', 2, 1],
        ['named', 3, 1],
        ['menu', 4, 1],
        ['default', 5, 1],
      ],
    );
  });

  it('are compared with what was saved, grouped by who took them before and now', () => {
    const state = stateOf();
    loadEvents(state, { lines });
    events(state, { saved: {} });
    state.set(path, rules.replace('text: menu', 'text: Bob').replace('Hello {text}', 'Hi {text}'));
    state.check(true);
    const answer = events(state, { saved: { [path]: rules } })!;
    expect(answer.different).to.equal(3);
    expect(
      answer.groups.map(({ from, to, paths, events: count }) => [from, to, paths, count]),
    ).to.have.deep.members([
      ['default', 'menu', [], 1],
      ['menu', 'default', [], 1],
      ['named', 'named', ['reply[0].text'], 1],
    ]);
    const changed = answer.groups.find(({ from }) => from === 'named')!;
    expect(changed.samples[0]).to.deep.include({
      number: 3,
      did: 'Ann',
      before: ['Hello Ann'],
      after: ['Hi Ann'],
    });
  });

  it('are compared anew once that was saved', () => {
    const state = stateOf();
    loadEvents(state, { lines });
    state.set(path, rules.replace('text: menu', 'text: Bob'));
    state.check(true);
    expect(events(state, { saved: { [path]: rules } })!.different).to.equal(2);
    expect(events(state, { saved: {} })!.different).to.equal(0);
    expect(events(state, { saved: { [path]: rules } })!.different).to.equal(2);
  });

  it('are counted, though rules as saved do not load', () => {
    const state = stateOf();
    loadEvents(state, { lines });
    const answer = events(state, { saved: { [path]: 'rules: [' } })!;
    expect(answer).to.include({ isComparable: false, different: 0, total: 4 });
  });

  it('are nothing where none were recorded, or no rules load', () => {
    expect(events(stateOf(), { saved: {} })).to.equal(undefined);
    const broken = stateOf('rules: [');
    loadEvents(broken, { lines });
    expect(events(broken, { saved: {} })).to.equal(undefined);
  });
});
