import {
  createRouter,
  due,
  type Event,
  type Memory,
  parseRules,
  remember,
  renderDiagnostic,
} from '@botrules/core';
import { assert } from 'chai';

const start = 1_800_000_000_000;

function load(text: string, events: readonly string[] = []) {
  const { value, diagnostics, sources } = parseRules({ 'rules.yaml': text }, { events });
  assert.isDefined(value, diagnostics.map((each) => renderDiagnostic(each, sources)).join('\n'));
  return createRouter(value!);
}

const eventOf = (event: string, minutes: number, more: Partial<Event> = {}): Event => ({
  ...{ event: event as Event['event'], channel: 'messenger', standby: false },
  ...{ sender: { id: '7' }, timestamp: start + minutes * 60_000 },
  ...more,
});

describe('What a memory holds at the most', () => {
  it('the fullest memory has less than 256 KiB of JSON', () => {
    const names = Array.from({ length: 16 }, (_, at) => `${at}`.padEnd(64, 'n'));
    const rules = Array.from(
      { length: 1000 },
      (_, at) =>
        `  - { name: "${`${at} `.padEnd(60, 'r')}", when: { text: { exists: true } }, continue: true, once: ever, route: a }`,
    );
    // Each letter is four bytes, and one character.
    const long = '𝒶'.repeat(2000);
    const router = load(`rules:
${rules.join('\n')}
  - name: fill
    when: { payload: FILL }
    remember: { ${names.map((name) => `${name}: { value: "${long}", for: 30d }`).join(', ')} }
    ask: { question: ${'q'.repeat(64)}, for: 30d }
    follow_up: [${Array.from({ length: 20 }, (_, at) => `{ after: 30d, payload: "${`${at}`.padEnd(1000, 'P')}", in_any_case: true }`).join(', ')}]
    reply:
      - text: Hi
        quick_replies: [${Array.from({ length: 13 }, (_, at) => `{ title: "${`${at}`.padEnd(20, 't')}", payload: "${`${at}`.padEnd(1000, 'Q')}" }`).join(', ')}]
  - { name: all, when: {}, reply: "{memory.${names[0]}|-}" }
`);
    const said = eventOf('message', 0, { text: 'Hi', id: 'm' });
    let memory: Memory | undefined = remember(undefined, router.route(said));
    const fill = eventOf('postback', 1, { payload: 'FILL', id: 'fill' });
    memory = remember(memory, router.route(fill, memory));
    assert.lengthOf(Object.keys(memory!.once!), 1000);
    assert.lengthOf(Object.keys(memory!.values!), 16);
    assert.lengthOf(memory!.followUps!, 20);
    assert.isBelow(Buffer.byteLength(JSON.stringify(memory)), 256 * 1024);
  });

  it('a name has 64 characters', () => {
    const of = (length: number) =>
      parseRules({
        'a.yaml': `rules: [{ name: a, when: { payload: A }, count: ${'n'.repeat(length)}, reply: "{memory.${'n'.repeat(length)}}" }]`,
      }).diagnostics.filter(({ severity }) => severity === 'error');
    assert.lengthOf(of(64), 0);
    assert.isNotEmpty(of(65));
  });
});

describe('A follow-up', () => {
  it('a receipt and a reaction call no follow-up off', () => {
    const kinds = ['reaction', 'delivery', 'read'];
    const router = load(
      `rules:
  - { name: buy, when: { payload: BUY }, follow_up: { after: 1h, payload: NUDGE }, reply: Yes? }
  - { name: nudge, when: { event: follow_up, payload: NUDGE }, reply: Still there? }
`,
      kinds,
    );
    let memory = remember(undefined, router.route(eventOf('postback', 0, { payload: 'BUY' })));
    for (const kind of kinds) memory = remember(memory, router.route(eventOf(kind, 1), memory));
    assert.equal(due(memory), start + 3_600_000);
    memory = remember(memory, router.route(eventOf('message', 2, { text: 'hm' }), memory));
    assert.isUndefined(due(memory));
  });
});

it('cards of a table are no words of the language', () => {
  const { value, diagnostics } = parseRules({
    'a.yaml':
      'tables: { p: { rows: [{ id: a }] } }\nrules:\n  - { name: a, when: { payload: A }, reply: { cards: { each: p, title: "{p.id}" } } }\n',
  });
  assert.isUndefined(value);
  assert.deepEqual(
    diagnostics
      .map(({ code, line }) => `${code} ${line}`)
      .filter((each) => each.startsWith('wrong')),
    ['wrong-kind 3'],
  );
});

describe('What is reserved, and not built', () => {
  const found = (rule: string) =>
    parseRules({ 'a.yaml': `rules:\n  - ${rule}\ndefault: { reply: x }\n` }).diagnostics.map(
      ({ code }) => code,
    );

  it('fetch is no key of a rule', () => {
    assert.include(
      found('{ name: a, when: { payload: A }, fetch: "https://x.example" }'),
      'unknown-key',
    );
  });

  it('what is remembered cannot be compared with a field: the text is that of the rule', () => {
    assert.include(
      found('{ name: a, when: { text: { is: "{memory.x}" } }, reply: Hi }'),
      'looks-like-pattern',
    );
  });
});
