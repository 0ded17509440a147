import { eventKinds, fieldKeys, type PlainField } from '../event-fields.js';
import { translated } from '../report/say.js';
import type { RuleSet } from '../rules/model.js';
import { needRuleSet } from '../rules/need-rule-set.js';
import { keywordNames, keywordOf } from '../rules/operators/list.js';
import type { Keyword } from '../rules/operators/operator.js';
import { outcomeKeyOf, outcomeNames } from '../rules/outcomes/list.js';
import { memoryKeyNames, memoryKeyOf } from '../rules/outcomes/memory/list.js';
import { addEveryPartToRules } from '../rules/parts/every.js';
import { saidFields } from './field-words.js';
import { type KnownWord, knownWords } from './known-words.js';

// All of the language is listed.
addEveryPartToRules();

/** A word of the language, and how to say it. */
export interface LanguageWord {
  /** As it is written: `referral.ref`, `starts_with`, `route`. */
  readonly name: string;
  /** In a sentence: `the ref of the ad or link`, `starts with`, `call your code`. */
  readonly said: string;
  /** A description in one line. */
  readonly about: string;
}

/** A key of a test. */
export interface OperatorWord extends LanguageWord {
  /** In a sentence, for the opposite: `does not start with`. */
  readonly saidNot: string;
  /** What its value is. */
  readonly takes: Keyword['takes'];
  /** If it changes how other keys are read: those keys, or an empty list for any. Left out for a key that is a test by itself. */
  readonly besides?: readonly string[];
}

/** The words of the language, for code that shows rules as sentences. */
export interface LanguageWords {
  /** Fields of an event, except those of the memory. */
  readonly fields: readonly LanguageWord[];
  /** Keys of a test, in the order in which people are told about them. */
  readonly operators: readonly OperatorWord[];
  /** Kinds of event. */
  readonly events: readonly string[];
  /** What a rule can do, in the order in which it is done. */
  readonly outcomes: readonly LanguageWord[];
}

/** Returns every field, operator and outcome of the language, each with its words. */
export function language(): LanguageWords {
  return {
    fields: Object.entries(fieldKeys).map(([name, { description }]) => {
      return {
        name,
        said: translated(saidFields[name as PlainField]) ?? name,
        about: translated(description),
      };
    }),
    operators: keywordNames().map(operatorWord),
    events: eventKinds,
    outcomes: [
      ...outcomeNames().map((name) => told(name, outcomeKeyOf(name)!)),
      ...memoryKeyNames().map((name) => told(name, memoryKeyOf(name)!)),
    ],
  };
}

function told(
  name: string,
  { said, schema }: { readonly said: string; readonly schema: { readonly description: string } },
): LanguageWord {
  return { name, said: translated(said), about: translated(schema.description) };
}

function operatorWord(name: string): OperatorWord {
  const { said, takes, schema, modify, beside = [] } = keywordOf(name)!;
  return {
    name,
    said: translated(said.so),
    saidNot: translated(said.not),
    about: translated(schema.description),
    takes,
    ...(modify && { besides: beside }),
  };
}

/** Words that rules have for things, each with its use: choices that forms offer. */
export interface RuleWords {
  /** Payloads that buttons send, with the words on the buttons. */
  readonly sent: readonly KnownWord[];
  /** Payloads that conditions ask for, with the rules that they lead to. */
  readonly taken: readonly KnownWord[];
  /** Handlers that are called. */
  readonly routes: readonly KnownWord[];
  /** Names in the memory. */
  readonly memory: readonly KnownWord[];
  /** Questions that are asked. */
  readonly questions: readonly KnownWord[];
  /** Payloads of follow-ups. */
  readonly followUps: readonly KnownWord[];
  /** Columns of tables: `pizzas.price`. */
  readonly columns: readonly KnownWord[];
}

/**
 * Returns the words of a rule set.
 *
 * @throws {TypeError} if it is given something else
 */
export function wordsOf(ruleSet: RuleSet): RuleWords {
  return knownWords(needRuleSet('wordsOf', ruleSet));
}
