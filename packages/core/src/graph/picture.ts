import type { ButtonNode, ExitNode } from './graph.js';

/** A graph as pictures show it: rules as cards with their buttons as rows, in boxes for their groups. */
export interface Picture {
  /** Frames of groups. */
  readonly boxes: readonly Box[];
  /** Rules, defaults and starts. */
  readonly cards: readonly PictureCard[];
  /** Where the dialogue ends. */
  readonly exits: readonly ExitNode[];
  /** From a card, or a row of it, to a card or an exit. */
  readonly arrows: readonly Arrow[];
}

/** A frame around the cards of a group. */
export interface Box {
  /** Its id in the picture, the same for the same rules. */
  readonly id: string;
  /** The box around it. */
  readonly parent: string | undefined;
  /** The words above it. */
  readonly label: string;
}

/** A rule, a default or the start, with its buttons as rows. */
export interface PictureCard {
  /** Its id in the picture, the same for the same rules. */
  readonly id: string;
  readonly kind: 'rule' | 'default' | 'start' | 'more';
  /** The box that contains it. */
  readonly parent: string | undefined;
  /** The words at its top. */
  readonly title: string;
  /** Its condition, and the text that it sends. */
  readonly lines: readonly string[];
  /** Its buttons. */
  readonly rows: readonly ButtonNode[];
  /** Whether it is drawn lightly, since it is disabled or represents others. */
  readonly faint: boolean;
  /** Where it is written, and its whole condition, to show when pointing at it; empty if there is none. */
  readonly tip: string;
}

/** An arrow from a row or a card to where it leads. */
export interface Arrow {
  /** The id of the card at which it begins. */
  readonly from: string;
  /** The row that it leaves from. */
  readonly row: string | undefined;
  /** The id of the card or exit to which it leads. */
  readonly to: string;
  /** The words of the row, for pictures that do not show rows. */
  readonly label: string | undefined;
  /** Whether it always leads there. */
  readonly sure: boolean;
}
