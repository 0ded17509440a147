import type { Value } from '../model/database.js';
import type { Change, DueMemory, Memories, Remembered } from '../model/flow-store.js';
import type { FlowStatements } from './sqlite-flow-statements.js';

/** The memories of people, in a SQLite file. Conversations go by their numbers; one without a number is not there yet. */
export class SqliteMemories {
  readonly #sql: FlowStatements;

  constructor(sql: FlowStatements) {
    this.#sql = sql;
  }

  /** Whether a memory that a change was made from has changed since. */
  areStale({ memories }: Change, number: number | undefined): boolean {
    return memories.some(({ person, from }) => {
      const kept = this.#find(number, person);
      return from === null ? kept?.memory != null : kept?.stamp !== from;
    });
  }

  /** The memories of a change's people. */
  of({ memories }: Change, number: number | undefined): Memories {
    return { memories: memories.flatMap(({ person }) => this.#find(number, person) ?? []) };
  }

  /** The memories of people whose events are unfinished. */
  ofUnfinished(number: number): readonly Remembered[] {
    return this.#sql.memoriesOf([number]).map(([person, ...rest]) => toRemembered(person!, rest));
  }

  keep({ memories }: Change, number: number, now: number): void {
    for (const { person, memory, due, stamp } of memories)
      this.#sql.keepMemory([number, person, memory, due, stamp, now]);
  }

  due(now: number, limit: number): readonly DueMemory[] {
    return this.#sql.due([now, limit]).map(([channel, account, conversation, person, ...rest]) => ({
      conversation: {
        channel: String(channel),
        account: String(account),
        conversation: String(conversation),
      },
      ...toRemembered(person!, rest),
    }));
  }

  nextDue(): number | undefined {
    const due = this.#sql.nextDue([])?.[0];
    return due == null ? undefined : Number(due);
  }

  #find(number: number | undefined, person: string): Remembered | undefined {
    if (number === undefined) return undefined;
    const row = this.#sql.memoryOf([number, person]);
    return row && toRemembered(person, row);
  }
}

function toRemembered(person: Value, [memory, stamp]: readonly Value[]): Remembered {
  return {
    person: String(person),
    memory: memory == null ? null : String(memory),
    stamp: Number(stamp),
  };
}
