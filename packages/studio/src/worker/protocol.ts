import type { ProfileEntry } from '@botrules/channel';
import type { Declarations, Diagnostic } from '@botrules/core';
import type { Description, OutlineItem, Suggestion } from '@botrules/core/tooling';
import type { CardWords, RuleAsCard } from './cards/card.js';
import type { CardAct, CardChange } from './cards/card-act.js';
import type { TalkQuestions } from './talk/talk-questions.js';
import type { ViewQuestions } from './view-questions.js';

/** The texts of files by their paths, as the page shows them. */
export type TextsByPath = { readonly [path: string]: string };

/** What the worker is given to begin with. */
export interface Opening {
  /** The file or folder that rules are read from. */
  readonly entry: string;
  /** Every text of the folder: rules, lists, tables, tests. */
  readonly texts: TextsByPath;
  /** What the menu of the page sends, and the like, where that is not written in the rules. */
  readonly profile?: readonly ProfileEntry[];
  /** What the rules may speak of besides the language, and the channels that they are held to. */
  readonly declared?: OwnDeclarations;
}

/** What is declared outside of the rules, by the program that opens the Studio. */
export type OwnDeclarations = Pick<Declarations, 'channels' | 'knownChannels' | 'fields'>;

/**
 * What the page can ask the worker: a name, what is asked, and what is answered. Each has a file of its name in
 * `questions/`, and a line in `questions/list.ts`.
 */
export interface Questions extends TalkQuestions, ViewQuestions {
  /** What can stand where somebody writes. */
  complete: {
    ask: { readonly path: string; readonly offset: number };
    answer: readonly Suggestion[];
  };
  /** What the word at a place is. */
  describe: {
    ask: { readonly path: string; readonly offset: number };
    answer: Description | undefined;
  };
  /** The rule that takes a click with the payload at a place. */
  taker: {
    ask: { readonly path: string; readonly offset: number };
    answer: { readonly path: string; readonly line: number } | undefined;
  };
  /** A file as sentences whose parts can be edited. */
  cards: { ask: { readonly path: string }; answer: RuleAsCard | undefined };
  /** What the forms of cards offer to choose from. */
  cardWords: { ask: { readonly [none: string]: never }; answer: CardWords };
  /** The edits that do something to a card; nothing where an edit cannot do it. */
  cardEdit: {
    ask: { readonly path: string; readonly act: CardAct };
    answer: CardChange | undefined;
  };
  /** What stands where in a file. */
  outline: { ask: { readonly path: string }; answer: OutlineItem | undefined };
}

/** The name of a question. */
export type QuestionName = keyof Questions;
/** What is asked. */
export type AskOf<N extends QuestionName> = Questions[N]['ask'];
/** What is answered. */
export type AnswerOf<N extends QuestionName> = Questions[N]['answer'];

/** A rule, group or default as the list of files shows it. */
export interface ListedItem {
  readonly kind: 'group' | 'include' | 'rule' | 'default';
  readonly id: string;
  readonly name: string | null;
  readonly disabled: boolean;
  readonly from: number;
  readonly line: number;
  /** How many groups it stands in. */
  readonly depth: number;
}

/** What a check found. */
export interface Found {
  /** The number of the edit that it was made after. */
  readonly version: number;
  /** The rules load. */
  readonly ok: boolean;
  readonly diagnostics: readonly Diagnostic[];
  /** How many findings more there are. */
  readonly omitted: number;
  /** Proofs over all rules are among the findings; with many rules they follow when they are done. */
  readonly proved: boolean;
  /** How many rules there are, of the last set without errors. */
  readonly rules: number;
}

/** From the page to the worker. */
export type ToWorker =
  | { readonly kind: 'open'; readonly version: number; readonly opening: Opening }
  /** A file has another text; without one it is gone. */
  | {
      readonly kind: 'edit';
      readonly version: number;
      readonly path: string;
      readonly text?: string;
    }
  /** What is found is told in this language from now on. */
  | { readonly kind: 'speak'; readonly version: number; readonly language: 'en' | 'de' }
  | {
      readonly kind: 'ask';
      readonly id: number;
      readonly name: QuestionName;
      readonly ask: AskOf<QuestionName>;
    };

/** From the worker to the page. */
export type ToPage =
  | { readonly kind: 'found'; readonly found: Found }
  /** What the files have that changed since the last time. */
  | {
      readonly kind: 'listed';
      readonly items: { readonly [path: string]: readonly ListedItem[] | null };
    }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: AnswerOf<QuestionName> }
  /** A question failed: through a fault of ours, or since a part of the program that it needs is away with the server. */
  | {
      readonly kind: 'fault';
      readonly id: number;
      readonly message: string;
      readonly isAway: boolean;
    }
  /** Something failed that nobody asked for, and the page does not see by itself. */
  | { readonly kind: 'broken'; readonly message: string };
