import type { Diagnostic } from '@botrules/core';
import { computed, signal } from '@preact/signals';
import type { ReplayAnswer } from '../worker/events/event-answer.js';
import type { Found, ListedItem } from '../worker/protocol.js';
import type { TestAnswer } from '../worker/tests/test-answer.js';

/** A file as the server names it. */
export interface FileEntry {
  readonly path: string;
  readonly kind: 'rules' | 'test' | 'list' | 'table' | 'fixture';
  readonly size: number;
  readonly problem?: 'not-utf-8' | 'too-large' | 'unreadable';
}

/** What the disk has of a file, as far as the page knows; without a text where there is no file. */
export interface OnDisk {
  readonly etag: string | null;
  readonly text: string | undefined;
}

/** The four views. */
export const viewNames = ['rules', 'map', 'tests', 'events'] as const;
export type ViewName = (typeof viewNames)[number];

/** The channel that conversations begin on: the first one that the bot has. */
export const firstChannel = signal('messenger');

/** Files, in the order in which they are read. */
export const files = signal<readonly FileEntry[]>([]);
/** Texts as they are edited, by path. */
export const texts = signal<{ readonly [path: string]: string }>({});
/** What is on the disk, by path. */
export const disk = signal<{ readonly [path: string]: OnDisk }>({});
/** The file that is open. */
export const current = signal('');
/** The view that is shown. */
export const view = signal<ViewName>('rules');
/** What a narrow window shows. */
export const pane = signal<'view' | 'files' | 'phone'>('view');
/** Nothing can be written. */
export const readOnly = signal(false);
/** What paths begin with, such as `rules/`. */
export const prefix = signal('');
/** The number of the last edit; each has a greater one. */
export const version = signal(0);

const nothing: Found = {
  version: 0,
  ok: true,
  diagnostics: [],
  omitted: 0,
  proved: false,
  rules: 0,
};

/** With more rules than this, what takes longer than a check waits until typing rests. */
export const manyRules = 1500;

/** What the last check found. */
export const found = signal<Found>(nothing);
/** The version of the last texts that load: what asks the worker about rules does so when this changes. */
export const good = signal(0);
/** Follows `good` when typing rests: for what takes longer, such as tests, maps and replays. */
export const rested = signal(0);
/** Whether it is known that the rules load, or that they do not. */
export const isKnown = computed(
  () => rested.value > 0 || (found.value.version > 0 && !found.value.ok),
);
/** What each rule file has, in its order. */
export const items = signal<{ readonly [path: string]: readonly ListedItem[] }>({});

/** Files whose texts are not what is on the disk. */
export const dirty = computed(() =>
  Object.keys(texts.value).filter((path) => texts.value[path] !== disk.value[path]?.text),
);
/** Findings that keep rules from loading. */
export const errors = computed(() => bySeverity('error'));
/** Findings that do not. */
export const warnings = computed(() => bySeverity('warning'));

function bySeverity(severity: Diagnostic['severity']): readonly Diagnostic[] {
  return found.value.diagnostics.filter((each) => each.severity === severity);
}

/** How many problems there are in all: with more than a hundred, not each is told. */
export const problemCounts = computed(() => {
  const [wrong, doubtful] = [errors.value.length, warnings.value.length];
  const { omitted } = found.value;
  // Errors are told first: once a warning is, what is not told are warnings as well.
  const areWarnings = wrong === 0 || doubtful > 0;
  return {
    wrong,
    doubtful: doubtful + (areWarnings ? omitted : 0),
    others: areWarnings ? 0 : omitted,
  };
});

/** What tests and recorded events reach of a rule or a default. */
export interface RuleReach {
  readonly path: string;
  /** The line that it begins in. */
  readonly line: number;
  /** How many events of tests it takes; without it nothing is said. */
  readonly tests?: number;
  /** How many recorded events it takes; without it nothing is said. */
  readonly events?: number;
  /** Which part of all recorded events that is, from 0 to 1. */
  readonly share?: number;
}

/** What stands beside the lines of rules. */
export const reach = signal<readonly RuleReach[]>([]);

/** Something that is known of the rules as they are edited, in the header and before a save. */
export interface Fact {
  readonly look: 'good' | 'doubtful' | 'bad';
  /** A number or two words, behind the name of the view. */
  readonly short: string;
  /** A sentence. */
  readonly long: string;
}

/** What tests and recorded events say. */
export const facts = signal<{ readonly tests?: Fact; readonly events?: Fact }>({});

/** Files that were changed outside while they are edited here: what is on the disk now. */
export const conflicts = signal<{ readonly [path: string]: OnDisk }>({});
/** An edit of an earlier visit that was not saved. */
export interface KeptEdit {
  readonly folder: string;
  readonly path: string;
  /** What the file was an edit of. */
  readonly base: string | null;
  readonly text: string;
  /** When it was made, in milliseconds since 1970. */
  readonly at: number;
}

/** Edits of an earlier visit, until somebody takes them up or drops them. */
export const drafts = signal<readonly KeptEdit[]>([]);
/** The same folder is open in another tab. */
export const otherTabs = signal(false);
/** Two texts of a file that are looked at side by side. */
export const compared = signal<
  { readonly path: string; readonly before: string; readonly after: string } | undefined
>(undefined);
/** A file whose two edits are put together by hand. */
export const merging = signal<string | undefined>(undefined);
/** What the review before a save compares with. */
export const reviewed = signal<'disk' | 'commit'>('disk');
/** Why nothing can be saved or seen just now: rules that were built have no `texts`. */
export const lost = signal<'server' | 'key' | 'texts' | undefined>(undefined);
/** What broke off in the worker, and did not come through since. */
export interface WorkerFault {
  /** What happened, in words for us. */
  readonly message: string;
  /** Whether it was the check, so that what was found may be of texts before; or else a question. */
  readonly isCheck: boolean;
}

/** What broke off and is told: the check before any question. */
export const broken = signal<WorkerFault | undefined>(undefined);
/** Whether the texts as they are now could not be checked. */
export const isUnchecked = computed(() => broken.value?.isCheck === true);
/** How often the worker was started anew: a new one has no recorded events. */
export const starts = signal(0);
/** How far a save has got. */
export const saving = signal<'no' | 'review' | 'busy'>('no');
/** The list of problems is shown. */
export const problemsShown = signal(false);
/** What the repository says, if there is one. */
export const git = signal<{ readonly branch: string; readonly differs: number } | null>(null);
/** The first answer of the server has come. */
export const isLoaded = signal(false);

/** A rule that is marked in the editor, because an answer came from it. */
export const marked = signal<{ readonly path: string; readonly line: number } | undefined>(
  undefined,
);

/** A rule or default that the conversation passed. */
export interface PassedStep {
  /** Which turn of the conversation, from 1. */
  readonly turn: number;
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  /** What was tapped to get there. */
  readonly payload?: string;
}

/** What the conversation passed, in order. */
export const passed = signal<readonly PassedStep[]>([]);
/** How the tests came out, as of the last rest; `undefined` until they ran. */
export const testRun = signal<TestAnswer | undefined>(undefined);
/** Whether events were recorded: `broken` could not be read. */
export const recorded = signal<
  | { readonly kind: 'none' | 'loading' }
  | { readonly kind: 'ready'; readonly events: number; readonly broken: number }
  | { readonly kind: 'failed'; readonly message: string }
>({ kind: 'none' });
/** What the edit changes for recorded events, as of the last rest. */
export const replay = signal<ReplayAnswer | undefined>(undefined);

/** What is said in passing, at the bottom of the page. */
export const notice = signal('');
/** What went wrong, until it is read: a save that was refused, edits that the browser does not keep. */
export const failure = signal('');
/** What a screen reader says, and nobody sees. */
export const announced = signal('');

/** Has a screen reader say something that is seen elsewhere on the page. */
export function announce(text: string): void {
  // The same words are said again only if they are another text.
  announced.value = announced.peek() === text ? `${text}\u00a0` : text;
}

let silence: ReturnType<typeof setTimeout> | undefined;

/** Says something in passing. */
export function say(text: string): void {
  notice.value = text;
  clearTimeout(silence);
  silence = setTimeout(() => {
    notice.value = '';
  }, 5000);
}
