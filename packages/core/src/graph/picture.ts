import type { ButtonNode, ExitNode } from './graph.js';

/** A graph as pictures show it: rules as cards with their buttons as rows, in the boxes that their groups are. */
export interface Picture {
  /** Frames of groups. */
  readonly boxes: readonly Box[];
  /** Rules, defaults and starts. */
  readonly cards: readonly PictureCard[];
  /** What leads out of the dialogue. */
  readonly exits: readonly ExitNode[];
  /** From a card, or a row of it, to a card or an exit. */
  readonly arrows: readonly Arrow[];
}

/** A frame around the cards of a group. */
export interface Box {
  /** Its name in the picture, the same for the same rules. */
  readonly id: string;
  /** The box around it. */
  readonly parent: string | undefined;
  /** What stands above it. */
  readonly label: string;
}

/** A rule, a default or the start, with its buttons as rows. */
export interface PictureCard {
  /** Its name in the picture, the same for the same rules. */
  readonly id: string;
  readonly kind: 'rule' | 'default' | 'start' | 'more';
  /** The box that it stands in. */
  readonly parent: string | undefined;
  /** What stands at its top. */
  readonly title: string;
  /** Its condition, and what it says. */
  readonly lines: readonly string[];
  /** Its buttons. */
  readonly rows: readonly ButtonNode[];
  /** Whether it is drawn lightly: it is disabled, or stands for others. */
  readonly faint: boolean;
  /** Where it stands, and its whole condition, for a person who points at it; empty if there is none. */
  readonly tip: string;
}

/** From a row or a card to what comes of it. */
export interface Arrow {
  /** The id of what it begins at. */
  readonly from: string;
  /** The row that it leaves from. */
  readonly row: string | undefined;
  /** The id of what it leads to. */
  readonly to: string;
  /** What is on the row, for pictures that do not show rows. */
  readonly label: string | undefined;
  /** Whether it leads there in any case. */
  readonly sure: boolean;
}
