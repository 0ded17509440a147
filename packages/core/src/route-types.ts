import { findMemoryUses } from './rules/memory-uses.js';
import type { Condition, Group, OutcomeTemplate, Rule, RuleSet, Test } from './rules/model.js';
import { needRuleSet } from './rules/need-rule-set.js';
import { operatorOf } from './rules/operators/list.js';
import { walkEntries } from './rules/walk-rules.js';

/** Names of captures, and whether each is always present when the condition holds. */
type CaptureKeys = ReadonlyMap<string, boolean>;

const none: CaptureKeys = new Map();

/** One rule or default that names a route. */
interface Share {
  readonly captures: CaptureKeys;
  readonly params: OutcomeTemplate['params'];
}

/**
 * Returns the routes that rules name, as a TypeScript file: `Routes` lists for each the captures and params of its
 * handler, for `Handlers<Routes>` of `@botrules/bot` and `@botrules/koa`. If several rules name one route, whatever
 * only some of them give is optional, and so is whatever a match can omit. Disabled rules are left out.
 *
 * @returns the text of the file
 * @throws {TypeError} if it is given something other than a rule set
 */
export function toRouteTypes(ruleSet: RuleSet): string {
  const { root } = needRuleSet('toRouteTypes', ruleSet);
  const routes = new Map<string, Share[]>();
  const within = ({ when }: Group | Rule, outer: CaptureKeys) =>
    when === undefined ? outer : both(outer, capturesOf(when));
  for (const { of, around } of walkEntries(root, none, within)) {
    const { route, params } = of.outcome;
    if (route === undefined) continue;
    const captures = of.kind === 'rule' ? within(of, around) : around;
    routes.set(route, [...(routes.get(route) ?? []), { captures, params }]);
  }
  const lines = [...routes].map(
    ([route, shares]) =>
      `  ${JSON.stringify(route)}: {\n    captures: ${capturesType(shares)};\n    params: ${paramsType(shares)};\n  };\n`,
  );
  return `${head}export interface Routes {${lines.length === 0 ? '' : `\n${lines.join('')}`}}\n${memoryNames(root)}`;
}

/** Returns the names that rules remember, count, test and show, for handlers that use them; empty if there are none. */
function memoryNames(root: Group): string {
  const { written, read } = findMemoryUses(root);
  const names = [...new Set([...written, ...read].flatMap(({ name, isOn }) => (isOn ? name : [])))];
  if (names.length === 0) return '';
  const union = names.sort().map((name) => `\n  | ${JSON.stringify(name)}`);
  return `\n/** The names that the rules have in the memory of a person. */\nexport type MemoryName =${union.join('')};\n`;
}

const head = `// Written by "botrules types" from the rules: write it again when they change, and leave it as it is.

/** The routes that the rules name, each with the captures and params that its handler gets. */
`;

// ── What a condition captures ───────────────────────────────────────────────────────────────────────

function capturesOf(condition: Condition): CaptureKeys {
  switch (condition.kind) {
    case 'all':
      return condition.of.map(capturesOf).reduce(both, none);
    case 'any':
      return either(condition.of.map(capturesOf));
    case 'field':
      return capturesOfTest(condition.test);
    default:
      return none;
  }
}

function capturesOfTest(test: Test): CaptureKeys {
  switch (test.kind) {
    case 'all':
      return test.of.map(capturesOfTest).reduce(both, none);
    case 'any':
      return either(test.of.map(capturesOfTest));
    case 'not':
      return none;
    default:
      return either(
        (operatorOf(test).captures?.(test) ?? []).map(
          (names) => new Map(names.map(({ name, always }) => [name, always])),
        ),
      );
  }
}

/** Returns the captures if both conditions hold. */
function both(a: CaptureKeys, b: CaptureKeys): CaptureKeys {
  return new Map([
    ...a,
    ...[...b].map(([name, always]) => [name, always || a.get(name) === true] as const),
  ]);
}

/** Returns the captures if one of the conditions holds, no matter which. */
function either(all: readonly CaptureKeys[]): CaptureKeys {
  const names = new Set(all.flatMap((each) => [...each.keys()]));
  return new Map([...names].map((name) => [name, all.every((each) => each.get(name) === true)]));
}

// ── As types ────────────────────────────────────────────────────────────────────────────────────────

function capturesType(shares: readonly Share[]): string {
  const captures = either(shares.map((share) => share.captures));
  return objectType([...captures].map(([name, always]) => ({ name, always, type: 'string' })));
}

function paramsType(shares: readonly Share[]): string {
  const types = new Map<string, Set<string>>();
  for (const { params } of shares) {
    for (const { name, value } of params) {
      const known = types.get(name) ?? new Set();
      // An array of parts is a text that is filled; anything else is a constant.
      known.add(typeof value === 'object' ? 'string' : JSON.stringify(value));
      types.set(name, known);
    }
  }
  return objectType(
    [...types].map(([name, all]) => ({
      name,
      always: shares.every(({ params }) => params.some((param) => param.name === name)),
      type: unionOf(all),
    })),
  );
}

function unionOf(types: ReadonlySet<string>): string {
  const kept = types.has('string')
    ? [...types].filter((type) => !type.startsWith('"'))
    : [...types];
  return kept.join(' | ');
}

function objectType(
  properties: readonly { readonly name: string; readonly always: boolean; readonly type: string }[],
): string {
  if (properties.length === 0) return '{}';
  const each = properties.map(
    ({ name, always, type }) =>
      `readonly ${/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name)}${always ? '' : '?'}: ${type}`,
  );
  return `{ ${each.join('; ')} }`;
}
