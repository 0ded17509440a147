import type { Point, Rect, TileRow } from '@botrules/picture';

/** What part of the rules a map shows. */
export type MapScope =
  /** All rules as cards, if they are few; else every file as a tile. */
  | { readonly kind: 'all' }
  /** The rules of a file with what leads to them and what they lead to; with a long file one stretch, counted from 0. */
  | { readonly kind: 'file'; readonly file: string; readonly part: number }
  /** A rule with what is one tap away. */
  | { readonly kind: 'rule'; readonly key: string }
  /** These alone, and what they offer: the way of a conversation. Each as `line file`. */
  | { readonly kind: 'path'; readonly places: readonly string[] };

/** A map, ready to be drawn. */
export type MapAnswer =
  /** There are no rules without errors yet. */
  { readonly kind: 'none' } | CardMap | OverviewMap;

/** Rules as cards, with arrows for taps. */
export interface CardMap {
  readonly kind: 'cards';
  readonly width: number;
  readonly height: number;
  readonly cards: readonly MapCard[];
  readonly arrows: readonly MapArrow[];
  /** How many neighbours are left out, since nobody reads so many. */
  readonly more: number;
}

/** A rule, a default or the profile. */
export interface MapCard extends Rect {
  /** What it is known by, the same after an edit. */
  readonly key: string;
  readonly kind: 'rule' | 'default' | 'start' | 'more';
  readonly title: string;
  readonly lines: readonly string[];
  readonly rows: readonly MapRow[];
  /** Where it stands; the profile stands nowhere. */
  readonly place: MapPlace | undefined;
  /** Switched off. */
  readonly faint: boolean;
  /** A neighbour of what is shown. */
  readonly outside: boolean;
  readonly tip: string;
}

/** The line of a rule or a default. */
export interface MapPlace {
  readonly file: string;
  readonly line: number;
}

/** A button, question or follow-up of a card, or a way out of the rules. */
export interface MapRow {
  readonly key: string;
  /** `weak`: it was tried, and only the last default was seen to take it. */
  readonly look: TileRow['look'] | 'weak';
  readonly text: string;
  readonly payload: string | undefined;
  readonly tip: string;
  /** How far below the upper edge of its card it begins. */
  readonly top: number;
}

/** A tap: from a row of a card to a card. */
export interface MapArrow {
  readonly from: string;
  readonly row: string;
  readonly to: string;
  readonly sure: boolean;
  readonly isBack: boolean;
  readonly points: readonly Point[];
}

/** Every file as a tile, a square a rule. */
export interface OverviewMap {
  readonly kind: 'files';
  readonly rules: number;
  readonly tiles: readonly OverviewTile[];
}

/** A file, or a stretch of a long one. */
export interface OverviewTile {
  readonly file: string;
  /** Which stretch of the file, from 0. */
  readonly part: number;
  /** How many stretches the file has. */
  readonly parts: number;
  readonly squares: readonly Square[];
  /** The numbers of the tiles that its buttons lead to. */
  readonly leadsTo: readonly number[];
}

/** A rule or default in an overview. */
export interface Square {
  readonly key: string;
  readonly name: string;
  readonly line: number;
  readonly look: 'plain' | 'dead' | 'weak' | 'disabled';
}

/** The map as text: a page of rules, and where their buttons lead. */
export interface MapListAnswer {
  readonly rules: readonly ListedRule[];
  /** How many more match. */
  readonly more: number;
}

/** A rule or default with its buttons. */
export interface ListedRule {
  readonly key: string;
  readonly kind: 'rule' | 'default' | 'start';
  readonly name: string;
  readonly place: MapPlace | undefined;
  readonly disabled: boolean;
  readonly rows: readonly ListedWay[];
}

/** A button and where it leads. */
export interface ListedWay {
  readonly key: string;
  readonly text: string;
  readonly payload: string;
  readonly look: 'button' | 'dead' | 'weak';
  readonly to: readonly { readonly key: string; readonly name: string }[];
}
