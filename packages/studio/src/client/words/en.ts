import { count } from './count.js';
import { sayable } from './language.js';

/** Every sentence of the page, in English. */

function shorten(text: string): string {
  const line = text.split('\n')[0]!;
  return line.length < text.length || line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

export const words = sayable('page', {
  brand: 'Botrules',
  skip: 'Skip to the rules',
  language: 'DE: auf Deutsch umschalten',
  views: {
    label: 'Views',
    rules: 'Rules',
    map: 'Map',
    tests: 'Tests',
    events: 'Events',
  },
  shownAs: { label: 'How the file is shown', text: 'Text', cards: 'Cards' },
  panes: { label: 'Parts of the page', files: 'Files', phone: 'Try it' },
  save: {
    button: (files: number) => (files === 0 ? 'Saved' : `Save ${count(files, 'file')}…`),
    readOnly: 'Read only',
    saved: 'Saved.',
    failed: (why: string) => `It was not saved. ${why}`,
    read: 'All right',
  },
  broken: {
    again: 'The check of the rules stopped and was started anew. Your texts are unchanged.',
    text: 'The check of the rules stopped: findings, answers and tests may be those of earlier texts. Your texts are safe. You can go on writing, and save them.',
    question:
      'A part of this page could not be made anew, and may show earlier texts. Your texts are safe. You can go on writing, and save them.',
    why: (message: string) => `A fault of the Studio: ${message}`,
    start: 'Start it anew',
    unknown: 'Not checked',
  },
  conflict: {
    changed: (name: string) =>
      `${name} was changed outside while you edit it. Nothing is overwritten until you choose.`,
    removed: (name: string) =>
      `${name} was deleted outside while you edit it. Nothing is overwritten until you choose.`,
    compare: 'Compare',
    merge: 'Keep both',
    theirs: 'Take theirs',
    mine: 'Keep mine',
    taken: (name: string) => `${name} was changed outside, and taken over. Undo goes back.`,
  },
  drafts: {
    question: (time: string, files: number) =>
      `There are edits of ${time} in ${count(files, 'file')} that were not saved.`,
    compare: 'Compare',
    take: 'Take them up',
    drop: 'Drop them',
    notKept: 'This browser keeps no edits. Save them before you close the page.',
    time: (at: number) =>
      new Intl.DateTimeFormat('en', {
        ...(Date.now() - at > 20 * 3_600_000 && { day: 'numeric', month: 'short' }),
        hour: '2-digit',
        minute: '2-digit',
        hour12: false,
      }).format(at),
  },
  tabs: {
    other:
      'These rules are open in another tab as well. What one of them saves, the other takes over.',
    close: 'All right',
  },
  git: (branch: string, differs: number) =>
    differs === 0
      ? branch
      : `${branch}: ${count(differs, 'file')} ${differs === 1 ? 'differs' : 'differ'} from the last commit`,
  file: {
    add: 'New file',
    rename: 'Rename',
    delete: 'Delete',
    problem: {
      'not-utf-8': 'not UTF-8, so it is not opened',
      'too-large': 'over 2 MB, so it is not opened',
      unreadable: 'cannot be read',
    },
  },
  keyPage: {
    title: 'This page needs its key',
    text: 'It was opened without its key, or with that of an earlier start. Run this, and open the address that it prints:',
    password: 'Password',
    enter: 'Open',
  },
  noServer: {
    title: 'botrules studio does not answer',
    text: 'Start it again, and open the address that it prints:',
  },
  service: {
    inForce: 'Rules in force',
    desk: 'To the desk',
    alone: {
      key: { title: 'Sign in first', text: 'The desk asks for your name and the password.' },
      server: {
        title: 'The service does not answer',
        text: 'Its desk says more when it is there again.',
      },
      texts: {
        title: 'The rules have no texts',
        text: 'The service was started with rules that were built. Serve the folder of rules to see them here.',
      },
    },
    lost: {
      server: 'The service does not answer. What you see are the rules that were in force.',
      key: 'You are signed out. Sign in at the desk, and load this page again.',
      texts:
        'The rules in force now were built, so they cannot be shown. You see those before them.',
    },
  },
  theme: {
    label: (name: 'auto' | 'dark' | 'light') =>
      `Colors: ${name === 'auto' ? 'as the system' : name}`,
  },
  files: {
    label: 'Files',
    find: 'Find a rule',
    rules: 'Rules, in order',
    tests: 'Tests',
    others: 'Lists, tables and fixtures',
    gone: (path: string) => `There is no file ${path}.`,
    edited: 'edited',
    unread: (names: readonly string[]) =>
      `${names.join(', ')} cannot be read, so what is answered and found here is without ${names.length === 1 ? 'it' : 'them'}.`,
    default: 'everything else',
    unnamed: 'without a name',
    more: (rest: number) => `${count(rest, 'more file')}: find a rule by its name.`,
    none: 'No rule is called that.',
    noRule: (name: string) => `No rule is called ${name}.`,
  },
  editor: {
    label: (path: string) => `Text of ${path}`,
    noTaker: 'No rule takes a click with this payload.',
    phrases: {
      Find: 'Find',
      Replace: 'Replace with',
      next: 'Next',
      previous: 'Previous',
      all: 'All',
      'match case': 'Match case',
      regexp: 'Pattern',
      'by word': 'Whole words',
      replace: 'Replace',
      'replace all': 'Replace all',
      close: 'Close',
      Completions: 'Completions',
      'current match': 'current match',
      'on line': 'on line',
      'replaced match on line $': 'replaced match on line $',
      'replaced $ matches': 'replaced $ matches',
      'Selection deleted': 'Selection deleted',
      'Control character': 'Control character',
      '$ unchanged lines': '$ unchanged lines',
    },
  },
  beside: {
    never: (message: string) => `Proved: ${message}`,
    cannot: 'can never be reached',
    tests: (events: number) =>
      events === 0 ? 'No test reaches it.' : `${count(events, 'event')} of tests reach it.`,
    events: (events: number) => (events === 0 ? 'no event' : count(events, 'event')),
  },
  problems: {
    label: 'Problems',
    close: 'Close the list',
    more: (rest: number) => `and ${count(rest, 'problem')} more`,
    severity: (of: 'error' | 'warning') => (of === 'error' ? 'Error' : 'Warning'),
    fix: (text: string, isNew: boolean) =>
      text.trim() === '' ? 'Delete it' : `${isNew ? 'Add' : 'Change to'} ${shorten(text.trim())}`,
    none: 'No problems',
    checking: 'Checking…',
    count: (errors: number, warnings: number, others = 0) =>
      [
        ...(errors > 0 ? [count(errors, 'error')] : []),
        ...(warnings > 0 ? [count(warnings, 'warning')] : []),
        ...(others > 0 ? [`${count(others, 'problem')} more`] : []),
      ].join(', '),
  },
  lost: {
    server: 'botrules studio does not answer. Your edits stay here; start it again to save them.',
    texts: '',
    key: 'botrules studio was started anew. Open the address that it prints in this browser: your edits are kept.',
    command: 'npx botrules studio rules',
  },
} as const);
