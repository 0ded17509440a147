import {
  analyze,
  type Checked,
  createRouter,
  type Declarations,
  type Event,
  explain,
  loadCompiled,
  parseRules,
  parseTests,
  type RuleSet,
  readShortEvent,
  renderExplanation,
  runTests,
  serialize,
} from '@botrules/core';
import { graph, newTest } from '@botrules/core/tooling';
import { expect } from 'chai';

const declarations: Declarations = {
  channels: ['telegram'],
  events: ['reaction'],
  fields: ['user.language', 'user.plan', 'score'],
};
const event: Event = { event: 'message', channel: 'telegram', standby: false, text: '7' };

function load(rules: string, options: Declarations = declarations): Checked<RuleSet> {
  return parseRules({ 'a.yaml': rules }, options);
}

/** `code line:column message hint`, one a line. */
function said({ diagnostics }: Pick<Checked<unknown>, 'diagnostics'>): string[] {
  return diagnostics.map(
    ({ code, line, column, message, hint = '' }) => `${code} ${line}:${column} ${message} ${hint}`,
  );
}

const one = (when: string, outcome = 'route: yes') =>
  `rules: [{ name: a, when: ${when}, ${outcome} }]\ndefault: { route: no }`;

describe('a custom field', () => {
  const values = [undefined, null, '', 'de', 'DE', 'de-AT', 'pro', '12', 12, 12.5, true, false];
  for (const test of [
    'de',
    '[de, pro]',
    '12',
    'true',
    '{ exists: true }',
    '{ exists: false }',
    '{ is: DE, ignore_case: true }',
    '{ starts_with: de }',
    '{ ends_with: AT }',
    '{ contains: [e-, ro] }',
    '{ like: "de-{country}" }',
    '{ regex: "^(?<tongue>[a-z]+)" }',
    '{ at_least: 12 }',
    '{ less_than: 12.5 }',
    '{ not: de }',
    '{ not: { in: tongues } }',
    '[{ is: pro }, { starts_with: de }]',
  ]) {
    it(`is matched by ${test} as any other text is`, () => {
      const lists = 'lists: { tongues: [de, fr] }\n';
      const outcome = 'route: yes, reply: "{KEY|none}"';
      const rules = (key: string) =>
        load(lists + one(`{ ${key}: ${test} }`, outcome.replace('KEY', key)));
      const [custom, plain] = [rules('user.language'), rules('title')];
      expect(said(custom)).to.deep.equal(
        said(plain).map((line) => line.replace('title', 'user.language')),
      );
      for (const value of values) {
        const text = typeof value === 'number' || typeof value === 'boolean' ? `${value}` : value;
        const { event: _, ...decided } = createRouter(custom.value!).route({
          ...event,
          fields: { 'user.language': value },
        });
        const { event: __, ...wanted } = createRouter(plain.value!).route({
          ...event,
          ...(text === undefined || text === null ? {} : { title: text }),
        });
        expect(decided, String(value)).to.deep.equal(wanted);
      }
    });
  }

  for (const [name, when] of [
    ['beside others', '{ text: 7, user.language: de }'],
    ['in all', '{ all: [{ user.language: de }, { text: 7 }] }'],
    ['in any', '{ any: [{ text: 8 }, { user.language: de }] }'],
    ['in not', '{ not: { user.language: { not: de } } }'],
    ['that is one word', '{ score: { at_least: 1 } }'],
  ] as const) {
    it(`is known ${name}`, () => {
      const checked = load(one(when));
      expect(said(checked)).to.deep.equal([]);
      const fields = { 'user.language': 'de', score: 3 };
      const router = createRouter(checked.value!);
      expect(router.route({ ...event, fields }).route).to.equal('yes');
      expect(router.route(event).route).to.equal('no');
    });
  }

  it('is known in the condition of a group, and in placeholders below it', () => {
    const rules = `rules:
  - when: { user.language: de }
    rules: [{ name: a, when: {}, reply: "Du sprichst {user.language}.", params: { p: "{score|0}" } }]
default: { reply: "{user.language|?}" }`;
    const { value, diagnostics } = load(rules);
    expect(diagnostics).to.deep.equal([]);
    const { reply, params } = createRouter(value!).route({
      ...event,
      fields: { 'user.language': 'de', score: 7 },
    });
    expect({ reply, params }).to.deep.equal({
      reply: [{ text: 'Du sprichst de.' }],
      params: { p: '7' },
    });
    expect(createRouter(value!).route(event).reply).to.deep.equal([{ text: '?' }]);
  });

  for (const [name, rules, expected] of [
    [
      'a slip in its name',
      one('{ user.langauge: de }'),
      ['unknown-field 1:28 Unknown field "user.langauge". Did you mean "user.language"?'],
    ],
    [
      'a slip in a placeholder',
      one('{ text: 7 }', 'reply: "{user.langage|x}"'),
      ['unknown-placeholder 1:47'],
    ],
    [
      'a placeholder that may be absent',
      one('{ text: 7 }', 'reply: "{user.language}"'),
      ['absent-placeholder 1:47'],
    ],
    ['an unknown operator', one('{ user.language: { speaks: de } }'), ['unknown-operator 1:45']],
    ['no value', one('{ user.language: [] }'), ['wrong-kind 1:43 "user.language"']],
    [
      'a contradiction',
      one('{ user.language: de, all: [{ user.language: fr }] }'),
      ['never-holds 1:17'],
    ],
    [
      'a rule that an earlier one takes everything from',
      `rules: [{ name: a, when: { user.plan: { starts_with: p } }, route: a }, { name: b, when: { user.plan: pro }, route: b }]
default: { route: c }`,
      ['unreachable-rule 1:81'],
    ],
  ] as const) {
    it(`is told of like any other: ${name}`, () => {
      const found = said(load(rules));
      expect(found, found.join('\n')).to.have.length(expected.length);
      for (const [index, line] of expected.entries()) expect(found[index]).to.contain(line);
      for (const line of found) expect(line).to.not.contain('raw.');
    });
  }

  it('that is not declared is unknown', () =>
    expect(said(load(one('{ user.language: de }'), {}))[0]).to.contain('unknown-field 1:28'));

  it('stays declared in a compiled file, in a copy and in what explain and graph say', () => {
    const { value } = load(one('{ user.language: de, channel: telegram }'));
    const german: Event = { ...event, fields: { 'user.language': 'de' } };
    for (const ruleSet of [
      value!,
      loadCompiled(serialize(value!)),
      structuredClone(value!),
      JSON.parse(JSON.stringify(value)) as RuleSet,
    ]) {
      expect(ruleSet.declared).to.deep.equal(declarations);
      expect(createRouter(ruleSet).route(german).rule).to.equal('a');
      expect(analyze(ruleSet)).to.deep.equal([]);
      expect(renderExplanation(explain(ruleSet, event))).to.contain('user.language');
      expect(JSON.stringify(graph(ruleSet))).to.contain('user.language');
    }
  });

  it('that an event brings without being declared is passed over', () => {
    const router = createRouter(load(one('{ text: 7 }')).value!);
    expect(router.route({ ...event, fields: { other: 'x' } }).rule).to.equal('a');
  });

  it('reads own values alone', () => {
    const router = createRouter(load(one('{ user.language: { exists: true } }')).value!);
    const inherited = Object.create({ 'user.language': 'de' }) as object;
    for (const fields of [inherited, null, 7, 'de', [], undefined]) {
      expect(router.route({ ...event, fields } as unknown as Event).rule).to.equal('default');
    }
  });
});

describe('declared channels and kinds of event', () => {
  for (const [name, rules, expected] of [
    ['a declared channel', one('{ channel: telegram }'), []],
    ['a declared kind', one('{ event: reaction, text: 7 }'), []],
    ['a kind whose fields nobody knows', one('{ event: reaction, payload: A, title: B }'), []],
    ['a slip in a channel', one('{ channel: telegarm }'), ['never-holds']],
    ['a slip in a kind', one('{ event: reacton }'), ['never-holds']],
    [
      'a rule behind the channels of the language alone',
      `rules: [{ name: a, when: { channel: [messenger, instagram] }, route: a }]
default: { route: b }`,
      [],
    ],
    [
      'a rule behind all channels',
      `rules: [{ name: a, when: { channel: [messenger, instagram, telegram] }, route: a }, { name: b, when: { text: 9 }, route: b }]`,
      ['unreachable-rule'],
    ],
    [
      'a rule behind all kinds but the declared one',
      `rules: [{ name: a, when: { event: [postback, quick_reply, message, referral, optin] }, route: a }, { name: b, when: { text: 9 }, route: b }]
default: { route: c }`,
      [],
    ],
    [
      'a rule behind what is not on the declared channel',
      `rules: [{ name: a, when: { not: { channel: telegram } }, route: a }, { name: b, when: { channel: messenger }, route: b }]
default: { route: c }`,
      ['unreachable-rule'],
    ],
  ] as const) {
    it(`are known to the checker: ${name}`, () => {
      const codes = load(rules).diagnostics.map(({ code }) => code);
      expect(codes.filter((code) => code !== 'no-default')).to.deep.equal(expected);
    });
  }

  it('are of one rule set, and not of the next', () => {
    const rules = one('{ channel: telegram }');
    expect(load(rules).diagnostics).to.deep.equal([]);
    expect(load(rules, {}).diagnostics.map(({ code }) => code)).to.deep.equal(['never-holds']);
    expect(load(rules).diagnostics).to.deep.equal([]);
  });

  it('are matched as they are', () => {
    const router = createRouter(load(one('{ channel: telegram, event: reaction }')).value!);
    expect(router.route({ ...event, event: 'reaction' }).rule).to.equal('a');
    expect(router.route({ ...event, event: 'reaction', channel: 'viber' }).rule).to.equal(
      'default',
    );
  });
});

describe('a declaration', () => {
  for (const [name, options, message] of [
    ['a text', { fields: 'user.language' }, '"fields" as a list, and was given a text'],
    ['no text', { fields: ['a', 7] }, 'one of them is a number'],
    [
      'a field of the language',
      { fields: ['payload'] },
      'the language has a meaning for "payload"',
    ],
    ['a field below one', { fields: ['sender.name'] }, 'the language has a meaning for "sender"'],
    ['a condition', { fields: ['any'] }, 'the language has a meaning for "any"'],
    ['raw', { fields: ['raw.x'] }, 'the language has a meaning for "raw"'],
    ['an empty name', { fields: [''] }, 'a field is words with dots between them'],
    ['empty parts', { fields: ['user..x'] }, 'a field is words with dots between them'],
    ['a brace', { fields: ['a}b'] }, 'a field is words with dots between them'],
    ['a channel of two words', { channels: ['my channel'] }, 'a channel is one word'],
    [
      'too many',
      { channels: Array.from({ length: 25 }, (_, at) => `c${at}`) },
      '24 "channels" at most',
    ],
  ] as const) {
    it(`of ${name} is refused where it is made`, () => {
      for (const call of [
        () => parseRules('rules: []', options as Declarations),
        () => readShortEvent({}, options as Declarations),
        () => parseTests({}, options as Declarations),
      ]) {
        expect(call).to.throw(TypeError, message);
      }
    });
  }
});

describe('a short event', () => {
  const fields = { 'user.language': 'de', score: '7' };
  for (const [name, data] of [
    ['dotted', { 'user.language': 'de', score: 7 }],
    ['nested', { user: { language: 'de' }, score: '7' }],
    ['together, as an event has them', { fields: { 'user.language': 'de', score: 7 } }],
    ['together and nested', { fields: { user: { language: 'de' }, score: 7 } }],
    ['with some that are absent', { 'user.language': 'de', score: 7, 'user.plan': null }],
  ] as const) {
    it(`has custom fields that are ${name}`, () =>
      expect(readShortEvent(data, declarations)).to.deep.equal({
        event: { event: 'postback', channel: 'messenger', standby: false, fields },
      }));
  }

  it('takes declared channels and kinds', () =>
    expect(readShortEvent({ event: 'reaction', channel: 'telegram' }, declarations)).to.deep.equal({
      event: { event: 'reaction', channel: 'telegram', standby: false },
    }));

  for (const [name, data, problem, hint] of [
    [
      'a slip',
      { 'user.langage': 'de' },
      'Unknown key "user.langage" in an event.',
      'Did you mean "user.language"?',
    ],
    [
      'a nested slip',
      { user: { langage: 'de' } },
      'Unknown key "user.langage" in an event.',
      'Did you mean "user.language"?',
    ],
    [
      'a field twice',
      { 'user.plan': 'a', user: { plan: 'b' } },
      '"user.plan" is given twice.',
      'Give it nested',
    ],
    ['a list', { score: [1] }, '"score" is a text, not a list.', 'Write score: "…".'],
    [
      'another channel',
      { channel: 'telegarm' },
      '"channel" cannot be "telegarm".',
      'Did you mean "telegram"?',
    ],
  ] as const) {
    it(`is told of ${name}`, () => {
      const result = readShortEvent(data, declarations);
      expect(result).to.include({ problem });
      expect((result as { hint: string }).hint).to.contain(hint);
    });
  }

  it('says where custom fields are declared', () =>
    expect(readShortEvent({ fields: { 'user.language': 'de' } }))
      .to.have.property('hint')
      .that.contains("fields: ['user.language']"));
});

describe('tests of rules', () => {
  const options = {
    readWebhook: () => ({ events: [], skipped: {}, problems: [] }),
    readFile: () => '',
  };
  it('can have custom fields, channels and kinds in their events', () => {
    const { value: ruleSet } = load(
      one('{ user.language: de, channel: telegram, event: reaction }'),
    );
    const { value, diagnostics } = parseTests(
      {
        'a.test.yaml': `tests:
  - { name: dotted, event: { user.language: de, channel: telegram, event: reaction }, expect: { rule: a } }
  - { name: nested, events: [{ user: { language: de, plan: pro }, channel: telegram, event: reaction }], expect: { rule: a } }
  - { name: none, event: { channel: telegram }, expect: { rule: default } }
`,
      },
      ruleSet!.declared,
    );
    expect(diagnostics).to.deep.equal([]);
    expect(runTests(value!, ruleSet!, options)).to.include({ passed: 3, failed: 0 });
  });

  it('are told of a slip, at its place', () => {
    const tests = parseTests(
      { 'a.test.yaml': 'tests: [{ name: a, event: { user.langage: de }, expect: { rule: a } }]' },
      declarations,
    );
    expect(said(tests)).to.deep.equal([
      'unknown-field 1:29 Unknown key "user.langage" in an event. Did you mean "user.language"?',
    ]);
  });

  it('are written with the custom fields that the decision needs', () => {
    const { value: ruleSet } = load(one('{ user.language: de }'));
    const router = createRouter(ruleSet!);
    const text = newTest({ ...event, fields: { 'user.language': 'de' } }, router);
    expect(text).to.contain('user.language: de');
    const { value, diagnostics } = parseTests({ 'a.test.yaml': text }, declarations);
    expect(diagnostics).to.deep.equal([]);
    expect(runTests(value!, ruleSet!, options)).to.include({ passed: 1 });
    expect(newTest({ ...event, fields: { score: 1 } }, router)).to.not.contain('score');
  });
});
