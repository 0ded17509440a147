import type { TextEdit } from '@botrules/core/tooling';
import type { ReplayAnswer } from './events/event-answer.js';
import type { MapAnswer, MapListAnswer, MapScope } from './map/map-answer.js';
import type { TestAnswer } from './tests/test-answer.js';

/** A change of a table. Rows and columns are counted from 0. */
export type TableChange =
  | { readonly kind: 'cell'; readonly row: number; readonly column: number; readonly text: string }
  | { readonly kind: 'add'; readonly cells: readonly string[] }
  | { readonly kind: 'delete'; readonly row: number }
  | { readonly kind: 'add-column'; readonly name: string }
  | { readonly kind: 'rename-column'; readonly column: number; readonly name: string }
  | { readonly kind: 'delete-column'; readonly column: number };

/** Rows of a table that have a text in them. */
export interface TableAnswer {
  readonly columns: readonly string[];
  /** How many rows the table has. */
  readonly total: number;
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
  /** How many more have the text. */
  readonly more: number;
}

/** What the views beside the editor ask: the map, tests and recorded events. */
export interface ViewQuestions {
  /** How rules lead to each other, laid out. */
  map: { ask: { readonly scope: MapScope }; answer: MapAnswer };
  /** The same as text, of rules whose names have a text in them. */
  mapList: { ask: { readonly find: string }; answer: MapListAnswer };
  /** How every test comes out. */
  tests: { ask: Record<string, never>; answer: TestAnswer };
  /** The rows of a table; `undefined` where the file is not a table. */
  table: {
    ask: { readonly path: string; readonly find: string };
    answer: TableAnswer | undefined;
  };
  /** What a change of a table changes in its text; `undefined` where it cannot be made. */
  editTable: {
    ask: { readonly path: string; readonly change: TableChange };
    answer: readonly TextEdit[] | undefined;
  };
  /** Hands over recorded events, a line of JSON each. */
  loadEvents: {
    ask: { readonly lines: string };
    answer: { readonly events: number; readonly broken: number };
  };
  /** What the edit changes for them: `saved` has the texts on the disk of files that were edited, `null` where there is none. */
  events: {
    ask: { readonly saved: { readonly [path: string]: string | null } };
    answer: ReplayAnswer | undefined;
  };
}
