import type { Action } from '@botrules/bot';
import { translated } from '@botrules/core/tooling';
import type { StoredEntry } from '../inbox/model/entry.js';
import type { PlannedStep } from '../work/plan.js';

const states: Readonly<Record<StoredEntry['state'] | PlannedStep['state'], string>> = {
  waiting: /* say */ 'waiting',
  begun: /* say */ 'begun',
  done: /* say */ 'done',
  failed: /* say */ 'failed',
  skipped: /* say */ 'skipped',
  dead: /* say */ 'dead',
  dropped: /* say */ 'dropped',
  erased: /* say */ 'erased',
};

const kinds: Readonly<Record<Action['kind'], string>> = {
  send: /* say */ 'send',
  handle: /* say */ 'handle',
  forward: /* say */ 'forward',
  handover: /* say */ 'handover',
  acknowledge: /* say */ 'acknowledge',
};

// The desk of a service that is newer than the command may say other words: they are shown as they are.

/** What became of an event or a step, in the language that is spoken. */
export function stateWord(state: keyof typeof states): string {
  return translated(states[state] ?? state);
}

/** What a step does, in the language that is spoken. */
export function kindWord(kind: Action['kind']): string {
  return translated(kinds[kind] ?? kind);
}
