import { readFileSync, writeFileSync } from 'node:fs';
import {
  analyze,
  createRouter,
  type Event,
  explain,
  parseRules,
  type Router,
  serialize,
} from '@botrules/core';
import {
  CompiledRulesError,
  createRouter as createBuiltRouter,
  loadCompiled,
} from '@botrules/core/compiled';
import { bundleConditions, createSerializer } from '@botrules/core/tooling';
import { whatsappProfile } from '@botrules/whatsapp';
import { expect } from 'chai';
import { build } from 'esbuild';
import fc from 'fast-check';
import { format } from '../../../packages/core/src/compiled/built-file.js';
import type { RuleSet } from '../../../packages/core/src/rules/model.js';
import { eventSeed, toEvent } from '../../support/arbitrary-events.js';
import { ruleFiles } from '../../support/arbitrary-rules.js';
import { type Content, type Crafted, contentOf, craft, spoil } from '../../support/built-file.js';
import { bundleCore, bundleWithParts, type Starting } from '../../support/core-bundle.js';
import { hintsOf } from '../../support/event-hints.js';
import { runs } from '../../support/runs.js';

function load(files: Record<string, string>): RuleSet {
  const { value, diagnostics } = parseRules(files, { entry: '' });
  if (value === undefined) throw new Error(diagnostics.map((each) => each.message).join('\n'));
  return value;
}

/** The error of a file, or of reading the rules in it. */
function refused(file: string | object): CompiledRulesError {
  try {
    expect(loadCompiled(file).root).to.be.an('object');
  } catch (error) {
    expect(error).to.be.instanceOf(CompiledRulesError);
    return error as CompiledRulesError;
  }
  throw new Error('It was taken.');
}

/** The first object of a kind, at any depth; with a key that it must have where kinds share their name. */
function at(file: Crafted, kind: string, key = 'kind'): Crafted {
  const found = placesIn(file).find(({ parent }) => parent.kind === kind && key in parent);
  if (found === undefined) throw new Error(`There is no ${kind}.`);
  return found.parent;
}

/** The first object that has a key. */
function withKey(file: Crafted, key: string): Crafted {
  return placesIn(file).find(({ parent }) => !Array.isArray(parent) && key in parent)!.parent;
}

function placesIn(value: Crafted): { parent: Crafted; key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => [{ parent: value, key }, ...placesIn(value[key])]);
}

/** Rules in which every construct of the model stands. */
const everything = `
lists: { vips: [Ann, Bob] }
when: { time: { from: 2020-01-01, until: 2030-01-01 } }
rules:
  - name: order
    description: Orders.
    when: { payload: { like: "ORDER_{id}" }, sender.id: { not: { in: vips } } }
    params: { n: 1, yes: true, id: "{id}", who: "{sender.id|you}" }
    reply:
      - text: "{id} {n} {title|none}"
        buttons: [{ title: a, payload: "P_{id}" }, { title: b, url: "https://x.com/{id}" }, { title: c, phone: "+49123456789" }]
        quick_replies: [{ title: q, payload: "Q_{n}" }]
      - { typing: 1s }
      - { image: "https://x.com/{id}.png" }
      - cards: [{ title: "{id}", subtitle: s, image: "https://x.com/i.png", url: "https://x.com", buttons: [{ title: a, payload: b }] }]
      - raw: { text: "{id}", list: [1, true, null], map: { a: "b" } }
    forward: "https://x.com/{id}"
    handover: page_inbox
  - { name: season, when: { time: { from: 12-24, until: 12-27 } }, route: s }
  - name: rx
    continue: true
    when:
      any:
        - text: { regex: "^no (?<num>[0-9]+)$", ignore_case: true }
        - not: { text: { exists: true } }
        - all: [{ text: { at_least: 5 } }, { title: [a, b] }, { title: { starts_with: x } }]
    route: r.x
  - { name: spoken, when: { text: { words: [address, where are you, "direction*"], typos: true } }, route: w }
  - { name: loosely, when: { title: { like: "Ça {what}", loose: true }, text: { not: { contains: é, loose: true } } }, route: l }
  - when: { payload.json.a: 1, payload.query.b: 2, raw.c: 3 }
    rules:
      - { name: timed, disabled: true, when: { time: [{ days: mon-fri, hours: "09:00-17:00", timezone: Europe/Rome }, { not: { days: sun } }] }, route: open }
    default: { route: inner }
default: { reply: Sorry? }
`;

describe('compiled rules', () => {
  it('decide as the rules do that they were built from', () => {
    fc.assert(
      fc.property(
        ruleFiles({ maxDepth: 3 }),
        fc.array(eventSeed, { minLength: 20 }),
        ({ files }, seeds) => {
          const ruleSet = load(files);
          const compiled = loadCompiled(serialize(ruleSet));
          expect(compiled.version).to.equal(ruleSet.version);
          const [router, fromFile] = [createRouter(ruleSet), createRouter(compiled)];
          const hints = hintsOf(ruleSet);
          for (const seed of seeds) {
            const event = toEvent(seed, hints);
            expect(fromFile.route(event)).to.deep.equal(router.route(event));
          }
        },
      ),
      { numRuns: runs(5, 30) },
    );
  });

  const one = load({ 'a.yaml': 'rules: [{ name: a, when: { payload: x }, route: a.b }]' });
  const bytes = serialize(one);
  const text = serialize(one, { as: 'json' });
  it('are one JSON text where that is asked for', () =>
    expect(JSON.parse(text)).to.have.property('botrules', format));

  const stale = 'stale-compiled-rules';
  const damaged = 'damaged-compiled-rules';
  const foreign = 'foreign-compiled-rules';
  const changed = (at: number, to: number) => {
    const file = bytes.slice();
    file[at] = to;
    return file;
  };
  for (const [name, spoilt, code, says] of [
    ['nothing', '', foreign, 'not a file that'],
    ['no bytes', new Uint8Array(), foreign, 'not a file that'],
    ['YAML', 'rules: []', foreign, 'not a file that'],
    ['YAML in bytes', Buffer.from('rules: []'), foreign, 'not a file that'],
    ['other JSON', '{"rules":[]}', foreign, 'not a file that'],
    ['JSON that begins alike', '{"botrules":{"files":[]}}', foreign, 'not a file that'],
    ['a broken version', '{"botrules":"0.\\q.0",', foreign, 'not a file that'],
    ['a version of two lines', '{"botrules":"0.\\n.0",', foreign, 'not a file that'],
    ['an older version', '{"botrules":"0.1.0","digest":"1"}', stale, 'by version 0.1.0'],
    ['the format before', '{"botrules":3,"digest":"0123456789abcdef",', stale, 'in format 3'],
    ['a later format', text.replace('4', '5'), stale, 'in format 5'],
    ['a later format in bytes', changed(8, 5), stale, 'in format 5'],
    ['bytes that were read as text', Buffer.from(bytes).toString(), damaged, 'and is bytes'],
    ['a changed character', text.replace(/.(?=.{40}$)/, '_'), damaged, 'damaged'],
    ['a changed byte', changed(bytes.length - 9, 77), damaged, 'damaged'],
    ['a text with a cut end', text.slice(0, -10), damaged, 'damaged'],
    ['a cut end', bytes.slice(0, -8), damaged, 'damaged'],
    ['a cut end in a number', bytes.slice(0, -7), damaged, 'damaged'],
    ['a head alone', bytes.slice(0, 20), damaged, 'damaged'],
    ['half a head', bytes.slice(0, 10), damaged, 'damaged'],
    ['more at the end', new Uint8Array([...bytes, 0, 0, 0, 0]), damaged, 'damaged'],
    ['another digest', changed(13, bytes[13]! ^ 1), damaged, 'damaged'],
    ['JSON without what was built', '{"botrules":4,"rules":[]}', damaged, 'damaged'],
    ['JSON of something else', '{"botrules":4,"built":"aGVsbG8="}', foreign, 'not a file that'],
    ['JSON of no base64', '{"botrules":4,"built":"*"}', damaged, 'damaged'],
  ] as const) {
    it(`of ${name} are refused in one line, as ${code}`, () => {
      const error = refused(spoilt);
      expect(error).to.have.property('code', code);
      expect(error.message).to.contain(says).and.not.contain('\n');
    });
  }

  it('are taken as bytes wherever they lie, as text, with a byte order mark, and as a JSON import gives them', () => {
    const askew = Buffer.concat([Buffer.from('x'), bytes]).subarray(1);
    const forms = [bytes, Buffer.from(bytes), bytes.buffer, askew, new DataView(bytes.buffer)];
    const texts = [text, `\ufeff${text}`, Buffer.from(text), JSON.parse(text)];
    for (const form of [...forms, ...texts]) {
      expect(createRouter(loadCompiled(form)).routes).to.deep.equal(['a.b']);
      expect(loadCompiled(form).root.items).to.have.length(1);
    }
  });

  it('leave the bytes as they were, which can be loaded again after events', () => {
    const words = load({
      'a.yaml': 'rules: [{ name: a, when: { title: { contains: [alpha, alpine] } }, route: a }]',
    });
    const file = serialize(words);
    const before = file.slice();
    const event: Event = {
      event: 'message',
      channel: 'messenger',
      title: 'alpine',
      standby: false,
    };
    expect(createRouter(loadCompiled(file)).route(event).rule).to.equal('a');
    expect(file).to.deep.equal(before);
  });

  it('are asked for in a form that there is', () =>
    expect(() => serialize(one, { as: 'yaml' } as never)).to.throw(TypeError, "as: 'json'"));

  // The digest is right in these: they are what other hands wrote.
  const wholeRules = load({ 'a.yaml': everything });
  const compiledWhole = serialize(wholeRules);
  const crafted = (change: (content: Content) => void) => craft(compiledWhole, change);

  it('say the same when they are written again', () =>
    expect(contentOf(serialize(loadCompiled(compiledWhole)))).to.deep.equal(
      contentOf(compiledWhole),
    ));

  it('have the shape that the number of the format stands for', () => {
    // Where this fails, files that are out there may be read no more: if they are not, give `format` the next number.
    // UPDATE_GOLDEN=1 writes the file anew.
    const golden = new URL('../../fixtures/compiled/every-construct.json', import.meta.url);
    if (process.env.UPDATE_GOLDEN) {
      writeFileSync(golden, `${serialize(wholeRules, { as: 'json' })}\n`);
    }
    const kept = loadCompiled(readFileSync(golden, 'utf8'));
    expect(contentOf(serialize(kept))).to.deep.equal(contentOf(compiledWhole));
    const [router, fromFile] = [createRouter(wholeRules), createRouter(kept)];
    const hints = hintsOf(wholeRules);
    for (const seed of fc.sample(eventSeed, { numRuns: 500, seed: 17 })) {
      const event = toEvent(seed, hints);
      expect(fromFile.route(event)).to.deep.equal(router.route(event));
    }
  });

  for (const [name, change] of [
    ['no files', (file) => (file.head.files = [])],
    ['files of another kind', (file) => (file.head.files = 'a.yaml')],
    ['a file without lines', (file) => (file.head.files = [['a.yaml', 0]])],
    ['no lists', (file) => file.records.pop()],
    ['no rules', (file) => delete file.head.rules],
    ['rules that are null', (file) => (file.head.rules = null)],
    ['rules that have no end', (file) => file.head.rules--],
    ['a rule that is null', (file) => (file.records[1] = null)],
    ['no records', (file) => (file.records = [])],
    ['no version', (file) => delete file.head.version],
    ['a field that is none', (file) => (file.head.fields = ['nonsense'])],
    ['a route that is a number', (file) => (file.head.asks.routes = [7])],
    ['a bad regex', (file) => (at(file, 'regex').patterns[0].text = '(')],
    ['a regex of look-around', (file) => (at(file, 'regex').patterns[0].text = '(?=a)')],
    ['a bad pattern', (file) => (at(file, 'like').patterns[0].text = '{a')],
    ['a test of an unknown kind', (file) => (at(file, 'like').kind = 'fuzzy')],
    ['an unknown operator', (file) => (at(file, 'starts_with').kind = 'sounds_like')],
    ['an unknown field', (file) => (at(file, 'field').field = 'nonsense')],
    ['a number that is not one', (file) => (at(file, 'at_least').bound = 'x')],
    ['a list that is nowhere', (file) => (at(file, 'in').list = 7)],
    ['a line that is nowhere', (file) => (file.records[1].span = 2 ** 40)],
    ['a time zone that is nowhere', (file) => (at(file, 'window').timezone = 'Mars/Base')],
    ['a day that is none', (file) => (at(file, 'window').days = 1024)],
    ['a capture that is nowhere', (file) => (at(file, 'capture').name = 'nowhere')],
    ['a param that is nowhere', (file) => (at(file, 'param').name = 'nowhere')],
    ['a message of an unknown kind', (file) => (at(file, 'typing').kind = 'dancing')],
    ['a message without a text', (file) => delete at(file, 'text', 'buttons').text],
    ['a raw message that is a text', (file) => (at(file, 'raw').message = 'hi')],
    ['typing for ever', (file) => (at(file, 'typing').milliseconds = 1e12)],
    ['an action that is none', (file) => (withKey(file, 'action').action = 'x')],
    ['two rules of one name', (file) => (at(file, 'rule').name = 'rx')],
    ['a rule that is named default', (file) => (at(file, 'rule').name = 'default')],
  ] as readonly (readonly [string, (file: Content) => unknown])[]) {
    it(`that were crafted with ${name} are refused as damaged`, () => {
      const error = refused(crafted(change));
      expect(error).to.have.property('code', damaged);
      expect(error.message).to.not.contain('\n');
    });
  }

  it('that nest 50,000 deep are refused as damaged, whatever nests', () => {
    const nest = (open: string, inner: string, close: string) =>
      open.repeat(50_000) + inner + close.repeat(50_000);
    const group = '{"kind":"group","span":0,"items":[]}';
    const all = '{"kind":"all","of":[';
    const items = '{"kind":"list","items":[';
    const rule = (when: string, message: string) =>
      `{"kind":"rule","name":"a","span":1,"disabled":false,"continue":false,"when":${when},"outcome":{"params":[],"reply":[{"kind":"raw","message":{"kind":"map","entries":[["a",${message}]]}}]}}`;
    for (const records of [
      [...Array(50_000).fill(group), ...Array(50_000).fill('')],
      [group, rule(nest(all, '', ']}'), '"a"'), ''],
      [group, rule(nest('{"kind":"not","of":', '{"kind":"all","of":[]}', '}'), '"a"'), ''],
      [group, rule('{"kind":"all","of":[]}', nest(items, '', ']}')), ''],
      [nest('[', '', ']'), ''],
    ]) {
      const file = crafted((content) => {
        content.head.rules = records.length;
        content.records = [...records, ...Array(Math.max(0, 10 - records.length)).fill('')];
      });
      expect(refused(file)).to.have.property('code', damaged);
    }
  });

  it('that were crafted with nothing in a list are refused, or can be looked at', () => {
    const content = contentOf(compiledWhole);
    const lists = placesIn(content).flatMap(({ parent, key }, place) =>
      Array.isArray(parent[key]) && parent !== content ? [place] : [],
    );
    expect(lists).not.to.be.empty;
    for (const place of lists) {
      const file = crafted((whole) => {
        const { parent, key } = placesIn(whole)[place]!;
        parent[key] = [];
      });
      let ruleSet: RuleSet;
      try {
        ruleSet = loadCompiled(file);
        expect(ruleSet.root).to.be.an('object');
      } catch (error) {
        expect(error).to.be.instanceOf(CompiledRulesError);
        continue;
      }
      analyze(ruleSet);
    }
  }).timeout(60_000);

  it('that were crafted in any way are refused, or decide', () => {
    const events: readonly Event[] = [
      { event: 'postback', channel: 'messenger', standby: false, payload: 'ORDER_12' },
      { event: 'message', channel: 'instagram', standby: false, text: 'no 5', timestamp: 1e12 },
      { event: 'optin', channel: 'messenger', standby: true },
    ];
    fc.assert(
      fc.property(
        fc.nat(),
        fc.oneof(
          fc.constantFrom(null, [], {}, '', 'x', -1, 0, 1, 1e9, true, '{', '(', 'not', 'all'),
          fc.jsonValue(),
        ),
        fc.boolean(),
        (place, value, remove) => {
          const file = crafted((whole) => {
            const places = placesIn(whole).filter(({ parent }) => parent !== whole);
            const { parent, key } = places[place % places.length]!;
            if (remove) delete parent[key];
            else parent[key] = value;
          });
          let ruleSet: RuleSet;
          try {
            ruleSet = loadCompiled(file);
            const router = createRouter(ruleSet);
            for (const event of events) {
              const { reply } = router.route(event);
              expect(JSON.parse(JSON.stringify(reply))).to.deep.equal(reply);
              for (const message of reply) expect(message).to.be.an('object');
            }
            expect(ruleSet.root).to.be.an('object');
          } catch (error) {
            expect(error).to.be.instanceOf(CompiledRulesError);
            return;
          }
          for (const event of events) explain(ruleSet, event);
          analyze(ruleSet);
          expect(contentOf(serialize(loadCompiled(serialize(ruleSet))))).to.deep.equal(
            contentOf(serialize(ruleSet)),
          );
        },
      ),
      { numRuns: runs(50, 400) },
    );
  });

  it('decide, or are refused, whatever numbers stand in their index', () => {
    const words = Array.from({ length: 60 }, (_, n) => `word${n}x`);
    const many = serialize(
      load({
        'a.yaml': `lists: { long: [${words.map((word) => `L${word}`).join(', ')}, ${Array.from({ length: 60 }, (_, n) => `M${n}`).join(', ')}] }
rules:
${words
  .map(
    (word, n) => `  - { name: w${n}, when: { title: { contains: ${word} } }, route: a }
  - { name: b${n}, when: { payload: { starts_with: P }, title: T${n} }, route: b }
  - { name: n${n}, when: { not: { title: N${n} }, text: { regex: "[0-9]" } }, continue: true, route: c }
  - { name: l${n}, when: { payload: { in: long }, text: { ends_with: E${n} } }, route: d }`,
  )
  .join('\n')}
default: { route: e }
`,
      }),
    );
    const events: readonly Event[] = ['word7x word12x', 'T5', 'N3', ''].flatMap((title) =>
      ['PX', 'M5', 'x'].map((payload) => ({
        event: 'message',
        channel: 'messenger',
        standby: false,
        title,
        payload,
        text: '5 E9',
      })),
    );
    const number = fc.oneof(
      fc.integer({ min: -9, max: 400 }),
      fc.integer(),
      fc.constant(0x7fffffff),
    );
    const changes = fc.array(fc.record({ at: fc.nat(many.length), to: number }), {
      minLength: 1,
      maxLength: 4,
    });
    let decided = 0;
    fc.assert(
      fc.property(changes, (spoilt) => {
        let ruleSet: RuleSet;
        try {
          ruleSet = loadCompiled(spoil(many, spoilt));
        } catch (error) {
          expect(error).to.be.instanceOf(CompiledRulesError);
          return;
        }
        const router = createRouter(ruleSet);
        for (const event of events) router.route(event);
        decided++;
      }),
      { numRuns: runs(130, 1500) },
    );
    expect(decided).to.be.above(runs(4, 50));
  }).timeout(60_000);

  it('decide, or are refused, whatever one number of them is', () => {
    const file = serialize(
      load({
        'a.yaml': `rules:
  - { name: a, when: { text: { regex: '^a(?<digit>[0-9])$' }, title: T }, reply: 'x {digit}' }
  - when: { payload: { like: 'P_{id}_*' } }
    rules:
      - { name: b, when: { title: { starts_with: B, ignore_case: true } }, reply: '{id}' }
      - { name: c, when: { not: { title: N } }, continue: true, reply: '{id}' }
`,
      }),
    );
    const events: readonly Event[] = [{ title: 'T' }, { payload: 'P_1_' }, { text: 'a1' }, {}].map(
      (texts) => ({ event: 'message', channel: 'messenger', standby: false, ...texts }),
    );
    // Other numbers each time, but for CI, where they are all of them.
    const step = runs(15, 1);
    for (let at = Date.now() % step; at < file.length / 4; at += step) {
      for (const to of [-1, 0, 1, 2, 3, 5, 0x7fffffff]) {
        let ruleSet: RuleSet;
        try {
          ruleSet = loadCompiled(spoil(file, [{ at, to }]));
        } catch (error) {
          expect(error, `{ at: ${at}, to: ${to} }`).to.be.instanceOf(CompiledRulesError);
          continue;
        }
        const decide = () => {
          const router = createRouter(ruleSet);
          for (const event of events) router.route(event);
        };
        expect(decide, `{ at: ${at}, to: ${to} }`).not.to.throw();
      }
    }
  });

  it('tell a file from a group that begins in its first line', () => {
    const one =
      '{ rules: [{ when: { payload: A }, rules: [{ name: a, when: { text: b }, route: c }] }] }';
    const event: Event = { event: 'postback', channel: 'messenger', standby: false };
    const { value: ruleSet } = parseRules({ 'a.yaml': one });
    for (const each of [ruleSet!, loadCompiled(serialize(ruleSet!))]) {
      const { root } = explain(each, event, { rule: 'a' });
      expect(root).to.include({ isFile: true, file: 'a.yaml', line: 1 });
      expect(root.items[0]).to.include({ kind: 'group', isFile: false, line: 1 });
    }
  });

  it('are refused wherever one character, or one bit, is changed', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom('0', 'z', '"', '\u1234'), (place, character) => {
        const at = place % text.length;
        fc.pre(text[at] !== character);
        const spoilt = text.slice(0, at) + character + text.slice(at + 1);
        expect(() => loadCompiled(spoilt)).to.throw(CompiledRulesError);
      }),
      { numRuns: runs(150, 500) },
    );
    fc.assert(
      fc.property(fc.nat(), fc.nat(7), (place, bit) => {
        const spoilt = bytes.slice();
        spoilt[place % bytes.length]! ^= 1 << bit;
        expect(() => loadCompiled(spoilt)).to.throw(CompiledRulesError);
      }),
      { numRuns: runs(150, 500) },
    );
  });

  const parts = ['regex', 'words', 'memory', 'tables'];
  const counting = load({
    'a.yaml': 'rules: [{ name: a, when: { payload: x }, count: n, route: r }]',
  });
  const tabled = load({
    'a.yaml':
      'tables: { towns: { file: towns.csv } }\nrules: [{ name: a, when: { payload: { in: towns.town } }, route: r }]',
    'towns.csv': 'town,phone\nRoma,1\n',
  });

  it('weigh less than 25,000 bytes in a bundle, gzipped, with no condition and no part', async () => {
    const small = await bundleWithParts([]);
    expect(small.gzipped).to.be.below(25_000);
    expect(small.size).to.be.below(69_000);
    expect(() => small.loadCompiled(compiledWhole)).to.throw('built without the engine');
    const event: Event = { event: 'postback', channel: 'messenger', standby: false, payload: 'x' };
    expect(small.createRouter(small.loadCompiled(text)).route(event).rule).to.equal('a');
  });

  it('weigh what they use: each part by itself, and a regular expression most of all', async () => {
    const whole = await bundleWithParts(parts);
    expect(whole.size).to.be.below(259_500);
    expect(whole.gzipped).to.be.below(87_000);
    const withoutRegex = await bundleWithParts(parts.slice(1));
    expect(withoutRegex.gzipped).to.be.below(36_000);
    const hints = hintsOf(wholeRules);
    const [router, small] = [
      createRouter(wholeRules),
      whole.createRouter(whole.loadCompiled(compiledWhole)),
    ];
    for (const seed of fc.sample(eventSeed, { numRuns: 300, seed: 11 })) {
      const event = toEvent(seed, hints);
      expect(JSON.stringify(small.route(event))).to.equal(JSON.stringify(router.route(event)));
    }
  });

  it('take parts that are parts', () => {
    for (const wrong of ['regex', ['regex'], [undefined], {}, null]) {
      expect(() => loadCompiled(bytes, wrong as never)).to.throw(
        TypeError,
        /loadCompiled takes a list of parts of the language as its second argument, and was given .*import \{ regex \} from "@botrules\/core\/parts"/,
      );
    }
  });

  describe('of which a bundle leaves out parts', () => {
    const conditions = ['no-regex', 'no-words', 'no-memory', 'no-tables'];
    const rule = (when: string, more = '') =>
      `rules: [{ name: a, when: { ${when} }, route: r${more} }]`;
    const table = { 'towns.csv': 'town,phone\nRoma,1\nOslo,2\n' };
    const plain = rule(
      'payload: { like: "A_{id}" }, text: { contains: [a, b], ignore_case: true }',
    );
    for (const [name, rules, needs] of [
      ['plain ones', plain, []],
      ['lists', `lists: { l: [a, b] }\n${rule('payload: { like: "X_{x in l}" }')}`, []],
      ['an expression', rule('text: { regex: "[0-9]" }'), ['no-regex']],
      ['words', rule('text: { words: hi }'), ['no-words']],
      ['words of a group', `when: { text: { words: hi } }\n${rule('payload: x')}`, ['no-words']],
      ['words of a disabled rule', rule('text: { words: hi }', ', disabled: true'), ['no-words']],
      ['loose', rule('text: { is: hi, loose: true }'), ['no-words']],
      ['memory without typed taps', `typed_taps: false\n${rule('memory.a: b')}`, ['no-memory']],
      ['memory and typed taps', rule('payload: x', ', count: n'), ['no-memory', 'no-words']],
      ['once', `typed_taps: false\n${rule('payload: x', ', once: ever')}`, ['no-memory']],
      [
        'the name of a person',
        rule('payload: x', ', reply: "{person.first_name|you}"'),
        ['no-memory', 'no-words'],
      ],
      [
        'a table',
        `tables: { towns: { file: towns.csv } }\n${rule('payload: { in: towns.town }')}`,
        ['no-tables'],
      ],
      [
        'a row',
        `tables: { towns: { file: towns.csv } }\n${rule('payload: { lookup: { table: towns, as: t } }', ', reply: "{t.phone}"')}`,
        ['no-tables'],
      ],
      [
        'words of a cell',
        `tables: { towns: { file: towns.csv } }\n${rule('text: { words: "{t in towns.town}" }')}`,
        ['no-tables', 'no-words'],
      ],
    ] as const) {
      it(`run in one without all that they do not use: ${name}`, async () => {
        const ruleSet = load({ 'a.yaml': rules, ...table });
        const file = serialize(ruleSet);
        const fit = bundleConditions(ruleSet);
        expect(conditions.filter((each) => !fit.includes(each)).sort()).to.deep.equal(
          needs.toSorted(),
        );
        const used = needs.map((condition) => condition.slice('no-'.length));
        const least = await bundleWithParts(used);
        const [router, small] = [
          createRouter(ruleSet),
          least.createRouter(least.loadCompiled(file)),
        ];
        const hints = hintsOf(ruleSet);
        for (const seed of fc.sample(eventSeed, { numRuns: 100, seed: 7 })) {
          const event = toEvent(seed, hints);
          expect(JSON.stringify(small.route(event))).to.equal(JSON.stringify(router.route(event)));
        }
        for (const missing of needs) {
          const part = missing.slice('no-'.length);
          const { loadCompiled: start } = await bundleWithParts(used.filter((one) => one !== part));
          expect(() => start(file))
            .to.throw(`import { ${part} } from "@botrules/core/parts"`)
            .with.property('code', missing);
        }
      });
    }

    it('takes no memory without the part for it, and says so', async () => {
      const least = await bundleWithParts([]);
      const router = least.createRouter(least.loadCompiled(text));
      const event: Event = {
        event: 'postback',
        channel: 'messenger',
        standby: false,
        payload: 'x',
      };
      expect(router.route(event).rule).to.equal('a');
      const memory = { version: 1, seen: 1 } as const;
      expect(() => router.route(event, memory)).to.throw('built without memory');
    });

    it('needs words for titles that are typed, once there is a memory', async () => {
      const { loadCompiled: start } = await bundleWithParts(['memory']);
      expect(() => start(text)).to.throw('Say "typed_taps: false" in the rules, or add it.');
      const { createRouter: create, loadCompiled: load } = await bundleWithParts([
        'memory',
        'words',
      ]);
      const memory = {
        version: 1,
        seen: 1,
        offers: { at: 1, taps: [{ title: 'Go!', payload: 'x' }] },
      } as const;
      const typed: Event = { event: 'message', channel: 'messenger', standby: false, text: 'go' };
      expect(create(load(text)).route(typed, memory).rule).to.equal('a');
    });

    it('are refused where the file is of before, and does not say whether it compares words', async () => {
      const old = craft(serialize(one), ({ head }) => delete head.words);
      expect(createRouter(loadCompiled(old)).routes).to.deep.equal(['a.b']);
      const { loadCompiled: start } = await bundleWithParts(['regex', 'memory', 'tables']);
      expect(() => start(old)).to.throw('import { words }');
    });

    it('say that they compare words where that stands in a group that was written before', () => {
      const write = createSerializer();
      const ruleSet = load({ 'a.yaml': `rules: [{ ${rule('text: { words: hi }')} }]` });
      for (const _ of ['written', 'taken from before']) {
        expect(contentOf(write(ruleSet)).head).to.include({ words: true, regex: false });
      }
    });
  });

  it('show the typing dots for as long as the longest channel does', () => {
    const files = {
      'a.yaml': 'rules: [{ name: a, when: { payload: x }, reply: [{ typing: 25s }, Hi] }]',
    };
    const { value } = parseRules(files, { channels: [whatsappProfile] });
    const event: Event = { event: 'postback', channel: 'whatsapp', standby: false, payload: 'x' };
    const { reply } = createRouter(loadCompiled(serialize(value!))).route(event);
    expect(reply).to.deep.equal([{ typing: 25_000 }, { text: 'Hi' }]);
  });

  it('weigh what the README of core says', async () => {
    const readme = readFileSync(
      new URL('../../../packages/core/README.md', import.meta.url),
      'utf8',
    );
    const [, ...said] =
      /it is (\d+) KB, minified and gzipped \((\d+) before\s+that\).*?With all four it is (\d+) KB/s.exec(
        readme,
      )!;
    const [least, whole] = [await bundleWithParts([]), await bundleWithParts(parts)];
    const are = [least.gzipped, least.size, whole.gzipped];
    for (const [at, size] of are.entries()) {
      expect(size / 1000, said[at]).to.be.closeTo(Number(said[at]), Number(said[at]) * 0.05);
    }
    for (const [at, part] of parts.entries()) {
      const without = await bundleWithParts(parts.toSpliced(at, 1));
      const row = new RegExp(`\\| \`${part}\` \\|.*\\| ([\\d.]+) \\|`).exec(readme)!;
      expect((whole.gzipped - without.gzipped) / 1000, part).to.be.closeTo(
        Number(row[1]),
        0.2 + Number(row[1]) * 0.05,
      );
    }
  });

  describe('in a bundle of @botrules/core', () => {
    const all = "export { createRouter, loadCompiled, createLinearRouter } from './index.js';";
    type Core = Starting & { readonly createLinearRouter: (rules: object) => Router };

    const quiet = serialize(
      load({ 'a.yaml': 'typed_taps: false\nrules: [{ name: a, when: { payload: x }, route: a }]' }),
    );

    it('have every part, and lack what a condition leaves out', async () => {
      const { exports: every } = await bundleCore<Core>(all);
      expect(every.loadCompiled(compiledWhole).root).to.be.an('object');
      for (const part of parts) {
        const condition = `no-${part}`;
        const { exports } = await bundleCore<Core>(all, [condition]);
        const rules = part === 'tables' ? tabled : part === 'memory' ? counting : wholeRules;
        expect(() => exports.loadCompiled(serialize(rules)))
          .to.throw(`build without the condition "${condition}"`)
          .with.property('code', condition);
        expect(exports.loadCompiled(quiet).root).to.be.an('object');
      }
    }).timeout(60_000);

    it('are refused by every router, not at an event, where typed titles are taps and nothing compares words', async () => {
      const { exports } = await bundleCore<Core>(all, ['no-words']);
      const plain = (ruleSet: RuleSet) => JSON.parse(JSON.stringify(ruleSet));
      const tapped = load({ 'a.yaml': 'rules: [{ name: a, when: { payload: x }, route: a }]' });
      for (const start of [exports.createRouter, exports.createLinearRouter]) {
        expect(() => start(plain(tapped)))
          .to.throw('Say "typed_taps: false" in the rules, or add it.')
          .with.property('code', 'no-words');
        expect(start(exports.loadCompiled(quiet)).routes).to.deep.equal(['a']);
      }
      const { exports: least } = await bundleCore<Core>(all, ['no-words', 'no-memory']);
      expect(least.createRouter(plain(tapped)).routes).to.deep.equal(['a']);
    }).timeout(60_000);

    it('are small with a router that asks one rule after the other', async () => {
      const linear = "export { createLinearRouter } from './index.js';";
      const conditions = parts.map((part) => `no-${part}`);
      const [noRegex, least] = [
        await bundleCore<Core>(linear, ['no-regex']),
        await bundleCore<Core>(linear, conditions),
      ];
      expect(noRegex.gzipped).to.be.below(33_500);
      expect(least.gzipped).to.be.below(25_000);
      const event: Event = {
        event: 'postback',
        channel: 'messenger',
        standby: false,
        payload: 'x',
      };
      const router = least.exports.createLinearRouter(JSON.parse(JSON.stringify(one)));
      expect(router.route(event).rule).to.equal('a');
    });
  });

  it('start with neither the YAML parser nor the schema', async () => {
    const { metafile } = await build({
      entryPoints: [new URL('../../../packages/core/src/compiled.ts', import.meta.url).pathname],
      bundle: true,
      write: false,
      format: 'esm',
      conditions: ['botrules-source'],
      metafile: true,
    });
    const inputs = Object.values(metafile.outputs).flatMap((output) =>
      Object.entries(output.inputs).flatMap(([file, part]) => (part.bytesInOutput > 0 ? file : [])),
    );
    expect(inputs.some((file) => file.includes('router/indexed-router.ts'))).to.equal(true);
    expect(
      inputs.filter((file) =>
        /node_modules\/(yaml|ajv)\/|schema|syntax\/|-builder|make-/.test(file),
      ),
    ).to.deep.equal([]);
  });

  it('are alone what their createRouter takes', () => {
    const ruleSet = loadCompiled(bytes);
    expect(createBuiltRouter(ruleSet).routes).to.deep.equal(['a.b']);
    for (const other of [one, structuredClone({ ...ruleSet }), bytes, undefined]) {
      expect(() => createBuiltRouter(other as RuleSet)).to.throw(
        TypeError,
        /takes what loadCompiled returned, and was given .*import createRouter from "@botrules\/core"/,
      );
    }
  });
});
