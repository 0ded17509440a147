/** What the desk's API answers, as far as the page shows it. `docs/desk.openapi.yaml` has all of it. */

/** How the inbox stands. */
export interface ShownOverview {
  readonly now: string;
  readonly waiting: {
    readonly events: number;
    readonly conversations: number;
    readonly since: string | null;
  };
  readonly held: number;
  readonly dead: number;
  readonly paused: number;
  readonly personalData: boolean;
  readonly service: {
    readonly version: string;
    readonly pages: readonly { readonly name: string; readonly stopped: boolean }[];
    readonly refused: number;
  } | null;
}

/** A part of a list, and where it goes on. */
export interface ShownList<T> {
  readonly items: readonly T[];
  readonly next: number | null;
}

/** A conversation in which events wait. */
export interface ShownWaiting {
  readonly number: number;
  readonly channel: string;
  readonly page: string;
  readonly person: string | null;
  readonly personId?: string | null;
  readonly waiting: number;
  readonly since: string;
  readonly cause: string;
  readonly reason: string | null;
  readonly until: string | null;
  readonly tries: number;
  readonly event: number;
  readonly kind: string | null;
  readonly rule: string | null;
  readonly step: string | null;
}

/** One step of an event. */
export interface ShownStep {
  readonly kind: string;
  readonly rule: string | null;
  readonly state: 'waiting' | 'begun' | 'done' | 'failed' | 'skipped';
  readonly at: string | null;
  readonly cause: string | null;
  readonly reason: string | null;
  readonly messages: readonly string[];
  readonly to: string;
  readonly detail?: unknown;
}

/** An event, and what became of it. */
export interface ShownEvent {
  readonly number: number;
  readonly id: string | null;
  readonly conversation: number | null;
  readonly channel: string | null;
  readonly page: string | null;
  readonly person: string | null;
  readonly personId?: string | null;
  readonly kind: string | null;
  readonly state: 'waiting' | 'done' | 'dead' | 'dropped';
  readonly reason: string | null;
  readonly happened: string;
  readonly received: string;
  readonly finished: string | null;
  readonly version: string | null;
  readonly rule: string | null;
  readonly decided: boolean;
  readonly rules: readonly {
    readonly name: string;
    readonly file: string;
    readonly line: number;
  }[];
  readonly steps: readonly ShownStep[];
  readonly event?: unknown;
}

/** What is remembered of a person. */
export interface ShownMemory {
  readonly person: string;
  readonly problem?: string;
  readonly human?: string | null;
  readonly missed?: number;
  readonly question?: { readonly name: string; readonly until: string } | null;
  readonly values?: readonly {
    readonly name: string;
    readonly until: string | null;
    readonly value?: string | number;
  }[];
  readonly followUps?: readonly { readonly due: string; readonly payload?: string }[];
}

/** One conversation, the latest event first. */
export interface ShownConversation {
  readonly number: number;
  readonly channel: string;
  readonly page: string;
  readonly heard: string | null;
  readonly waiting: ShownWaiting | null;
  readonly memories: readonly ShownMemory[];
  readonly events: readonly ShownEvent[];
  readonly next: number | null;
}

/** What is paused. */
export interface ShownPause {
  readonly kind: 'all' | 'page' | 'rule' | 'host';
  readonly name: string;
  readonly since: string;
  readonly who: string;
  readonly note: string;
}

/** What an operator did. */
export interface ShownAudit {
  readonly number: number;
  readonly at: string;
  readonly who: string;
  readonly action: string;
  readonly what: Readonly<Record<string, unknown>>;
  readonly count: number;
}

/** How many events a rule took. */
export interface ShownCount {
  readonly rule: string | null;
  readonly count: number;
}

/** New rules or settings that were refused. */
export interface ShownRefusal {
  readonly at: string;
  readonly what: string;
  readonly findings: readonly {
    readonly severity: string;
    readonly code: string;
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly message: string;
    readonly hint: string | null;
  }[];
}

/** Whether a password is wanted, and who is in. */
export interface ShownSession {
  readonly password: boolean;
  readonly in: boolean;
  readonly who: string | null;
}
