import { due, followUpEvent, followUps, type Memory, remember } from '@botrules/core';
import { expect } from 'chai';
import fc from 'fast-check';
import { converse } from '../../../packages/studio/src/worker/talk/converse.js';
import type {
  TalkAct,
  TalkAnswer,
  TalkTurn,
} from '../../../packages/studio/src/worker/talk/talk.js';
import { channels, folder, groundOf, talkOf } from './ground.js';

const starter = groundOf(folder('rules'));
const pizzeria = groundOf(folder('examples/pizzeria/rules'));

const hour = 3_600_000;
const tap = (title: string, payload: string, quick = false): TalkAct => ({
  does: 'tap',
  title,
  payload,
  quick,
});
const say = (text: string): TalkAct => ({ does: 'say', text });
const wait = (span: number): TalkAct => ({ does: 'wait', span });

const answers = (turns: readonly TalkTurn[]) =>
  turns.filter((turn): turn is TalkAnswer => turn.kind === 'answer');
const rulesOf = (turns: readonly TalkTurn[]) =>
  turns.map((turn) => (turn.kind === 'answer' ? turn.rule : `+${turn.span / hour}h`));

describe('A conversation in the Studio', () => {
  it('is decided from its start, with memory and follow-ups by the clock', () => {
    const { turns, memory, now } = converse(
      pizzeria,
      talkOf([
        { does: 'click', payload: 'ORDER_funghi', title: 'Order' },
        wait(hour),
        wait(24 * hour),
        tap('Large', 'SIZE_L', true),
        say('Ada'),
      ]),
    );
    expect(rulesOf(turns)).to.deep.equal([
      'pick a pizza',
      'nudge',
      '+1h',
      'last nudge',
      '+24h',
      'pick a size',
      'name',
    ]);
    expect(now).to.equal(talkOf([]).at + 25 * hour);
    expect(memory.values.map(({ name, value, by }) => [name, value, by?.rule])).to.deep.equal([
      ['pizza', 'Funghi', 'pick a pizza'],
      ['size', 'large', 'pick a size'],
      ['name', 'Ada', 'name'],
    ]);
    expect(memory.question).to.include({ name: 'order.email' });
    expect(memory.question?.by?.rule).to.equal('name');
  });

  it('tells which follow-ups wait, and what wrote them', () => {
    const { memory } = converse(
      pizzeria,
      talkOf([{ does: 'click', payload: 'ORDER_funghi', title: 'Order' }]),
    );
    const { at } = talkOf([]);
    expect(
      memory.followUps.map(({ payload, due: time, by }) => [payload, time - at, by?.file]),
    ).to.deep.equal([
      ['BASKET_NUDGE', hour, 'rules/10-order.yaml'],
      ['BASKET_LAST_NUDGE', 20 * hour, 'rules/10-order.yaml'],
    ]);
  });

  it('says where the taps of the newest answer lead', () => {
    const [turn] = answers(
      converse(
        groundOf({
          'rules.yaml': `
rules:
  - name: menu
    when: { payload: MENU }
    reply:
      text: Hello
      buttons: [{ title: Menu, payload: MENU }, { title: Lost, payload: LOST }]
default: { reply: Sorry. }
`,
        }),
        talkOf([{ does: 'click', payload: 'MENU', title: 'Menu' }]),
      ).turns,
    );
    expect(turn!.steps[0]!.reply[0]!.leads).to.deep.equal({
      MENU: { to: 'menu' },
      LOST: { to: 'default' },
    });
  });

  it('says so by what the channel sends of a tap', () => {
    const rules = groundOf({
      'rules.yaml': `
rules:
  - name: menu
    when: { text: menu }
    reply: { text: Hello, buttons: [{ title: Go, payload: GO }] }
  - { name: go, when: { title: Go }, reply: Gone }
default: { reply: Sorry. }
`,
    });
    const leads = (channel: string) =>
      answers(converse(rules, talkOf([say('menu')], { channel }), channels).turns)[0]!.steps[0]!
        .reply[0]!.leads;
    expect(leads('messenger')).to.deep.equal({ GO: { to: 'go' } });
    // LINE does not tell the words on a button.
    expect(leads('line')).to.deep.equal({ GO: { to: 'default' } });
  });

  for (const channel of ['messenger', 'telegram', 'whatsapp', 'line', 'slack']) {
    it(`answers a picture that is sent in place of words on ${channel}`, () => {
      const rules = groundOf({
        'rules.yaml': `
rules:
  - { name: photo, when: { attachment: image }, reply: Nice! }
  - { name: place, when: { attachment: location }, reply: "{memory.name|You} are near." }
default: { reply: Sorry. }
`,
      });
      const acts: TalkAct[] = [
        { does: 'send', attachment: 'image' },
        { does: 'send', attachment: 'location' },
        { does: 'send', attachment: 'file' },
      ];
      const { turns } = converse(rules, talkOf(acts, { channel }), channels);
      expect(rulesOf(turns)).to.deep.equal(['photo', 'place', 'default']);
      expect(answers(turns).map(({ came }) => [came.words, came.attachment])).to.deep.equal([
        [null, 'image'],
        [null, 'location'],
        [null, 'file'],
      ]);
    });
  }

  it('knows a tap that no reply above shows any more', () => {
    const { turns } = converse(
      starter,
      talkOf([say('hello'), tap('Deals', 'DEALS_summer', true), tap('Gone', 'GONE')]),
    );
    expect(answers(turns).map(({ gone }) => gone)).to.deep.equal([false, false, true]);
  });

  const quiet: readonly [string, readonly TalkAct[], TalkAnswer['held'][]][] = [
    ['a colleague talks', [{ does: 'colleague', text: 'Hi' }, say('hello')], [null, 'human']],
    [
      'a colleague has given it back',
      [{ does: 'colleague', text: 'Hi' }, { does: 'give-back' }, say('hello')],
      [null, null, null],
    ],
    [
      'another app has the conversation',
      [{ does: 'say', text: 'hello', standby: true }],
      ['standby'],
    ],
  ];
  for (const [name, acts, held] of quiet) {
    it(`is quiet on purpose where ${name}`, () => {
      expect(answers(converse(starter, talkOf(acts)).turns).map((turn) => turn.held)).to.deep.equal(
        held,
      );
    });
  }

  it('sends other variants of a reply for another chance', () => {
    const rules = groundOf({
      'rules.yaml': 'rules: [{ name: hi, when: { text: hi }, reply: [{ one_of: [A, B, C, D] }] }]',
    });
    const said = (chance: number) => {
      const [turn] = answers(converse(rules, talkOf([{ does: 'say', text: 'hi', chance }])).turns);
      expect(turn!.variants).to.equal(true);
      return JSON.stringify(turn!.steps[0]!.reply[0]!.message);
    };
    expect(said(0)).to.equal('{"text":"A"}');
    expect(new Set(Array.from({ length: 30 }, (_, chance) => said(chance))).size).to.equal(4);
  });

  const comings: readonly [string, TalkAct, object][] = [
    [
      'messenger',
      { does: 'come', referral: { source: 'ADS', ref: 'x' }, known: false, payload: 'BEGIN' },
      { event: 'postback', payload: 'BEGIN', words: 'Get Started' },
    ],
    [
      'messenger',
      { does: 'come', referral: { source: 'ADS', ref: 'x' }, known: true, payload: 'BEGIN' },
      { event: 'referral', payload: null, referral: { source: 'ADS', ref: 'x' } },
    ],
    [
      'telegram',
      { does: 'come', referral: { source: 'SHORTLINK', ref: 'x' }, known: false, payload: 'B' },
      { event: 'message', words: '/start x', referral: { source: 'SHORTLINK', ref: 'x' } },
    ],
    ['telegram', tap('Deals', 'DEALS_summer', true), { event: 'postback', words: 'Deals' }],
    ['line', tap('Deals', 'DEALS_summer', true), { event: 'postback', words: null }],
    ['line', { does: 'add' }, { event: 'added', words: null }],
    ['whatsapp', tap('Deals', 'DEALS_summer', true), { payload: 'DEALS_summer', words: 'Deals' }],
    ['slack', say('hello'), { event: 'message', words: 'hello' }],
  ];
  for (const [channel, act, came] of comings) {
    it(`has what ${channel} sends of ${JSON.stringify(act)}`, () => {
      const [turn] = answers(converse(starter, talkOf([act], { channel }), channels).turns);
      expect(turn!.came).to.deep.include(came);
    });
  }

  it('can happen in a group, and with somebody whose name is known', () => {
    const rules = groundOf({
      'rules.yaml': `
rules:
  - { name: group, when: { conversation.type: group }, reply: "All of you, {person.first_name|you}" }
default: { reply: One }
`,
    });
    for (const channel of ['messenger', 'telegram', 'line', 'slack']) {
      const talk = talkOf([say('hello')], { group: true, person: { first_name: 'Ada' }, channel });
      const [turn] = answers(converse(rules, talk, channels).turns);
      expect(turn!.rule, channel).to.equal('group');
      expect(turn!.steps[0]!.reply[0]!.message).to.deep.equal({ text: 'All of you, Ada' });
    }
  });

  const acts = fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .constantFrom('ORDER_funghi', 'MENU', 'BOOK', 'NEWS', 'CATERING', 'QUIZ')
        .map((payload): TalkAct => ({ does: 'click', payload, title: payload })),
    },
    {
      weight: 4,
      arbitrary: fc
        .constantFrom('Ada', 'ada@mail.example', 'menu', '4', 'never mind', 'agent', 'Large')
        .map(say),
    },
    fc.constantFrom<TalkAct>(tap('Large', 'SIZE_L', true), tap('Yes, please', 'BOOK_YES', true)),
    fc.constantFrom(hour, 25 * hour, 60_000).map(wait),
    fc.constantFrom<TalkAct>({ does: 'colleague', text: 'I am Ann' }, { does: 'give-back' }),
    fc.constant<TalkAct>({
      does: 'come',
      referral: { ref: 'x', source: 'ADS' },
      known: true,
      payload: 'GET_STARTED',
    }),
  );

  it('that is decided anew says what it said step by step', () => {
    fc.assert(
      fc.property(fc.array(acts, { maxLength: 8 }), (done) => {
        const whole = rulesOf(converse(pizzeria, talkOf(done)).turns);
        const grown: (string | null)[] = [];
        for (let count = 0; count <= done.length; count++) {
          const now = rulesOf(converse(pizzeria, talkOf(done.slice(0, count))).turns);
          expect(now.slice(0, grown.length)).to.deep.equal(grown);
          grown.splice(0, grown.length, ...now);
        }
        expect(grown).to.deep.equal(whole);
      }),
    );
  });

  it('is what route and remember make of the same events, one after the other', () => {
    fc.assert(
      fc.property(fc.array(acts, { maxLength: 8 }), (done) => {
        const { router } = pizzeria;
        const whose = { channel: 'messenger', sender: { id: '1' }, standby: false } as const;
        let memory: Memory | undefined;
        let { at } = talkOf([]);
        const taken: (string | null)[] = [];
        const play = (event: Parameters<typeof router.route>[0]) => {
          const decision = router.route(event, memory);
          memory = remember(memory, decision);
          taken.push(decision.rule);
        };
        for (const act of done) {
          const now = { ...whose, timestamp: at };
          if (act.does === 'wait') {
            const end = at + act.span;
            for (let next = due(memory); next !== undefined && next <= end; next = due(memory)) {
              at = Math.max(at, next);
              play(followUpEvent(whose, followUps(memory, at)[0]!, at));
            }
            at = end;
          } else if (act.does === 'say') play({ ...now, event: 'message', text: act.text });
          else if (act.does === 'click') {
            play({ ...now, event: 'postback', payload: act.payload, title: act.title });
          } else if (act.does === 'tap') {
            const { title, payload } = act;
            play({ ...now, event: 'quick_reply', payload, title, text: title });
          } else if (act.does === 'colleague') {
            play({ ...now, event: 'human_reply', text: act.text });
          } else if (act.does === 'give-back') play({ ...now, event: 'handover', human: false });
          else if (act.does === 'come') {
            play({ ...now, event: 'referral', referral: act.referral });
          }
        }
        const { turns } = converse(pizzeria, talkOf(done));
        expect(answers(turns).map(({ rule }) => rule)).to.deep.equal(taken);
      }),
    );
  });
});
