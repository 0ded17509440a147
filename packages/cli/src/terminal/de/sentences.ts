import type { CommandSentence } from '../sentences.generated.js';

/** What commands say beside their help, in German. */
export const sentences: Readonly<Record<CommandSentence, string>> = {
  ' Did you mean "{0}"?': ' Meinten Sie „{0}“?',
  ' Did you mean {0}?': ' Meinten Sie {0}?',
  ' You are in a folder of this name: write "." for it.':
    ' Sie sind in einem Ordner dieses Namens: Schreiben Sie „.“ dafür.',
  ' or ': ' oder ',
  ' {0} unless given.': ' Sonst {0}.',
  '"{0}" is missing.': '„{0}“ fehlt.',
  '"{0}" needs a value.': '„{0}“ braucht einen Wert.',
  'Cannot {0}: {1}.': '{0} geht nicht: {1}.',
  'There is no command "{0}".{1}': 'Es gibt keinen Befehl „{0}“.{1}',
  'There is no command or code "{0}".{1}': 'Es gibt keinen Befehl und keinen Code „{0}“.{1}',
  'There is no option "{0}".{1}': 'Es gibt keine Option „{0}“.{1}',
  'This is a fault in botrules, not in your files: {0}':
    'Das ist ein Fehler in Botrules, nicht in Ihren Dateien: {0}',
  'Too many arguments: {0} where 1 is due.': 'Zu viele Argumente: {0}, erwartet ist 1.',
  'Too many arguments: {0} where {1} are due.': 'Zu viele Argumente: {0}, erwartet sind {1}.',
  '[options]': '[Optionen]',
  'is a whole number from {0} to {1}, not "{2}".':
    'ist eine ganze Zahl von {0} bis {1}, nicht „{2}“.',
  'is one of {0}, not "{1}".{2}': 'ist eines von {0}, nicht „{1}“.{2}',
  'was given "{0}", which {1}. {2}': 'bekam „{0}“: {1}. {2}',
  '{0} See "{1} --help".': '{0} Siehe „{1} --help“.',
  '{0} is missing.': '{0} fehlt.',
  '{0}: {1} (unless given), {2}.': '{0}: {1} (wenn nichts dasteht), {2}.',
  ' (it is set by {0})': ' (gesetzt durch {0})',
  '"--expect-same" compares with other rules: name them with "--against".':
    '„--expect-same“ vergleicht mit anderen Regeln: Nennen Sie sie mit „--against“.',
  '"--json" goes with "--person".': '„--json“ gehört zu „--person“.',
  '"--memory" has no dates: it is what is remembered now.':
    '„--memory“ kennt kein Datum: Es zeigt, was jetzt gemerkt ist.',
  '"--profile" is held against one set of rules: name one file or folder.':
    '„--profile“ wird an einem einzigen Satz Regeln geprüft: Nennen Sie eine Datei oder einen Ordner.',
  '"--state" is of events: leave "--waiting" out.':
    '„--state“ gilt für Ereignisse: Lassen Sie „--waiting“ weg.',
  '"account" has texts by their names: {"bot_id": "7000000001"}.':
    '„account“ enthält Texte mit ihren Namen: {"bot_id": "7000000001"}.',
  '"body" is the text that was posted, as it came, in quotes: {"channel": "telegram", "body": "{\\"update_id\\": 1}"}.':
    '„body“ ist der gesendete Text, wie er kam, in Anführungszeichen: {"channel": "telegram", "body": "{\\"update_id\\": 1}"}.',
  '"memory" is empty.': '„memory“ ist leer.',
  '"memory" takes names with texts, such as { pizza: Margherita }, or what route prints.':
    '„memory“ enthält Namen mit Texten, etwa { pizza: Margherita }, oder was „route“ ausgibt.',
  '"{0}" changed while it was mended. Run the command again.':
    '„{0}“ wurde während der Korrektur geändert. Rufen Sie den Befehl noch einmal auf.',
  '"{0}" forwards, and no secret is set to sign it: each such event becomes a dead letter.':
    '„{0}“ leitet weiter, und es ist kein Geheimnis zum Unterschreiben gesetzt: Jedes solche Ereignis wird unzustellbar.',
  '"{0}" has no place where a test can be added safely. Call new-test without --to, and paste what it prints.':
    'In „{0}“ ist keine Stelle, an der sich ein Test sicher einfügen lässt. Rufen Sie new-test ohne --to auf, und fügen Sie ein, was es ausgibt.',
  '"{0}" has no test to add one to. Delete it, and it is made anew.':
    'In „{0}“ steht kein Test, zu dem ein zweiter passt. Löschen Sie die Datei, dann wird sie neu angelegt.',
  '"{0}" is a folder; a file is due.': '„{0}“ ist ein Ordner; erwartet wird eine Datei.',
  '"{0}" is a link that leads nowhere.': '„{0}“ ist ein Verweis, der ins Leere führt.',
  '"{0}" is not an address of this machine{1}. Give one with "{2}", such as "{3} 127.0.0.1".':
    '„{0}“ ist keine Adresse dieses Rechners{1}. Geben Sie eine mit „{2}“ an, etwa „{3} 127.0.0.1“.',
  '"{0}" is not the name of a test file: it ends in .test.yaml.':
    '„{0}“ ist kein Name einer Testdatei: Er endet auf .test.yaml.',
  '"{0}" tests this already.': '„{0}“ prüft das schon.',
  '"{0}" was left: its events have nothing in common, or it has no place where "expect" can be written safely.':
    '„{0}“ blieb, wie es war: Seine Ereignisse haben nichts gemeinsam, oder es gibt keine Stelle, an der sich „expect“ sicher schreiben lässt.',
  '(adds the bot)': '(fügt den Bot hinzu)',
  '(clicks {0}{1})': '(tippt {0} an{1})',
  '(comes by {0})': '(kommt über {0})',
  '(nothing took it)': '(nahm keine Regel)',
  '(on standby)': '(in Bereitschaft)',
  '(taps {0}{1})': '(tippt {0} an{1})',
  '(the conversation changes hands)': '(jemand anderes übernimmt das Gespräch)',
  '(the follow-up {0} is due)': '(die Erinnerung {0} ist fällig)',
  '(typed: {0})': '(getippt: {0})',
  ', by {0}': ', über {0}',
  '- -▸ at some times, or for some values': '- -▸ zu manchen Zeiten oder bei manchen Werten',
  '/at TIME         set the clock, such as 2026-12-24T18:30:00+01:00; /at now lets it run':
    '/at ZEIT         stellt die Uhr, etwa 2026-12-24T18:30:00+01:00; /at now lässt sie laufen',
  '/back            a person gives the conversation back to the bot':
    '/back            jemand aus dem Team gibt das Gespräch an den Bot zurück',
  '/click PAYLOAD   click a button with this payload':
    '/click PAYLOAD   tippt eine Schaltfläche mit diesem Payload an',
  '/human WORDS     a person of the page writes': '/human WORTE     jemand aus dem Team schreibt',
  '/keep [NAME]     keep what came last as a test': '/keep [NAME]     behält das Letzte als Test',
  '/memory          show what is remembered': '/memory          zeigt, was gemerkt ist',
  '/quit            end; so does Ctrl-D': '/quit            beendet das Gespräch; ebenso Strg-D',
  '/ref REF         come by a link or an ad with this ref':
    '/ref REF         kommt über einen Link oder eine Anzeige mit diesem ref',
  '/wait 1h         let time pass; follow-ups that fall due come':
    '/wait 1h         lässt Zeit vergehen; fällige Erinnerungen kommen',
  '1 more problem of this kind.': '1 weiteres Problem dieser Art.',
  '1 of {0} is decided differently.': '{0}, davon 1 anders entschieden.',
  'A service answers people by these rules: with --autosave half a thought would reach them. Start without it, and save by hand.':
    'Nach diesen Regeln antwortet gerade ein Dienst: Mit --autosave käme ein halber Gedanke bei Leuten an. Starten Sie ohne --autosave, und speichern Sie von Hand.',
  'App settings > Basic > App secret: proves that a webhook comes from the platform.':
    'App settings > Basic > App secret: beweist, dass ein Webhook von der Plattform kommt.',
  'BOTRULES_LANG is "{0}", which is not a language that is known. {1}':
    'BOTRULES_LANG ist „{0}“, diese Sprache ist nicht bekannt. {1}',
  'Cannot read "{0}": {1}.': '„{0}“ lässt sich nicht lesen: {1}.',
  'Cannot write "{0}": {1}.': '„{0}“ lässt sich nicht schreiben: {1}.',
  'Checks and tests the rules whenever they change. Findings are shown at their lines in a pull request.':
    'Prüft und testet die Regeln bei jeder Änderung. Befunde erscheinen in einem Pull Request neben ihren Zeilen.',
  'Copy this file to .env and fill it in; "botrules serve rules" reads it. Never commit .env.':
    'Kopieren Sie diese Datei nach .env, und füllen Sie sie aus; „botrules serve rules“ liest sie. Nehmen Sie .env nie in git auf.',
  'Ctrl-C ends it.': 'Strg-C beendet es.',
  'Did you mean "{0}"?': 'Meinten Sie „{0}“?',
  'EVENT is missing. Write "{ payload: MENU }", or --payload MENU.':
    'EVENT fehlt. Schreiben Sie "{ payload: MENU }" oder --payload MENU.',
  'For other channels, take the "# " away before the lines of each, and leave the lines above empty if you have no Messenger.':
    'Für andere Kanäle nehmen Sie das „# “ vor den Zeilen des Kanals weg. Ohne Messenger lassen Sie die Zeilen darüber leer.',
  'From here on {0} has the conversation: only rules that test "standby" hear it. /back gives it back.':
    'Ab hier hat {0} das Gespräch: Nur Regeln, die „standby“ prüfen, hören es. /back gibt es zurück.',
  'Hi {0}! Tap the button below, or just write to us.':
    'Hallo {0}! Tippen Sie unten auf die Schaltfläche, oder schreiben Sie uns einfach.',
  'Hi! What can we do for you?': 'Hallo! Was können wir für Sie tun?',
  'How the rules hang together': 'Wie die Regeln zusammenhängen',
  'I want a human': 'Ich will mit einer Person sprechen',
  'It also listens on {0}, port {1}, for {2}. It speaks HTTP: TLS is the work of a proxy in front of it.':
    'Außerdem lauscht es auf {0}, Port {1}, für {2}. Es spricht HTTP: TLS ist Sache eines Proxys davor.',
  'It is a click on a button. Look below for "decided": {0}.':
    'Das ist ein Klick auf eine Schaltfläche. Achten Sie unten auf „decided“: {0}.',
  'It is {0} now.': 'Jetzt ist es {0}.',
  'Its usual port is taken. Edits that were not saved are offered again on that one.':
    'Der übliche Port ist belegt. Nicht gespeicherte Änderungen bietet das Studio wieder an, sobald es auf ihm läuft.',
  'Messenger > Settings > Access tokens: lets the bot answer. Without it nothing is sent, only printed.':
    'Messenger > Settings > Access tokens: damit kann der Bot antworten. Ohne dieses Token wird nichts gesendet, nur ausgegeben.',
  'NUMBER           tap the button or quick reply of that number':
    'NUMMER           tippt die Schaltfläche oder Schnellantwort mit dieser Nummer an',
  'Name an event by its ID, or a conversation with "--conversation N".':
    'Nennen Sie ein Ereignis mit seiner ID oder ein Gespräch mit „--conversation N“.',
  'Name an event by its ID, or a person with "--person ID".':
    'Nennen Sie ein Ereignis mit seiner ID oder eine Person mit „--person ID“.',
  'Name the event by its ID, or write "--all".':
    'Nennen Sie das Ereignis mit seiner ID, oder schreiben Sie „--all“.',
  'Name the file of events, such as export.jsonl; "-" is standard input.':
    'Nennen Sie die Datei mit Ereignissen, etwa export.jsonl; „-“ ist die Standardeingabe.',
  'Next:': 'Weiter geht es mit:',
  'No event in "{0}" is of "{1}".': 'Kein Ereignis in „{0}“ ist von „{1}“.',
  'No test has "{0}" in its name.': 'Kein Test hat „{0}“ im Namen.',
  'Not reached:': 'Nicht erreicht:',
  'Nothing is left of {0}: "seen" is 90 days or more before the event. Leave "version" and "seen" out to write names alone.':
    'Von {0} bleibt nichts: „seen“ liegt 90 Tage oder mehr vor dem Ereignis. Lassen Sie „version“ und „seen“ weg, um nur Namen zu schreiben.',
  'Nothing is remembered that rules can ask for.':
    'Gemerkt ist nichts, wonach Regeln fragen können.',
  'Nothing is remembered.': 'Gemerkt ist nichts.',
  'Nothing is sent.': 'Nichts wird gesendet.',
  'Nothing is sent: {0}. What would be sent is printed.':
    'Nichts wird gesendet: {0}. Was gesendet würde, wird ausgegeben.',
  'One moment, please. Someone will be with you soon.':
    'Einen Moment bitte. Gleich ist jemand für Sie da.',
  'Only this machine is served: without APP_SECRET anyone could post events.':
    'Nur dieser Rechner wird bedient: Ohne APP_SECRET könnte jeder Ereignisse senden.',
  'Opening hours': 'Öffnungszeiten',
  'Other machines are let in with a password and under a name alone: add --password-file FILE and --allow-host NAME.':
    'Andere Rechner kommen nur mit einem Passwort und unter einem Namen herein: Ergänzen Sie --password-file FILE und --allow-host NAME.',
  'Passed over what no rule sees: {0}.': 'Übergangen, weil keine Regel es sieht: {0}.',
  'People on {0} get this instead: {1}.': 'Auf {0} bekommen Leute stattdessen: {1}.',
  'Port {0} is taken by another program{1}. Choose another with "{2}".':
    'Port {0} ist von einem anderen Programm belegt{1}. Wählen Sie einen anderen mit „{2}“.',
  'Port {0} is taken. Take another one, or --port 0 for any.':
    'Port {0} ist belegt. Nehmen Sie einen anderen, oder --port 0 für irgendeinen.',
  'Put that right first.': 'Bringen Sie das zuerst in Ordnung.',
  'Remembered: {0}.': 'Gemerkt: {0}.',
  'Rules are tried from top to bottom; the first whose "when" holds takes the event.':
    'Regeln werden von oben nach unten versucht; die erste, deren „when“ zutrifft, nimmt das Ereignis.',
  'Run them with: botrules test rules': 'So laufen sie: botrules test rules',
  'Say for how long: /wait 1h, or 90s, 30m, 2d.':
    'Sagen Sie, wie lange: /wait 1h, oder 90s, 30m, 2d.',
  'Say what they write: /human Hello, this is Ann.':
    'Sagen Sie, was das Team schreibt: /human Hallo, hier ist Anna.',
  'Say which payload: /click MENU': 'Sagen Sie, welcher Payload: /click MENU',
  'Say which ref: /ref summer-22': 'Sagen Sie, welches ref: /ref sommer-22',
  'Serving {0} from {1}': 'Im Einsatz: {0} aus {1}',
  'Signs what rules forward to a server of yours; needed where a rule says "forward". "botrules secret" makes one.':
    'Unterschreibt, was Regeln an einen Server von Ihnen weiterleiten; nötig, wo eine Regel „forward“ sagt. „botrules secret“ macht eines.',
  'Sorry, I did not get that. What would you like to know?':
    'Das habe ich leider nicht verstanden. Was möchten Sie wissen?',
  'Standard input cannot be mended: "--fix" takes files and folders.':
    'Die Standardeingabe lässt sich nicht korrigieren: „--fix“ nimmt Dateien und Ordner.',
  'Standard input is read once: "-" cannot be watched.':
    'Die Standardeingabe wird einmal gelesen: „-“ lässt sich nicht beobachten.',
  'Talk to a person': 'Jemanden sprechen',
  "Telegram's START, and who adds the bot on LINE.":
    'START von Telegram, und wer den Bot auf LINE hinzufügt.',
  'Tests reach less than {0}% of the rules, defaults and alternatives.':
    'Die Tests erreichen weniger als {0} % der Regeln, Auffangregeln und Alternativen.',
  'Tests reach {0} ({1}%).': 'Die Tests erreichen {0} ({1} %).',
  'The Studio is open at {0}': 'Das Studio ist geöffnet: {0}',
  'The bot has the conversation again.': 'Der Bot hat das Gespräch wieder.',
  'The clock runs.': 'Die Uhr läuft.',
  'The file "{0}" cannot be read.': 'Die Datei „{0}“ lässt sich nicht lesen.',
  'The last answer has nothing to tap, so "{0}" is sent as words. To tap "{1}" above, type /click {2}':
    'In der letzten Antwort ist nichts anzutippen, also wird „{0}“ als Text gesendet. Um „{1}“ weiter oben anzutippen, schreiben Sie /click {2}',
  'The password in "{0}" is shorter than 8 characters.':
    'Das Passwort in „{0}“ ist kürzer als 8 Zeichen.',
  'The payload "{0}" is kept, and the button carries {1}.':
    'Der Payload „{0}“ bleibt hier, und die Schaltfläche trägt {1}.',
  'The same click twice counts once, as the platform sends some things twice.':
    'Derselbe Klick zählt nur einmal, denn die Plattform sendet manches doppelt.',
  'The service cannot start: {0}': 'Der Dienst kann nicht starten: {0}',
  'The test files have no tests. Add one below "tests:".':
    'In den Testdateien stehen keine Tests. Ergänzen Sie einen unter „tests:“.',
  'There are events in "{0}" and one in the options. Give one of them.':
    'In „{0}“ stehen Ereignisse, und eines steht in den Optionen. Geben Sie nur eines von beiden an.',
  'There are events of {0} people in "{1}". Say whose: --person {2}':
    'In „{1}“ stehen Ereignisse von {0} Personen. Sagen Sie, von wem: --person {2}',
  'There are two events, "{0}" and that of the options. Give one.':
    'Es sind zwei Ereignisse da, „{0}“ und das der Optionen. Geben Sie nur eines an.',
  'There is no *.test.yaml in "{0}". Write one with "botrules new-test".':
    'In „{0}“ gibt es keine Datei *.test.yaml. Schreiben Sie eine mit „botrules new-test“.',
  'There is no channel {0}. There are: {1}.': 'Einen Kanal {0} gibt es nicht. Es gibt: {1}.',
  'There is no event in "{0}".': 'In „{0}“ steht kein Ereignis.',
  'There is no event in it that rules see, only {0}.':
    'Darin ist kein Ereignis, das Regeln sehen, nur {0}.',
  'There is no event in it that rules see.': 'Darin ist kein Ereignis, das Regeln sehen.',
  'There is no file or folder "{0}".{1}': 'Es gibt weder eine Datei noch einen Ordner „{0}“.{1}',
  'There is no memory.': 'Es gibt kein Gedächtnis.',
  'There is no rule "{0}".{1}': 'Es gibt keine Regel „{0}“.{1}',
  'There is no {0}: there are 1 to {1}. /help says more.':
    'Eine Nummer {0} gibt es nicht: Es gibt 1 bis {1}. /help sagt mehr.',
  'There is nothing to keep yet.': 'Noch gibt es nichts, was man behalten könnte.',
  'This line is longer than 16 MB.': 'Diese Zeile ist länger als 16 MB.',
  'This list has no event.': 'Diese Liste enthält kein Ereignis.',
  'There is no file "{0}". Write --text "{1}" if a person writes this, or --payload "{2}" if a button sends it.':
    'Es gibt keine Datei „{0}“. Schreiben Sie --text "{1}", wenn jemand das schreibt, oder --payload "{2}", wenn ein Button es sendet.',
  'There is no *.test.yaml in "{0}". Rename "{1}" to "{2}".':
    'In „{0}“ gibt es keine Datei *.test.yaml. Benennen Sie „{1}“ in „{2}“ um.',
  'Too many arguments: "{0}" and "{1}" where one event is due.':
    'Zu viele Argumente: „{0}“ und „{1}“, erwartet wird ein Ereignis.',
  'Try it: paste this into another terminal.':
    'Probieren Sie es: Fügen Sie das in ein anderes Terminal ein.',
  'Type events, one a line, such as { payload: MENU }; Ctrl-D ends.':
    'Geben Sie Ereignisse ein, eines je Zeile, etwa { payload: MENU }; Strg-D beendet.',
  'Type words, tap a button by its number, or type /help. Nothing is sent to anyone; Ctrl-D ends.':
    'Schreiben Sie etwas, tippen Sie eine Schaltfläche mit ihrer Nummer an, oder schreiben Sie /help. Niemandem wird etwas gesendet; Strg-D beendet.',
  'Until that is right, rules are held to Messenger and Instagram.':
    'Bis das stimmt, werden die Regeln an Messenger und Instagram gemessen.',
  'Watching {0} for changes; Ctrl-C ends.': 'Warte auf Änderungen an {0}; Strg-C beendet.',
  'We are open from Monday to Friday, 9:00 to 18:00.':
    'Wir haben Montag bis Freitag von 9 bis 18 Uhr geöffnet.',
  'What a person does, and not what you write yourself.':
    'Was eine Person tut, und nicht, was Sie selbst schreiben.',
  'What is the meaning of life?': 'Was ist der Sinn des Lebens?',
  'What nothing above takes.': 'Was keine Regel darüber nimmt.',
  'What people see before they write: "botrules profile show" shows it for each channel, "botrules profile push" sends it.':
    'Was Leute sehen, bevor sie schreiben: „botrules profile show“ zeigt es für jeden Kanal, „botrules profile push“ sendet es.',
  'When do you OPEN?': 'Wann habt ihr OFFEN?',
  'Where the service listens.': 'Wo der Dienst lauscht.',
  'Words of your own choice: the same in the webhook settings of your app at developers.facebook.com.':
    'Ein Wort Ihrer Wahl: dasselbe wie in den Webhook-Einstellungen Ihrer App auf developers.facebook.com.',
  'Write one of {0}.': 'Schreiben Sie eines von {0}.',
  'Write the rules in a browser: {0} studio {1}':
    'Schreiben Sie die Regeln im Browser: {0} studio {1}',
  'You may not listen on port {0}{1}. Choose one above 1023 with "{2}".':
    'Auf Port {0} dürfen Sie nicht lauschen{1}. Wählen Sie mit „{2}“ einen über 1023.',
  '[attachment]': '[Anhang]',
  'a button': 'eine Schaltfläche',
  'a default takes it': 'die Auffangregel nimmt ihn',
  'a link': 'einen Link',
  'a moment later': 'einen Augenblick später',
  'a new person is welcomed': 'wer neu ist, wird begrüßt',
  'a part of its path is a file, and a folder is due':
    'ein Teil des Pfads ist eine Datei, erwartet wird ein Ordner',
  'a person': 'eine Person',
  'a person of the page is talking': 'jemand aus dem Team spricht gerade',
  'added 1 test. Run it with: {0}': '1 Test hinzugefügt. So läuft er: {0}',
  'added a test. "botrules test {0}" runs it.':
    'ein Test ist hinzugefügt. „botrules test {0}“ führt ihn aus.',
  'added {0} tests. Run them with: {1}': '{0} Tests hinzugefügt. So laufen sie: {1}',
  'alternative of "any": {0}': 'Alternative von „any“: {0}',
  'and 1 event that differs in another way': 'und 1 Ereignis, das auf andere Weise abweicht',
  'and {0} events that differ in other ways': 'und {0} Ereignisse, die auf andere Weise abweichen',
  'anything else    type these words': 'etwas anderes    schreibt diese Worte',
  'anything else is asked again': 'bei allem anderen wird nachgefragt',
  button: 'Schaltfläche',
  capture: 'erfasster Text',
  card: 'Karte',
  changed: 'geändert',
  'checks and tests on GitHub': 'prüft und testet auf GitHub',
  comments: 'Kommentare',
  'completion and hover': 'Vervollständigung und Erklärungen',
  day: 'Tag',
  days: 'Tage',
  event: 'Ereignis',
  events: 'Ereignisse',
  'expected {0}, but it is {1}, on {2}': 'erwartet {0}, es ist aber {1}, bei {2}',
  'filled in the "expect" of {0}.': '„expect“ ausgefüllt in {0}.',
  'fixed: {0}': 'korrigiert: {0}',
  'fixed: {0} Now it is "{1}".': 'korrigiert: {0} Jetzt steht da „{1}“.',
  'changed from {0} to {1}': 'von {0} zu {1}',
  hour: 'Stunde',
  hours: 'Stunden',
  'hours, open': 'öffnungszeiten, offen, geöffnet',
  'human, person, agent': 'mensch, person, mitarbeiter',
  'in memory: what waits is lost when it ends':
    'im Arbeitsspeicher: was wartet, ist nach dem Ende weg',
  'is a date such as 2026-11-23 or 2026-11-23T09:00:00Z, not "{0}".':
    'ist ein Datum wie 2026-11-23 oder 2026-11-23T09:00:00Z, nicht „{0}“.',
  'is a name such as studio.example, not "{0}".': 'ist ein Name wie studio.example, nicht „{0}“.',
  'is a whole number from 1 on, not "{0}".': 'ist eine ganze Zahl ab 1, nicht „{0}“.',
  'is {0}, not "{1}".': 'ist {0}, nicht „{1}“.',
  'it is a folder, and a file is due': 'es ist ein Ordner, erwartet wird eine Datei',
  'its links lead in a circle': 'seine Verweise führen im Kreis',
  'its name is too long': 'der Name ist zu lang',
  'keeps secrets and the inbox out of git': 'hält Geheimnisse und den Posteingang aus git heraus',
  kept: 'behalten',
  'left out': 'ausgelassen',
  'line {0}': 'Zeile {0}',
  mentions: 'Erwähnungen',
  message: 'Nachricht',
  minute: 'Minute',
  minutes: 'Minuten',
  'no PAGE_ACCESS_TOKEN is set': 'PAGE_ACCESS_TOKEN ist nicht gesetzt',
  'not there': 'nicht da',
  'no rule took the last message': 'die letzte Nachricht nahm keine Regel',
  'no rule took the last {0} messages': 'die letzten {0} Nachrichten nahm keine Regel',
  nothing: 'nichts',
  'nothing takes it': 'nichts nimmt es',
  'one word, such as telegram': 'ein Wort wie telegram',
  'opening hours': 'Öffnungszeiten',
  'opening hours, tapped or typed': 'Öffnungszeiten, angetippt oder geschrieben',
  'or else': 'sonst',
  page: 'Team',
  param: 'Parameter',
  'passed over what no rule sees: {0}.': 'übergangen, weil keine Regel es sieht: {0}.',
  'people who ask for a person get one': 'wer nach einer Person fragt, bekommt eine',
  'posts and comments': 'Beiträge und Kommentare',
  'quick reply': 'Schnellantwort',
  rule: 'Regel',
  'rule "{0}"': 'Regel „{0}“',
  'rule "{0}" takes it': 'die Regel „{0}“ nimmt ihn',
  'rule, default or alternative': 'Regel, Auffangregel oder Alternative',
  rules: 'Regeln',
  'rules, defaults and alternatives': 'Regeln, Auffangregeln und Alternativen',
  second: 'Sekunde',
  seconds: 'Sekunden',
  share: 'Anteil',
  test: 'Test',
  tests: 'Tests',
  'the disk is full': 'die Platte ist voll',
  'the disk is read-only': 'die Platte ist schreibgeschützt',
  'the extension that they need': 'die Erweiterung, die man dafür braucht',
  'the memory of 1 event': 'dem Gedächtnis von 1 Ereignis',
  'the memory of {0} events': 'dem Gedächtnis von {0} Ereignissen',
  'the person': 'die Person',
  'the person came by {0}': 'die Person kam über {0}',
  'the question {0} is open': 'die Frage {0} ist offen',
  'their tests': 'ihre Tests',
  'there are rules already': 'Regeln sind schon da',
  'there is one already': 'es gibt schon eine',
  'this is a dry run': 'das ist ein Probelauf',
  'three rules and a default': 'drei Regeln und eine Auffangregel',
  'to {0}:': 'an {0}:',
  'too many files are open': 'zu viele Dateien sind geöffnet',
  warning: 'Warnung',
  'was there already': 'war schon da',
  welcome: 'Willkommen',
  'what can stand in a rule': 'was in einer Regel stehen kann',
  'what can stand in a test': 'was in einem Test stehen kann',
  'what npm installs and runs': 'was npm installiert und ausführt',
  'what the service needs to know': 'was der Dienst wissen muss',
  'words with dots, such as user.language': 'Wörter mit Punkten, etwa user.language',
  wrote: 'geschrieben',
  you: 'Sie',
  'you are not allowed to': 'Sie haben kein Recht dazu',
  '{0} a URL': '{0} eine URL',
  '{0} a handler in code': '{0} ein Handler im Code',
  '{0} another app': '{0} eine andere App',
  '{0} comes {1}': '{0} kommt {1}',
  '{0} is not JSON ({1}).': '{0} ist kein JSON ({1}).',
  '{0} is not an event. Write { payload: MENU } or { text: hello }, or paste a webhook body.':
    '{0} ist kein Ereignis. Schreiben Sie { payload: MENU } oder { text: hallo }, oder fügen Sie eine Zustellung ein.',
  '{0} is {1}': '{0} ist {1}',
  '{0} later': '{0} später',
  '{0} more problems of this kind.': '{0} weitere Probleme dieser Art.',
  '{0} of {1}': '{0} von {1}',
  '{0} of {1} are decided differently.': '{1}, davon {0} anders entschieden.',
  '{0} takes it, and says nothing': '{0} nimmt es und sagt nichts',
  '{0} took an event, and does so once': '{0} nahm ein Ereignis und gilt nur einmal',
  '{0}, and files next to it': '{0} und Dateien daneben',
  '{0}, another {1}': '{0}, geändert: {1}',
  '{0}: all are decided as before.': '{0}: Alle werden wie bisher entschieden.',
  '—▸ a tap leads to': '—▸ ein Klick führt zu',
  '… types for {0} s': '… tippt {0} s lang',
  '✗ leads nowhere': '✗ führt ins Leere',
  '"--parts" is for a module: write "-o" with a name that ends in .js, .mjs, .ts or .mts.':
    '„--parts“ gilt für ein Modul: Schreiben Sie „-o“ mit einem Namen, der auf .js, .mjs, .ts oder .mts endet.',
  '"{0}" cannot be the name of a module of rules: write "-o" with a name that ends in .js, .mjs, .ts or .mts.':
    '„{0}“ kann kein Modul mit Regeln heißen: Schreiben Sie „-o“ mit einem Namen, der auf .js, .mjs, .ts oder .mts endet.',
};
