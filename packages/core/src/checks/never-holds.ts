import { defaultProfiles } from '../default-profiles.generated.js';
import type { Finding, Report } from '../report/diagnostic.js';
import { meantAttachment } from '../report/meant-attachment.js';
import { didYouMean, listed, number, quote, together } from '../report/problems.js';
import { say } from '../report/say.js';
import type { Span } from '../report/source.js';
import { nearest } from '../report/suggest.js';
import { isInPayload } from '../rules/fields.js';
import type { Group, Rule } from '../rules/model.js';
import type { Check, CheckContext } from './check.js';
import { knownValues } from './known-values.js';
import { type Clause, conjoin, everything, type Literal } from './proof/clauses/clause.js';
import { normalize } from './proof/clauses/normal-form.js';
import {
  allChannels,
  allEvents,
  allTitles,
  type ClosedField,
  closedFields,
  kindsThatHave,
  longestPayload,
  titlesOf,
} from './proof/clauses/platform.js';

/** Literals that cannot hold together, and every one of them is needed for that. */
type Core = readonly Literal[];

/** How many of the alternatives that cannot hold are shown. */
const mostShown = 3;
const mostTraced = 64;

/** Checks rules, together with the conditions of their groups. */
export const neverHolds: Check = {
  code: 'never-holds',
  proves: 'no event can satisfy the condition of this rule',
  run: report,
};

function report({ standings }: CheckContext, tell: Report): void {
  // A group that contradicts itself is one mistake, however many rules are in it.
  const told = new Set<Group>();
  for (const { of, groups, ways } of standings) {
    if (of.kind !== 'rule' || ways === undefined || ways.length > 0) continue;
    if (groups.some((group) => told.has(group))) continue;
    const cores: Core[] = [];
    const inner = trace(groups, undefined, cores);
    if (inner !== undefined) told.add(inner);
    else trace(groups, of, cores);
    tell(finding(of, inner, cores));
  }
}

/** Collects what contradicts what. Returns the group at which it stops, if groups contradict themselves without the rule. */
function trace(groups: readonly Group[], rule: Rule | undefined, cores: Core[]): Group | undefined {
  const conditions = [...groups.map(({ when }) => when), rule?.when];
  let ways: readonly Clause[] | undefined = [everything];
  for (const [index, condition] of conditions.entries()) {
    if (condition === undefined || ways === undefined) continue;
    ways = normalize(ways, condition, (clause, literal) => {
      if (cores.length < mostTraced) cores.push(shrink([...clause.literals, literal]));
    });
    if (ways?.length === 0) return groups[index];
  }
  // Alternatives that drop out within the groups explain nothing while others are left.
  if (rule === undefined) cores.length = 0;
  return undefined;
}

/** Drops each literal without which the rest still contradicts itself. */
function shrink(literals: Core): Core {
  let core = literals;
  for (const literal of literals) {
    const fewer = core.filter((one) => one !== literal);
    if (contradicts(fewer)) core = fewer;
  }
  return core;
}

function contradicts(literals: Core): boolean {
  let clause: Clause | undefined = everything;
  for (const literal of literals) clause = clause && conjoin(clause, literal);
  return clause === undefined;
}

function finding(rule: Rule, group: Group | undefined, cores: readonly Core[]): Finding {
  const what =
    group === undefined
      ? say`Rule ${quote(rule.name)} can never hold`
      : say`Rule ${quote(rule.name)} and all others of its group can never hold`;
  const reasons = [...new Set(cores.map(reason))];
  return {
    code: 'never-holds',
    span: rule.span,
    message:
      reasons.length === 1
        ? say`${what}: ${reasons[0]!}.`
        : say`${what}: none of the ways to satisfy ${group === undefined ? say`its condition` : say`the "when" of the group`} is open.`,
    hint:
      cores.length === 1 && cores[0]!.length > 1
        ? say`Delete one of them, or put them below "any" if one of them is enough.`
        : ((cores.length === 1 ? meantValue(cores[0]![0]!) : undefined) ??
          say`Correct the condition, or delete the rule.`),
    related: shown(cores),
    // An odd character or a foreign pattern there explains it better.
    yieldsTo: cores.length === 1 && cores[0]!.length === 1 ? cores[0]![0]!.span : undefined,
  };
}

/** What people call the values of a field that has only a few. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ...['click', 'button', 'tap'].map((word) => [word, 'postback'] as const),
  ...['text', 'typed', 'msg', 'messages'].map((word) => [word, 'message'] as const),
  ...['quickreply', 'quick-reply', 'quick_replies'].map((word) => [word, 'quick_reply'] as const),
  ...defaultProfiles.flatMap(({ name, otherNames = [] }) =>
    otherNames.map((word) => [word, name] as const),
  ),
  ...['yes', 'on'].map((word) => [word, 'true'] as const),
  ...['no', 'off'].map((word) => [word, 'false'] as const),
]);

/** Returns the value that was most likely meant: `event: Message` is most likely `event: message`. */
function meantValue(literal: Literal): string | undefined {
  if (literal.kind !== 'closed') {
    const { field, holds } = literal;
    return holds && field.kind !== 'time' ? knownValues(field)?.hint : undefined;
  }
  const { source, start, end } = literal.span;
  const word = /:\s*["']?([\w-]+)["']?$/.exec(source.text.slice(start, end))?.[1];
  if (word === undefined) return undefined;
  const known = possible(literal.field);
  if (literal.field === 'event' && closedFields.event.includes(word) && !known.includes(word)) {
    return insteadOf(word, known);
  }
  const sent = literal.field === 'event' ? meantAttachment(word) : undefined;
  if (sent !== undefined) {
    return say`What is sent is another field: write "attachment: ${sent}" in place of it.`;
  }
  const meant = otherNames.get(word.toLowerCase());
  return didYouMean(
    meant !== undefined && known.includes(meant) ? meant : nearest(word, known),
    word,
  );
}

/** Says what comes in place of a kind of event that no channel at hand sends. */
function insteadOf(event: string, known: readonly string[]): string {
  const channels = together(allTitles());
  return event === 'quick_reply' && known.includes('postback')
    ? say`On ${channels}, a tap on a quick reply is a "postback".`
    : say`There is no ${quote(event)} on ${channels}: correct the condition, or delete the rule.`;
}

/** Explains a contradiction in the words of the person who wrote it. */
function reason(core: Core): string {
  const lines = [...new Map(core.map((literal) => [literal.span, literal])).values()];
  const absent = absentField(core);
  if (absent !== undefined) return absent;
  if (core.length === 1) return reasonOfOne(core[0]!);
  const fields = new Set(core.map(fieldName));
  const asked = lines.map(({ span }) => written(span));
  if (lines.length === 1) return say`no value passes ${asked[0]!}`;
  if (fields.size === 1) return say`no "${[...fields][0]!}" passes both ${asked.join(say` and `)}`;
  return say`${asked.join(say` and `)} contradict each other`;
}

function reasonOfOne(literal: Literal): string {
  if (literal.kind === 'closed') {
    const known = listed(possible(literal.field).map(quote));
    return say`${written(literal.span)} cannot be: "${literal.field}" is ${known}`;
  }
  const { claim } = literal;
  if (literal.holds && claim.kind === 'text' && claim.values.length + claim.globs.length === 0) {
    return say`${written(literal.span)} looks among no texts: each cell of the column is empty`;
  }
  const { field } = literal;
  const known = field.kind === 'time' ? undefined : knownValues(field);
  if (known !== undefined && literal.holds) {
    return say`no value passes ${written(literal.span)}, since ${known.are}`;
  }
  if (literal.field.name === 'payload') {
    const most = number(longestPayload());
    return say`the platform lets no payload of more than ${most} characters through`;
  }
  return say`no value passes ${written(literal.span)}`;
}

/** Returns the values of a field that the channels at hand send. */
function possible(field: ClosedField): readonly string[] {
  return closedFields[field].filter((_, index) => field !== 'event' || (allEvents >> index) & 1);
}

/** Finds a field that is tested, although the only kinds of event left do not have it. */
function absentField(core: Core): string | undefined {
  const events = core.reduce(
    (left, literal) =>
      literal.kind === 'closed' && literal.field === 'event' ? left & literal.values : left,
    allEvents,
  );
  const channels = core.reduce(
    (left, literal) =>
      literal.kind === 'closed' && literal.field === 'channel' ? left & literal.values : left,
    allChannels,
  );
  const kinds = closedFields.event.filter((_, index) => (events >> index) & 1);
  const on = titlesOf(channels).length === 0 ? '' : say` on ${titlesOf(channels).join(say` and `)}`;
  for (const literal of core) {
    if (literal.kind !== 'open' || !literal.holds) continue;
    const { name } = literal.field;
    if ((kindsThatHave(name, channels) & events) !== 0) continue;
    const field = isInPayload(name) ? 'payload' : name;
    if (events === allEvents) return say`no event${on} has "${field}"`;
    return kinds.length === 1
      ? say`a ${quote(kinds[0]!)} event${on} has no "${field}"`
      : say`events${on} that are ${kinds.map(quote).join(say` or `)} have no "${field}"`;
  }
  return undefined;
}

function fieldName(literal: Literal): string {
  return literal.kind === 'closed' ? literal.field : literal.field.name;
}

function shown(cores: readonly Core[]): { readonly span: Span; readonly message: string }[] {
  const lines = new Map(
    cores.slice(0, mostShown).flatMap((core) => core.map((one) => [place(one.span), one])),
  );
  return [...lines.values()].map(({ span }) => ({ span, message: say`It asks for this.` }));
}

function place({ source, start }: Span): string {
  return `${source.file}:${start}`;
}

function written({ source, start, end }: Span): string {
  const text = source.text.slice(start, end);
  return text.includes('\n') ? say`this "${text.slice(0, text.indexOf(':'))}"` : quote(text);
}
