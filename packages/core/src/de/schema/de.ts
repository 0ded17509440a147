import type { SchemaSentence } from './sentences.generated.js';

/** What the schemas of rules and tests say of each key, in German, by the English: for editors that complete and explain. */
export const schemaSentences: Readonly<Record<SchemaSentence, string>> = {
  'A CSV file in UTF-8: the first line names the columns; comma, semicolon or tab between cells.':
    'Eine CSV-Datei in UTF-8: Die erste Zeile nennt die Spalten; Komma, Semikolon oder Tabulator steht zwischen den Zellen.',
  'A URL that is sent the event and the decision as JSON, signed. Only in a network of your own may it begin with `http://`, which encrypts nothing.':
    'Eine URL, an die Ereignis und Entscheidung als JSON gehen, unterschrieben. Nur in einem eigenen Netz darf sie mit `http://` beginnen, denn dabei wird nichts verschlüsselt.',
  'A body as the platform sends it, or the file that holds one as JSON. Each event in it must meet `expect`.':
    'Eine Zustellung, wie die Plattform sie sendet, oder die Datei, die eine als JSON enthält. Jedes Ereignis darin muss `expect` erfüllen.',
  'A condition that must not hold.': 'Eine Bedingung, die nicht zutreffen darf.',
  'A file of rules. A file is a group: rules are tried from top to bottom, the first that holds takes the event.':
    'Eine Datei mit Regeln. Eine Datei ist eine Gruppe: Regeln werden von oben nach unten versucht, die erste, die zutrifft, nimmt das Ereignis.',
  'A file or folder, relative to this file; it is replaced by the group that it is.':
    'Eine Datei oder ein Ordner, von dieser Datei aus; an diese Stelle tritt die Gruppe, die sie sind.',
  'A file with the body as JSON, relative to this file.':
    'Eine Datei mit der Zustellung als JSON, von dieser Datei aus.',
  'A number from 0 to 99.99, always the same for one person and this name: below 50 are half of the people.':
    'Eine Zahl von 0 bis 99.99, für eine Person und diesen Namen immer dieselbe: Unter 50 ist die Hälfte der Leute.',
  'A person of the page writes this.': 'Jemand aus dem Team schreibt das.',
  'A rule, a group or an include.': 'Eine Regel, eine Gruppe oder eine Einbindung.',
  'A text file with one value a line; empty lines and lines that begin with # are passed over.':
    'Eine Textdatei mit einem Wert je Zeile; leere Zeilen und Zeilen, die mit # beginnen, werden übergangen.',
  'A text that goes along with it: for the app that gets it, the `payload` of a `handover` event.':
    'Ein Text, der mitgeht: für die App, die das Gespräch bekommt, der `payload` eines Ereignisses `handover`.',
  'A text, or one with the time for which it is kept.':
    'Ein Text, oder einer mit der Zeit, für die er gemerkt wird.',
  'A value inside a payload of the form `a=b&c=d`.':
    'Ein Wert in einem Payload der Form `a=b&c=d`.',
  'A value inside a payload that is JSON: `payload.json.items.0.sku`.':
    'Ein Wert in einem Payload, der JSON ist: `payload.json.items.0.sku`.',
  "A value inside the platform's own event object.": 'Ein Wert im eigenen Ereignis der Plattform.',
  'Adds to numbers of this person under names: one, unless it says how much. A name that is absent has 0.':
    'Zählt bei dieser Person unter Namen hoch: um eins, wenn nichts anderes dasteht. Ein Name, der fehlt, hat 0.',
  'An event in the short form: its fields, nested or dotted. Or what the platform sent: a webhook body, an entry of it, or an object of its `messaging` list.':
    'Ein Ereignis in der Kurzform: seine Felder, verschachtelt oder mit Punkten. Oder was die Plattform gesendet hat: eine ganze Zustellung, ein Eintrag daraus oder ein Objekt aus der Liste `messaging`.',
  'An image next to the rules, for channels whose menu is an image: its areas are the entries of the menu, from left to right and from top to bottom.':
    'Ein Bild neben den Regeln, für Kanäle, deren Menü ein Bild ist: Seine Flächen sind die Einträge des Menüs, von links nach rechts und von oben nach unten.',
  'Any message object of the Send API, as it is.':
    'Ein beliebiges Nachrichtenobjekt der Send API, so wie es ist.',
  'Any other event, in the short form or as the platform sent it.':
    'Ein beliebiges anderes Ereignis, in der Kurzform oder wie die Plattform es gesendet hat.',
  "Anything else in the platform's own event object: `raw.message.reply_to.mid`.":
    'Alles andere im eigenen Ereignis der Plattform: `raw.message.reply_to.mid`.',
  'Before this date, or date and time: the day itself is not part of it. Without the year wherever `from` is.':
    'Vor diesem Datum, auch mit Uhrzeit: Der Tag selbst gehört nicht dazu. Ohne Jahr, wenn auch `from` keines hat.',
  'Begins with this text, or one of these.': 'Beginnt mit diesem Text oder mit einem von diesen.',
  'Calls follow-ups off, by their payloads; or `everything`: all of them.':
    'Sagt Erinnerungen ab, nach ihren Payloads; oder `everything`: alle.',
  'Captures and their values.': 'Erfasste Texte und ihre Werte.',
  "Compare texts as people type them: upper or lower case, accents, `’` or `'`, one space or two, and skin tones make no difference. For every operator beside it but `regex`, and inside its `not`.":
    "Vergleicht Texte so, wie Leute sie tippen: groß oder klein, Akzente, `’` oder `'`, ein Leerzeichen oder zwei und Hauttöne machen keinen Unterschied. Gilt für jeden Operator daneben außer `regex`, auch in dessen `not`.",
  'Compare texts in lower case and Unicode NFC, for every operator next to it, `regex` too, and inside its `not`.':
    'Vergleicht Texte in Kleinbuchstaben und Unicode NFC, für jeden Operator daneben, auch `regex`, und in dessen `not`.',
  'Conditions of which at least one must hold.':
    'Bedingungen, von denen mindestens eine zutreffen muss.',
  'Conditions that must all hold.': 'Bedingungen, die alle zutreffen müssen.',
  'Constants handed to the handler with the captures.':
    'Feste Werte, die der Handler neben den erfassten Texten bekommt.',
  'Days of the week: `mon`, `mon-fri`, or a list of them.':
    'Wochentage: `mon`, `mon-fri` oder eine Liste davon.',
  'Does not pass this test; holds where the field is absent.':
    'Besteht diese Prüfung nicht; trifft auch zu, wo das Feld fehlt.',
  'Ends with this text, or one of these.': 'Endet mit diesem Text oder mit einem von diesen.',
  'Entries behind this one. Where a platform has no such menus they stand in one list with the others.':
    'Einträge hinter diesem. Wo eine Plattform keine solchen Menüs hat, stehen sie mit den anderen in einer Liste.',
  'Fits a pattern from end to end: `*` is any run of characters, `{name}` a run of one or more that is kept, `{name in TABLE}` one that is a key of this table or in this list, `\\` takes the next character as it is.':
    'Passt von Anfang bis Ende auf ein Muster: `*` steht für beliebig viele Zeichen, `{name}` für eines oder mehrere, die erfasst werden, `{name in TABLE}` für einen Schlüssel dieser Tabelle oder einen Wert dieser Liste, `\\` nimmt das nächste Zeichen, wie es ist.',
  'For how long: a whole number and `s`, `m`, `h` or `d`.':
    'Für wie lange: eine ganze Zahl und `s`, `m`, `h` oder `d`.',
  'Forgets names, once the texts of the rule are filled; or `everything`: all names, the open question and follow-ups.':
    'Vergisst Namen, sobald die Texte der Regel ausgefüllt sind; oder `everything`: alle Namen, die offene Frage und die Erinnerungen.',
  'Has this text somewhere, or one of these.':
    'Enthält irgendwo diesen Text oder einen von diesen.',
  'Has this word, or these words in a row, as whole words; `*` at the end of a word is any ending. `{shop in shops.town}` by itself finds the words of a cell of this column, whose row is known as `shop`. Upper or lower case, accents and punctuation make no difference.':
    'Enthält dieses Wort oder diese Wörter hintereinander, als ganze Wörter; `*` am Ende eines Wortes steht für jede Endung. `{shop in shops.town}` allein findet die Wörter einer Zelle dieser Spalte, deren Zeile dann `shop` heißt. Groß oder klein, Akzente und Satzzeichen machen keinen Unterschied.',
  'Hours of the day, the end not included; `22:00-06:00` crosses midnight and belongs to the day it started.':
    'Stunden des Tages, das Ende gehört nicht dazu; `22:00-06:00` geht über Mitternacht und gehört zu dem Tag, an dem es beginnt.',
  'How long ago it was; at this moment unless said.':
    'Wie lange es her ist; ohne Angabe war es in diesem Augenblick.',
  'How long ago the person came so: 0 where this very event says it.':
    'Wie lange es her ist, dass die Person so kam: 0, wo dieses Ereignis selbst es sagt.',
  'How long from now it comes.': 'In welcher Zeit sie kommt.',
  'How long from now, from `10s` to `30d`.': 'In welcher Zeit, von `10s` bis `30d`.',
  "How long since the person's event before this one; absent at the first.":
    'Wie lange seit dem vorigen Ereignis der Person; beim ersten fehlt es.',
  'How long the typing dots are shown, as the rules say it, or in milliseconds.':
    'Wie lange die Punkte beim Tippen zu sehen sind, wie die Regeln es schreiben oder in Millisekunden.',
  'How many messages in a row before this one no rule but a default took.':
    'Wie viele Nachrichten in Folge vor dieser keine Regel nahm, nur eine Auffangregel.',
  'How much is added: a whole number, below 0 to take away.':
    'Wie viel dazukommt: eine ganze Zahl, unter 0 wird abgezogen.',
  'How old an event may be: an older one is taken by no rule and no default of this file, nor of the files that it includes. A whole number and `s`, `m`, `h` or `d`.':
    'Wie alt ein Ereignis sein darf: Ein älteres nimmt keine Regel und keine Auffangregel dieser Datei und der Dateien, die sie einbindet. Eine ganze Zahl und `s`, `m`, `h` oder `d`.',
  'How old the event is when it is decided, for `max_age` of a rule file; unless given, no event is too old.':
    'Wie alt das Ereignis ist, wenn darüber entschieden wird, für `max_age` einer Datei mit Regeln; ohne Angabe ist kein Ereignis zu alt.',
  'How the image is cut, drawn line by line in cells of equal size: the number of the entry that a cell belongs to, or `.` for none. Unless given, all entries have areas of equal size.':
    'Wie das Bild geteilt ist, Zeile für Zeile in gleich große Felder gezeichnet: die Nummer des Eintrags, zu dem ein Feld gehört, oder `.` für keinen. Ohne Angabe haben alle Einträge gleich große Flächen.',
  'How the person came to the conversation.': 'Wie die Person ins Gespräch kam.',
  'How the person came: `ADS` for an ad, `SHORTLINK` for an m.me link.':
    'Wie die Person kam: `ADS` für eine Anzeige, `SHORTLINK` für einen m.me-Link.',
  'How the person last came, and how long ago.':
    'Wie die Person zuletzt kam und wie lange das her ist.',
  'How the person last came, within 24 hours: `ADS` for an ad, `SHORTLINK` for an m.me link.':
    'Wie die Person zuletzt kam, innerhalb von 24 Stunden: `ADS` für eine Anzeige, `SHORTLINK` für einen m.me-Link.',
  'Is a decimal number above this.': 'Ist eine Dezimalzahl über dieser.',
  'Is a decimal number below this.': 'Ist eine Dezimalzahl unter dieser.',
  'Is a decimal number of this size or less.': 'Ist eine Dezimalzahl, höchstens so groß wie diese.',
  'Is a decimal number of this size or more.':
    'Ist eine Dezimalzahl, mindestens so groß wie diese.',
  'Is found by this RE2 expression, anywhere unless anchored with `^` and `$`; `(?<name>…)` is kept.':
    'Wird von diesem RE2-Ausdruck gefunden, irgendwo, wenn ihn nicht `^` und `$` festmachen; `(?<name>…)` wird erfasst.',
  'Is in a column of a table, whose row is known by a name from then on: `{shop.phone}`. With `else`, the key of a row, it always holds, and that row stands for one that is not found.':
    'Steht in einer Spalte einer Tabelle, deren Zeile von da an einen Namen hat: `{shop.phone}`. Mit `else`, dem Schlüssel einer Zeile, trifft es immer zu, und diese Zeile steht für eine, die nicht gefunden wird.',
  'Is in the list of this name, defined under `lists`, or a key of the table of this name, or in one of these. `TABLE.COLUMN` are the texts of a column. A list of other texts are the values themselves, with those of `{ list: NAME }`.':
    'Steht in der Liste dieses Namens, die unter `lists` definiert ist, oder ist ein Schlüssel der Tabelle dieses Namens, oder in einer von diesen. `TABLE.COLUMN` sind die Texte einer Spalte. Eine Liste anderer Texte sind die Werte selbst, dazu die von `{ list: NAME }`.',
  'Is this text, or one of these.': 'Ist dieser Text oder einer von diesen.',
  'It does not hold again for the same person for that long after it took an event: a whole number and `s`, `m`, `h` or `d`, or `ever`.':
    'Für dieselbe Person trifft sie so lange nicht wieder zu, nachdem sie ein Ereignis genommen hat: eine ganze Zahl und `s`, `m`, `h` oder `d`, oder `ever`.',
  'It is as if it were not there for the same person for that long after it took an event: a whole number and `s`, `m`, `h` or `d`, or `ever`.':
    'Für dieselbe Person ist es so lange, als wäre sie nicht da, nachdem sie ein Ereignis genommen hat: eine ganze Zahl und `s`, `m`, `h` oder `d`, oder `ever`.',
  'Its name.': 'Der Name.',
  'Keeps texts of this person under names, for `memory.NAME` and `{memory.NAME}`: of this rule, too.':
    'Merkt Texte dieser Person unter Namen, für `memory.NAME` und `{memory.NAME}`: auch für diese Regel.',
  'Messages to send back, in order.': 'Nachrichten, die zurückgehen, der Reihe nach.',
  "More about it, in the writer's words.": 'Mehr darüber, in eigenen Worten.',
  'Must hold before the group is entered.': 'Muss zutreffen, bevor die Gruppe betreten wird.',
  'Named lists of values, seen in this group and everything inside it.':
    'Benannte Listen von Werten, sichtbar in dieser Gruppe und allem darin.',
  'Named tables of rows, seen in this group and everything inside it.':
    'Benannte Tabellen mit Zeilen, sichtbar in dieser Gruppe und allem darin.',
  'Next to `words` or `lookup`: also takes a word of five letters or more with one slip, of nine or more with two. The first letter must be right.':
    'Neben `words` oder `lookup`: nimmt auch ein Wort von fünf Buchstaben oder mehr mit einem Tippfehler, ab neun mit zweien. Der erste Buchstabe muss stimmen.',
  'Not at these times.': 'Nicht zu diesen Zeiten.',
  'Not before this date, or date and time. Without the year, as in `12-24`, it is the day of every year.':
    'Nicht vor diesem Datum, auch mit Uhrzeit. Ohne Jahr, wie in `12-24`, ist es der Tag in jedem Jahr.',
  'Of a `handover`: `true` where a person of the page gets the conversation, `false` where it comes back to the bot.':
    'Bei `handover`: `true`, wo jemand aus dem Team das Gespräch bekommt, `false`, wo es an den Bot zurückgeht.',
  'One constant.': 'Ein fester Wert.',
  'One message or a list of them.': 'Eine Nachricht oder eine Liste davon.',
  'Opens a question, for 24 hours unless it says so: what the person writes next has its name as `answer_to`. `nothing` closes any.':
    'Öffnet eine Frage, für 24 Stunden, wenn nichts anderes dasteht: Was die Person als Nächstes schreibt, hat deren Namen als `answer_to`. `nothing` schließt jede.',
  'Params and their values.': 'Parameter und ihre Werte.',
  'Questions that people can begin with.': 'Fragen, mit denen Leute anfangen können.',
  'Rules, groups and includes, tried from top to bottom.':
    'Regeln, Gruppen und Einbindungen, von oben nach unten versucht.',
  'Sets an event `follow_up` with this payload, which comes unless the person does something before.':
    'Setzt ein Ereignis `follow_up` mit diesem Payload, das kommt, wenn die Person vorher nichts tut.',
  'Several events, each of which must meet `expect`.':
    'Mehrere Ereignisse, von denen jedes `expect` erfüllen muss.',
  'Several messages, of which one is sent. Which one is left to chance.':
    'Mehrere Nachrichten, von denen eine gesendet wird. Welche, entscheidet der Zufall.',
  'Shows the typing dots for that long, 20 seconds at the most.':
    'Zeigt so lange die Punkte beim Tippen, höchstens 20 Sekunden.',
  'Tells the rule from all others, in tests, logs and messages.':
    'Unterscheidet die Regel von allen anderen, in Tests, im Log und in Meldungen.',
  'Tests of rules: each gives an event and says what must be true of the decision.':
    'Tests von Regeln: Jeder gibt ein Ereignis und sagt, was für die Entscheidung gelten muss.',
  'The URL of a file to send.': 'Die URL einer Datei, die gesendet wird.',
  'The URL of a sound to send.': 'Die URL eines Tons, der gesendet wird.',
  'The URL of a video to send.': 'Die URL eines Videos, das gesendet wird.',
  'The URL of an image to send.': 'Die URL eines Bildes, das gesendet wird.',
  'The URL of the file.': 'Die URL der Datei.',
  'The URL of the image.': 'Die URL des Bildes.',
  'The URL of the sound.': 'Die URL des Tons.',
  'The URL of the video.': 'Die URL des Videos.',
  'The URL that is sent the event, placeholders filled in.':
    'Die URL, an die das Ereignis geht, mit ausgefüllten Platzhaltern.',
  'The `ref` of the link or ad that the person last came by, within 24 hours.':
    'Das `ref` des Links oder der Anzeige, über die die Person zuletzt kam, innerhalb von 24 Stunden.',
  'The `ref` of the link or ad.': 'Das `ref` des Links oder der Anzeige.',
  'The `ref` of the m.me link or ad that led here.':
    'Das `ref` des m.me-Links oder der Anzeige, die hierher führte.',
  'The buttons: each by its title, or by what is named of it.':
    'Die Schaltflächen: jede mit ihrem Titel oder mit dem, was von ihr genannt ist.',
  "The card's first line; 80 characters at the most.":
    'Die erste Zeile der Karte; höchstens 80 Zeichen.',
  'The cards: each by its title, or by what is named of it.':
    'Die Karten: jede mit ihrem Titel oder mit dem, was von ihr genannt ist.',
  'The column that is looked through; that of the keys unless given.':
    'Die Spalte, in der gesucht wird; ohne Angabe die der Schlüssel.',
  'The column that tells rows apart; the first one unless said.':
    'Die Spalte, die Zeilen unterscheidet; ohne Angabe die erste.',
  'The days of the week of `at`; every day unless it says so.':
    'Die Wochentage für `at`; jeder Tag, wenn nichts anderes dasteht.',
  'The event in the short form: its fields, nested or dotted. What the platform sent is taken, too: a webhook body, an entry of it, or an object of its `messaging` list.':
    'Das Ereignis in der Kurzform: seine Felder, verschachtelt oder mit Punkten. Auch was die Plattform gesendet hat, geht: eine ganze Zustellung, ein Eintrag daraus oder ein Objekt aus der Liste `messaging`.',
  'The fields that begin with `conversation.`.': 'Die Felder, die mit `conversation.` beginnen.',
  'The file or folder of rules that is tested, relative to this file; unless given, the folder that this file stands in.':
    'Die Datei oder der Ordner mit Regeln, die geprüft werden, von dieser Datei aus; ohne Angabe der Ordner, in dem diese Datei steht.',
  'The file that has its rows, or the rows themselves.':
    'Die Datei mit ihren Zeilen, oder die Zeilen selbst.',
  'The first name.': 'Der Vorname.',
  'The handler in code that takes it, as dot-separated words.':
    'Der Handler im Code, der es nimmt, als Wörter mit Punkten dazwischen.',
  'The handler in code that takes it.': 'Der Handler im Code, der es nimmt.',
  'The id of the ad that the person last came by, within 24 hours.':
    'Die ID der Anzeige, über die die Person zuletzt kam, innerhalb von 24 Stunden.',
  'The id of the ad that was clicked.': 'Die ID der Anzeige, die angetippt wurde.',
  'The id of the ad.': 'Die ID der Anzeige.',
  'The id of the chat.': 'Die ID des Chats.',
  'The id of the chat: of a group, or of the person who is alone with the bot.':
    'Die ID des Chats: einer Gruppe, oder der Person, die mit dem Bot allein ist.',
  'The id of the event.': 'Die ID des Ereignisses.',
  'The id of the page or account that was written to.':
    'Die ID der Seite oder des Kontos, an das geschrieben wurde.',
  'The id of the page.': 'Die ID der Seite.',
  'The key of the row that is taken where none is found.':
    'Der Schlüssel der Zeile, die genommen wird, wo keine gefunden wird.',
  'The kind of referral.': 'Die Art der Empfehlung.',
  'The language and the region.': 'Die Sprache und die Region.',
  'The language.': 'Die Sprache.',
  'The last name.': 'Der Nachname.',
  'The line below it; 80 characters at the most.': 'Die Zeile darunter; höchstens 80 Zeichen.',
  'The line below the title.': 'Die Zeile unter dem Titel.',
  'The menu that is always at hand, in the order of its entries.':
    'Das Menü, das immer zur Hand ist, in der Reihenfolge seiner Einträge.',
  'The messages that are sent back, all of them in order. A text stands for a message with that text; a message is compared by what is named of it.':
    'Die Nachrichten, die zurückgehen, alle der Reihe nach. Ein Text steht für eine Nachricht mit diesem Text; eine Nachricht wird in dem verglichen, was von ihr genannt ist.',
  'The name by which the row is known.': 'Der Name, unter dem die Zeile bekannt ist.',
  'The name of a list or table, whose values are taken in here.':
    'Der Name einer Liste oder Tabelle, deren Werte hier dazukommen.',
  'The name of a place such as `Europe/Paris` (IANA), for the `not` next to it, too; UTC unless given. Abbreviations such as `EST` are errors: they leave out summer time, or stand for several places.':
    'Der Name eines Ortes wie `Europe/Paris` (IANA), auch für das `not` daneben; ohne Angabe UTC. Abkürzungen wie `EST` sind Fehler: Sie lassen die Sommerzeit aus oder stehen für mehrere Orte.',
  'The name of another list, whose values are taken in here.':
    'Der Name einer anderen Liste, deren Werte hier dazukommen.',
  'The name of the open question, which `ask` opened, on a message, a quick reply, and a click on what the last reply offered. A rule that tests it and takes the event closes the question.':
    'Der Name der offenen Frage, die `ask` geöffnet hat, bei einer Nachricht, einer Schnellantwort und einem Klick auf das, was die letzte Antwort anbot. Eine Regel, die danach fragt und das Ereignis nimmt, schließt die Frage.',
  'The name of the rule that takes the event, or `default`.':
    'Der Name der Regel, die das Ereignis nimmt, oder `default`.',
  'The name of the table.': 'Der Name der Tabelle.',
  'The names of all rules that hold, in order: those with `continue`, then the one that takes the event.':
    'Die Namen aller Regeln, die zutreffen, der Reihe nach: erst die mit `continue`, dann die, die das Ereignis nimmt.',
  'The next such time of day, in place of `after`.':
    'Die nächste solche Uhrzeit, anstelle von `after`.',
  'The number that a click calls.': 'Die Nummer, die ein Klick anruft.',
  'The number that a click calls: `+`, the number of the country and the rest, 7 to 15 digits. Spaces and dashes between them are left out.':
    'Die Nummer, die ein Klick anruft: `+`, die Nummer des Landes und der Rest, 7 bis 15 Ziffern. Leerzeichen und Striche dazwischen entfallen.',
  'The page from which the person last came, within 24 hours.':
    'Die Seite, von der die Person zuletzt kam, innerhalb von 24 Stunden.',
  'The page on which the person was, where the platform sends it.':
    'Die Seite, auf der die Person war, wo die Plattform sie mitsendet.',
  'The page that a click on the card opens.': 'Die Seite, die ein Klick auf die Karte öffnet.',
  'The page that a click opens.': 'Die Seite, die ein Klick öffnet.',
  'The page that a click opens; placeholders are percent-encoded.':
    'Die Seite, die ein Klick öffnet; Platzhalter werden prozentkodiert.',
  'The page that a tap opens.': 'Die Seite, die beim Antippen aufgeht.',
  'The page with the chat plugin.': 'Die Seite mit dem Chat-Plugin.',
  'The page-scoped id of the person.': 'Die ID der Person auf dieser Seite.',
  'The page.': 'Die Seite.',
  'The payload of the postback or quick reply. A map or a list stands for its JSON text.':
    'Der Payload des Postbacks oder der Schnellantwort. Verschachtelte Werte und Listen stehen für ihren JSON-Text.',
  'The payload that a click sends.': 'Der Payload, den ein Klick sendet.',
  'The payload that the button sends with which people begin.':
    'Der Payload, den die Schaltfläche sendet, mit der Leute anfangen.',
  'The payloads of the follow-ups that this sets, or `nothing`.':
    'Die Payloads der Erinnerungen, die das setzt, oder `nothing`.',
  'The person clicks a button with this payload, such as an old one or one of the menu.':
    'Die Person tippt eine Schaltfläche mit diesem Payload an, etwa eine alte oder eine des Menüs.',
  'The person taps a button or quick reply of the last reply: its title, with the title of its card where cards have the same.':
    'Die Person tippt eine Schaltfläche oder Schnellantwort der letzten Antwort an: deren Titel, mit dem Titel der Karte, wo Karten gleiche haben.',
  'The person writes this.': 'Die Person schreibt das.',
  "The person's first name, where the platform tells. It may always be absent.":
    'Der Vorname der Person, wo die Plattform ihn nennt. Er kann immer fehlen.',
  "The person's id on the page, as in `sender.id`.":
    'Die ID der Person auf der Seite, wie in `sender.id`.',
  "The person's id on the page.": 'Die ID der Person auf der Seite.',
  "The person's language and country, where the platform tells: `de-AT`. It may always be absent.":
    'Sprache und Land der Person, wo die Plattform sie nennt: `de-AT`. Sie können immer fehlen.',
  "The person's language, where the platform tells: `de`. It may always be absent.":
    'Die Sprache der Person, wo die Plattform sie nennt: `de`. Sie kann immer fehlen.',
  "The person's last name, where the platform tells. It may always be absent.":
    'Der Nachname der Person, wo die Plattform ihn nennt. Er kann immer fehlen.',
  "The person's reference where a plugin or a checkbox knows no id.":
    'Die Kennung der Person, wo ein Plugin oder eine Checkbox keine ID kennt.',
  "The picture's URL.": 'Die URL des Bildes.',
  'The place whose clocks `at` is by; `UTC` unless it says so.':
    'Der Ort, nach dessen Uhren `at` geht; `UTC`, wenn nichts anderes dasteht.',
  "The platform's own event object, for `raw.PATH`.":
    'Das eigene Ereignis der Plattform, für `raw.PATH`.',
  "The postback's or quick reply's payload; absent when another app sent the message.":
    'Der Payload des Postbacks oder der Schnellantwort; fehlt, wenn eine andere App die Nachricht gesendet hat.',
  'The question as people see it.': 'Die Frage, wie Leute sie sehen.',
  'The question that is open afterwards, or `nothing`.':
    'Die Frage, die danach offen ist, oder `nothing`.',
  'The question that is open when the event comes.':
    'Die Frage, die offen ist, wenn das Ereignis kommt.',
  'The quick replies: each by its title, or by what is named of it.':
    'Die Schnellantworten: jede mit ihrem Titel oder mit dem, was von ihr genannt ist.',
  'The reference of a person who used a plugin.':
    'Die Kennung einer Person, die ein Plugin verwendet hat.',
  "The referral's type, mostly `OPEN_THREAD`.": 'Die Art der Empfehlung, meist `OPEN_THREAD`.',
  'The rows, each with its cells by the names of their columns.':
    'Die Zeilen, jede mit ihren Zellen unter den Namen der Spalten.',
  'The rule takes the event when every line of this holds.':
    'Die Regel nimmt das Ereignis, wenn jede Zeile hier zutrifft.',
  'The tests.': 'Die Tests.',
  'The text of a cell.': 'Der Text einer Zelle.',
  'What was sent in place of words, or with them: `image`, `video`, `audio` (a voice message, too), `file`, `sticker`, `location` or `contact`. Of several, the first.':
    'Was statt Worten geschickt wurde, oder mit ihnen: `image` (Bild), `video`, `audio` (auch eine Sprachnachricht), `file` (Datei), `sticker`, `location` (Standort) oder `contact` (Kontakt). Von mehreren das erste.',
  'What was sent, with words or without.': 'Was geschickt wurde, mit Worten oder ohne.',
  'The text of a typed message, or the words of the quick reply that was tapped.':
    'Der Text einer geschriebenen Nachricht, oder die Worte der Schnellantwort, die angetippt wurde.',
  'The text of a typed message, or the words of the quick reply.':
    'Der Text einer geschriebenen Nachricht, oder die Worte der Schnellantwort.',
  'The text that goes along with it, placeholders filled in.':
    'Der Text, der mitgeht, mit ausgefüllten Platzhaltern.',
  'The text.': 'Der Text.',
  'The title of the button or quick reply.': 'Der Titel der Schaltfläche oder Schnellantwort.',
  'The title of the button that was clicked, or the words of the quick reply.':
    'Der Titel der Schaltfläche, die angetippt wurde, oder die Worte der Schnellantwort.',
  'The title of the button that was clicked.': 'Der Titel der Schaltfläche, die angetippt wurde.',
  'The title of the card that the button is on.':
    'Der Titel der Karte, auf der die Schaltfläche ist.',
  'The title.': 'Der Titel.',
  'The type of the last referral within 24 hours, mostly `OPEN_THREAD`.':
    'Die Art der letzten Empfehlung innerhalb von 24 Stunden, meist `OPEN_THREAD`.',
  'The value that is expected.': 'Der Wert, der erwartet wird.',
  'The values, or the file that has one a line. `{ list: NAME }` among the values takes in those of another list.':
    'Die Werte, oder die Datei mit einem je Zeile. `{ list: NAME }` unter den Werten nimmt die einer anderen Liste dazu.',
  'The words of the message, placeholders filled in.':
    'Die Worte der Nachricht, mit ausgefüllten Platzhaltern.',
  'The words on the bar that opens the menu, where the image has one.':
    'Die Worte auf der Leiste, die das Menü öffnet, wo das Bild eine hat.',
  'The words to send; placeholders are filled in.':
    'Die Worte, die gesendet werden; Platzhalter werden ausgefüllt.',
  'The words to tap; 20 characters at the most.': 'Die Worte zum Antippen; höchstens 20 Zeichen.',
  "The writer's own: anything, for anchors that are used below.":
    'Eigenes: was man will, für Anker, die weiter unten verwendet werden.',
  'Time passes, and follow-ups that fall due come.':
    'Zeit vergeht, und fällige Erinnerungen kommen.',
  'To whom the conversation is passed, and with which `metadata`.':
    'An wen das Gespräch geht, und mit welchen `metadata`.',
  'Up to ten cards, side by side.': 'Bis zu zehn Karten nebeneinander.',
  'Up to thirteen answers to tap; they vanish after the next message.':
    'Bis zu dreizehn Antworten zum Antippen; nach der nächsten Nachricht sind sie weg.',
  'Up to three buttons below the card.': 'Bis zu drei Schaltflächen unter der Karte.',
  'Up to three buttons below the text.': 'Bis zu drei Schaltflächen unter dem Text.',
  'What came while another app owned the conversation.':
    'Was kam, während eine andere App das Gespräch hatte.',
  'What comes back as the payload of a postback when it is clicked; 1,000 characters at the most.':
    'Was als Payload eines Postbacks zurückkommt, wenn man sie antippt; höchstens 1.000 Zeichen.',
  'What comes back as the payload of a postback when it is tapped.':
    'Was als Payload eines Postbacks zurückkommt, wenn man sie antippt.',
  'What comes back as the payload when it is tapped; on a channel where it comes as a message, the text is the title.':
    'Was als Payload zurückkommt, wenn man sie antippt; auf einem Kanal, wo sie als Nachricht kommt, ist der Text der Titel.',
  'What comes back as the payload; 1,000 characters at the most.':
    'Was als Payload zurückkommt; höchstens 1.000 Zeichen.',
  'What happened: `postback`, `quick_reply`, `message`, `referral`, `optin` or `added`. Where it is left out, it follows from the fields: `payload` and `text` are a quick reply, `text` is a message, a referral alone is a referral, anything else is a postback.':
    'Was geschah: `postback`, `quick_reply`, `message`, `referral`, `optin` oder `added`. Ohne Angabe folgt es aus den Feldern: `payload` und `text` sind eine Schnellantwort, `text` ist eine Nachricht, eine Empfehlung allein ist ein `referral`, alles andere ist ein Postback.',
  'What happened: `postback`, `quick_reply`, `message`, `referral`, `optin`, or `added` (the person added the bot, or let it write again).':
    'Was geschah: `postback`, `quick_reply`, `message`, `referral`, `optin` oder `added` (die Person hat den Bot hinzugefügt oder lässt ihn wieder schreiben).',
  'What happens one after the other, in one conversation, with what is remembered between.':
    'Was nacheinander geschieht, in einem Gespräch, mit dem, was dazwischen gemerkt wird.',
  'What is named of the message object of the Send API.':
    'Was vom Nachrichtenobjekt der Send API genannt ist.',
  'What is remembered afterwards: a test for each name, as in a rule.':
    'Was danach gemerkt ist: eine Prüfung je Name, wie in einer Regel.',
  'What is remembered at first, by its name.': 'Was zu Beginn gemerkt ist, mit seinem Namen.',
  'What is remembered.': 'Was gemerkt ist.',
  'What is written on it.': 'Was darauf steht.',
  'What is written on the button; 20 characters at the most.':
    'Was auf der Schaltfläche steht; höchstens 20 Zeichen.',
  'What it does, in a few words.': 'Was er tut, in ein paar Worten.',
  'What must be true of it.': 'Was dafür gelten muss.',
  'What must be true of the decision. What is not named is not checked.':
    'Was für die Entscheidung gelten muss. Was nicht genannt ist, wird nicht geprüft.',
  'What must be true of what is decided on it. Of `wait` it may be a list, one for each follow-up that comes.':
    'Was für die Entscheidung darüber gelten muss. Bei `wait` kann es eine Liste sein, eines für jede Erinnerung, die kommt.',
  'What people can type after a slash, and what each does. It comes as a message with that text.':
    'Was Leute nach einem Schrägstrich tippen können und was es jeweils tut. Es kommt als Nachricht mit diesem Text.',
  'What people of other languages get, by the language: `de`, or with a country, `pt_BR`. A part that is not there is the one above.':
    'Was Leute anderer Sprachen bekommen, nach der Sprache: `de`, oder mit einem Land, `pt_BR`. Ein Teil, der fehlt, ist der von oben.',
  'What people of this language get.': 'Was Leute dieser Sprache bekommen.',
  'What people read before they begin.': 'Was Leute lesen, bevor sie anfangen.',
  'What takes the event where nothing in the group does.':
    'Was das Ereignis nimmt, wo es sonst nichts in der Gruppe tut.',
  'What the bot shows before anybody has written: one file of the rules has it.':
    'Was der Bot zeigt, bevor jemand geschrieben hat: Eine der Dateien mit Regeln hat es.',
  'What the event `follow_up` has as its payload. A newer one of the same payload takes its place.':
    'Was das Ereignis `follow_up` als Payload hat. Ein neueres mit demselben Payload tritt an seine Stelle.',
  'What the follow-up brings.': 'Was die Erinnerung bringt.',
  'What the group is called: in tests, and what the `once` of its default goes by.':
    'Wie die Gruppe heißt: in Tests, und wonach `once` ihrer Auffangregel geht.',
  'What the person has in a split: a number from 0 to 99.99.':
    'Was die Person in einer Aufteilung hat: eine Zahl von 0 bis 99.99.',
  'What the person has in one split.': 'Was die Person in einer Aufteilung hat.',
  'What the person has in splits, by their names: numbers from 0 to 99.99, in place of what follows from `sender.id`.':
    'Was die Person in Aufteilungen hat, mit deren Namen: Zahlen von 0 bis 99.99, anstelle dessen, was aus `sender.id` folgt.',
  'What the test shows, in a few words.': 'Was der Test zeigt, in ein paar Worten.',
  'What these tests are about.': 'Wovon diese Tests handeln.',
  "What this is for, in the writer's words.": 'Wofür das da ist, in eigenen Worten.',
  'What was last remembered or counted under a name. Absent when it was forgotten, or is too old.':
    'Was zuletzt unter einem Namen gemerkt oder gezählt wurde. Fehlt, wenn es vergessen wurde oder zu alt ist.',
  'When it begins, with the time zone: `Z` is UTC. Without it an `event` has no time, and a conversation that hangs on the time is an error.':
    'Wann es beginnt, mit der Zeitzone: `Z` ist UTC. Ohne diese Angabe hat ein `event` keine Zeit, und ein Gespräch, das an der Zeit hängt, ist ein Fehler.',
  'When it happened, in milliseconds since 1970, as `botrules route` prints it; below 10^12 in seconds.':
    'Wann es geschah, in Millisekunden seit 1970, wie `botrules route` es ausgibt; unter 10^12 in Sekunden.',
  'When it happened: a date and time that end in `Z` for UTC or in the distance to it (`+02:00`), a date (midnight UTC), or a number as in `timestamp`.':
    'Wann es geschah: Datum und Uhrzeit, die auf `Z` für UTC oder auf den Abstand dazu enden (`+02:00`), ein Datum (Mitternacht UTC) oder eine Zahl wie in `timestamp`.',
  'When the event happened, by its own timestamp.':
    'Wann das Ereignis geschah, nach seinem eigenen Zeitstempel.',
  'Where it happened: `messenger` unless given, or a channel such as `telegram`.':
    'Wo es geschah: `messenger`, wenn nichts anderes dasteht, oder ein Kanal wie `telegram`.',
  'Where it happened: `messenger`, `instagram`, `telegram` or any other channel.':
    'Wo es geschah: `messenger`, `instagram`, `telegram` oder ein anderer Kanal.',
  'Where it happens: `messenger` unless said otherwise.':
    'Wo es geschieht: `messenger`, wenn nichts anderes dasteht.',
  'Where the person came from.': 'Woher die Person kam.',
  'Which default takes the event: the `name` of its group, or the file that it stands in, with its line where a file has several.':
    'Welche Auffangregel das Ereignis nimmt: der `name` ihrer Gruppe, oder die Datei, in der sie steht, mit ihrer Zeile, wo eine Datei mehrere hat.',
  'Who did it.': 'Wer es getan hat.',
  'Who gets the conversation.': 'Wer das Gespräch bekommt.',
  'Who gets the conversation: `page_inbox`, an app id, or `bot`; `release` lets go of it, `request` asks for it. With `metadata`, a text that goes along with it.':
    'Wer das Gespräch bekommt: `page_inbox`, die ID einer App oder `bot`; `release` gibt es ab, `request` bittet darum. Mit `metadata` geht ein Text mit.',
  'Who it is.': 'Wer es ist.',
  '`direct` where the person is alone with the bot, `group` where there are more.':
    '`direct`, wo die Person mit dem Bot allein ist, `group`, wo es mehr sind.',
  '`direct`, or `group`.': '`direct` oder `group`.',
  '`false`: the title of a button or quick reply that is typed, not tapped, is a message like any other. One file that says so says it for all.':
    '`false`: Der Titel einer Schaltfläche oder Schnellantwort, der geschrieben und nicht angetippt wird, ist eine Nachricht wie jede andere. Sagt es eine Datei, gilt es für alle.',
  '`true` on a tap whose title was typed in place of tapped.':
    '`true` beim Antippen, wenn der Titel geschrieben und nicht angetippt wurde.',
  '`true` on a tap whose title was typed; in a conversation, a message with that title becomes one.':
    '`true` beim Antippen, wenn der Titel geschrieben wurde; in einem Gespräch wird eine Nachricht mit diesem Titel dazu.',
  '`true` when another app owns the conversation. Such an event is taken only by a rule that tests `standby`, itself or by its group.':
    '`true`, wenn eine andere App das Gespräch hat. Ein solches Ereignis nimmt nur eine Regel, die `standby` prüft, selbst oder durch ihre Gruppe.',
  '`true` where another app owns the conversation.': '`true`, wo eine andere App das Gespräch hat.',
  '`true` while a person of the page is talking. Such an event is taken only by a rule that tests `human`, itself or by its group. Of a `handover`: whether a person has the conversation from here on.':
    '`true`, während jemand aus dem Team spricht. Ein solches Ereignis nimmt nur eine Regel, die `human` prüft, selbst oder durch ihre Gruppe. Bei `handover`: ob von hier an jemand aus dem Team das Gespräch hat.',
  '`true`: a person of the page is talking when the event comes.':
    '`true`: Jemand aus dem Team spricht, wenn das Ereignis kommt.',
  '`true`: it comes even if the person does something before.':
    '`true`: Sie kommt auch, wenn die Person vorher etwas tut.',
  '`true`: no rule holds, and no default takes the event.':
    '`true`: Keine Regel trifft zu, und keine Auffangregel nimmt das Ereignis.',
  '`true`: the field is present, even if empty; `false`: it is absent.':
    '`true`: Das Feld ist da, auch leer; `false`: Es fehlt.',
  '`true`: the rule adds its outcome and lets the search go on.':
    '`true`: Die Regel trägt ihr Ergebnis bei und lässt weitersuchen.',
  '`true`: the rule is never tried.': '`true`: Die Regel wird nie versucht.',
};
