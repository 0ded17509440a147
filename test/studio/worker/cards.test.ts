import { applyEdits, finish, language, speak } from '@botrules/core/tooling';
import { expect } from 'chai';
import type { CardClause, RuleAsCard } from '../../../packages/studio/src/worker/cards/card.js';
import type { CardAct } from '../../../packages/studio/src/worker/cards/card-act.js';
import { cardEdit } from '../../../packages/studio/src/worker/questions/card-edit.js';
import { cards, cardWords } from '../../../packages/studio/src/worker/questions/cards.js';
import { StudioState } from '../../../packages/studio/src/worker/state.js';
import { german } from '../../../packages/studio/src/worker/words/de.js';

type Both = Extract<CardClause, { readonly of: unknown }>;

const path = 'rules/shop.yaml';
const shop = `# The shop
rules:
  - name: hello # first
    description: What comes first.
    when:
      any:
        - payload: [GET_STARTED, MENU]
        - text: { words: [hello, hi], typos: true }
    remember: { seen: "yes" }
    reply:
      text: Hello!
      buttons:
        - { title: Hours, payload: HOURS }
        - { title: Lost, payload: LOST }
        - { title: Site, url: "https://shop.example" }

  - name: hours
    when: { payload: HOURS, time: { days: mon-fri, hours: 9:00-18:00, timezone: Europe/Paris } }
    once: 24h
    reply: [We are open., { image: "https://shop.example/a.png" }]

  - name: evening
    when:
      # at night
      payload: HOURS
      title: { not: { starts_with: X }, ends_with: s }
    follow_up: { after: 1h, payload: LATER }
    reply: *late
    x: &late Closed.
default: { reply: What? }
`;

function stateOf(text: string): StudioState {
  const state = new StudioState({ entry: 'rules', texts: { [path]: text } });
  state.check(true);
  return state;
}

function cardsOf(text: string): readonly RuleAsCard[] {
  return finish(cards(stateOf(text), { path }))!.cards;
}

const good = shop.replace('    reply: *late\n    x: &late Closed.\n', '    reply: Closed.\n');

describe('Rules as cards', () => {
  it('say what a rule asks, in the words of the language', () => {
    const [hello, hours, evening] = cardsOf(good);
    const any = hello!.when![0]!;
    const [payload, text] = (any as Both).of.map((each) => (each as Both).of[0]!);
    expect(payload).to.deep.include({
      kind: 'field',
      field: 'payload',
      path: ['when', 'any', 0, 'payload'],
      tests: [{ operator: 'is', isNot: false, values: ['GET_STARTED', 'MENU'] }],
    });
    expect(text).to.deep.include({ field: 'text', how: ['typos'] });
    expect(hours!.when!.map(({ kind }) => kind)).to.deep.equal(['field', 'time']);
    expect(evening!.when![1]).to.deep.include({
      tests: [
        { operator: 'starts_with', isNot: true, values: ['X'] },
        { operator: 'ends_with', isNot: false, values: ['s'] },
      ],
    });
  });

  it('say which words must be written exactly though slips count', () => {
    const exactOf = (test: string) => {
      const [rule] = cardsOf(`rules: [{ name: a, when: { text: ${test} }, reply: Hi }]\n`);
      const [clause] = rule!.when!;
      return clause?.kind === 'field' ? clause.exact : expect.fail('no field');
    };
    const all = '[open, hours, where are you, are you, route66, "pizza*"]';
    expect(exactOf(`{ words: ${all}, typos: true }`)).to.deep.equal([
      'open',
      'are you',
      'route66',
      'pizza*',
    ]);
    expect(exactOf(`{ words: ${all} }`)).to.equal(undefined);
    expect(exactOf('{ words: hours, typos: true }')).to.equal(undefined);
  });

  it('say what a rule sends, and where its buttons lead', () => {
    const [hello, hours] = cardsOf(good);
    const [message] = hello!.messages;
    if (message?.kind !== 'text') return expect.fail('no text');
    expect(message.text!.text).to.equal('Hello!');
    expect(good.slice(message.text!.from, message.text!.to)).to.equal('Hello!');
    expect(message.buttons.map(({ leadsTo }) => leadsTo?.rule)).to.deep.equal([
      'hours',
      null,
      undefined,
    ]);
    expect(hours!.messages.map(({ kind }) => kind)).to.deep.equal(['text', 'plain']);
    expect(hello!.doings).to.have.length(1);
    expect(hours!.settings.map(({ key, text }) => [key, text])).to.deep.equal([['once', '24h']]);
  });

  it('say where a button leads whose payload a group asks for', () => {
    const [hello] = cardsOf(`rules:
  - name: hello
    when: { payload: HI }
    reply: { text: Hi, buttons: [{ title: A person, payload: HUMAN }] }
  - when: { any: [{ payload: HUMAN }, { text: { words: human } }] }
    rules:
      - name: by day
        when: { time: { hours: 9:00-18:00 } }
        reply: One moment
    default: { reply: Nobody is here }
`);
    const [message] = hello!.messages;
    if (message?.kind !== 'text') return expect.fail('no text');
    expect(message.buttons[0]!.leadsTo?.rule).to.equal('by day');
  });

  it('show the rule as it is where an alias stands for a part of it', () => {
    const text = shop
      .replace('# The shop', 'description: &late Closed.')
      .replace('    x: &late Closed.\n', '');
    const evening = cardsOf(text)[2]!;
    expect(evening.rest.map((raw) => raw.text).join()).to.include('reply: *late');
  });

  it('have words for each operator and outcome of the language', () => {
    const { operators, outcomes } = language();
    const tests: { readonly [takes: string]: string } = {
      texts: '[a, b]',
      number: '5',
      names: 'sizes',
      row: '{ table: t, as: r }',
      flag: 'true',
      test: '{ is: a }',
    };
    for (const { name, takes, besides } of operators) {
      const test = besides ? `{ ${name}: true, words: a }` : `{ ${name}: ${tests[takes]} }`;
      const text = `rules: [{ name: a, when: { text: ${test} }, route: a }]\n`;
      expect(cardsOf(text)[0]!.when![0]!.kind, name).to.equal('field');
    }
    for (const { name } of outcomes) {
      if (name === 'reply') continue;
      const text = `rules: [{ name: a, when: {}, ${name}: { a: b } }]\n`;
      expect(cardsOf(text)[0]!.doings, name).to.deep.include.members([]);
      expect(cardsOf(text)[0]!.doings.map(({ key }) => key)).to.deep.equal([name]);
    }
  });

  it('hide nothing of a file', () => {
    const text = good.replace('default:', 'max_age: 1h\nlists: { sizes: [S, M] }\ndefault:');
    const shown = JSON.stringify(finish(cards(stateOf(text), { path })));
    for (const word of text.match(/[A-Za-z]{3,}/g)!) {
      const isSaid =
        /^(name|when|reply|rules|description|first|The|not|true|quick|shop|night|title|text|url|payload)$/;
      if (!isSaid.test(word)) expect(shown, word).to.include(word);
    }
  });

  it('are none where the text is not YAML', () => {
    expect(finish(cards(stateOf('rules: [1'), { path }))).to.equal(undefined);
  });

  it('know what can be chosen', () => {
    const words = cardWords(stateOf(good));
    expect(words.sent.map(({ word }) => word)).to.deep.equal(['HOURS', 'LOST']);
    expect(words.taken.map(({ word }) => word)).to.include('MENU');
    expect(words.channels).to.include('messenger');
  });
});

describe('What is done to a card', () => {
  const done = (act: CardAct, text = good) => {
    const change = cardEdit(stateOf(text), { path, act });
    expect(change, 'no edit').not.to.equal(undefined);
    return { text: applyEdits(text, change!.edits), made: change!.made };
  };
  /** What was put into the text, all else being the same bytes. */
  const added = (now: string, before = good) => {
    let from = 0;
    while (now[from] === before[from]) from++;
    let end = 0;
    while (end < before.length - from && now.at(-1 - end) === before.at(-1 - end)) end++;
    expect(now.length - end - from, 'something is gone').to.equal(now.length - before.length);
    return now.slice(from, now.length - end);
  };

  it('makes a button and the rule that it leads to', () => {
    const to = { answer: 'We are in Main Street.' };
    const { text, made } = done({
      kind: 'button',
      id: 'rule hours',
      path: ['reply', 0],
      key: 'buttons',
      title: 'Where are you?',
      to,
    });
    expect(made).to.equal('rule where are you?');
    expect(text).to.include('payload: WHERE_ARE_YOU }');
    const card = cardsOf(text)[2]!;
    expect(card.name).to.equal('where are you?');
    expect(
      stateOf(text)
        .check(true)
        .diagnostics.filter(({ severity }) => severity === 'error'),
    ).to.deep.equal([]);
  });

  it('makes the rule that takes what a button sends, and leaves the button as it is', () => {
    const { text, made } = done({
      kind: 'lead',
      id: 'rule hello',
      path: ['reply', 'buttons', 1],
      title: 'Lost',
      payload: 'LOST',
      answer: 'Here you are.',
    });
    expect(made).to.equal('rule lost');
    expect(added(text)).to.include('payload: LOST').and.include('reply: Here you are.');
    const [hello, lost] = cardsOf(text);
    expect(lost!.name).to.equal('lost');
    const [message] = hello!.messages;
    if (message?.kind !== 'text') return expect.fail('no text');
    expect(message.buttons[1]!.leadsTo?.rule).to.equal('lost');
  });

  it('gives a message of words alone buttons and quick replies', () => {
    for (const key of ['buttons', 'quick_replies'] as const) {
      const { text } = done({
        kind: 'button',
        id: 'rule hours',
        path: ['reply', 0],
        key,
        title: 'Menu',
        to: { payload: 'MENU' },
      });
      const [message] = cardsOf(text)[1]!.messages;
      if (message?.kind !== 'text') return expect.fail('no text');
      expect(
        [...message.buttons, ...message.quickReplies].map(({ leadsTo }) => leadsTo?.rule),
      ).to.deep.equal(['hello']);
    }
  });

  it('never gives a new rule a name or a payload that is there', () => {
    const { text, made } = done({
      kind: 'button',
      id: 'rule hours',
      path: ['reply', 0],
      key: 'buttons',
      title: 'Hours',
      to: { answer: 'x' },
    });
    expect(made).to.equal('rule hours 2');
    expect(text).to.include('HOURS_2');
  });

  it('never gives a new rule the name of a default, or half of a character', () => {
    const made = (title: string) => {
      const on = { id: 'rule hours', path: ['reply', 0], key: 'buttons' } as const;
      return done({ kind: 'button', ...on, title, to: { answer: 'x' } }).made;
    };
    expect(made('Default')).to.equal('rule default 2');
    expect(made(`${'x'.repeat(59)}🍕🍕`)).to.equal(`rule ${'x'.repeat(59)}🍕`);
  });

  it('makes rules of words and of payloads, at the end and behind others', () => {
    const rule = {
      kind: 'rule',
      after: null,
      payload: '',
      words: 'bye, see you',
      answer: 'Bye',
    } as const;
    expect(added(done(rule).text)).to.include('words: [bye, see you]');
    const second = done({ ...rule, after: 'rule hello', payload: 'LOST', words: '' }).text;
    expect(cardsOf(second)[1]!.name).to.equal('lost');
    expect(cardsOf(done(rule, '').text)).to.have.length(1);
  });

  it('moves rules up and down, and no further than the ends', () => {
    const names = (text: string) => cardsOf(text).map(({ name }) => name);
    const down = done({ kind: 'down', id: 'rule hello' }).text;
    expect(names(down)).to.deep.equal(['hours', 'hello', 'evening', null]);
    const up = done({ kind: 'up', id: 'rule evening' }).text;
    expect(names(up)).to.deep.equal(['hello', 'evening', 'hours', null]);
    expect(cardEdit(stateOf(good), { path, act: { kind: 'up', id: 'rule hello' } })).to.equal(
      undefined,
    );
    expect(cardEdit(stateOf(good), { path, act: { kind: 'down', id: 'rule evening' } })).to.equal(
      undefined,
    );
  });

  it('adds an alternative to what a rule asks', () => {
    const act = { kind: 'or', id: 'rule hours', field: 'text', value: { words: 'open' } } as const;
    const [, hours] = cardsOf(done(act).text);
    expect(hours!.when![0]!.kind).to.equal('any');
  });

  it('asks another field in place of one', () => {
    const { text } = done({
      kind: 'swap',
      id: 'rule evening',
      path: ['when', 'payload'],
      key: 'text',
      value: 'late',
    });
    expect(text).to.include('      # at night\n      text: late\n');
  });

  it('renames a payload everywhere', () => {
    const { text } = done({ kind: 'rename', from: 'HOURS', to: 'OPEN' });
    expect(text).to.equal(good.replaceAll('HOURS', 'OPEN'));
  });

  it('names a copy in the language of the page', () => {
    speak(german);
    try {
      expect(done({ kind: 'duplicate', id: 'rule hours' }).made).to.equal('rule hours Kopie');
    } finally {
      speak(undefined);
    }
  });

  it('duplicates, switches off and deletes', () => {
    expect(done({ kind: 'duplicate', id: 'rule hours' }).made).to.equal('rule hours copy');
    expect(added(done({ kind: 'disable', id: 'rule hours', disabled: true }).text)).to.include(
      'disabled: true',
    );
    expect(cardsOf(done({ kind: 'delete', id: 'rule hours' }).text)).to.have.length(3);
  });

  it('gives a group a rule and an answer to everything else', () => {
    const group = `rules:
  - name: orders
    when: { channel: messenger }
    rules:
      - name: one
        when: { payload: A }
        reply: Hi
`;
    const rule = { kind: 'rule', after: 'rule one', payload: 'B', words: '', answer: 'x' } as const;
    const [orders] = cardsOf(done(rule, group).text);
    expect(orders!.cards.map(({ name }) => name)).to.deep.equal(['one', 'b']);
    const act = {
      kind: 'set',
      id: 'group orders',
      path: ['default'],
      value: { reply: 'What?' },
    } as const;
    const { text } = done(act, group);
    expect(text).to.equal(`${group}\n    default: { reply: What? }\n`);
    expect(cardsOf(text)[0]!.cards.map(({ kind }) => kind)).to.deep.equal(['rule', 'default']);
  });
});
