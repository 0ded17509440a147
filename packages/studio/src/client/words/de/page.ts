import type { words } from '../en.js';
import type { OtherWords } from '../other-words.js';
import { count, errors, events, files, warnings } from './count.js';

function shorten(text: string): string {
  const line = text.split('\n')[0]!;
  return line.length < text.length || line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

/** No branch has a space in its name: where a checkout is of none, git says so. */
function branchName(branch: string): string {
  return branch === 'no branch' ? 'kein Branch' : branch;
}

/** The page, in German. */
export const page: OtherWords<typeof words> = {
  brand: 'Botrules',
  skip: 'Zu den Regeln springen',
  language: 'EN: switch to English',
  views: {
    label: 'Ansichten',
    rules: 'Regeln',
    map: 'Karte',
    tests: 'Tests',
    events: 'Ereignisse',
  },
  shownAs: { label: 'Wie die Datei gezeigt wird', text: 'Text', cards: 'Karten' },
  panes: { label: 'Teile der Seite', files: 'Dateien', phone: 'Probieren' },
  save: {
    button: (of) => (of === 0 ? 'Gespeichert' : `${files(of)} speichern…`),
    readOnly: 'Nur zum Lesen',
    saved: 'Gespeichert.',
    failed: (why) => `Es wurde nicht gespeichert. ${why}`,
    read: 'In Ordnung',
  },
  broken: {
    again:
      'Die Prüfung der Regeln ist abgebrochen und wurde neu gestartet. Ihre Texte sind unverändert.',
    text: 'Die Prüfung der Regeln ist abgebrochen: Befunde, Antworten und Tests können sich auf einen früheren Stand beziehen. Ihre Texte sind sicher. Sie können weiterschreiben und speichern.',
    question:
      'Ein Teil dieser Seite ließ sich nicht erneuern und kann sich auf einen früheren Stand beziehen. Ihre Texte sind sicher. Sie können weiterschreiben und speichern.',
    why: (message) => `Ein Fehler des Studios: ${message}`,
    start: 'Neu starten',
    unknown: 'Nicht geprüft',
  },
  conflict: {
    changed: (name) =>
      `${name} wurde anderswo geändert, während Sie daran arbeiten. Bis Sie sich entscheiden, wird nichts überschrieben.`,
    removed: (name) =>
      `${name} wurde anderswo gelöscht, während Sie daran arbeiten. Bis Sie sich entscheiden, wird nichts überschrieben.`,
    compare: 'Vergleichen',
    merge: 'Beides behalten',
    theirs: 'Die anderen nehmen',
    mine: 'Meine behalten',
    taken: (name) => `${name} wurde anderswo geändert und übernommen. Rückgängig führt zurück.`,
  },
  drafts: {
    question: (time, of) =>
      `Von ${time} gibt es Änderungen in ${files(of)}, die nicht gespeichert wurden.`,
    compare: 'Vergleichen',
    take: 'Wieder aufnehmen',
    drop: 'Verwerfen',
    notKept:
      'Dieser Browser bewahrt keine Änderungen auf. Speichern Sie, bevor Sie die Seite schließen.',
    time: (at) =>
      new Intl.DateTimeFormat('de', {
        ...(Date.now() - at > 20 * 3_600_000 && { day: 'numeric', month: 'short' }),
        hour: '2-digit',
        minute: '2-digit',
      }).format(at),
  },
  tabs: {
    other:
      'Diese Regeln sind noch in einem anderen Tab offen. Was einer davon speichert, übernimmt der andere.',
    close: 'In Ordnung',
  },
  git: (branch, differs) =>
    differs === 0
      ? branchName(branch)
      : `${branchName(branch)}: ${differs === 1 ? '1 Datei weicht' : `${files(differs)} weichen`} vom letzten Commit ab`,
  file: {
    add: 'Neue Datei',
    rename: 'Umbenennen',
    delete: 'Löschen',
    problem: {
      'not-utf-8': 'nicht in UTF-8, deshalb nicht geöffnet',
      'too-large': 'größer als 2 MB, deshalb nicht geöffnet',
      unreadable: 'lässt sich nicht lesen',
    },
  },
  keyPage: {
    title: 'Diese Seite braucht ihren Schlüssel',
    text: 'Sie wurde ohne Schlüssel geöffnet, oder mit dem eines früheren Starts. Führen Sie dies aus, und öffnen Sie die Adresse, die es ausgibt:',
    password: 'Passwort',
    enter: 'Öffnen',
  },
  noServer: {
    title: 'botrules studio antwortet nicht',
    text: 'Starten Sie es noch einmal, und öffnen Sie die Adresse, die es ausgibt:',
  },
  service: {
    inForce: 'Geltende Regeln',
    desk: 'Zum Leitstand',
    alone: {
      key: {
        title: 'Melden Sie sich zuerst an',
        text: 'Der Leitstand fragt nach Ihrem Namen und dem Passwort.',
      },
      server: {
        title: 'Der Dienst antwortet nicht',
        text: 'Sein Leitstand sagt mehr, wenn er wieder da ist.',
      },
      texts: {
        title: 'Die Regeln haben keine Texte',
        text: 'Der Dienst wurde mit gebauten Regeln gestartet. Starten Sie ihn mit dem Ordner der Regeln, um sie hier zu sehen.',
      },
    },
    lost: {
      server: 'Der Dienst antwortet nicht. Sie sehen die Regeln, die zuletzt galten.',
      key: 'Sie sind abgemeldet. Melden Sie sich am Leitstand an, und laden Sie diese Seite neu.',
      texts:
        'Die Regeln, die jetzt gelten, wurden gebaut und lassen sich nicht zeigen. Sie sehen die davor.',
    },
  },
  theme: {
    label: (name) => `Farben: ${{ auto: 'wie das System', dark: 'dunkel', light: 'hell' }[name]}`,
  },
  files: {
    label: 'Dateien',
    find: 'Regel suchen',
    rules: 'Regeln, der Reihe nach',
    tests: 'Tests',
    others: 'Listen, Tabellen und Beispiele',
    gone: (path) => `Es gibt keine Datei ${path}.`,
    edited: 'geändert',
    unread: (names) =>
      `${names.join(', ')} ${names.length === 1 ? 'lässt' : 'lassen'} sich nicht lesen. Was hier geantwortet und gefunden wird, ist ohne ${names.length === 1 ? 'diese Datei' : 'diese Dateien'}.`,
    default: 'alles andere',
    unnamed: 'ohne Namen',
    more: (rest) =>
      `${count(rest, 'weitere Datei', 'weitere Dateien')}: Suchen Sie eine Regel nach ihrem Namen.`,
    none: 'Keine Regel heißt so.',
    noRule: (name) => `Keine Regel heißt ${name}.`,
  },
  editor: {
    label: (path) => `Text von ${path}`,
    noTaker: 'Keine Regel nimmt einen Klick mit diesem Payload.',
    phrases: {
      Find: 'Suchen',
      Replace: 'Ersetzen durch',
      next: 'Weiter',
      previous: 'Zurück',
      all: 'Alle',
      'match case': 'Groß und klein',
      regexp: 'Muster',
      'by word': 'Ganze Wörter',
      replace: 'Ersetzen',
      'replace all': 'Alle ersetzen',
      close: 'Schließen',
      Completions: 'Vorschläge',
      'current match': 'aktueller Treffer',
      'on line': 'in Zeile',
      'replaced match on line $': 'Treffer in Zeile $ ersetzt',
      'replaced $ matches': '$ Treffer ersetzt',
      'Selection deleted': 'Auswahl gelöscht',
      'Control character': 'Steuerzeichen',
      '$ unchanged lines': '$ unveränderte Zeilen',
    },
  },
  beside: {
    never: (message) => `Bewiesen: ${message}`,
    cannot: 'wird nie erreicht',
    tests: (of) =>
      of === 0
        ? 'Kein Test erreicht sie.'
        : of === 1
          ? '1 Ereignis aus Tests erreicht sie.'
          : `${events(of)} aus Tests erreichen sie.`,
    events: (of) => (of === 0 ? 'kein Ereignis' : events(of)),
  },
  problems: {
    label: 'Befunde',
    close: 'Die Liste schließen',
    more: (rest) => `und ${count(rest, 'weiterer Befund', 'weitere Befunde')}`,
    severity: (of) => (of === 'error' ? 'Fehler' : 'Warnung'),
    fix: (text, isNew) =>
      text.trim() === ''
        ? 'Löschen'
        : isNew
          ? `${shorten(text.trim())} ergänzen`
          : `In ${shorten(text.trim())} ändern`,
    none: 'Keine Befunde',
    checking: 'Wird geprüft…',
    count: (ofErrors, ofWarnings, others = 0) =>
      [
        ...(ofErrors > 0 ? [errors(ofErrors)] : []),
        ...(ofWarnings > 0 ? [warnings(ofWarnings)] : []),
        ...(others > 0 ? [count(others, 'weiterer Befund', 'weitere Befunde')] : []),
      ].join(', '),
  },
  lost: {
    server:
      'botrules studio antwortet nicht. Ihre Änderungen bleiben hier; starten Sie es noch einmal, um sie zu speichern.',
    texts: '',
    key: 'botrules studio wurde neu gestartet. Öffnen Sie die Adresse, die es ausgibt, in diesem Browser: Ihre Änderungen bleiben erhalten.',
    command: 'npx botrules studio rules',
  },
};
