import type { Event } from '../event.js';
import { type EventField, eventFields } from '../event-fields.js';
import type { Recall } from '../memory/recall.js';
import { noRecall } from '../memory/recall-slot.js';
import { type Form, type FormedText, formed } from '../rules/forms.js';
import type { Condition, Field, Table } from '../rules/model.js';
import { isInSplit, splitOf } from '../rules/split.js';
import { parseJson, parseQuery, readPath, textOf } from '../rules/structured.js';

/** A row of a table, by its number. */
export interface TableRow {
  readonly table: Table;
  readonly row: number;
}

/** Gives every field that rules test a small number, its slot. */
export class FieldSlots {
  readonly fields: Field[] = [];
  readonly #slots = new Map<string, number>();
  #isFull = false;

  /** @throws {RangeError} if the field has no slot and no more are given */
  slotOf(field: Field): number {
    let slot = this.#slots.get(field.name);
    if (slot === undefined) {
      if (this.#isFull) throw new RangeError('The field has no slot.');
      slot = this.fields.push(field) - 1;
      this.#slots.set(field.name, slot);
    }
    return slot;
  }

  /** Stops giving slots: facts only know those that were given before the facts were made. */
  close(): void {
    this.#isFull = true;
  }

  /** Gives a slot to every field that a condition tests. */
  note(condition: Condition): void {
    if (condition.kind === 'field') this.slotOf(condition.field);
    else if (condition.kind === 'not') this.note(condition.of);
    else if (condition.kind !== 'time') for (const each of condition.of) this.note(each);
  }
}

// Counts the events of all facts, so that a value kept from one event is never mistaken for another's. No number is used twice.
let turns = 0;

/** What a slot is known to hold. `turn` tells the event; a value from another event counts as unknown. */
interface Known {
  /** How to read a field that has its own name: looked up once, since every event needs it. */
  readonly get: EventField['get'] | undefined;
  turn: number;
  value: string | undefined;
  readonly folded: KnownForm;
  readonly loose: KnownForm;
  readonly words: KnownForm;
}

/** A text in one of its forms. */
interface KnownForm {
  turn: number;
  formed: FormedText;
}

const nothingFormed: FormedText = { own: '', text: '' };

/**
 * What one event holds: each value is computed when it is first asked for, and only once. Whatever the event is
 * (nothing, a wrong type, a getter that throws), each of its fields has a text or is absent. Made once and reset for
 * each event, so that reading an event allocates only what its values need.
 */
export class Facts {
  readonly #fields: readonly Field[];
  readonly #known: Known[];
  /** Slots that are read from the event itself rather than computed from its payload. */
  readonly #ownCode: readonly number[];
  #event: unknown;
  #recall: Recall = noRecall;
  #turn = 0;
  #jsonTurn = 0;
  #json: unknown;
  #queryTurn = 0;
  #query: ReadonlyMap<string, string> | undefined;
  #timeTurn = 0;
  #timestamp: number | undefined;

  constructor(slots: FieldSlots) {
    this.#fields = slots.fields;
    this.#ownCode = slots.fields.flatMap(({ kind }, slot) =>
      kind === 'json' || kind === 'query' ? [] : [slot],
    );
    this.#known = slots.fields.map((field) => ({
      get: field.kind === 'plain' ? eventFields[field.name].get : undefined,
      turn: 0,
      value: undefined,
      folded: { turn: 0, formed: nothingFormed },
      loose: { turn: 0, formed: nothingFormed },
      words: { turn: 0, formed: nothingFormed },
    }));
  }

  /** The number of the current event, for callers that cache what they computed for it. */
  get turn(): number {
    return this.#turn;
  }

  /** @param recall what is remembered; may be left out if no rule asks for it */
  reset(event: Event, recall: Recall = noRecall): void {
    this.#event = event;
    this.#recall = recall;
    this.#turn = ++turns;
  }

  /**
   * Reads at once every property that may run the event's own code, such as a getter. After that, asking for a slot
   * runs none of it, so such code cannot interfere between a search and what it found.
   */
  readOwnCode(): void {
    for (const slot of this.#ownCode) this.value(slot);
    this.#readTimestamp();
  }

  /** Drops the event and what was computed from it. */
  release(): void {
    this.#event = undefined;
    this.rows = undefined;
    this.#recall = noRecall;
    this.#json = undefined;
    this.#query = undefined;
  }

  /** Returns a field's text, or `undefined` if it is absent. */
  value(slot: number): string | undefined {
    const known = this.#known[slot]!;
    if (known.turn !== this.#turn) {
      known.turn = this.#turn;
      known.value =
        known.get === undefined
          ? this.read(this.#fields[slot]!)
          : readPlain(this.#event, known.get, this.#recall);
    }
    return known.value;
  }

  /** Returns a field's text in a form, which is computed once for each event. */
  text(slot: number, form: Form): string | undefined {
    return form === 'written' ? this.value(slot) : this.#form(slot, form)?.text;
  }

  /** Returns the text that captures of a field in this form are slices of. */
  own(slot: number, form: Form): string | undefined {
    return form === 'written' ? this.value(slot) : this.#form(slot, form)?.own;
  }

  /** When the event happened, in milliseconds since 1970-01-01 UTC; `undefined` if that is not a valid time. */
  get timestamp(): number | undefined {
    if (this.#timeTurn !== this.#turn) this.#readTimestamp();
    return this.#timestamp;
  }

  /** The event's id; `undefined` if it has none. */
  get id(): string | undefined {
    return readPlain(this.#event, ({ id }) => id) || undefined;
  }

  /** The rows of tables that were found, for the texts that are being filled. */
  rows: ReadonlyMap<string, TableRow> | undefined;

  /** Returns a cell of one of these rows. */
  cell(name: string, column: string): string | undefined {
    const known = this.rows?.get(name);
    return known?.table.cell(known.row, column);
  }

  /** What is remembered of the person. */
  get recall(): Recall {
    return this.#recall;
  }

  /** Reads a field, which need not have a slot. */
  read(field: Field): string | undefined {
    switch (field.kind) {
      case 'plain':
        return readPlain(this.#event, eventFields[field.name].get, this.#recall);
      case 'json':
        return readPath(this.#payloadJson(), field.path);
      case 'query':
        return this.#payloadQuery()?.get(field.key);
      case 'raw':
        return readPath(
          safely(() => (this.#event as Event).raw),
          field.path,
        );
      case 'memory':
        return this.#recall.value(field.key);
      case 'split':
        return readSplit(this.#event, field.key);
      case 'age':
        return readAge(this.#event);
      case 'custom':
        return readPath(
          safely(() => (this.#event as Event).fields),
          [field.name],
        );
    }
  }

  #readTimestamp(): void {
    this.#timeTurn = this.#turn;
    this.#timestamp = undefined;
    try {
      const { timestamp } = this.#event as Event;
      if (typeof timestamp === 'number' && Math.abs(timestamp) <= 8.64e15) {
        this.#timestamp = timestamp;
      }
    } catch {
      // The getter throws: the field is absent.
    }
  }

  #form(slot: number, form: Exclude<Form, 'written'>): FormedText | undefined {
    const value = this.value(slot);
    if (value === undefined) return undefined;
    const known = this.#known[slot]![form];
    if (known.turn !== this.#turn) {
      known.turn = this.#turn;
      known.formed = formed(value, form);
    }
    return known.formed;
  }

  #payloadJson(): unknown {
    if (this.#jsonTurn !== this.#turn) {
      this.#jsonTurn = this.#turn;
      const payload = readPlain(this.#event, eventFields.payload.get);
      this.#json = payload === undefined ? undefined : parseJson(payload);
    }
    return this.#json;
  }

  #payloadQuery(): ReadonlyMap<string, string> | undefined {
    if (this.#queryTurn !== this.#turn) {
      this.#queryTurn = this.#turn;
      const payload = readPlain(this.#event, eventFields.payload.get);
      this.#query = payload === undefined ? undefined : parseQuery(payload);
    }
    return this.#query;
  }
}

function readAge(event: unknown): string | undefined {
  const age = safely(() => (event as Event).age);
  return typeof age === 'number' && Number.isFinite(age) ? String(Math.round(age)) : undefined;
}

function readSplit(event: unknown, key: string): string | undefined {
  const sender = readPlain(event, eventFields['sender.id'].get);
  if (sender === undefined) return undefined;
  const given = safely(() => (event as Event).split?.[key]);
  if (typeof given === 'number' && isInSplit(given)) return String(given);
  const channel = readPlain(event, eventFields.channel.get) ?? '';
  const account = readPlain(event, eventFields['recipient.id'].get) ?? '';
  return String(splitOf(key, channel, account, sender));
}

function safely<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function readPlain(event: unknown, get: EventField['get'], recall = noRecall): string | undefined {
  try {
    const value = get(event as Event, recall);
    return typeof value === 'string' ? value : textOf(value);
  } catch {
    return undefined;
  }
}

/** Returns whether another app has the conversation. */
export function isStandby(event: Event): boolean {
  try {
    const { standby } = event;
    return standby === true || (standby !== false && textOf(standby) === 'true');
  } catch {
    return false;
  }
}
