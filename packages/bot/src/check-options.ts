import { kindOfValue, needOptions } from '@botrules/channel';
import type { Router } from '@botrules/core';
import { nearest } from '@botrules/core/tooling';

/** What an option may be. */
type OptionTest = (value: unknown) => boolean;

interface OptionRule {
  readonly right: OptionTest;
  /** What to give instead, as the end of a sentence that begins with "Give". */
  readonly give: string;
}

const isFunction: OptionTest = (value) => typeof value === 'function';

const aFunction: OptionRule = { right: isFunction, give: 'a function' };

/** What a timer can hold: with more it would go off at once. */
const longestTimerMs = 2 ** 31 - 1;

const milliseconds: OptionRule = {
  right: (value) => typeof value === 'number' && value > 0 && value <= longestTimerMs,
  give: `milliseconds as a number from 1 to ${longestTimerMs}`,
};

const isAmount: OptionTest = (value) => typeof value === 'number' && value > 0;

const count: OptionRule = {
  right: (value) => typeof value === 'number' && value >= 1,
  give: 'a number of at least 1',
};

/** What is read elsewhere, with a message of its own. */
const readElsewhere: OptionRule = { right: () => true, give: '' };

const isObject: OptionTest = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const rules: { readonly [option: string]: OptionRule } = {
  channel: {
    right: (value) => isObject(value) && 'inbound' in (value as object),
    give: 'a channel, such as the package of one exports',
  },
  accounts: {
    right: (value) => Array.isArray(value) || isFunction(value),
    give: 'a list of accounts, or a function that returns one',
  },
  otherBots: {
    right: (value) => Array.isArray(value) || isFunction(value),
    give: 'a list of ids of apps, or a function that returns one',
  },
  channels: { right: Array.isArray, give: 'a list of channels' },
  verifyToken: readElsewhere,
  appSecrets: readElsewhere,
  logger: readElsewhere,
  bodyLimit: count,
  answerWithinMs: milliseconds,
  // A text such as "false" would count as true, and let forged posts in.
  pageSecrets: aFunction,
  allowUnsigned: { right: (value) => typeof value === 'boolean', give: 'true or false' },
  onReading: aFunction,
  inbox: {
    right: (value) => isFunction((value as { readonly accept?: unknown } | null)?.accept),
    give: 'an object with a function "accept"',
  },
  router: {
    right: (value) => isFunction(value) || isRouter(value),
    give: 'what createRouter returns, or a function that returns that',
  },
  handlers: {
    right: (value) => isObject(value) && !(value instanceof Map),
    give: 'an object of functions, by the routes that rules name',
  },
  client: {
    right: (value) =>
      isFunction(value) || isFunction((value as { readonly send?: unknown } | null)?.send),
    give: 'what createSendClient returns, or a function that returns the client of a page',
  },
  memory: {
    right: (value) =>
      ['get', 'put', 'due'].every((name) =>
        isFunction((value as { readonly [name: string]: unknown } | null)?.[name]),
      ),
    give: 'an object with the functions "get", "put" and "due", such as createMemoryStore()',
  },
  memoryLasts: {
    right: (value) => isObject(value) && Object.values(value as object).every(isAmount),
    give: '{ forgetAfter, humanFor } in milliseconds',
  },
  timer: aFunction,
  forward: aFunction,
  enrich: aFunction,
  onDecision: aFunction,
  eventTimeoutMs: milliseconds,
  enrichWithinMs: milliseconds,
  concurrency: count,
  maxWaiting: count,
  rememberEvents: count,
  rememberMs: count,
};

/** Throws `TypeError` for an option that cannot be right or that does not exist. The message quotes nothing that may be secret. */
export function checkOptions(options: object): void {
  needOptions('webhook', options);
  for (const [name, value] of Object.entries(options)) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (rule === undefined) {
      const like = nearest(name, Object.keys(rules));
      const hint = like === undefined ? '' : ` Did you mean "${like}"?`;
      throw new TypeError(`There is no option "${name}".${hint}`);
    }
    if (value !== undefined && !rule.right(value)) {
      // These options are numbers, not secrets, and one that is too small says more than "a number".
      const isNumber = (rule === count || rule === milliseconds) && typeof value === 'number';
      const what = isNumber ? String(value) : kindOfValue(value);
      throw new TypeError(`${name} is ${what}. Give ${rule.give}.${hintOn(value)}`);
    }
  }
  const { router, inbox } = options as { readonly router?: unknown; readonly inbox?: unknown };
  if ((router === undefined) === (inbox === undefined)) {
    throw new TypeError('Give a router, or an inbox of your own instead of it.');
  }
}

/** Whether a value is what `createRouter` returns, or can stand in for it. */
export function isRouter(value: unknown): value is Router {
  const { route, routes } = (value ?? {}) as {
    readonly route?: unknown;
    readonly routes?: unknown;
  };
  return isFunction(route) && Array.isArray(routes);
}

/** A hint at what is most often handed over by mistake, such as a promise. */
function hintOn(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  if (value instanceof Promise) return ' Put "await" before it.';
  if ('diagnostics' in value) {
    return ' This is what parseRules or loadRules returns: write createRouter(result.value).';
  }
  return 'root' in value ? ' This is a rule set: write createRouter(ruleSet).' : '';
}
