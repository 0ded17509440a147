import type { KnownWord, LanguageWords, PartPath } from '@botrules/core/tooling';

/** Plain data as it is written in a file. */
export type Plain =
  | string
  | number
  | boolean
  | null
  | readonly Plain[]
  | { readonly [key: string]: Plain };

/** What a form shows of a value: texts by the keys that they stand below, and its name where it has one. */
export interface CardValues {
  readonly [key: string]: string;
}

/** What is offered where a text is written: payloads that buttons send, names in the memory. */
export type Choices = 'sent' | 'taken' | 'routes' | 'memory' | 'questions' | 'followUps' | 'lists';

/** A text of a card that can be edited where it stands. */
export interface CardText {
  readonly path: PartPath;
  readonly text: string;
  /** Where its characters stand. */
  readonly from: number;
  readonly to: number;
  readonly line: number;
  /** What it is called, where it has a name: the key that it stands below. */
  readonly key?: string;
  /** It has or may have several lines. */
  readonly isLong?: boolean;
  readonly choices?: Choices;
}

/** What a card cannot say: the text as it is written. */
export interface RawText {
  readonly kind: 'raw';
  readonly path: PartPath;
  readonly text: string;
  readonly line: number;
}

/** One test of a field: `starts with ORDER_`. */
export interface CardTest {
  /** The key of the language. */
  readonly operator: string;
  readonly isNot: boolean;
  readonly values: readonly string[];
  /** Of a test that has names for its values, such as `lookup`. */
  readonly names?: readonly string[];
  /** Of the opposite of a test, or of several that must not all hold at once: keys that say how letters count. Those of all other tests stand in the clause. */
  readonly how?: readonly string[];
}

/** A line of a condition. */
export type CardClause =
  | {
      readonly kind: 'all' | 'any' | 'not';
      readonly path: PartPath;
      readonly of: readonly CardClause[];
    }
  | {
      readonly kind: 'field';
      readonly path: PartPath;
      readonly field: string;
      readonly tests: readonly CardTest[];
      /** Keys that say how letters count, such as `loose`. */
      readonly how: readonly string[];
      /** Of the texts of a clause that takes typing slips, those that take none. */
      readonly exact?: readonly string[];
      readonly line: number;
    }
  | {
      /** Times, of which one is enough. */
      readonly kind: 'time';
      readonly path: PartPath;
      readonly items: readonly CardValues[];
    }
  | RawText;

/** A button, quick reply or card's button. */
export interface CardButton {
  readonly path: PartPath;
  readonly title: CardText | undefined;
  /** What a tap does. */
  readonly does: 'payload' | 'url' | 'phone' | 'nothing';
  readonly value: CardText | undefined;
  /** The rule that takes it, where it is known. */
  readonly leadsTo?: Destination;
}

/** Where a button leads. */
export interface Destination {
  /** The name of a rule; `null` for a default. */
  readonly rule: string | null;
  readonly file: string;
  readonly line: number;
  /** What it asks besides, where that is not so for everybody: `memory.size is "S"`. */
  readonly only?: string;
}

/** A message of a reply. */
export type CardMessage =
  | {
      readonly kind: 'text';
      readonly path: PartPath;
      readonly text: CardText | undefined;
      readonly buttons: readonly CardButton[];
      readonly quickReplies: readonly CardButton[];
      readonly rest: readonly RawText[];
    }
  | {
      /** A picture, a film, dots: a key with one text. */
      readonly kind: 'plain';
      readonly path: PartPath;
      readonly text: CardText;
      readonly quickReplies: readonly CardButton[];
      readonly rest: readonly RawText[];
    }
  | {
      readonly kind: 'cards';
      readonly path: PartPath;
      readonly cards: readonly {
        readonly path: PartPath;
        readonly texts: readonly CardText[];
        readonly buttons: readonly CardButton[];
        readonly rest: readonly RawText[];
      }[];
      readonly quickReplies: readonly CardButton[];
      readonly rest: readonly RawText[];
    }
  | {
      readonly kind: 'one_of';
      readonly path: PartPath;
      readonly messages: readonly CardMessage[];
      readonly rest: readonly RawText[];
    }
  | RawText;

/** What a rule does besides answering. */
export type CardDoing =
  | {
      readonly kind: 'outcome';
      readonly key: string;
      readonly path: PartPath;
      /** What is said of it, once or several times: the texts of a form. */
      readonly items: readonly CardValues[];
    }
  | (RawText & { readonly key: string });

/** A list of words, as a card shows it. */
export interface WordList {
  readonly name: string;
  readonly path: PartPath;
  /** Its words, and what else stands among them. */
  readonly values: readonly (CardText | RawText)[];
  /** The file that it stands in, if it does. */
  readonly file: string | undefined;
  /** The rules that look at it. */
  readonly usedBy: readonly { readonly id: string; readonly name: string }[];
}

/** A table whose rows stand in the rules. */
export interface RowTable {
  readonly name: string;
  /** Where its rows stand. */
  readonly path: PartPath;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly path: PartPath;
    /** A cell a column. */
    readonly cells: readonly (CardText | undefined)[];
  }[];
}

/** What people see before they write. */
export interface ProfileAsCard {
  readonly path: PartPath;
  readonly greeting: CardText | undefined;
  readonly getStarted: CardText | undefined;
  readonly menu: readonly MenuItem[];
  readonly iceBreakers: readonly CardButton[];
  readonly rest: readonly RawText[];
}

/** An entry of the menu: a button, or a menu of its own. */
export type MenuItem =
  | { readonly kind: 'button'; readonly button: CardButton }
  | {
      readonly kind: 'menu';
      readonly path: PartPath;
      readonly title: CardText | undefined;
      readonly items: readonly MenuItem[];
    };

/** A rule, group or default as sentences. */
export interface RuleAsCard {
  readonly kind: 'file' | 'group' | 'include' | 'rule' | 'default';
  readonly id: string;
  readonly name: string | null;
  readonly description: string | undefined;
  readonly disabled: boolean;
  readonly line: number;
  readonly lastLine: number;
  /** The condition; `undefined` where it has none. */
  readonly when: readonly CardClause[] | undefined;
  /** The reply's messages; `isList` where it is written as a list. */
  readonly messages: readonly CardMessage[];
  readonly isList: boolean;
  readonly doings: readonly CardDoing[];
  /** `continue` and `once`. */
  readonly settings: readonly CardText[];
  /** What a card has no words for. */
  readonly rest: readonly RawText[];
  /** Lists and tables of a file or group that stand in it, and the profile. */
  readonly lists: readonly WordList[];
  /** The names of all its lists, also of those that a card cannot show. */
  readonly listNames: readonly string[];
  readonly rows: readonly RowTable[];
  readonly profile: ProfileAsCard | undefined;
  /** Tables of a file or group that are files of their own, by their names. */
  readonly tables: readonly { readonly name: string; readonly file: string }[];
  /** What stands in a group, in the order in which it is tried. */
  readonly cards: readonly RuleAsCard[];
}

/** What forms offer to choose from. */
export interface CardWords {
  readonly language: LanguageWords;
  readonly channels: readonly string[];
  /** How many buttons and quick replies a message can have. */
  readonly limits: { readonly buttons: number; readonly quickReplies: number };
  readonly sent: readonly KnownWord[];
  readonly taken: readonly KnownWord[];
  readonly routes: readonly KnownWord[];
  readonly memory: readonly KnownWord[];
  readonly questions: readonly KnownWord[];
  readonly followUps: readonly KnownWord[];
  /** Lists, tables and columns. */
  readonly lists: readonly KnownWord[];
}
