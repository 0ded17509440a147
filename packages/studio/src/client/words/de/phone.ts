import type { phoneWords } from '../en-phone.js';
import type { OtherWords } from '../other-words.js';
import { count, events, numbers, rules } from './count.js';

const clock = new Intl.DateTimeFormat('de', { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('de', { weekday: 'short', day: 'numeric', month: 'short' });

function isSameDay(one: number, other: number): boolean {
  return day.format(one) === day.format(other) && Math.abs(one - other) < 2 * 86_400_000;
}

/** A span of time: `2 Tage`, `1 Std. 30 Min.`. */
function span(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000);
  if (minutes < 1) return `${Math.round(milliseconds / 1000)} Sek.`;
  const [days, hours, rest] = [
    Math.floor(minutes / 1440),
    Math.floor(minutes / 60) % 24,
    minutes % 60,
  ];
  const parts = [
    days > 0 ? count(days, 'Tag', 'Tage') : '',
    hours > 0 ? `${hours} Std.` : '',
    rest > 0 && days === 0 ? `${rest} Min.` : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** A moment: the time, with the day where it is another than the one that is compared with. */
function moment(at: number, now: number): string {
  return isSameDay(at, now) ? clock.format(at) : `${day.format(at)}, ${clock.format(at)}`;
}

const nobody = 'nichts';

/** What is sent in place of words. */
const sent: { readonly [attachment: string]: string } = {
  image: 'ein Bild',
  video: 'ein Video',
  audio: 'eine Sprachnachricht',
  file: 'eine Datei',
  sticker: 'ein Sticker',
  location: 'ein Ort',
  contact: 'ein Kontakt',
};

/** The conversation, in German. */
export const phone: OtherWords<typeof phoneWords> = {
  title: 'Ausprobieren',
  cancel: 'Abbrechen',
  startOver: 'Von vorn',
  takeBack: 'Zurücknehmen',
  takeBackWhy: 'Das zuletzt Getane zurücknehmen',
  page: 'Ihre Seite',
  fresh: 'nach Ihren Regeln',
  stale: 'nach den letzten Regeln ohne Fehler',
  silent: 'antwortet noch nicht',
  noFiles: 'Es gibt noch keine Regeln. Legen Sie die ersten an, und probieren Sie sie hier aus.',
  noRules:
    'Es gibt noch keine Regeln ohne Fehler. Beheben Sie die Fehler, und probieren Sie sie hier aus.',
  messages: 'Nachrichten',
  aloud: {
    buttons: 'Schaltflächen',
    answer: (said, rule) => (rule === undefined ? said : `${rule}: ${said}`),
  },
  span,
  moment,
  composer: {
    label: 'Was würde jemand schreiben?',
    send: 'Senden',
    more: 'Was sonst geschehen kann',
    close: 'Schließen',
    quick: 'Schnellantworten',
  },
  setting: {
    label: 'Wo, wer und wann',
    summary: (channel, group, at) => `${channel}${group ? ', Gruppe' : ''}, ${at}`,
    where: 'Wo',
    group: 'In einer Gruppe',
    standby: 'Eine andere App führt das Gespräch',
    standbyWhy: 'Was von jetzt an geschieht, kommt in Bereitschaft.',
    who: 'Die Person, soweit die Plattform es sagt',
    first_name: 'Vorname',
    last_name: 'Nachname',
    language: 'Sprache',
    locale: 'Sprache und Land',
    begins: 'Es beginnt um',
    anew: 'Das Gespräch wird mit dem, was Sie hier ändern, neu entschieden.',
  },
  come: {
    lead: 'Wie kommt die Person?',
    next: 'Was geschieht als Nächstes?',
    again: 'Die Person kommt wieder',
    getStarted: 'Los geht’s',
    getStartedWhy: 'öffnet den Chat der Seite zum ersten Mal',
    start: 'Start',
    startWhy: 'öffnet den Bot zum ersten Mal',
    add: 'Fügt den Bot hinzu',
    addWhy: 'als Kontakt, oder lässt ihn wieder schreiben',
    by: 'Über',
    ad: 'Eine Anzeige',
    link: 'Einen Link',
    ref: 'ref',
    known: 'hat schon einmal geschrieben',
    click: 'Anklicken',
    iceBreakers: 'Einstiegsfragen',
    menu: 'Das Menü der Seite',
    opens: (url) => `öffnet ${url}`,
    commands: 'Befehle',
    orType: 'oder schreiben Sie unten etwas',
    sends: 'Statt Worten kommt',
    time: 'Zeit vergeht',
    hourLater: 'Eine Stunde später',
    tomorrow: 'Morgen um 9:00',
    weekLater: 'Eine Woche später',
    until: 'Bis',
    move: 'Dorthin',
    page: 'Auf der Seite der Firma',
    colleague: 'Das Team schreibt',
    colleagueDraft: 'Guten Tag, hier ist Anna.',
    giveBack: 'Gibt an den Bot zurück',
    deliver: 'Eine Zustellung einfügen…',
  },
  sent: (attachment) => sent[attachment] ?? attachment,
  came: {
    by: (source, ref) =>
      [
        source === 'ADS'
          ? 'kam über eine Anzeige'
          : source === undefined || source === 'SHORTLINK'
            ? 'kam über einen Link'
            : `kam über ${source}`,
        ...(ref ? [`ref ${ref}`] : []),
      ].join(' · '),
    followUp: (payload, at) => `${at} · Erinnerung ${payload}`,
    handover: 'das Gespräch kommt zum Bot zurück',
    added: 'fügt den Bot hinzu',
    optin: 'ist einverstanden, Nachrichten zu bekommen',
    standby: 'eine andere App führt das Gespräch',
    other: (event) => `Ereignis ${event}`,
    colleague: 'jemand aus dem Team',
    typed: (title) => `gilt als Antippen von „${title}“`,
    now: (at) => `es ist jetzt ${at}`,
  },
  held: {
    human: 'Der Bot schweigt: Jemand aus dem Team spricht.',
    standby: 'Der Bot schweigt: Eine andere App führt das Gespräch.',
    nothing: 'Nichts antwortet. Die Person wartet.',
    silent: 'Es wird keine Antwort gesendet.',
    ofPage: 'Keine Regel fragt danach, und das muss auch keine.',
  },
  taken: {
    by: (rule) => `${rule}: warum, und wo sie steht`,
    nobody: 'keine Regel',
    default: 'Auffangregel',
    changed: 'geändert',
    was: (rule) => `geändert, war ${rule ?? nobody}`,
    gone: 'keine Schaltfläche darüber sendet das noch',
    makeRule: 'Regel daraus machen',
    keep: 'Als Test behalten',
    keepWhy: 'Festhalten, dass dieses Gespräch so bleiben muss',
    asOn: 'Wie auf…',
    asOnWhy: 'Wie jeder Kanal diese Antwort zeigt',
    variant: 'Andere Fassung',
    variantWhy: 'Die Antwort ist eine von mehreren: neu auswählen',
    does: (what) => what,
  },
  lead: {
    rule: (payload, rule) => `${payload} → ${rule}`,
    default: 'nur eine Auffangregel nimmt es',
    nothing: 'nichts nimmt es',
    none: (payload) => payload,
  },
  message: {
    typing: (ms) => `tippt ${numbers.format(ms / 1000)} Sek. lang`,
    image: 'Bild',
    video: 'Video',
    audio: 'Ton',
    file: 'Datei',
    raw: 'Eine Nachricht, wie sie ist (raw)',
    cards: 'Karten',
    opens: 'öffnet eine Seite',
    calls: 'ruft an',
  },
  edit: {
    pen: 'Diese Wörter ändern',
    label: 'Die Wörter dieser Nachricht',
    kinds: {
      text: 'Text',
      title: 'Titel der Karte',
      subtitle: 'Zweite Zeile der Karte',
      button: 'Schaltfläche',
      quick: 'Schnellantwort',
    },
    done: 'Fertig',
    none: 'Diese Wörter stehen anderswo: Ändern Sie sie in den Regeln.',
    failed: 'Diese Wörter lassen sich hier nicht ändern. Ändern Sie sie in den Regeln.',
  },
  below: {
    label: 'Zu dieser Antwort',
    why: 'Warum',
    remembered: 'Gemerkt',
  },
  memory: {
    none: 'Über diese Person ist nichts gemerkt.',
    question: 'Offene Frage',
    until: (at) => `bis ${at}`,
    by: (rule) => `gemerkt von ${rule}`,
    followUp: 'Erinnerung',
    due: (at, left) => `${at}, in ${left}`,
    inAnyCase: 'auch wenn die Person etwas tut',
    fire: 'Kommen lassen',
    fireWhy: (payload, by) => `Die Uhr um ${by} vorstellen: ${payload} kommt`,
    human: (at) => `Jemand aus dem Team spricht, bis ${at}`,
    arrival: 'Kam über',
    missed: (times) =>
      `${count(times, 'Nachricht', 'Nachrichten')} hintereinander, die keine Regel nahm`,
    once: (mark) => `„${mark}“ nahm ein Ereignis und gilt nur einmal`,
    onceUntil: (at) => `wieder ab ${at}`,
    ever: 'nicht noch einmal',
  },
  why: {
    takes: (rule) => `„${rule}“ nimmt es`,
    default: 'Eine Auffangregel nimmt es',
    nothing: 'Nichts nimmt es',
    holds: 'trifft zu',
    fails: 'trifft nicht zu',
    group: 'die Gruppe darum',
    all: 'alles davon',
    any: 'eines davon',
    not: 'nichts davon',
    isAbsent: 'es fehlt',
    is: (value) => `es ist „${value}“`,
    near: {
      case: (value) => `es ist „${value}“: nur groß und klein ist anders`,
      spaces: (value) => `es ist „${value}“: nur Leerzeichen sind anders`,
      typos: (value) => `es ist „${value}“: mit erlaubten Tippfehlern träfe es zu`,
    },
    closest: (value, text) => `es ist „${value}“, ähnlich wie „${text}“`,
    exact: (value, text) =>
      `es ist „${value}“, ähnlich wie „${text}“: Wörter mit weniger als fünf Buchstaben oder mit einer Ziffer müssen genau so geschrieben sein`,
    noRow: (value) => `zu „${value}“ wurde keine Zeile gefunden`,
    capture: 'ist',
    verdicts: {
      disabled: 'abgeschaltet',
      standby: 'eine andere App führt das Gespräch, und sie prüft standby nicht',
      human: 'jemand aus dem Team spricht, und sie prüft human nicht',
      event: 'sie prüft event nicht',
      once: 'sie nahm schon ein Ereignis dieser Person',
      'not-entered': 'ihre Gruppe trifft nicht zu',
      'not-reached': 'steht darunter',
      added: 'trug ihren Teil bei, und die Suche ging weiter',
    },
    before: (of) =>
      of === 1 ? '1 Regel davor traf nicht zu' : `${rules(of)} davor trafen nicht zu`,
    omitted: (of) => `${numbers.format(of)} weitere, die weit daneben lagen`,
    below: (of) => `${rules(of)} darunter nicht geprüft`,
    seen: 'Gemerkt, als es kam',
    changes: 'Was es ändert',
    order: (first, then) =>
      `Dateien werden in der Reihenfolge ihrer Namen geprüft: ${first} kommt vor ${then}.`,
  },
  newRule: {
    title: 'Regel daraus machen',
    when: {
      question: 'Wenn die Person diese Frage beantwortet',
      words: 'Wenn die Person schreibt',
      payload: 'Wenn die Person eine Schaltfläche antippt, die dies sendet',
      ref: 'Wenn die Person über diesen ref kommt',
      attachment: 'Wenn das geschickt wird',
      'follow-up': 'Wenn diese Erinnerung kommt',
      event: 'Wenn diese Art von Ereignis kommt',
    },
    answer: 'Antwort',
    answerDraft: 'Schreiben Sie hier, was geantwortet wird.',
    name: 'Name der Regel',
    where: 'An welcher Stelle',
    file: 'Datei',
    after: 'Hinter',
    first: 'vor allen anderen darin',
    trying: 'Wird ausprobiert…',
    takes: 'Sie nimmt dies.',
    takesNot: (rule) =>
      `Sie nimmt dies nicht: ${rule === null ? nobody : `„${rule}“`} nimmt es, weiter oben. Wählen Sie eine Stelle darüber.`,
    harmless: (of) =>
      of > 0
        ? `Sie nimmt sonst nichts aus diesem Gespräch, und keines von ${count(of, 'aufgezeichneten Ereignis', 'aufgezeichneten Ereignissen')}.`
        : 'Sie nimmt sonst nichts aus diesem Gespräch.',
    alsoTakes: (text, from) =>
      `Sie nimmt auch „${text}“ von ${from === null ? nobody : `„${from}“`}.`,
    alsoEvents: (of, all, from) =>
      `Sie nimmt ${numbers.format(of)} von ${count(all, 'aufgezeichneten Ereignis', 'aufgezeichneten Ereignissen')} von ${from === null ? nobody : `„${from}“`}.`,
    make: 'Anlegen',
    made: (name, file) => `„${name}“ steht jetzt in ${file}.`,
  },
  keep: {
    title: 'Als Test behalten',
    about: (answers) =>
      answers === 1
        ? 'Was getan wurde und was geantwortet hat, wird als Test festgehalten. Er scheitert, wenn eine Änderung das ändert.'
        : `Das ganze Gespräch, ${count(answers, 'Antwort', 'Antworten')}, wird als Test festgehalten. Er scheitert, wenn eine Änderung eine davon ändert.`,
    name: 'Name des Tests',
    keep: 'Behalten',
    kept: (file, name) => `In ${file} festgehalten: „${name}“. Er besteht.`,
  },
  asOn: {
    title: 'Diese Antwort auf jedem Kanal',
    loading: 'Die Kanäle werden gefragt…',
    nothing: 'Es wird nichts gesendet.',
    fits: 'Passt, wie sie ist.',
    changed: 'Passend gemacht',
    fit: (channel) => `Passend gemacht für ${channel}`,
    close: 'Schließen',
  },
  deliver: {
    title: 'Eine Zustellung einfügen',
    about:
      'Fügen Sie den Inhalt ein, den eine Plattform an den Webhook gesendet hat, etwa aus ihrem Protokoll. Seine Ereignisse werden hier abgespielt; gesendet wird nichts.',
    label: 'Inhalt der Zustellung',
    play: 'Abspielen',
    played: (of, skipped) =>
      `${events(of)}${skipped > 0 ? `, und ${count(skipped, 'Meldung, die', 'Meldungen, die')} Regeln nicht sehen` : ''}.`,
  },
};
