import type { Span } from '../report/source.js';
import { inWords } from './clicks.js';
import type { Condition, Default, FieldCondition, Group, Rule, Template, Test } from './model.js';
import type { LeafTest } from './operators/list.js';
import { templatesOf } from './outcomes/list.js';
import { isDisabled, walkRules } from './walk-rules.js';

/** A place where rules write a name of the memory, or read it. */
export interface MemoryUse {
  readonly name: string;
  readonly how: 'remembered' | 'counted' | 'tested' | 'shown' | 'forgotten';
  /** The name; if it is shown or forgotten, as near to it as is known. */
  readonly span: Span;
  /** Whether its rule is enabled. */
  readonly isOn: boolean;
  /** The text that is remembered. */
  readonly value?: Template;
}

/** One test of a value in the memory, as an operator makes it. */
interface ValueTest {
  readonly name: string;
  readonly leaf: LeafTest;
  readonly span: Span;
  readonly isOn: boolean;
}

/** A question that a rule opens. */
interface AskedQuestion {
  readonly question: string;
  readonly span: Span;
  readonly isOn: boolean;
}

/** One test of `answer_to`, as an operator makes it. */
interface AnswerTest {
  readonly line: FieldCondition;
  readonly leaf: LeafTest;
  /** Whether it is below a "not": the rule takes what does not pass the test. */
  readonly isNegated: boolean;
  readonly isOn: boolean;
}

/** A follow-up that a rule cancels. */
interface CancelledFollowUp {
  readonly payload: Template;
  readonly span: Span;
  readonly isOn: boolean;
}

/** What all rules of a set, including disabled ones, do with names and questions. */
export interface MemoryUses {
  readonly written: readonly MemoryUse[];
  /** Tested, shown and forgotten. */
  readonly read: readonly MemoryUse[];
  /** Tests of names in the memory, operator by operator. */
  readonly valuesTested: readonly ValueTest[];
  readonly asked: readonly AskedQuestion[];
  readonly answered: readonly AnswerTest[];
  /** The payloads of the follow-ups that are set. */
  readonly followUps: readonly Template[];
  /** Those that are cancelled by name. */
  readonly cancelled: readonly CancelledFollowUp[];
  /** Whether a rule calls all follow-ups off, or forgets everything. */
  readonly callsOffAll: boolean;
  /** Whether a text shows which question is open. */
  readonly showsQuestion: boolean;
  /** Whether a route is named: its handler may remember, count and ask on its own. */
  readonly callsCode: boolean;
}

/** Finds everything that a rule set does with the memory. */
export function findMemoryUses(root: Group): MemoryUses {
  const uses = new Uses();
  const enter = ({ when }: Group) => {
    if (when) uses.noteCondition(when, true);
  };
  for (const { of } of walkRules<void>(root, undefined, enter)) uses.note(of, !isDisabled(of));
  return uses;
}

class Uses implements MemoryUses {
  readonly written: MemoryUse[] = [];
  readonly read: MemoryUse[] = [];
  readonly valuesTested: ValueTest[] = [];
  readonly asked: AskedQuestion[] = [];
  readonly answered: AnswerTest[] = [];
  readonly followUps: Template[] = [];
  readonly cancelled: CancelledFollowUp[] = [];
  callsOffAll = false;
  showsQuestion = false;
  callsCode = false;

  note(of: Rule | Default, isOn: boolean): void {
    const { outcome } = of;
    if (of.kind === 'rule') this.noteCondition(of.when, isOn);
    if (outcome.route !== undefined) this.callsCode = true;
    for (const template of templatesOf(outcome)) this.#noteTemplate(template, of.span, isOn);
    const { remember = [], count = [], forget = [], ask } = outcome.memory ?? {};
    const { follow_up = [], cancel = [] } = outcome.memory ?? {};
    for (const { name, span, value } of remember) {
      this.written.push({ name, how: 'remembered', span, isOn, value });
    }
    for (const { name, span } of count) this.written.push({ name, how: 'counted', span, isOn });
    if (forget.includes('everything') || cancel.includes('everything')) this.callsOffAll = true;
    for (const name of forget.includes('everything') ? [] : forget) {
      const span = wordBehind(of.span, 'forget', name);
      this.read.push({ name, how: 'forgotten', span, isOn });
    }
    for (const { payload } of follow_up) this.followUps.push(payload);
    for (const payload of cancel.includes('everything') ? [] : cancel) {
      const span = wordBehind(of.span, 'cancel', inWords(payload));
      this.cancelled.push({ payload, span, isOn });
    }
    if (ask?.question !== undefined) {
      this.asked.push({ question: ask.question, span: ask.span, isOn });
    }
  }

  noteCondition(condition: Condition, isOn: boolean, isNegated = false): void {
    if (condition.kind === 'not') this.noteCondition(condition.of, isOn, !isNegated);
    else if (condition.kind === 'all' || condition.kind === 'any') {
      for (const one of condition.of) this.noteCondition(one, isOn, isNegated);
    } else if (condition.kind === 'field') {
      const { field, span, test } = condition;
      if (field.kind === 'memory') {
        this.read.push({ name: field.key, how: 'tested', span, isOn });
        for (const [leaf] of leavesOf(test, isNegated)) {
          this.valuesTested.push({ name: field.key, leaf, span, isOn });
        }
      }
      if (field.name !== 'answer_to') return;
      for (const [leaf, negated] of leavesOf(test, isNegated)) {
        this.answered.push({ line: condition, leaf, isNegated: negated, isOn });
      }
    }
  }

  #noteTemplate(template: Template, near: Span, isOn: boolean): void {
    if (typeof template === 'string') return;
    for (const part of template) {
      if (typeof part === 'string' || part.kind !== 'field') continue;
      const { field } = part;
      if (field.name === 'answer_to') this.showsQuestion = true;
      if (field.kind !== 'memory') continue;
      const span = placeholderAfter(near, field.name);
      this.read.push({ name: field.key, how: 'shown', span, isOn });
    }
  }
}

/** Returns the first place of a placeholder after the name of its rule; the rule itself if the placeholder comes before it. */
function placeholderAfter(rule: Span, field: string): Span {
  const { source, start } = rule;
  const pattern = new RegExp(`\\{\\s*${field.replace('.', '\\.')}\\s*[|}]`, 'g');
  pattern.lastIndex = start;
  const found = pattern.exec(source.text);
  if (found === null) return rule;
  const end = source.text.indexOf('}', found.index);
  return { source, start: found.index, end: end === -1 ? found.index + 1 : end + 1 };
}

/** Returns the first place of a word after a key of a rule; the rule itself if it is not written like that. */
function wordBehind(rule: Span, key: string, word: string): Span {
  const { source, start } = rule;
  const keyAt = source.text.slice(start).search(new RegExp(`[\\s{,]${key}\\s*:`));
  if (keyAt === -1) return rule;
  const from = start + keyAt + key.length + 1;
  const at = source.text.indexOf(word, from);
  const between = source.text.slice(from, at === -1 ? undefined : at);
  // There is no other key within the value of the key.
  if (at === -1 || /[:}]/.test(between.replace(':', ''))) return rule;
  return { source, start: at, end: at + word.length };
}

function leavesOf(test: Test, isNegated: boolean): readonly (readonly [LeafTest, boolean])[] {
  switch (test.kind) {
    case 'all':
    case 'any':
      return test.of.flatMap((one) => leavesOf(one, isNegated));
    case 'not':
      return leavesOf(test.of, !isNegated);
    default:
      return [[test, isNegated]];
  }
}
