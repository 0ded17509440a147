import type { EventKind } from '../event.js';
import type { Finding, Report } from '../report/diagnostic.js';
import { quote } from '../report/problems.js';
import type { Span } from '../report/source.js';
import { nearest } from '../report/suggest.js';
import type {
  ButtonTemplate,
  Field,
  MessageTemplate,
  QuickReplyTemplate,
  RuleSet,
  Template,
} from '../rules/model.js';
import { fromGlobs, present, type TextClaim, toValues } from './claim.js';
import { type Clause, conjoin, everything, judge, know, restrict } from './clause.js';
import { toGlob } from './glob.js';
import { OverlapIndex } from './overlap-index.js';
import { eventKinds } from './platform.js';
import type { Standing } from './survey.js';

/** A payload that is sent from outside of the rules: by the menu, the get-started button or an ice breaker. */
export interface ProfilePayload {
  readonly payload: string;
  /** Where it stands, in words: `persistent_menu of profile.json`. */
  readonly where: string;
  /** Its place, where that is known; else the finding stands where the rules begin. */
  readonly span?: Span;
}

/** Past so many rules that may take a click, and do not, the search ends without an answer. */
const maxTried = 2000;
/** Among so many payloads a misspelt one's neighbour is looked for. */
const maxKnown = 1000;
const maxSuggested = 20;

const payloadField: Field = { kind: 'plain', name: 'payload' };
const titleField: Field = { kind: 'plain', name: 'title' };

/** Reports each payload whose click no rule can take: of buttons and quick replies in replies, and of a profile. */
export function checkDeadButtons(
  ruleSet: RuleSet,
  standings: readonly Standing[],
  profile: readonly ProfilePayload[],
  report: Report,
): void {
  // A rule that goes on takes nothing: the default would answer the click as well.
  const rules = standings.filter(({ of, takes }) => of.kind === 'rule' && takes);
  // A rule whose condition is past following may take anything.
  if (rules.some(({ ways }) => ways === undefined)) return;
  const index = new OverlapIndex(
    rules.flatMap(({ ways }) => ways!),
    ['payload', 'title', 'text'],
  );
  const known = new Map<string, boolean>();
  const isDead = (click: Click): boolean => {
    const key = JSON.stringify([click.event, click.payload, click.title]);
    const dead = known.get(key) ?? !canBeTaken(click, index);
    known.set(key, dead);
    return dead;
  };
  const payloads = payloadsOf(rules);
  let suggested = 0;
  // To look for neighbours costs more than all the rest, and nobody reads so many.
  const hint = (payload: Template) => hintFor(payload, suggested++ < maxSuggested ? payloads : []);
  for (const { of, ways } of standings) {
    if (ways?.length === 0) continue;
    for (const { what, span, ...click } of of.outcome.reply.flatMap(clicksOf)) {
      if (!isDead(click)) continue;
      const title = quote(inWords(click.title!));
      report(deadButton(`${what} ${title}`, span, click.payload, hint(click.payload)));
    }
  }
  for (const { payload, where, span = ruleSet.root.span } of profile) {
    if (isDead({ event: 'postback', payload, title: undefined })) {
      report(deadButton(`The payload in ${where}`, span, payload, hint(payload)));
    }
  }
}

/** What the platform sends when someone clicks. */
interface Click {
  readonly event: EventKind;
  readonly payload: Template;
  readonly title: Template | undefined;
}

interface OwnClick extends Click {
  readonly what: 'Button' | 'Quick reply';
  readonly span: Span;
}

function clicksOf(message: MessageTemplate): readonly OwnClick[] {
  switch (message.kind) {
    case 'text':
      return [...message.buttons.flatMap(ofButton), ...message.quickReplies.map(ofQuickReply)];
    case 'cards':
      return [
        ...message.cards.flatMap((card) => card.buttons.flatMap(ofButton)),
        ...message.quickReplies.map(ofQuickReply),
      ];
    case 'media':
      return message.quickReplies.map(ofQuickReply);
    default:
      return [];
  }
}

function ofButton({ action, title, value, span }: ButtonTemplate): OwnClick | [] {
  return action === 'payload'
    ? { what: 'Button', event: 'postback', payload: value, title, span }
    : [];
}

function ofQuickReply({ title, payload, span }: QuickReplyTemplate): OwnClick {
  return { what: 'Quick reply', event: 'quick_reply', payload, title, span };
}

function canBeTaken({ event, payload, title }: Click, index: OverlapIndex): boolean {
  const sent = toClaim(payload);
  // Words with placeholders may be cut to their limit, and the platform may trim spaces: those may be any.
  const words = typeof title === 'string' && title.trim() === title ? title : undefined;
  const claims: [Field, TextClaim][] = [
    [payloadField, sent],
    [titleField, words === undefined ? present : toValues([words])],
  ];
  let click = restrict(everything, 'event', 1 << eventKinds.indexOf(event));
  for (const [field, claim] of claims) click = click && know(click, field, true, claim);
  if (click === undefined) return true;
  let tried = 0;
  for (const clause of index.candidates([sent, ...(words === undefined ? [] : repeat(words))])) {
    if (tried++ === maxTried || meet(click, clause)) return true;
  }
  return false;
}

/** The words of a click are its title, and the text of a quick reply. */
function repeat(words: string): readonly TextClaim[] {
  return [toValues([words]), toValues([words])];
}

function meet(click: Clause, clause: Clause): boolean {
  // Most do not, and one literal shows it.
  if (clause.literals.some((literal) => judge(click, literal) === 'out')) return false;
  let both: Clause | undefined = click;
  for (const literal of clause.literals) both = both && conjoin(both, literal);
  return both !== undefined;
}

/** What a payload may be once its placeholders are filled, each with text that is not known. */
function toClaim(payload: Template): TextClaim {
  if (typeof payload === 'string') return toValues([payload]);
  return fromGlobs([
    toGlob(
      payload.map((part) => {
        if (typeof part === 'string') return part;
        // A capture is never empty, and words stand in for what is.
        const filled = part.kind === 'capture' ? part.otherwise !== '' : Boolean(part.otherwise);
        return filled ? 1 : 0;
      }),
    ),
  ]);
}

function deadButton(what: string, span: Span, payload: Template, hint: string): Finding {
  return {
    code: 'dead-button',
    span,
    message: `${what} leads nowhere: no rule takes the payload ${quote(inWords(payload))}.`,
    hint,
  };
}

function hintFor(payload: Template, payloads: readonly string[]): string {
  const words = inWords(payload);
  const like = typeof payload === 'string' ? nearest(words, payloads) : undefined;
  return like === undefined
    ? `Add a rule that tests the payload ${quote(words)}, or correct the payload.`
    : `Did you mean ${quote(like)}? Else add a rule that tests this payload.`;
}

function payloadsOf(rules: readonly Standing[]): readonly string[] {
  const payloads = new Set<string>();
  for (const { ways } of rules) {
    for (const clause of ways!) {
      for (const literal of clause.literals) {
        if (literal.kind !== 'open' || literal.field.name !== 'payload' || !literal.holds) continue;
        if (literal.claim.kind !== 'text' || literal.claim.folded) continue;
        for (const value of literal.claim.values) {
          payloads.add(value);
          if (payloads.size > maxKnown) return [];
        }
      }
    }
  }
  return [...payloads];
}

/** A template as it was written: `TRACK_{order_id}`. */
function inWords(template: Template): string {
  if (typeof template === 'string') return template;
  return template
    .map((part) =>
      typeof part === 'string' ? part : `{${part.kind === 'field' ? part.field.name : part.name}}`,
    )
    .join('');
}
