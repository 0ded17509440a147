import type { PartPath, TextEdit } from '@botrules/core/tooling';
import type { CardValues, Plain } from './card.js';

/** A button that is added, and where it leads. */
export interface AddedButton {
  /** The rule or default, and the message of it. */
  readonly id: string;
  readonly path: PartPath;
  readonly key: 'buttons' | 'quick_replies' | 'menu' | 'ice_breakers';
  readonly title: string;
  /** What a tap does: sends a payload, opens a page, calls a number, or leads to a rule that is made. */
  readonly to:
    | { readonly payload: string }
    | { readonly url: string }
    | { readonly phone: string }
    | { readonly answer: string };
}

/** What somebody does to a card. */
export type CardAct =
  | { readonly kind: 'set'; readonly id: string; readonly path: PartPath; readonly value: Plain }
  | { readonly kind: 'remove'; readonly id: string; readonly path: PartPath }
  | {
      readonly kind: 'insert';
      readonly id: string;
      readonly path: PartPath;
      readonly at: number;
      readonly value: Plain;
    }
  | { readonly kind: 'move'; readonly id: string; readonly path: PartPath; readonly to: number }
  | {
      /** A rule behind another item, or at the end of the file. */
      readonly kind: 'rule';
      readonly after: string | null;
      readonly payload: string;
      readonly words: string;
      readonly answer: string;
    }
  | { readonly kind: 'up' | 'down' | 'duplicate' | 'delete'; readonly id: string }
  | { readonly kind: 'disable'; readonly id: string; readonly disabled: boolean }
  /** Another condition, which is enough in place of all that are there. */
  | { readonly kind: 'or'; readonly id: string; readonly field: string; readonly value: Plain }
  | {
      /** A key with another name and value. */
      readonly kind: 'swap';
      readonly id: string;
      readonly path: PartPath;
      readonly key: string;
      readonly value: Plain;
    }
  | {
      /** One of the values of an outcome or a time is another; `null` takes it out. */
      readonly kind: 'values';
      readonly id: string;
      readonly path: PartPath;
      /** Its number; one more than there are adds it. */
      readonly at: number;
      readonly values: CardValues | null;
      /** What the person is answered when it comes, by a rule that is made; empty where no rule is. */
      readonly answer?: string;
    }
  | {
      /** A message can be said in other words as well. */
      readonly kind: 'vary';
      readonly id: string;
      readonly path: PartPath;
      readonly text: string;
    }
  | ({ readonly kind: 'button' } & AddedButton)
  | {
      /** A button that is there leads to a rule that is made. */
      readonly kind: 'lead';
      readonly id: string;
      readonly path: PartPath;
      readonly title: string;
      /** What it goes on to send; without it, it sends something new. */
      readonly payload?: string;
      readonly answer: string;
    }
  | { readonly kind: 'rename'; readonly from: string; readonly to: string };

/** The edits that an act takes, and the item that it made. */
export interface CardChange {
  readonly edits: readonly TextEdit[];
  readonly made?: string;
}
