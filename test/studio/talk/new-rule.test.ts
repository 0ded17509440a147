import type { Event } from '@botrules/core';
import { applyEdits } from '@botrules/core/tooling';
import { expect } from 'chai';
import { draftRule, tryRule } from '../../../packages/studio/src/worker/talk/new-rule.js';
import type { TalkAct } from '../../../packages/studio/src/worker/talk/talk.js';
import { atOnce } from '../../support/at-once.js';
import { folder, groundOf, talkOf } from './ground.js';

const starter = groundOf(folder('rules'));
const first = { act: 0, part: 0 };
const said = (text: string) => talkOf([{ does: 'say', text }]);

describe('Make a rule', () => {
  const conditions: readonly [TalkAct, object, string][] = [
    [
      { does: 'say', text: 'Do you ship to Malta?' },
      { by: 'words', value: 'do you ship to malta' },
      'do you ship to malta',
    ],
    [
      { does: 'tap', title: 'X', payload: 'SHIP_TO', quick: false },
      { by: 'payload', value: 'SHIP_TO' },
      'ship to',
    ],
    [
      { does: 'come', referral: { ref: 'spring', source: 'ADS' }, known: true, payload: 'B' },
      { by: 'ref', value: 'spring' },
      'spring',
    ],
    [{ does: 'say', text: '🤔?!' }, { by: 'words', value: '🤔?!' }, '🤔?!'],
    [{ does: 'send', attachment: 'sticker' }, { by: 'attachment', value: 'sticker' }, 'sticker'],
    [{ does: 'give-back' }, { by: 'event', value: 'handover' }, 'handover'],
    // The name of a rule that is there is taken.
    [{ does: 'say', text: 'Menu, again' }, { by: 'words', value: 'menu again' }, 'menu again'],
  ];
  for (const [act, condition, name] of conditions) {
    it(`goes by what was done: ${JSON.stringify(act)}`, () => {
      const draft = atOnce(draftRule(starter, talkOf([act]), first))!;
      expect(draft.condition).to.deep.equal(condition);
      expect(draft.name).to.equal(name);
    });
  }

  it('goes by the question that was open, and by the words where it was open no more', () => {
    const ground = groundOf({
      'rules/a.yaml': `rules:
  - name: order
    when: { payload: ORDER }
    reply: Your name, please?
    ask: { question: order.name, for: 1h }
default: { reply: Sorry? }
`,
    });
    const ordered: TalkAct = { does: 'tap', title: 'Order', payload: 'ORDER', quick: false };
    const named: TalkAct = { does: 'say', text: 'Anna' };
    const soon = talkOf([ordered, named]);
    const which = { act: 1, part: 0 };
    const draft = atOnce(draftRule(ground, soon, which))!;
    expect(draft.condition).to.deep.equal({ by: 'question', value: 'order.name' });
    const place = draft.places[draft.place]!;
    const tried = tryRule(ground, soon, which, { ...draft, reply: 'Hi, {text}!', place });
    if ('problem' in tried) throw new Error(tried.problem);
    expect(tried.takesIt).to.equal(true);
    expect(applyEdits(ground.texts.get(place.file)!, tried.edits)).to.contain(
      'when: { answer_to: order.name, text: { exists: true } }',
    );
    const late = talkOf([ordered, { does: 'wait', span: 2 * 3_600_000 }, named]);
    expect(atOnce(draftRule(ground, late, { act: 2, part: 0 }))!.condition).to.deep.equal({
      by: 'words',
      value: 'anna',
    });
  });

  it('stands last before the default that took it', () => {
    const draft = atOnce(draftRule(starter, said('Do you ship to Malta?'), first))!;
    const place = draft.places[draft.place]!;
    expect(place.file).to.equal('rules/90-everything-else.yaml');
    const tried = tryRule(starter, said('Do you ship to Malta?'), first, {
      ...draft,
      reply: 'Yes.',
      place,
    });
    if ('problem' in tried) throw new Error(tried.problem);
    expect(tried).to.deep.include({ takesIt: true, inConversation: [], ofEvents: [], events: 0 });
    const text = starter.texts.get(place.file)!;
    const now = applyEdits(text, tried.edits);
    expect(now).to.contain('when: { text: { words: do you ship to malta } }');
    const own = / {2}- name: do you ship to malta\n(?: {4}.*\n)*/.exec(now)!;
    expect(now.slice(own.index + own[0].length)).to.match(/^\n?default:/);
    const rest = now.slice(0, own.index) + now.slice(own.index + own[0].length);
    expect(rest.replace(/\n+/g, '\n')).to.equal(text.replace(/\n+/g, '\n'));
  });

  it('says what a place takes away from the conversation and from recorded events', () => {
    const talk = talkOf([
      { does: 'say', text: 'hello' },
      { does: 'say', text: 'what ho' },
    ]);
    const event = (text: string): Event => ({
      event: 'message',
      channel: 'messenger',
      standby: false,
      text,
    });
    const ground = {
      ...starter,
      events: [event('hello'), event('hi ho'), event('where is my order')],
    };
    const draft = atOnce(draftRule(ground, talk, { act: 1, part: 0 }))!;
    const top = draft.places.find(
      ({ file, after }) => file === 'rules/10-deals.yaml' && after === null,
    )!;
    const condition = { by: 'words', value: 'h*' } as const;
    const tried = tryRule(
      ground,
      talk,
      { act: 1, part: 0 },
      { name: 'any h', condition, reply: 'H', place: top },
    );
    if ('problem' in tried) throw new Error(tried.problem);
    expect(tried.takesIt).to.equal(true);
    expect(tried.inConversation).to.deep.equal([{ words: 'hello', from: 'menu' }]);
    expect(tried.ofEvents).to.deep.equal([{ from: 'menu', events: 2 }]);
  });

  it('says what takes the event in its place where it stands too low', () => {
    const draft = atOnce(draftRule(starter, said('hello'), first))!;
    const place = draft.places.at(-1)!;
    const tried = tryRule(starter, said('hello'), first, { ...draft, reply: 'x', place });
    expect(tried).to.include({ takesIt: false, instead: 'menu' });
  });

  it('says what is wrong with a rule that the language does not take', () => {
    const draft = atOnce(draftRule(starter, said('x'), first))!;
    const place = draft.places.at(-1)!;
    const tried = tryRule(starter, said('x'), first, { ...draft, name: 'menu', reply: 'x', place });
    expect(tried).to.have.property('problem');
  });
});
