/** Every sentence of the page, in English. */

const numbers = new Intl.NumberFormat('en');

/** A number with the word that it counts: `1 file`, `2 files`. */
function count(of: number, one: string, many = `${one}s`): string {
  return `${numbers.format(of)} ${of === 1 ? one : many}`;
}

export const words = {
  number: (of: number) => numbers.format(of),
  title: 'Botrules Studio',
  brand: 'Botrules',
  skip: 'Skip to the rules',
  loading: 'Loading…',
  views: {
    label: 'Views',
    rules: 'Rules',
    map: 'Map',
    tests: 'Tests',
    events: 'Events',
  },
  panes: { label: 'Parts of the page', files: 'Files', phone: 'Try it' },
  save: {
    button: (files: number) => (files === 0 ? 'Saved' : `Save ${count(files, 'file')}…`),
    readOnly: 'Read only',
  },
  theme: {
    label: (name: 'auto' | 'dark' | 'light') =>
      `Colors: ${{ auto: 'as the system', dark: 'dark', light: 'light' }[name]}`,
  },
  files: {
    label: 'Files',
    find: 'Find a rule',
    rules: 'Rules, in order',
    tests: 'Tests',
    others: 'Lists, tables and fixtures',
    edited: 'edited',
    default: 'everything else',
    more: (rest: number) => `${count(rest, 'file')} more: find a rule by its name.`,
    none: 'No rule is called that.',
  },
  problems: {
    none: 'No problems',
    count: (errors: number, warnings: number) =>
      [
        ...(errors > 0 ? [count(errors, 'error')] : []),
        ...(warnings > 0 ? [count(warnings, 'warning')] : []),
      ].join(', '),
  },
  lost: {
    server: 'botrules studio does not answer. Your edits stay here; start it again to save them.',
    key: 'This page was opened without its key, or with an old one.',
    keyHint: 'Run this, and open the address that it prints:',
    command: 'npx botrules studio rules',
  },
} as const;
