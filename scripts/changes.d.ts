/** How much a change asks of the version, and what it says to users. */
interface WaitingChange {
  readonly bump: 'major' | 'minor' | 'patch';
  readonly summary: string;
}

export function readChanges(): readonly WaitingChange[];
export function readChange(name: string, text: string): WaitingChange;
export function describeChanges(
  version: string,
  changes: readonly WaitingChange[],
  date: string,
): string;
export function notesOf(version: string, changelog: string): string;
