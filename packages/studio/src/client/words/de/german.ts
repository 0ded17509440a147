import type { WordsOfParts } from '../other-words.js';
import { cards } from './cards.js';
import { conflict, empty, file, review } from './dialogs.js';
import { map } from './map.js';
import { page } from './page.js';
import { phone } from './phone.js';
import { table } from './table.js';
import { events, tests } from './views.js';

/** Every part of the page in German. */
export const germanWords = {
  page,
  empty,
  review,
  conflict,
  file,
  table,
  map,
  tests,
  events,
  phone,
  cards,
} satisfies WordsOfParts;
