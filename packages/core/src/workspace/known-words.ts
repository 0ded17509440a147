import { say } from '../report/say.js';
import { clicksOf, inWords } from '../rules/clicks.js';
import { findMemoryUses } from '../rules/memory-uses.js';
import type { Condition, Default, Rule, RuleSet, Test } from '../rules/model.js';
import { walkRules } from '../rules/walk-rules.js';

/** A word that rules use, and a description of its use. */
export interface KnownWord {
  /** The word. */
  readonly word: string;
  /** Its use, in one line: `sent by “Menu” of “hello”`. */
  readonly about: string;
}

/** Words that rules have for things, to offer to a person who writes another rule. */
export interface KnownWords {
  /** Payloads that buttons send. */
  readonly sent: readonly KnownWord[];
  /** Payloads that conditions ask for. */
  readonly taken: readonly KnownWord[];
  readonly routes: readonly KnownWord[];
  readonly memory: readonly KnownWord[];
  readonly questions: readonly KnownWord[];
  readonly followUps: readonly KnownWord[];
  /** Columns of tables: `pizzas.price`. */
  readonly columns: readonly KnownWord[];
}

const known = new WeakMap<RuleSet, KnownWords>();

/** Returns the words of a rule set. */
export function knownWords(ruleSet: RuleSet): KnownWords {
  let words = known.get(ruleSet);
  if (words === undefined) {
    words = findWords(ruleSet);
    known.set(ruleSet, words);
  }
  return words;
}

function findWords(ruleSet: RuleSet): KnownWords {
  const sent = new Map<string, string>();
  const taken = new Map<string, string>();
  const routes = new Map<string, string>();
  const questions = new Map<string, string>();
  const followUps = new Map<string, string>();
  const note = (words: Map<string, string>, word: string, about: string) => {
    if (!words.has(word)) words.set(word, about);
  };
  for (const { of } of walkRules(ruleSet.root)) {
    const by = nameOf(of);
    for (const { title, payload } of of.outcome.reply.flatMap(clicksOf)) {
      note(sent, inWords(payload), say`sent by “${inWords(title)}” of ${by}`);
    }
    const { route, memory } = of.outcome;
    if (route !== undefined) note(routes, route, say`called by ${by}`);
    if (memory?.ask?.question !== undefined)
      note(questions, memory.ask.question, say`asked by ${by}`);
    for (const { payload } of memory?.follow_up ?? []) {
      note(followUps, inWords(payload), say`comes later, set by ${by}`);
    }
    if (of.kind === 'rule') {
      for (const payload of payloadsIn(of.when)) note(taken, payload, say`leads to ${by}`);
    }
  }
  const { written } = findMemoryUses(ruleSet.root);
  const memory = new Map(
    written.map(({ name, how }) => [
      name,
      how === 'counted' ? say`counted by a rule` : say`remembered by a rule`,
    ]),
  );
  const columns = new Map(
    ruleSet.tables.flatMap(({ name, text }) => {
      const [head = ''] = text.split(/\r?\n/, 1);
      const names = head.split(/[,;\t]/).map((each) => each.trim().replace(/^"|"$/g, ''));
      return names.flatMap((each): [string, string][] =>
        each === '' ? [] : [[`${name}.${each}`, say`a column of ${name}`]],
      );
    }),
  );
  return {
    sent: toWords(sent),
    taken: toWords(taken),
    routes: toWords(routes),
    memory: toWords(memory),
    questions: toWords(questions),
    followUps: toWords(followUps),
    columns: toWords(columns),
  };
}

function toWords(words: ReadonlyMap<string, string>): readonly KnownWord[] {
  return [...words].map(([word, about]) => ({ word, about }));
}

function nameOf(of: Rule | Default): string {
  return of.kind === 'rule' ? say`“${of.name}”` : say`a default`;
}

/** Returns the payloads that a condition names exactly. */
function payloadsIn(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(payloadsIn);
    case 'field':
      return condition.field.name === 'payload' ? textsIn(condition.test) : [];
    default:
      return [];
  }
}

function textsIn(test: Test): readonly string[] {
  if (test.kind === 'all' || test.kind === 'any') return test.of.flatMap(textsIn);
  if (test.kind === 'is') return test.values;
  return [];
}
