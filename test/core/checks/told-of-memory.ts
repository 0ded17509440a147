import { parseRules } from '@botrules/core';
import { assert } from 'chai';

/** Rules as lines, with a default; a set that has one of its own or groups is written whole. */
export function ruleSetOf(...rules: readonly string[]): string {
  return ['rules:', ...rules.map((rule) => `  - ${rule}`), 'default: { reply: What? }'].join('\n');
}

/** What a load says of a set under one code; a set with errors fails. */
export function toldOf(code: string, text: string, more: Record<string, string> = {}) {
  const { value, diagnostics } = parseRules(
    { 'rules.yaml': text, ...more },
    { entry: 'rules.yaml' },
  );
  assert.isDefined(value, `${text}\n${JSON.stringify(diagnostics)}`);
  return diagnostics
    .filter((each) => each.code === code)
    .map(({ message, hint, line, column, length }) => ({
      message,
      hint,
      at: text.split('\n')[line - 1]!.slice(column - 1, column - 1 + length),
    }));
}

const size =
  '{ name: size, when: { payload: { like: "SIZE_{size}" } }, remember: { size: "{size}" }, reply: Ok }';
const ask = '{ name: ask, when: { payload: ORDER }, ask: order.name, reply: What is your name? }';
const set =
  '{ name: set, when: { payload: ORDER }, reply: Yes?, follow_up: { after: 1h, payload: NUDGE } }';
const nudge = '{ name: nudge, when: { event: follow_up, payload: NUDGE }, reply: Still there? }';

const setInAnyCase = set.replace('NUDGE }', 'NUDGE, in_any_case: true }');
const nudgeInAnyCase =
  '{ name: nudge, when: { event: follow_up, payload: NUDGE }, reply: Hm, follow_up: { after: 1h, payload: NUDGE, in_any_case: true } }';

/** Sets with memory in which nothing is amiss: no check may say a word. */
export const soundSets: { readonly [what: string]: string } = {
  'a name that is tested': ruleSetOf(size, '{ name: m, when: { memory.size: M }, reply: M }'),
  'a name that is shown': ruleSetOf(
    size,
    '{ name: m, when: { payload: S }, reply: "{memory.size|M}" }',
  ),
  'a name that its own rule shows': ruleSetOf(
    '{ name: size, when: { payload: { like: "SIZE_{size}" } }, remember: { size: "{size}" }, reply: "{memory.size}" }',
  ),
  'a name that is shown with spaces': ruleSetOf(
    size,
    '{ name: m, when: { payload: S }, reply: "{ memory.size |M}" }',
  ),
  'a name that is shown in a button': ruleSetOf(
    size,
    '{ name: m, when: { payload: S }, reply: { text: Hi, buttons: [{ title: "{memory.size|M}", payload: S }] } }',
  ),
  'a name that params show': ruleSetOf(
    size,
    '{ name: m, when: { payload: S }, route: r, params: { size: "{memory.size}" } }',
  ),
  'a name that a group tests': ruleSetOf(
    size,
    '{ when: { memory.size: { exists: true } }, rules: [{ name: m, when: { payload: S }, reply: M }] }',
  ),
  'a name that is tested below not': ruleSetOf(
    size,
    '{ name: m, when: { payload: S, not: { memory.size: M } }, reply: M }',
  ),
  'a name that a default shows': `rules:\n  - ${size}\ndefault: { reply: "{memory.size|?}" }`,
  'a counter that is tested by number': ruleSetOf(
    '{ name: try, when: { payload: TRY }, count: tries, reply: No }',
    '{ name: many, when: { payload: T, memory.tries: { at_least: 3 } }, reply: Enough }',
  ),
  'a name that is remembered and counted': ruleSetOf(
    '{ name: new, when: { payload: NEW }, remember: { points: "0" }, reply: Go }',
    '{ name: right, when: { payload: YES }, count: { points: 5 }, reply: "{memory.points}" }',
  ),
  'a name that a rule that goes on remembers': ruleSetOf(
    '{ name: note, when: { referral.ref: { like: "{ref}" } }, continue: true, remember: { ref: "{ref}" } }',
    '{ name: m, when: { payload: S }, reply: "{memory.ref|?}" }',
  ),
  'a name that a rule that is off remembers': ruleSetOf(
    `${size.slice(0, -2)}, disabled: true }`,
    '{ name: m, when: { memory.size: M }, reply: M }',
  ),
  'a name that only a rule that is off tests': ruleSetOf(
    size,
    '{ name: m, when: { memory.size: M }, disabled: true, reply: M }',
  ),
  'a name that only a rule that is off tests, and no rule writes': ruleSetOf(
    '{ name: m, when: { memory.size: M }, disabled: true, reply: M }',
  ),
  'a name that is forgotten': ruleSetOf(
    size,
    '{ name: m, when: { memory.size: M }, reply: M, forget: size }',
    '{ name: all, when: { payload: ALL }, reply: Gone, forget: everything }',
  ),
  'a name that a handler remembers': ruleSetOf(
    '{ name: login, when: { payload: LOGIN }, route: login }',
    '{ name: m, when: { memory.customer: { exists: true } }, reply: Hi }',
  ),
  'a name and a warning that a comment passes over': `rules:
  - name: m
    # botrules-ignore never-remembered: remembered by our shop
    when: { memory.customer: { exists: true } }
    reply: Hi
default: { reply: What? }`,
  'a question and its answer': ruleSetOf(
    ask,
    '{ name: name, when: { answer_to: order.name, text: { exists: true } }, reply: "{text}" }',
  ),
  'a question and its answer in a group': ruleSetOf(
    ask,
    '{ when: { answer_to: order.name }, rules: [{ name: name, when: { text: { exists: true } }, reply: "{text}" }] }',
  ),
  'a question that is answered by its beginning': ruleSetOf(
    ask,
    '{ name: any, when: { answer_to: { starts_with: order. }, text: { exists: true } }, reply: Noted }',
  ),
  'any question': ruleSetOf(
    ask,
    '{ name: any, when: { answer_to: { exists: true }, text: { exists: true } }, reply: Noted }',
  ),
  'a question that others wait for': ruleSetOf(
    ask,
    '{ name: hi, when: { text: { words: hi }, not: { answer_to: order.name } }, reply: Hello }',
  ),
  'a question that code is told of': ruleSetOf(
    ask,
    '{ name: any, when: { text: { exists: true } }, route: any, params: { of: "{answer_to}" } }',
  ),
  'a question that a handler asks': ruleSetOf(
    '{ name: login, when: { payload: LOGIN }, route: login }',
    '{ name: code, when: { answer_to: login.code, text: { exists: true } }, reply: Thanks }',
  ),
  'a question that a rule that is off answers': ruleSetOf(
    ask,
    '{ name: name, when: { answer_to: order.name, text: { exists: true } }, disabled: true, reply: "{text}" }',
  ),
  'a question that is closed': ruleSetOf(
    '{ name: stop, when: { payload: STOP }, ask: nothing, reply: Fine }',
  ),
  'a question of a default': `rules:
  - { name: yes, when: { answer_to: help, text: { words: yes } }, reply: Good }
default: { ask: help, reply: Do you need help? }`,
  'a follow-up': ruleSetOf(set, nudge),
  'a follow-up that a pattern takes': ruleSetOf(
    set,
    '{ name: n, when: { event: follow_up, payload: { like: "N{x}" } }, reply: Hm }',
  ),
  'a follow-up that a group takes': ruleSetOf(
    set,
    '{ when: { event: follow_up }, rules: [{ name: n, when: { payload: NUDGE }, reply: Hm }] }',
  ),
  'a follow-up that the default of a group takes': ruleSetOf(
    set,
    '{ when: { event: follow_up }, rules: [{ name: n, when: { payload: X }, reply: Hm }], default: { reply: Hm } }',
  ),
  'a follow-up that is taken with clicks': ruleSetOf(
    set,
    '{ name: n, when: { event: [postback, follow_up], payload: NUDGE }, reply: Hm }',
  ),
  'a follow-up that is taken by what it is not': ruleSetOf(
    set,
    '{ name: n, when: { not: { event: message }, payload: NUDGE }, reply: Hm }',
  ),
  'a follow-up that a rule that goes on takes': ruleSetOf(
    set,
    '{ name: n, when: { event: follow_up, payload: NUDGE }, continue: true, route: n }',
  ),
  'a follow-up that is taken where something is remembered': ruleSetOf(
    size,
    set,
    '{ name: n, when: { event: follow_up, payload: NUDGE, memory.size: M }, reply: Hm }',
  ),
  'a follow-up with a placeholder': ruleSetOf(
    '{ name: set, when: { payload: { like: "BUY_{sku}" } }, reply: Yes?, follow_up: { after: 1h, payload: "NUDGE_{sku}" } }',
    '{ name: n, when: { event: follow_up, payload: { like: "NUDGE_{sku}" } }, reply: "{sku}?" }',
  ),
  'a follow-up of a rule that is off': ruleSetOf(`${set.slice(0, -2)}, disabled: true }`),
  'a late follow-up in any case': ruleSetOf(
    '{ name: set, when: { payload: ORDER }, reply: Yes?, follow_up: { after: 2d, payload: NUDGE, in_any_case: true } }',
    nudge,
  ),
  'a late follow-up for code': ruleSetOf(
    '{ name: set, when: { payload: ORDER }, reply: Yes?, follow_up: { after: 2d, payload: NUDGE } }',
    '{ name: nudge, when: { event: follow_up, payload: NUDGE }, route: mail }',
  ),
  'a follow-up just within the window': ruleSetOf(
    '{ name: set, when: { payload: ORDER }, reply: Yes?, follow_up: { after: 1439m, payload: NUDGE } }',
    nudge,
  ),
  'a follow-up at a time of day': ruleSetOf(
    '{ name: set, when: { payload: ORDER }, reply: Yes?, follow_up: { at: "09:00", days: mon, timezone: Europe/Paris, payload: NUDGE } }',
    nudge,
  ),
  'a late follow-up that may be answered by a message of the platform': ruleSetOf(
    '{ name: set, when: { payload: ORDER }, reply: Yes?, follow_up: { after: 2d, payload: NUDGE } }',
    '{ name: nudge, when: { event: follow_up, payload: NUDGE }, reply: [{ raw: { text: Hi } }] }',
  ),
  'a rule that remembers and goes on': ruleSetOf(
    '{ name: note, when: { payload: { like: "SIZE_{size}" } }, remember: { size: "{size}" }, continue: true }',
    '{ name: m, when: { memory.size: M }, reply: M }',
  ),
  'a rule that remembers and calls code': ruleSetOf(
    '{ name: note, when: { payload: { like: "SIZE_{size}" } }, remember: { size: "{size}" }, route: size, params: { size: "{memory.size}" } }',
  ),
  'a rule that remembers and hands over': ruleSetOf(
    '{ name: note, when: { payload: HUMAN }, remember: { human: "yes" }, handover: page_inbox }',
    '{ name: m, when: { payload: A, memory.human: "yes" }, reply: M }',
  ),
  'a rule that notes a referral': ruleSetOf(
    '{ name: note, when: { event: referral, referral.ref: { like: "{ref}" } }, remember: { ref: "{ref}" } }',
    '{ name: m, when: { memory.ref: summer }, reply: M }',
  ),
  'a rule that notes what a person of the page says': ruleSetOf(
    '{ name: note, when: { event: human_reply }, remember: { talked: "yes" } }',
    '{ name: m, when: { payload: A, memory.talked: "yes" }, reply: M }',
  ),
  'a rule that notes while a person of the page talks': ruleSetOf(
    '{ name: note, when: { human: true, text: { exists: true } }, count: talked }',
    '{ name: m, when: { payload: A, memory.talked: { at_least: 1 } }, reply: M }',
  ),
  'a rule that notes on standby': ruleSetOf(
    '{ name: note, when: { standby: true, text: { exists: true } }, count: talked }',
    '{ name: m, when: { payload: A, memory.talked: { at_least: 1 } }, reply: M }',
  ),
  'a rule that answers later': ruleSetOf(
    '{ name: later, when: { payload: LATER }, follow_up: { after: 10s, payload: NUDGE } }',
    nudge,
  ),
  'a rule behind one that has answered': ruleSetOf(
    '{ name: hi, when: { payload: { starts_with: SIZE_ } }, continue: true, reply: Thanks }',
    '{ name: note, when: { payload: { like: "SIZE_{size}" } }, remember: { size: "{size}" } }',
    '{ name: m, when: { memory.size: M }, reply: M }',
  ),
  'a silent rule that is meant': `rules:
  - when: { text: 👍 }
    count: thumbs
    # botrules-ignore silent-rule: needs no answer
    name: thumb
  - { name: m, when: { payload: M, memory.thumbs: { at_least: 2 } }, reply: M }
default: { reply: What? }`,
  'a rule that takes a follow-up silently': ruleSetOf(
    set,
    '{ name: nudge, when: { event: follow_up, payload: NUDGE }, forget: everything }',
  ),
  'halves of the people': ruleSetOf(
    '{ name: a, when: { payload: HI, split.greeting: { less_than: 50 } }, reply: A }',
    '{ name: b, when: { payload: HI }, reply: B }',
  ),
  'a quarter that is written out from end to end': ruleSetOf(
    '{ name: a, when: { payload: HI, split.x: { at_least: 0, less_than: 25 } }, reply: A }',
    '{ name: b, when: { payload: HI, split.x: { at_least: 75, less_than: 100 } }, reply: B }',
  ),
  'values that the fields can have': ruleSetOf(
    size,
    '{ name: a, when: { payload: HI, missed: [0, 1] }, reply: A }',
    '{ name: b, when: { payload: HI, memory.size: { not: M } }, reply: B }',
    '{ name: c, when: { payload: HI, away: { at_most: 1h } }, reply: B }',
    '{ name: d, when: { payload: HI, standby: [true, false] }, reply: B }',
  ),
  'a word that is kept under its own name': ruleSetOf(
    '{ name: a, when: { payload: VIP }, remember: { vip: vip }, reply: "{memory.vip}" }',
  ),
  'a word that is captured under the name, and meant under another': ruleSetOf(
    '{ name: a, when: { payload: { like: "SIZE_{size}" } }, remember: { size: "{size}", last: size }, reply: "{memory.size}" }',
    '{ name: b, when: { payload: AGAIN, memory.last: size }, reply: The same size? }',
  ),
  'a text with a number behind what is remembered': ruleSetOf(
    '{ name: a, when: { payload: A }, count: month, remember: { day: "{memory.month|1}-12" }, reply: "{memory.day} {memory.month}" }',
  ),
  ...Object.fromEntries(
    [
      ['calls it off', 'cancel: NUDGE'],
      ['calls all off', 'cancel: everything'],
      ['forgets everything', 'forget: everything'],
      ['hands over', 'handover: page_inbox'],
      ['calls a handler', 'route: end'],
    ].map(([what, ends]) => [
      `a follow-up that sets itself again until another ${what}`,
      ruleSetOf(
        '{ name: set, when: { payload: ORDER }, reply: Yes?, follow_up: [{ after: 1h, payload: NUDGE }, { after: 210m, payload: END }] }',
        '{ name: nudge, when: { event: follow_up, payload: NUDGE }, reply: Hm, follow_up: { after: 1h, payload: NUDGE } }',
        `{ name: end, when: { event: follow_up, payload: END }, ${ends}, reply: Bye }`,
      ),
    ]),
  ),
  'a follow-up in any case that a handler may call off': ruleSetOf(
    setInAnyCase,
    nudgeInAnyCase,
    '{ name: code, when: { payload: CODE }, route: r }',
  ),
  'a follow-up in any case that lapses after a handover': ruleSetOf(
    setInAnyCase,
    nudgeInAnyCase,
    '{ name: help, when: { payload: HELP }, handover: page_inbox, reply: Wait }',
  ),
  'a follow-up in any case that another rule sets so that it can end': ruleSetOf(
    setInAnyCase,
    nudgeInAnyCase,
    set.replace('ORDER', 'AGAIN').replace('name: set', 'name: again'),
  ),
  'a follow-up that is called off': ruleSetOf(
    set,
    nudge,
    '{ name: stop, when: { payload: STOP }, cancel: NUDGE, reply: Fine }',
  ),
  'a follow-up that is called off by its pattern': ruleSetOf(
    '{ name: set, when: { payload: { like: "BUY_{sku}" } }, reply: Yes?, follow_up: { after: 1h, payload: "NUDGE_{sku}" } }',
    '{ name: n, when: { event: follow_up, payload: { like: "NUDGE_{sku}" } }, reply: "{sku}?" }',
    '{ name: stop, when: { payload: { like: "STOP_{sku}" } }, cancel: ["NUDGE_{sku}", NUDGE_x], reply: Fine }',
  ),
  'a follow-up of a handler that is called off': ruleSetOf(
    '{ name: login, when: { payload: LOGIN }, route: login }',
    '{ name: stop, when: { payload: STOP }, cancel: LOGIN_AGAIN, reply: Fine }',
  ),
  'a follow-up of a rule that is off, called off': ruleSetOf(
    `${set.slice(0, -2)}, disabled: true }`,
    '{ name: stop, when: { payload: STOP }, cancel: NUDGE, reply: Fine }',
  ),
  'a name that handlers remember, and that is forgotten': ruleSetOf(
    '{ name: login, when: { payload: LOGIN }, route: login }',
    '{ name: stop, when: { payload: STOP }, forget: customer, reply: Fine }',
  ),
  'texts that are compared with braces': ruleSetOf(
    `{ name: a, when: { payload: { like: "SIZE_{size}_{color}" } }, reply: "{size} {color}" }`,
    `{ name: b, when: { payload: '{"a": 1, "b": {"c": "d"}}' }, reply: B }`,
  ),
  'a limit that begins at nothing': ruleSetOf(
    '{ name: a, when: { payload: A, memory.n: { not: { at_least: 3 } } }, count: n, reply: A }',
  ),
  'a limit that begins by an alternative': ruleSetOf(
    '{ name: a, when: { payload: A, any: [{ memory.n: { exists: false } }, { memory.n: { less_than: 3 } }] }, count: n, reply: A }',
  ),
  'a limit of what another rule counts': ruleSetOf(
    '{ name: a, when: { payload: A, memory.n: { less_than: 3 } }, count: n, reply: A }',
    '{ name: b, when: { payload: B }, count: n, reply: B }',
  ),
  'a limit of what a default counts': `rules:
  - { name: a, when: { payload: A, memory.n: { less_than: 3 } }, count: n, reply: A }
default: { count: n, reply: What? }`,
  'a limit of what a rule that goes on counts': ruleSetOf(
    '{ name: b, when: { payload: A }, count: n, continue: true }',
    '{ name: a, when: { payload: A, memory.n: { less_than: 3 } }, count: n, reply: A }',
  ),
  'a limit of what a rule that is off counts': ruleSetOf(
    '{ name: a, when: { payload: A, memory.n: { less_than: 3 } }, count: n, reply: A }',
    '{ name: b, when: { payload: B }, count: n, disabled: true, reply: B }',
  ),
  'a limit of what a handler may count': ruleSetOf(
    '{ name: a, when: { payload: A, memory.n: { less_than: 3 } }, count: n, reply: A }',
    '{ name: code, when: { payload: CODE }, route: r }',
  ),
  'names that are remembered one after the other': ruleSetOf(
    '{ name: c, when: { payload: C, memory.y: { exists: true } }, remember: { x: "{memory.y}" }, reply: "{memory.x}" }',
    '{ name: b, when: { payload: B, memory.z: { exists: true } }, remember: { y: "{memory.z}" }, reply: B }',
    '{ name: a, when: { payload: { like: "A_{z}" } }, remember: { z: "{z}" }, reply: A }',
  ),
  'a question that is asked again': ruleSetOf(
    '{ name: first, when: { payload: ORDER }, ask: order.name, reply: Who are you? }',
    '{ name: again, when: { answer_to: order.name, text: { words: no } }, ask: order.name, reply: Who? }',
  ),
  'questions in a row': ruleSetOf(
    '{ name: third, when: { answer_to: b, text: { exists: true } }, reply: Thanks }',
    '{ name: second, when: { answer_to: a, text: { exists: true } }, ask: b, reply: And B? }',
    '{ name: first, when: { payload: ORDER }, ask: a, reply: A? }',
  ),
  'a follow-up that is set again, and counted': ruleSetOf(
    set,
    '{ name: nudge, when: { event: follow_up, payload: NUDGE, memory.n: { not: { at_least: 3 } } }, count: n, reply: Hm, follow_up: { after: 1h, payload: NUDGE } }',
  ),
  'a follow-up that is set again below a rule that may end it': ruleSetOf(
    set,
    '{ name: end, when: { event: follow_up, memory.n: { at_least: 3 } }, reply: Bye }',
    '{ name: nudge, when: { event: follow_up, payload: NUDGE }, count: n, reply: Hm, follow_up: { after: 1h, payload: NUDGE } }',
  ),
  'a follow-up that is set again once': ruleSetOf(
    set,
    '{ name: nudge, when: { event: follow_up, payload: NUDGE }, once: 7d, reply: Hm, follow_up: { after: 1h, payload: NUDGE } }',
  ),
  'a follow-up that is set again until a time': ruleSetOf(
    set,
    '{ name: nudge, when: { event: follow_up, payload: NUDGE, time: { hours: "09:00-18:00", timezone: Europe/Paris } }, reply: Hm, follow_up: { after: 1h, payload: NUDGE } }',
  ),
  'a follow-up that is set again as another': ruleSetOf(
    set,
    '{ name: nudge, when: { event: follow_up, payload: NUDGE }, reply: Hm, follow_up: { after: 1h, payload: LAST } }',
    '{ name: last, when: { event: follow_up, payload: LAST }, reply: Bye }',
  ),
  'a follow-up of each day': ruleSetOf(
    set,
    '{ name: nudge, when: { event: follow_up, payload: NUDGE }, reply: Hm, follow_up: { at: "09:00", timezone: Europe/Paris, payload: NUDGE } }',
  ),
  'a follow-up in any case that is called off': ruleSetOf(
    '{ name: set, when: { payload: ORDER }, reply: Yes?, follow_up: { after: 1h, payload: NUDGE, in_any_case: true } }',
    '{ name: nudge, when: { event: follow_up, payload: NUDGE }, reply: Hm, follow_up: { after: 1h, payload: NUDGE, in_any_case: true } }',
    '{ name: stop, when: { payload: STOP }, cancel: NUDGE, reply: Fine }',
  ),
  'a follow-up that is set again and handed over': ruleSetOf(
    set,
    '{ name: nudge, when: { event: follow_up, payload: NUDGE }, handover: page_inbox, reply: Hm, follow_up: { after: 1h, payload: NUDGE } }',
  ),
  'values that rules remember': ruleSetOf(
    '{ name: a, when: { payload: A }, remember: { size: L, vip: true }, reply: A }',
    '{ name: b, when: { payload: B }, remember: { size: { value: S, for: 7d } }, count: n, reply: B }',
    '{ name: c, when: { payload: C, memory.size: [L, S], memory.vip: true, memory.n: 3 }, reply: C }',
    '{ name: d, when: { payload: D, memory.size: { is: l, ignore_case: true } }, reply: D }',
  ),
  'values of a placeholder': ruleSetOf(
    size,
    '{ name: b, when: { payload: B }, remember: { size: S }, reply: B }',
    '{ name: c, when: { payload: C, memory.size: XL }, reply: C }',
  ),
  'values that a handler may remember': ruleSetOf(
    '{ name: a, when: { payload: A }, remember: { size: L }, route: a }',
    '{ name: c, when: { payload: C, memory.size: XL }, reply: C }',
  ),
  'codes of languages and countries': ruleSetOf(
    '{ name: a, when: { payload: A, person.language: [de, nds] }, reply: A }',
    '{ name: b, when: { payload: B, person.locale: [de, de-AT, zh-Hant, es-419] }, reply: B }',
    '{ name: c, when: { payload: C, person.language: { is: DE, ignore_case: true } }, reply: C }',
  ),
  'once, and a rule below': ruleSetOf(
    '{ name: a, when: { payload: HI }, once: 24h, reply: Welcome }',
    '{ name: b, when: { payload: HI }, reply: Hello again }',
  ),
};
