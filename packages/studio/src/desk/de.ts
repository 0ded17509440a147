import { count, events, numbers } from '../client/words/de/count.js';
import type { OtherWords } from '../client/words/other-words.js';
import type { deskWords } from './words.js';

/** Every sentence of the desk, in German. */

const causes: Readonly<Record<string, string>> = {
  working: 'Ein Schritt läuft gerade',
  typing: 'Eine Pause zwischen zwei Nachrichten',
  next: 'Bereit: kommt als Nächstes dran',
  deciding: 'Wird gleich entschieden',
  turn: 'Wartet, bis es dran ist: Die Seite sendet so schnell, wie sie darf',
  limit: 'Eine Grenze der Plattform ist ausgeschöpft',
  'page-stopped': 'Alle Aufrufe der Seite scheitern',
  'no-token': 'Für die Seite ist kein Token gesetzt',
  'host-stopped': 'Alle Aufrufe an den Host scheitern',
  paused: 'Jemand hat es angehalten',
  retry: 'Gescheitert, wird noch einmal versucht',
  trouble: 'Die Arbeit daran wurde nie fertig und beginnt von vorn',
  inbox: 'Der Posteingang war nicht zu erreichen',
};

const states: Readonly<Record<string, string>> = {
  waiting: 'wartet',
  done: 'erledigt',
  dead: 'unzustellbar',
  dropped: 'beiseitegelegt',
  begun: 'läuft',
  failed: 'gescheitert',
  skipped: 'ausgelassen',
};

const acts: Readonly<Record<string, string>> = {
  retry: 'Noch einmal versuchen',
  drop: 'Beiseitelegen',
  decide: 'Neu entscheiden',
  pause: 'Angehalten',
  resume: 'Fortgesetzt',
};

const done: Readonly<Record<string, string>> = {
  retry: 'Wird noch einmal versucht',
  drop: 'Beiseitegelegt',
  decide: 'Neu entschieden',
};

const kinds: Readonly<Record<string, string>> = {
  all: 'Das gesamte Senden',
  page: 'Seite',
  rule: 'Regel',
  host: 'Host',
};

const operators: Readonly<Record<string, string>> = {
  'this machine': 'dieser Rechner',
  'a program': 'ein Programm',
};

const calls: Readonly<Record<string, string>> = {
  message: 'eine Nachricht',
  typing: 'die Punkte beim Tippen',
};

const themes: Readonly<Record<string, string>> = {
  auto: 'wie das System',
  light: 'hell',
  dark: 'dunkel',
};

const steps: Readonly<Record<string, (to: string) => string>> = {
  send: (to) => `Sendet ${calls[to] ?? to}`,
  handle: (to) => `Führt ${to} aus`,
  forward: (to) => `Leitet an ${to} weiter`,
  handover: () => 'Übergibt das Gespräch',
  acknowledge: () => 'Sagt es der Plattform',
};

export const desk: OtherWords<typeof deskWords> = {
  title: 'Botrules Leitstand',
  language: 'EN: switch to English',
  skip: 'Zur Liste',
  views: 'Ansichten',
  tabs: {
    waiting: 'Wartend',
    dead: 'Unzustellbar',
    decided: 'Entschieden',
    rules: 'Regeln',
    pauses: 'Pausen',
    audit: 'Protokoll',
  },
  count: (of) => numbers.format(of),
  theme: (now) => `Farben: ${themes[now] ?? now}. Ändern`,
  leave: 'Abmelden',
  refresh: 'Neu laden',
  refreshed: 'So steht es jetzt.',
  looking: 'Wird geladen…',
  away: 'Der Dienst antwortet nicht. Was Sie sehen, kann veraltet sein.',
  rejected: (message, hint) => (hint ? `${message} ${hint}` : message),
  pausedBar: (of) =>
    of === 1 ? 'Etwas ist angehalten.' : `${numbers.format(of)} Pausen sind in Kraft.`,
  stoppedBar: (pages) =>
    pages.length === 1
      ? `Alle Aufrufe der Seite ${pages[0]} scheitern und werden zurückgehalten.`
      : `Alle Aufrufe der Seiten ${pages.join(', ')} scheitern und werden zurückgehalten.`,
  refusedBar: (of) =>
    of === 1
      ? '1 Änderung an Regeln oder Einstellungen wurde abgelehnt.'
      : `${numbers.format(of)} Änderungen an Regeln oder Einstellungen wurden abgelehnt.`,
  show: 'Ansehen',
  login: {
    title: 'Wer sind Sie?',
    why: 'Ihr Name steht im Protokoll neben dem, was Sie tun.',
    name: 'Ihr Name',
    password: 'Passwort',
    enter: 'Anmelden',
  },
  filters: {
    label: 'Liste eingrenzen',
    page: 'Seite',
    rule: 'Regel',
    reason: 'Grund (englisch)',
    person: 'Person',
    apply: 'Suchen',
    clear: 'Alle zeigen',
    noRule: 'keine Regel',
    state: 'Stand',
  },
  columns: {
    since: 'Seit',
    at: 'Angenommen',
    page: 'Seite',
    person: 'Person',
    why: 'Wartet auf',
    next: 'Nächster Versuch',
    rule: 'Regel',
    events: 'Ereignisse',
    state: 'Stand',
    reason: 'Grund',
    choose: 'Auswahl',
    who: 'Wer',
    what: 'Was',
    on: 'Betrifft',
    did: 'Aktion',
    when: 'Wann',
    note: 'Warum',
    count: 'Ereignisse seit dem Start',
  },
  cause: (cause) => causes[cause] ?? cause,
  state: (state) => states[state] ?? state,
  act: (act) => acts[act] ?? act,
  kind: (kind) => kinds[kind] ?? kind,
  operator: (who) => operators[who] ?? who,
  inForce: 'Geltende Regeln',
  rule: (rule) => rule ?? 'keine Regel',
  conversation: (number) => `Gespräch ${number}`,
  open: (number) => `: Gespräch ${number} öffnen`,
  eventName: (kind, number) => `${kind ?? 'Ereignis'} ${number}`,
  more: 'Mehr zeigen',
  searching: 'Sucht weiter zurück…',
  moreSearch: 'Noch nichts gefunden. Weiter zurück suchen',
  empty: {
    waiting: [
      'Nichts wartet',
      'Jedes Ereignis ist beantwortet. Was länger als einen Augenblick wartet, erscheint hier mit dem Grund.',
    ],
    dead: [
      'Nichts ist unzustellbar',
      'Hier steht, was sich nicht beantworten ließ, bis Sie es noch einmal versuchen oder beiseitelegen.',
    ],
    decided: [
      'Noch kein Ereignis',
      'Hier steht, was Leute antippen und schreiben, und welche Regel geantwortet hat.',
    ],
    rules: [
      'Noch hat keine Regel ein Ereignis genommen',
      'Gezählt wird von vorn, wenn der Dienst startet.',
    ],
    pauses: [
      'Nichts ist angehalten',
      'Was angehalten ist, wartet, bis es jemand fortsetzt. Nichts geht verloren.',
    ],
    audit: [
      'Noch hat niemand etwas getan',
      'Hier steht, was Sie noch einmal versuchen, beiseitelegen, anhalten und fortsetzen.',
    ],
    filtered: ['Nichts passt', 'Zeigen Sie alle, oder grenzen Sie die Liste anders ein.'],
  },
  chosen: (of) => `${events(of)} ausgewählt`,
  chooseAll: 'Alle gezeigten auswählen',
  chooseOne: (number) => `Ereignis ${number} auswählen`,
  allThatFit: 'Alle, die passen…',
  acting: {
    retry: (what) => `Noch einmal versuchen: ${what}?`,
    drop: (what) => `Beiseitelegen: ${what}?`,
    decide: (what) => `Neu entscheiden: ${what}?`,
  },
  effect: {
    retry:
      'Was gescheitert ist, wird noch einmal getan, und auch, was deshalb ausgelassen wurde. Was gesendet ist, wird nicht noch einmal gesendet.',
    drop: 'Niemand versucht sie noch einmal. Sie bleiben in der Liste der beiseitegelegten Ereignisse.',
    decide:
      'Die geltenden Regeln entscheiden sie neu, und alle Antworten daraus werden gesendet. Wer schon eine Antwort hat, bekommt die neue dazu.',
  },
  these: (of) => events(of),
  allFitting: 'alle passenden Ereignisse',
  note: 'Warum (für das Protokoll)',
  cancel: 'Abbrechen',
  did: (act, of) => `${done[act] ?? act}: ${events(of)}.`,
  timeline: {
    close: 'Schließen',
    heard: (time) => `Zuletzt geschrieben oder angetippt: ${time}.`,
    neverHeard: 'Die Person hat hier noch nichts geschrieben oder angetippt.',
    events: 'Ereignisse',
    remembered: 'Gemerkt',
    nothing: 'Nichts ist gemerkt.',
    human: (time) => `Jemand aus dem Team führt das Gespräch, bis ${time}.`,
    question: (name, time) => `Offene Frage: ${name}, bis ${time}.`,
    followUp: (time) => `Eine Erinnerung ist fällig: ${time}.`,
    missed: (of) =>
      `${count(of, 'Nachricht', 'Nachrichten')} hintereinander, die keine Regel nahm.`,
    values: (names) => `Werte: ${names.join(', ')}.`,
    version: (version) => `Regeln ${version}`,
    undecided: 'noch nicht entschieden',
    answered: (ids) => `beantwortet mit ${ids.join(', ')}`,
    step: (kind, to) => steps[kind]?.(to) ?? kind,
    waits: (of) => (of > 1 ? `${events(of)} warten hier.` : 'Ein Ereignis wartet hier.'),
    until: (time) => `Nächster Versuch: ${time}.`,
    samePerson: 'Alles von dieser Person',
    data: 'Das Ereignis, wie es kam',
  },
  pauses: {
    add: 'Etwas anhalten',
    what: 'Was warten soll',
    name: 'Name',
    note: 'Warum',
    go: 'Anhalten',
    resume: 'Fortsetzen',
    resumeOne: (what) => `Fortsetzen: ${what}`,
    paused: 'Angehalten. Ereignisse werden weiter angenommen; was zu senden wäre, wartet.',
    resumed: 'Fortgesetzt. Was gewartet hat, geht weiter.',
    names: {
      page: 'Seite, wie im Log',
      rule: 'Name der Regel',
      host: 'Host, etwa crm.example.com',
    },
  },
  rules: {
    version: (version, since) => `Regeln ${version}. Dieser Prozess zählt seit ${since}.`,
    live: 'live',
    show: 'zeigen',
    refused: 'Abgelehnt',
    refusedWhat: (what, of) =>
      `${what === 'rules' ? 'Regeln' : 'Einstellungen'}: ${count(of, 'Befund', 'Befunde')}. Die alten gelten weiter.`,
  },
};
