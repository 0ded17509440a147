/** Conditions of rules in order, each one line of YAML, and what is true of the last of them. */
export interface Case {
  readonly family: string;
  readonly whens: readonly string[];
  readonly is: 'unreachable-rule' | 'never-holds' | 'sound';
}

const quote = (text: string) => JSON.stringify(text);
const field = (name: string, ...operators: readonly string[]) =>
  `${name}: { ${operators.join(', ')} }`;
const op = (name: string, value: string) => `${name}: ${quote(value)}`;
const list = (name: string, values: readonly string[]) =>
  `${name}: [${values.map(quote).join(', ')}]`;
const anyCase = 'ignore_case: true';

function unreachable(family: string, ...whens: readonly string[]): Case {
  return { family, whens, is: 'unreachable-rule' };
}
function never(family: string, when: string): Case {
  return { family, whens: [when], is: 'never-holds' };
}
function sound(family: string, ...whens: readonly string[]): Case {
  return { family, whens, is: 'sound' };
}

const words = ['hello', 'ORDER_', 'x1', 'help me', 'é_', 'a'] as const;
const fields = ['payload', 'title', 'text'] as const;
const classes = [
  ['[0-9]', '5'],
  ['\\d', '0'],
  ['[a-c]', 'b'],
  ['\\w', '_'],
  ['[^x]', 'y'],
  ['\\pL', 'q'],
] as const;

/** A regex against constant texts, beginnings, ends, parts and patterns, each as the wider and as the narrower. */
function* againstTexts(): Generator<Case> {
  for (const name of fields) {
    for (const word of words) {
      const family = 'regex and texts';
      const p = (...operators: readonly string[]) => field(name, ...operators);
      yield unreachable(family, p(op('is', word)), p(op('regex', `^${word}$`)));
      yield unreachable(family, p(op('regex', `^${word}`)), p(op('starts_with', `${word}1`)));
      yield unreachable(family, p(op('regex', `^${word}.*`)), p(op('like', `${word}{id}`)));
      yield unreachable(family, p(op('regex', `${word}$`)), p(op('ends_with', `-${word}`)));
      yield unreachable(family, p(op('regex', word)), p(op('contains', `${word} there`)));
      yield unreachable(family, p(op('regex', `${word}|other`)), p(op('contains', word)));
      yield unreachable(family, p(op('starts_with', word)), p(op('regex', `^${word}[0-9]+$`)));
      yield unreachable(family, p(op('contains', word)), p(op('regex', `(?:${word}1|2${word})`)));
      yield unreachable(family, p(op('like', `${word}{x}`)), p(op('regex', `^${word}[0-9]+$`)));
      yield unreachable(family, p(op('ends_with', word)), p(op('regex', `[a-z]*${word}$`)));
      yield unreachable(
        family,
        p(list('contains', [word, 'zz'])),
        p(op('regex', `(?:${word}|zz) now`)),
      );
      yield unreachable(family, p(op('regex', '.')), p(op('starts_with', word)));
      yield never(family, p(op('regex', '^[0-9]*$'), op('contains', `${word}-`)));
      yield never(family, p(op('regex', '^[A-Z]+!$'), op('ends_with', word)));
      yield never(family, p(op('regex', '^#'), op('like', `${word}{x}`)));
      yield sound(family, p(op('regex', `^${word}$`)), p(op('starts_with', word)));
      yield sound(family, p(op('regex', `^${word}.`)), p(op('starts_with', word)));
      yield sound(family, p(op('like', `${word}{x}`)), p(op('regex', `^${word}[0-9]*$`)));
      yield sound(family, p(op('regex', `\\b${word}\\b`)), p(op('contains', word)));
    }
  }
}

/** Two regexes that say the same in other words, or of which one is wider. */
function* againstRegexes(): Generator<Case> {
  const family = 'two regexes';
  const p = (text: string, ...more: readonly string[]) =>
    field('payload', op('regex', text), ...more);
  for (const [set, one] of classes) {
    for (const word of ['A_', 'go', '']) {
      yield unreachable(family, p(`^${word}${set}+$`), p(`^${word}(${set}+)$`));
      yield unreachable(family, p(`^${word}${set}*$`), p(`^${word}${set}+$`));
      yield unreachable(family, p(`^${word}${set}+$`), p(`^${word}${set}{2}$`));
      yield unreachable(family, p(`${word}${set}`), p(`^${word}${set}${set}`));
      yield unreachable(family, p(`^${word}${set}?$`), p(`^${word}(?:${one})$`));
      yield unreachable(family, p(`^${word}${set}`, anyCase), p(`^${word}${set}${set}`, anyCase));
      yield unreachable(family, p(`^${word}(?:|${set})!$`), p(`^${word}${set}!$`));
      yield never(family, p(`^${word}${set}$`, `not: { ${op('regex', set)} }`));
      yield sound(family, p(`^${word}${set}+$`), p(`^${word}${set}*!?$`));
      yield sound(family, p(`^${word}${set}{2}$`), p(`^${word}${set}+$`));
    }
  }
  yield unreachable(family, p('\\d+'), p('[0-9]'));
  yield unreachable(family, p('aa|bb|cc'), p('cc|aa'));
  yield unreachable(family, p('^\\p{Lu}'), p('^[A-Z]'));
  yield unreachable(family, p('(?m)^a$'), p('^a$'));
  yield unreachable(family, p('\\bgo'), p('(?:^|[ -])go'));
  yield unreachable(family, p('(?i)order'), p('oRdEr|ORDER'));
  yield sound(family, p('^a$'), p('(?m)^a$'));
  yield sound(family, p('[A-Z]'), p('\\p{Lu}'));
  yield never(family, p('a^'));
  yield never(family, p('$a'));
  yield never(family, p('a\\bb'));
}

/** Tests that pass over case, beside regexes that do and do not. */
function* inAnyCase(): Generator<Case> {
  const family = 'any case';
  for (const name of fields) {
    for (const word of ['hello', 'Order', 'human', 'a_b']) {
      const p = (...operators: readonly string[]) => field(name, ...operators);
      yield unreachable(family, p(op('regex', `(?i)${word}`)), p(op('contains', word), anyCase));
      // An accent that comes after the word is put together with its last letter in NFC.
      yield sound(family, p(op('contains', word), anyCase), p(op('regex', `(?i)${word}`)));
      yield unreachable(
        family,
        p(op('contains', word), anyCase),
        p(op('regex', `(?i)${word}[ .!?]`)),
      );
      yield unreachable(family, p(op('is', word), anyCase), p(op('regex', `(?i)^${word}$`)));
      yield unreachable(family, p(op('regex', word), anyCase), p(op('contains', word), anyCase));
      yield unreachable(family, p(op('starts_with', word), anyCase), p(op('regex', `^${word}_`)));
      yield unreachable(
        family,
        p(op('starts_with', word), anyCase),
        p(op('regex', `^${word}_[0-9]`), anyCase),
      );
      yield unreachable(
        family,
        p(op('regex', `^${word}_`), anyCase),
        p(op('starts_with', `${word}_1`)),
      );
      yield never(family, p(op('regex', `^${word}$`), `not: { ${op('is', word)}, ${anyCase} }`));
      yield sound(family, p(op('is', word), anyCase), p(op('regex', `(?i)^${word}s?$`)));
      // Under ignore_case a regex is folded as all others are, so that the two read one form.
      const upper = word.toUpperCase();
      yield unreachable(
        family,
        p(op('contains', word), anyCase),
        p(op('regex', `${upper}[0-9]`), anyCase),
      );
      yield unreachable(family, p(op('regex', `^${upper}$`), anyCase), p(op('is', word)));
      yield unreachable(family, p(op('is', word), anyCase), p(op('regex', `^${upper}$`), anyCase));
      yield unreachable(family, p(op('regex', '^[A-Z_]+$'), anyCase), p(op('is', word)));
      yield never(
        family,
        p(op('regex', `^${upper}`), `not: { ${op('starts_with', word)} }`, anyCase),
      );
      yield sound(family, p(op('regex', `^${upper}$`), anyCase), p(op('regex', `^${word}s?$`)));
    }
  }
  // The long s is an s to a regex, and not in lower case.
  yield sound(
    family,
    field('payload', op('is', 'yes'), anyCase),
    field('payload', op('regex', '(?i)^yes$')),
  );
}

/** Several rules that take all that a later one would, none of them by itself. */
function* unions(): Generator<Case> {
  const family = 'unions';
  const p = (...operators: readonly string[]) => field('payload', ...operators);
  for (const word of ['A', 'A_', 'go-', 'é']) {
    yield unreachable(
      family,
      p(op('is', word)),
      p(op('like', `${word}{x}`)),
      p(op('starts_with', word)),
    );
    yield unreachable(
      family,
      p(op('like', `${word}{x}`)),
      p(op('starts_with', word), `not: ${quote(word)}`),
    );
    yield unreachable(
      family,
      p(op('is', word)),
      p(op('like', `${word}{x}`)),
      p(op('like', `${word}*`)),
    );
    yield unreachable(
      family,
      p(list('is', [`${word}y`, `${word}n`])),
      p(op('regex', `^${word}(y|n)$`)),
    );
    yield unreachable(
      family,
      p(op('is', `${word}y`)),
      p(op('is', `${word}n`)),
      p(op('regex', `^${word}[yn]$`)),
    );
    yield unreachable(
      family,
      p(op('regex', `^${word}[0-4]`)),
      p(op('regex', `^${word}[5-9]`)),
      p(op('regex', `^${word}[0-9]+$`)),
    );
    yield unreachable(
      family,
      p(op('starts_with', `${word}1`)),
      p(op('starts_with', `${word}2`)),
      p(op('regex', `^${word}[12]x*$`)),
    );
    yield unreachable(
      family,
      p(op('is', word)),
      p(op('regex', `^${word}.`)),
      p(op('regex', `^${word}(?:[a-z].*)?$`)),
    );
    yield unreachable(
      family,
      p(op('regex', '[0-9]')),
      p(`not: { ${op('regex', '[0-9]')} }`),
      p(op('starts_with', word)),
    );
    yield sound(family, p(op('like', `${word}{x}`)), p(op('starts_with', word)));
    yield sound(family, p(op('is', `${word}y`)), p(op('regex', `^${word}[yn]$`)));
    yield sound(
      family,
      p(op('regex', `^${word}[0-4]`)),
      p(op('regex', `^${word}[6-9]`)),
      p(op('regex', `^${word}[0-9]+$`)),
    );
  }
}

/** Numbers beside the texts that they can be. */
function* numbers(): Generator<Case> {
  const family = 'numbers';
  for (const name of ['payload', 'payload.json.n', 'payload.query.n', 'referral.ref']) {
    const p = (...operators: readonly string[]) => field(name, ...operators);
    yield unreachable(family, p('at_least: 0'), p(op('regex', '^[0-9]+$')));
    yield unreachable(family, p('at_least: 10'), p(op('regex', '^[1-9][0-9]+$')));
    yield unreachable(family, p('less_than: 100'), p(op('regex', '^[0-9]{1,2}$')));
    yield unreachable(family, p('less_than: 0'), p(op('regex', '^-[1-9]$')));
    yield unreachable(family, p('more_than: 1.5'), p(op('regex', '^(?:1\\.[6-9]|[2-9])$')));
    yield unreachable(family, p(op('regex', '[0-9]')), p('at_most: 7'));
    yield never(family, p(op('regex', '^[A-Z]+$'), 'at_least: 0'));
    yield never(family, p(op('regex', '^[0-9]+$'), 'less_than: 0'));
    yield never(family, p(op('regex', '^[0-9]{3}$'), 'at_least: 1000'));
    yield never(family, p(op('regex', '%'), 'at_most: 1000'));
    yield sound(family, p('at_least: 10'), p(op('regex', '^[0-9]{2}$')));
    yield sound(family, p('more_than: 0'), p(op('regex', '^[0-9]+$')));
    yield sound(family, p(op('regex', '^[0-9]+$'), 'more_than: 9'));
  }
}

/** What kinds of events have, and dates, and what stands in what. */
function* others(): Generator<Case> {
  yield unreachable('kinds', 'payload: { exists: true }', 'event: quick_reply');
  yield never('kinds', 'event: quick_reply, payload: { exists: false }');
  yield unreachable(
    'kinds',
    'payload: { exists: true }',
    'event: [message, referral]',
    'event: [quick_reply, message]',
  );
  yield sound('kinds', 'payload: { exists: true }', 'event: postback');
  yield sound('kinds', 'title: { exists: true }', 'event: postback');
  yield sound('kinds', 'title: { exists: true }', 'event: quick_reply');
  yield sound('kinds', 'event: referral, referral.ref: { exists: false }');
  const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  for (const zone of ['UTC', 'Europe/Paris', 'America/New_York', 'Asia/Kolkata']) {
    for (let index = 0; index < 7; index++) {
      const [day, next] = [days[index]!, days[(index + 1) % 7]!];
      // The 1st of June 2026 is a Monday.
      const [from, until, after] = [1, 2, 3].map((date) => `2026-06-0${index + date}`);
      const at = (what: string) => `time: { ${what}, timezone: ${zone} }`;
      yield unreachable('dates', at(`days: ${day}`), at(`from: ${from}, until: ${until}`));
      yield never('dates', at(`days: ${next}, from: ${from}, until: ${until}`));
      yield unreachable(
        'dates',
        at(`days: ${day}`),
        at(`days: ${next}`),
        at(`from: ${from}, until: ${after}`),
      );
      yield unreachable(
        'dates',
        at(`days: ${day}, hours: 08:00-20:00`),
        at(`from: ${from} 09:00, until: ${from} 10:00`),
      );
      yield sound('dates', at(`days: ${day}`), at(`from: ${from}, until: ${after}`));
      yield sound(
        'dates',
        `time: { days: ${day}, timezone: Asia/Tokyo }`,
        at(`from: ${from}, until: ${until}`),
      );
    }
  }
  yield unreachable(
    'zones',
    'time: { hours: 08:00-20:00, timezone: europe/paris }',
    'time: { hours: 09:00-10:00, timezone: Europe/Paris }',
  );
  yield unreachable('zones', 'time: { days: mon-fri, timezone: Etc/UTC }', 'time: { days: mon }');
  for (const around of ['payload.json.a', 'raw.a', 'raw.a.b.c', 'payload.json.0']) {
    yield unreachable('parents', `${around}: { exists: true }`, `${around}.b: x`);
    yield unreachable('parents', `${around}: { exists: true }`, `${around}.b.c: { exists: true }`);
    yield never('parents', `${around}: x, ${around}.b: y`);
    yield never('parents', `${around}: { at_least: 1 }, ${around}.b: y`);
    yield never('parents', `${around}: { exists: false }, ${around}.b.c: y`);
    yield never('parents', `${around}: { starts_with: "[" }, ${around}.b: y`);
    yield sound('parents', `${around}: { starts_with: "[" }, ${around}.0: y`);
    yield sound('parents', `${around}.0: x, ${around}.b: y`);
    yield sound('parents', `${around}.b: x`, `${around}: { exists: true }`);
  }
  const [long, other] = ['x'.repeat(600), 'y'.repeat(600)];
  yield never('lengths', `payload: { starts_with: ${long}, ends_with: ${other} }`);
  yield sound('lengths', `title: { starts_with: ${long}, ends_with: ${other} }`);
  yield sound('lengths', `payload: { starts_with: ${long}, ends_with: ${long} }`);
  yield unreachable('parents', 'payload: { contains: "{" }', 'payload.json.a: x');
  yield unreachable('parents', 'payload: { contains: "=" }', 'payload.query.a: x');
  yield unreachable('parents', 'payload.json.a: x', `payload: '{"a":"x"}'`);
  yield unreachable('parents', 'payload.query.a: x', 'payload: a=x&b=y');
}

/** Every combination of one of each. */
function combine(lines: readonly (readonly string[])[]): readonly string[] {
  return lines.reduce<readonly string[]>(
    (all, some) => all.flatMap((one) => some.map((other) => (one ? `${one}, ${other}` : other))),
    [''],
  );
}

/** Rules that split what comes by several fields, so that only all of them together take everything. */
function* splits(): Generator<Case> {
  const family = 'splits';
  const there = (name: string) => [`${name}: { exists: true }`, `${name}: { exists: false }`];
  const value = (name: string) => [`${name}: v`, `${name}: { not: v }`];
  const few = (name: string) => [`${name}: v`, `${name}: w`];
  const size = (name: string) => [`${name}: { at_least: 5 }`, `${name}: { not: { at_least: 5 } }`];
  const start = (name: string) => [
    `${name}: { starts_with: a }`,
    `${name}: { not: { starts_with: a } }`,
  ];
  const names = ['payload', 'title', 'sender.id', 'referral.ref'] as const;
  for (const way of [there, value, size, start]) {
    for (const count of [2, 3, 4]) {
      const all = combine(names.slice(0, count).map(way));
      yield unreachable(family, ...all, 'event: postback');
      yield unreachable(family, ...all.toReversed(), 'event: postback');
      // Each is needed.
      const last = Math.floor(all.length / 2);
      yield sound(family, ...all.toSpliced(last, 1), 'event: postback');
    }
  }
  const lists = combine(names.slice(0, 3).map(few));
  const both = names.slice(0, 3).map((name) => `${name}: [v, w]`);
  yield unreachable(family, ...lists, both.join(', '));
  yield sound(family, ...lists.slice(1), both.join(', '));
  const mixed = combine([
    ['channel: messenger', 'channel: instagram'],
    value('title'),
    size('payload.json.n'),
    there('raw.a'),
  ]);
  yield unreachable(family, ...mixed, 'event: postback');
  yield sound(family, ...mixed.slice(1), 'event: postback');
}

/** Ranges that touch, and together make a long one. */
function* ranges(): Generator<Case> {
  const family = 'ranges';
  for (const count of [5, 12, 30, 50]) {
    for (const name of ['payload', 'payload.json.n', 'payload.query.n', 'referral.ref']) {
      const of = (index: number) =>
        `${name}: { at_least: ${index * 10}, less_than: ${index * 10 + 10} }`;
      // In an order of their own: 7 has no divisor in common with any count.
      const parts = Array.from({ length: count }, (_, index) => of((index * 7) % count));
      const whole = `${name}: { at_least: 0, less_than: ${count * 10} }`;
      yield unreachable(family, ...parts, whole);
      yield sound(family, ...parts.slice(1), whole);
      yield sound(family, ...parts, `${name}: { at_least: 0, at_most: ${count * 10} }`);
    }
  }
  for (const count of [10, 30]) {
    const each = Array.from({ length: count }, (_, index) => `payload: { regex: "^A${index}x*$" }`);
    const all = Array.from({ length: count }, (_, index) => index).join('|');
    yield unreachable(family, ...each, `payload: { regex: "^A(${all})x*$" }`);
    yield sound(family, ...each.slice(1), `payload: { regex: "^A(${all})x*$" }`);
  }
}

/** Cases that are true by what they are made of, and neighbours of theirs that are not. */
export function provable(): readonly Case[] {
  return [
    ...againstTexts(),
    ...againstRegexes(),
    ...inAnyCase(),
    ...unions(),
    ...numbers(),
    ...splits(),
    ...ranges(),
    ...others(),
  ];
}
