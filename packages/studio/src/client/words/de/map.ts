import type { mapWords } from '../map.js';
import type { OtherWords } from '../other-words.js';
import { count, rules } from './count.js';

/** The map, in German. */
export const map: OtherWords<typeof mapWords> = {
  label: 'Karte des Gesprächs',
  find: 'Regel suchen',
  all: 'Alle Regeln',
  files: 'Dateien',
  around: (name) => `Rund um „${name}“`,
  part: (name, part, parts) => (parts === 1 ? name : `${name}, Teil ${part + 1} von ${parts}`),
  back: 'Ganze Karte',
  path: 'Weg',
  pathTitle: 'Der Weg des Gesprächs',
  pathHint: 'Zeigt, wo das Gespräch entlangkam und was es anbietet',
  asList: 'Als Liste',
  asPicture: 'Als Bild',
  smaller: 'Kleiner',
  larger: 'Größer',
  fit: 'Einpassen',
  picture:
    'Regeln als Karten; Pfeile stehen für Antippen. Pfeiltasten verschieben, Plus und Minus vergrößern und verkleinern, 0 passt ein.',
  more: (left) =>
    `${count(left, 'weitere Regel', 'weitere Regeln')} einen Klick entfernt: siehe die Liste.`,
  none: {
    title: 'Noch keine Karte',
    text: 'Sie wird gezeichnet, sobald die Regeln ohne Fehler laden.',
  },
  soon: 'Die Karte wird gleich gezeichnet.',
  noneFound: 'Keine Regel heißt so.',
  open: 'Im Editor öffnen',
  showAround: 'Zeigen, was darum herum ist',
  never: 'wird nie erreicht',
  off: 'abgeschaltet',
  step: (turns) =>
    `${turns.length === 1 ? 'Schritt' : 'Schritte'} ${turns.join(', ')} des Gesprächs`,
  deadEnds: (of) =>
    of === 1
      ? '1 Schaltfläche führt ins Leere'
      : `${count(of, '', 'Schaltflächen')} führen ins Leere`,
  tile: (name, of) => `${name}, ${rules(of)}`,
  deadRow: (payload) => `Bewiesen: Keine Regel fragt nach ${payload}`,
  weakRow: (payload) => `Versucht: Nur eine Auffangregel nahm ${payload}`,
  row: {
    nowhere: 'führt ins Leere',
    default: 'nur eine Auffangregel nahm es',
  },
  or: ' oder ',
  leadsTo: 'führt zu',
  listMore: (left) =>
    `${count(left, 'weitere Regel', 'weitere Regeln')}: Suchen Sie nach dem Namen.`,
  legend: {
    tap: 'Antippen führt zu',
    unsure: 'zu manchen Zeiten oder bei manchen Werten',
    dead: 'führt bewiesen ins Leere',
    deadOrNever: 'bewiesen: führt ins Leere oder wird nie erreicht',
    weak: 'versucht: nur eine Auffangregel nahm es',
    path: 'Ihr Gespräch',
    square: 'eine Regel, in der Reihenfolge der Prüfung',
    reached: 'ein Test erreicht sie',
    leads: 'wohin ihre Schaltflächen führen',
    ledFrom: 'was zu ihr führt',
    hint: 'Zeigen Sie auf eine Datei; ein Klick zeigt ihre Regeln.',
    cardHint: 'Ein Klick auf eine Karte zeigt ihre Pfeile, ein Doppelklick öffnet sie.',
  },
};
