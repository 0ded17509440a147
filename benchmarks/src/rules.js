// The rules that are measured, and events that they are meant for. Every text is longer than ten characters: JSON.parse
// keeps shorter ones, so that a Map finds them without looking, which a webhook's payload cannot rely on.

/** A generator of numbers below 1, the same in every run. */
export function random(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

function word(next, length) {
  return Array.from({ length }, () => letters[Math.floor(next() * letters.length)]).join('');
}

/**
 * One rule in each peer's terms: tests on fields, all of which must hold. 60 % exact payloads, 15 % beginnings, 10 %
 * `like`, 5 % words in titles, 5 % payload and referral, 3 % regex, 2 % any and not, spread so that ten rules have
 * nearly all kinds.
 */
export function mixedRule(number, next) {
  const kind = (number * 37) % 100;
  const id = String(number).padStart(6, '0');
  if (kind < 60) return exactRule(number);
  if (kind < 75) {
    return {
      tests: [['payload', 'starts_with', `CAMPAIGN_${id}_`]],
      event: { payload: `CAMPAIGN_${id}_${word(next, 6)}` },
    };
  }
  if (kind < 85) {
    const order = Math.floor(next() * 1e6);
    return {
      tests: [['payload', 'like', `ORDER_{order}_${id}_*`]],
      event: { payload: `ORDER_${order}_${id}_STATUS` },
    };
  }
  if (kind < 90) {
    const said = word(next, 8);
    return {
      tests: [['title', 'contains', said]],
      event: { payload: `UNKNOWN_${word(next, 8)}`, title: `Please, ${said} now` },
    };
  }
  if (kind < 95) {
    const ref = `summer-${id}`;
    const payload = `GET_STARTED_${number % 10}`;
    return {
      tests: [
        ['payload', 'is', payload],
        ['referral.ref', 'is', ref],
      ],
      event: { payload, referral: { ref, source: 'ADS', type: 'OPEN_THREAD' } },
    };
  }
  if (kind < 98) {
    return {
      tests: [['payload', 'regex', `^TICKET_${id}_[0-9]+$`]],
      event: { payload: `TICKET_${id}_${Math.floor(next() * 1e4)}` },
    };
  }
  if (kind === 98) {
    return {
      any: [
        ['payload', 'is', `AGENT_NEEDED_${id}`],
        ['title', 'is', `Talk to agent ${id}`],
      ],
      event: { payload: `UNKNOWN_${word(next, 8)}`, title: `Talk to agent ${id}` },
    };
  }
  return {
    tests: [['payload', 'starts_with', `SURVEY_${id}_`]],
    not: ['payload', 'ends_with', '_NOT_NOW'],
    event: { payload: `SURVEY_${id}_YES_PLEASE` },
  };
}

export function exactRule(number) {
  const payload = `PRODUCT_${String(number).padStart(6, '0')}_DETAILS`;
  return { tests: [['payload', 'is', payload]], event: { payload } };
}

/** A rule that asks what is remembered, of a person who is at its step: all of ten rules share a payload. */
export function memoryRule(number) {
  const step = `STEP_${String(number).padStart(6, '0')}_DONE`;
  const payload = `GO_ON_TO_NEXT_${number % 10}`;
  return {
    tests: [
      ['payload', 'is', payload],
      ['memory.step', 'is', step],
    ],
    event: { payload },
    values: { step: { value: step }, count: { value: '3' } },
  };
}

/** What is remembered of everybody: which step they are at. */
const atStep = { step: { value: 'STEP_000001_DONE' } };

/** A rule that shows its payload, for people of whom nothing is remembered. */
export function strangersRule(number) {
  const rule = exactRule(number);
  return { ...rule, does: ['    reply: "Thank you for {payload|it}."'] };
}

/** The same rule, for people of whom something is remembered. */
export function showingRule(number) {
  return { ...strangersRule(number), values: atStep };
}

/** The same rule, which also reads one field of the memory and changes one. */
export function keepingRule(number) {
  const { tests, event, does, values } = showingRule(number);
  return {
    tests: [...tests, ['memory.step', 'is', atStep.step.value]],
    event,
    values,
    does: ['    remember: { last: "{payload|it}" }', ...does],
  };
}

/** A rule that does more: it tests one field, changes two, and shows what it changed. */
export function rememberingRule(number) {
  const { tests, event, values } = keepingRule(number);
  return {
    tests,
    event,
    values: { ...values, count: { value: '3' } },
    does: [
      '    remember: { last: "{payload|it}" }',
      '    count: count',
      '    reply: "Thank you for {memory.last|it}."',
    ],
  };
}

/** A rule for a word that people type, or for two in a row; events have it in a sentence, misspelt where it may be. */
export function spokenRule(number, next, typos) {
  const said = word(next, 6 + Math.floor(next() * 7));
  const words = number % 4 === 0 ? `my ${said}` : said;
  const at = 2 + Math.floor(next() * (said.length - 3));
  const written = typos && number % 2 === 0 ? said.slice(0, at) + said.slice(at + 1) : said;
  return {
    tests: [['text', 'words', words, typos ? ', typos: true' : '']],
    event: {
      event: 'message',
      title: undefined,
      text: `Hello, where do I find my ${written}, please?`,
    },
  };
}

const sizes = Array.from({ length: 200 }, (_, number) => `SIZE_${String(number).padStart(3, '0')}`);

/** The table in which `captureRule` looks. */
export const sizesTable = `tables:\n  sizes: { rows: [${sizes.map((size) => `{ size: ${size} }`).join(', ')}] }\n`;

/** A rule whose capture must be a key of a table. */
export function captureRule(number) {
  const id = String(number).padStart(6, '0');
  return {
    tests: [['payload', 'like', `PICK_${id}_{size in sizes}`]],
    event: { payload: `PICK_${id}_${sizes[number % sizes.length]}` },
  };
}

/** A fifth each: `words`, `words` with `typos`, captures in a table, tests of what is remembered, and `mixedRule`. */
export function anyRule(number, next) {
  switch (number % 5) {
    case 0:
      return spokenRule(number, next, false);
    case 1:
      return spokenRule(number, next, true);
    case 2:
      return captureRule(number);
    case 3:
      return memoryRule(number);
    default:
      return mixedRule((number - 4) / 5, next);
  }
}

/** Rules as the language writes them: a file, whose rules are numbered from `first` on, and whether a default ends it. */
export function toYaml(rules, { first = 0, ends = true, head = '' } = {}) {
  const text = (value) => (/^[\w -]+$/.test(value) ? value : JSON.stringify(value));
  const field = ([name, operator, value, more = '']) =>
    operator === 'is'
      ? `${name}: ${text(value)}`
      : `${name}: { ${operator}: ${text(value)}${more} }`;
  const lines = [`${head}rules:`];
  rules.forEach((rule, index) => {
    const number = first + index;
    const not = rule.not && `not: { ${field(rule.not)} }`;
    const any = rule.any && `any: [${rule.any.map((test) => `{ ${field(test)} }`).join(', ')}]`;
    const when = [...(rule.tests ?? []).map(field), not, any].filter(Boolean).join(', ');
    lines.push(
      `  - name: rule ${number}`,
      `    when: { ${when} }`,
      `    route: handlers.r${number % 10}`,
      ...(rule.does ?? []),
    );
  });
  if (ends) lines.push('default: { route: fallback }');
  return `${lines.join('\n')}\n`;
}

/** Events as JSON lines, each meant for one rule: a click, with a title unless the rule says which. */
export function toEvents(rules, count, next) {
  return Array.from({ length: count }, (_, number) => {
    const { event, values } = rules[Math.floor(next() * rules.length)];
    return JSON.stringify({
      ...(values && { memory: { version: 1, seen: 1.7e12, values } }),
      event: 'postback',
      channel: 'messenger',
      title: 'Show me more of this',
      ...event,
      sender: { id: `24${String(number).padStart(14, '0')}` },
      standby: false,
      timestamp: 1.7e12 + number,
    });
  });
}

/** Rule sets that are hard to find one's way in, each with an event that makes it hard. */
export const worstCases = {
  'all share one beginning and differ in an ending': (number) => ({
    when: `payload: { starts_with: SHARED_, ends_with: _${number}x }`,
  }),
  'all begin with SHARED_ and differ after it': (number) => ({
    when: `payload: { starts_with: SHARED_${number}x }`,
  }),
  'all share one beginning and are told apart by two more fields': (number) => ({
    when: `payload: { starts_with: SHARED_ }, title: T${number % 300}, referral.ref: r${Math.floor(number / 300)}`,
  }),
  'all say `contains: a` and differ in the referral': (number) => ({
    when: `title: { contains: a }, referral.ref: never-${number}`,
  }),
  'all look for nested words, a, aa, aaa, …, and something that fails': (number) => ({
    when: `title: { contains: ${'a'.repeat((number % 900) + 1)}, not: { starts_with: a } }`,
  }),
  'all look for words that begin as the title does': (number) => ({
    when: `title: { contains: ${'a'.repeat((number % 60) + 1)}b${number} }`,
  }),
  'all are a `not` of what the event is': (number) => ({
    when: `payload: { not: { contains: ${'abcdefghij'[number % 10]}${'klmnopqrst'[Math.floor(number / 10) % 10]} } }, title: { not: { starts_with: ${'a'.repeat((number % 500) + 1)} } }`,
  }),
  'all are the same `not`': () => ({ when: 'payload: { not: { starts_with: SHARED_ } }' }),
};

const long = (text, length) => text.repeat(Math.ceil(length / text.length)).slice(0, length);

/** An event of 1,000 characters a field that leads every table and every automaton astray. */
export const worstEvent = {
  event: 'postback',
  channel: 'messenger',
  payload: `SHARED_${long(
    Array.from('abcdefghij', (a) => Array.from('klmnopqrst', (b) => a + b).join('')).join(''),
    993,
  )}`,
  title: 'a'.repeat(1000),
  referral: { ref: 'nothing' },
  standby: false,
};
