import type { Diagnostic } from '@botrules/core';
import { computed, signal } from '@preact/signals';
import type { Found, ListedItem } from '../worker/protocol.js';

/** A file as the server names it. */
export interface FileEntry {
  readonly path: string;
  readonly kind: 'rules' | 'test' | 'list' | 'table' | 'fixture';
  readonly size: number;
  readonly problem?: 'not-utf-8' | 'too-large' | 'unreadable';
}

/** What is on the disk of a file, as far as the page knows; without a text where there is none. */
export interface OnDisk {
  readonly etag: string | null;
  readonly text: string | undefined;
}

/** The four views. */
export const viewNames = ['rules', 'map', 'tests', 'events'] as const;
export type ViewName = (typeof viewNames)[number];

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

/** What the last check found. */
export const found = signal<Found>(nothing);
/** The version of the last texts that load: what asks the worker about rules does so when this changes. */
export const good = signal(0);
/** Follows `good` when typing rests: for what takes longer, such as tests, maps and replays. */
export const rested = signal(0);
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

/** A rule that is marked in the editor, because an answer came from it. */
export const marked = signal<{ readonly path: string; readonly line: number } | undefined>(
  undefined,
);

/** What is said in passing, at the bottom of the page. */
export const notice = signal('');

let silence: ReturnType<typeof setTimeout> | undefined;

/** Says something in passing. */
export function say(text: string): void {
  notice.value = text;
  clearTimeout(silence);
  silence = setTimeout(() => {
    notice.value = '';
  }, 5000);
}
