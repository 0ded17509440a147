/** What is wrong, in German. */
export const findings = {
  ' Did you mean {0}?': ' Meinten Sie {0}?',
  ' For no rule and no default write: expect: { nothing: true }.':
    ' Wo keine Regel und keine Auffangregel greift, schreiben Sie: expect: { nothing: true }.',
  ' Or let the rule take events of `channel: [{0}]` alone.':
    ' Oder lassen Sie die Regel nur Ereignisse von `channel: [{0}]` nehmen.',
  ' So it is in 1 more place.': ' Das gilt noch an 1 weiteren Stelle.',
  ' So it is in {0} more places.': ' Das gilt noch an {0} weiteren Stellen.',
  ' So it is with 1 more row.': ' Das gilt noch für 1 weitere Zeile.',
  ' So it is with {0} more rows.': ' Das gilt noch für {0} weitere Zeilen.',
  ' The emoji {0} counts as {1}.': ' Das Emoji {0} zählt als {1}.',
  '"<<" brings in the keys of another place, and this has no keys.':
    '„<<“ übernimmt die Schlüssel einer anderen Stelle, und diese hat keine.',
  '"\\b" knows the letters from A to Z alone, so next to {0} it is not the edge of a word.':
    '„\\b“ kennt nur die Buchstaben von A bis Z, neben {0} ist es also keine Wortgrenze.',
  '"human" cannot be {0}.': '„human“ kann nicht {0} sein.',
  '"loose" cannot be said of "regex": what an expression looks for would be folded away.':
    '„loose“ passt nicht zu „regex“: Es würde auch verwischen, wonach der Ausdruck sucht.',
  '"nothing" leaves no room for "{0}".': '„nothing“ lässt keinen Platz für „{0}“.',
  '"one_of" has one message, so nothing is left to chance.':
    '„one_of“ hat nur eine Nachricht, dem Zufall bleibt also nichts überlassen.',
  '"raw" begins at one event, so there is no {0} in it.':
    '„raw“ beginnt bei einem einzelnen Ereignis, darin gibt es kein {0}.',
  '"split" takes names with numbers, not {0}.': '„split“ erwartet Namen mit Zahlen, {0:kein}.',
  '"standby" cannot be {0}.': '„standby“ kann nicht {0} sein.',
  '"typed" cannot be {0}.': '„typed“ kann nicht {0} sein.',
  '"typos: true" changes nothing here: none of these words may have a slip.':
    '„typos: true“ ändert hier nichts: Keines dieser Wörter darf einen Tippfehler haben.',
  '"words" keeps nothing of the text, so {0} in it would be read as the word alone.':
    '„words“ behält nichts vom Text, {0} würde darin also nur als Wort gelesen.',
  '"{0}" belongs to "at", and cannot stand next to "after".':
    '„{0}“ gehört zu „at“ und kann nicht neben „after“ stehen.',
  '"{0}" can be a character, or what a group took: RE2 has no back-references.':
    '„{0}“ kann ein Zeichen sein oder das, was eine Gruppe gefunden hat: RE2 kennt keine Rückverweise.',
  '"{0}" cannot be {1}.': '„{0}“ kann nicht {1} sein.',
  '"{0}" cannot stand beside "conversation".': '„{0}“ kann nicht neben „conversation“ stehen.',
  '"{0}" cannot stand in one message with "{1}".':
    '„{0}“ kann nicht in einer Nachricht mit „{1}“ stehen.',
  '"{0}" does not begin a group with a proper name.':
    '„{0}“ beginnt keine Gruppe mit einem gültigen Namen.',
  '"{0}" has nothing before it to repeat.':
    '„{0}“ hat nichts vor sich, das sich wiederholen ließe.',
  '"{0}" is a text, not {1}.': '„{0}“ ist ein Text, {1:kein}.',
  '"{0}" is given twice.': '„{0}“ steht zweimal da.',
  '"{0}" is how long something is ago, which is compared with a span.':
    '„{0}“ sagt, wie lange etwas her ist, und wird mit einer Zeitspanne verglichen.',
  '"{0}" is not a count that RE2 takes.': '„{0}“ ist keine Anzahl, die RE2 kennt.',
  '"{0}" is not a day of the calendar.': '„{0}“ ist kein Tag des Kalenders.',
  '"{0}" is not a day of the year.': '„{0}“ ist kein Tag des Jahres.',
  '"{0}" is not a placeholder that has a proper name.':
    '„{0}“ ist kein Platzhalter mit einem gültigen Namen.',
  '"{0}" is not a range or class that RE2 knows.':
    '„{0}“ ist kein Bereich und keine Klasse, die RE2 kennt.',
  '"{0}" is not a time of the day.': '„{0}“ ist keine Uhrzeit.',
  '"{0}" is not an expression that RE2 can read.': '„{0}“ ist kein Ausdruck, den RE2 lesen kann.',
  '"{0}" is worked out from the payload.': '„{0}“ ergibt sich aus dem Payload.',
  '"{0}" repeats a repeat.': '„{0}“ wiederholt eine Wiederholung.',
  '"{0}" stands alone, without an operator that it could be said of.':
    '„{0}“ steht allein, ohne einen Operator, zu dem es gehört.',
  '"{0}" takes keys with texts, not {1}.': '„{0}“ erwartet Schlüssel mit Texten, {1:kein}.',
  '"|" is part of the text here: several texts need a list.':
    '„|“ ist hier ein Teil des Textes: Mehrere Texte brauchen eine Liste.',
  'A "(" is never closed.': 'Ein „(“ wird nie geschlossen.',
  'A ")" closes nothing.': 'Ein „)“ schließt nichts.',
  'A "[" is never closed.': 'Ein „[“ wird nie geschlossen.',
  'A "{" begins a placeholder, so the braces of JSON are written twice.':
    'Ein „{“ beginnt einen Platzhalter, die Klammern von JSON schreibt man also doppelt.',
  'A bot has one profile, and {0} and {1} each have one.':
    'Ein Bot hat ein Profil, und {0} und {1} haben je eines.',
  'A button cannot begin a mail: put the mail address into the text.':
    'Eine Schaltfläche kann keine E-Mail beginnen: Schreiben Sie die E-Mail-Adresse in den Text.',
  'A button does one thing, and this one has "{0}" and "{1}".':
    'Eine Schaltfläche tut nur eines, und diese hat „{0}“ und „{1}“.',
  'A card needs more than a title.': 'Eine Karte braucht mehr als einen Titel.',
  'A cell cannot be tested, only shown: {{0}.{1}}. Put the rows that are meant into a table of their own, and write {{2} in THAT_TABLE} in a rule above.':
    'Eine Zelle kann man nur zeigen, nicht prüfen: {{0}.{1}}. Legen Sie die gemeinten Zeilen in einer eigenen Tabelle ab und schreiben Sie in einer Regel darüber {{2} in JENE_TABELLE}.',
  'A colon is missing after {0}.': 'Nach {0} fehlt ein Doppelpunkt.',
  'A comma is missing here: two entries run into one another.':
    'Hier fehlt ein Komma: Zwei Einträge laufen ineinander.',
  'A comma, a space or a closing bracket is missing here.':
    'Hier fehlt ein Komma, ein Leerzeichen oder eine schließende Klammer.',
  'A command is one word, such as /menu or /opening_hours.':
    'Ein Befehl ist ein Wort, etwa /menu oder /opening_hours.',
  'A comment begins at " #", so the rest of the line is hidden, its closing brace too.':
    'Bei „ #“ beginnt ein Kommentar, der Rest der Zeile ist also verborgen, auch die schließende Klammer.',
  'A comment begins here, so the rest of the line is not part of the text.':
    'Hier beginnt ein Kommentar, der Rest der Zeile gehört also nicht zum Text.',
  'A comment begins with "#", not with {0}.': 'Ein Kommentar beginnt mit „#“, nicht mit {0}.',
  'A day of every year, without the year, needs both "from" and "until".':
    'Ein Tag, der jedes Jahr gilt, ohne Jahr, braucht „from“ und „until“.',
  'A default takes it.': 'Eine Auffangregel nimmt es.',
  'A default without an outcome does nothing.':
    'Eine Auffangregel, die nichts auslöst, tut nichts.',
  'A follow-up comes "after" a span or "at" a time of day, not both.':
    'Eine Erinnerung kommt nach einer Zeitspanne („after“) oder zu einer Uhrzeit („at“), nicht beides.',
  'A follow-up comes from 10 seconds to 30 days from now, and {0} is {1}.':
    'Eine Erinnerung kommt frühestens in 10 Sekunden und spätestens in 30 Tagen, und {0} ist {1}.',
  'A follow-up is an event of its own: give it a "payload:", and say this in a rule with "when: { event: follow_up, payload: … }".':
    'Eine Erinnerung ist ein eigenes Ereignis: Geben Sie ihr ein „payload:“, und sagen Sie dies in einer Regel mit „when: { event: follow_up, payload: … }“.',
  'A key needs ":" behind it, not {0}.': 'Hinter einen Schlüssel gehört „:“, nicht {0}.',
  'A line needs no {0} at its end.': 'Eine Zeile braucht kein {0} am Ende.',
  'A line that begins with "%" is an instruction to YAML, and this one is not known.':
    'Eine Zeile, die mit „%“ beginnt, ist eine Anweisung an YAML, und diese ist nicht bekannt.',
  'A list and a table of one group are both named {0}.':
    'Eine Liste und eine Tabelle derselben Gruppe heißen beide {0}.',
  'A list cannot begin in the line of its key.':
    'Eine Liste kann nicht in der Zeile ihres Schlüssels beginnen.',
  'A name is dot-separated words of letters, digits, "_" and "-", such as order.name.':
    'Ein Name besteht aus Wörtern mit Punkten dazwischen, aus Buchstaben, Ziffern, „_“ und „-“, etwa order.name.',
  'A path has dots, not brackets: in {0} the brackets are part of a name.':
    'Ein Pfad hat Punkte, keine Klammern: In {0} gehören die Klammern zu einem Namen.',
  'A path has no wildcards: "*" in {0} is a name like any other.':
    'Ein Pfad kennt keine Platzhalter: „*“ ist in {0} ein Name wie jeder andere.',
  'A path has no wildcards: {0} in {1} is a name like any other.':
    'Ein Pfad kennt keine Platzhalter: {0} ist in {1} ein Name wie jeder andere.',
  'A question cannot be named {0}.': 'Eine Frage kann nicht {0} heißen.',
  'A row cannot be known as {0}, with which names of fields begin.':
    'Eine Zeile kann nicht {0} heißen, denn so beginnen Namen von Feldern.',
  'A rule cannot be named "default": that is what a decision by a default is called.':
    'Eine Regel kann nicht „default“ heißen: So heißt eine Entscheidung der Auffangregel.',
  'A rule set remembers and counts under {0} names at most, and this is one more.':
    'Ein Regelsatz merkt sich und zählt unter höchstens {0} Namen, und dieser ist einer zu viel.',
  'A rule without an outcome does nothing.': 'Eine Regel, die nichts auslöst, tut nichts.',
  'A second document begins here with "---".': 'Hier beginnt mit „---“ ein zweites Dokument.',
  'A space is missing after this colon.': 'Nach diesem Doppelpunkt fehlt ein Leerzeichen.',
  'A space is missing after this dash.': 'Nach diesem Strich fehlt ein Leerzeichen.',
  'A split cannot be named {0}.': 'Eine Aufteilung kann nicht {0} heißen.',
  'A step does one thing, and this one has "{0}" and "{1}".':
    'Ein Schritt tut nur eines, und dieser hat „{0}“ und „{1}“.',
  'A tab cannot indent a line.': 'Ein Tabulator kann keine Zeile einrücken.',
  'A tap on {0} goes to {1} for its words; rule {2}, which tests its payload {3}, is below.':
    'Wer {0} antippt, landet wegen der Wörter bei {1:dat}; die Regel {2}, die den Payload {3} prüft, steht darunter.',
  'A tap on {0} opens a page or calls a number, so no event comes of it.':
    'Wer {0} antippt, öffnet eine Seite oder ruft eine Nummer an; daraus wird kein Ereignis.',
  'A test has one of "event", "events", "webhook" and "conversation", and this has two.':
    'Ein Test hat eines von „event“, „events“, „webhook“ und „conversation“, und dieser hat zwei.',
  'A text cannot begin with "!" unless it is quoted.':
    'Ein Text kann nur in Anführungszeichen mit „!“ beginnen.',
  'A text cannot begin with "*" unless it is quoted.':
    'Ein Text kann nur in Anführungszeichen mit „*“ beginnen.',
  'A text cannot begin with "{" unless it is quoted.':
    'Ein Text kann nur in Anführungszeichen mit „{“ beginnen.',
  'A text cannot begin with "{0}" unless it is quoted.':
    'Ein Text kann nur in Anführungszeichen mit „{0}“ beginnen.',
  'A text cannot begin with {0} unless it is quoted.':
    'Ein Text kann nur in Anführungszeichen mit {0} beginnen.',
  'A text follows behind the double quotes of this cell.':
    'Hinter den doppelten Anführungszeichen dieser Zelle folgt noch Text.',
  'A time zone by itself is not a time.': 'Eine Zeitzone allein ist keine Zeit.',
  'A {0} has no "{1}".': 'Ein {0} hat kein „{1}“.',
  'After this time {0} should be {1}, and is {2}.':
    'Nach dieser Zeit sollte {0} {1} sein und ist {2}.',
  'An entry of the menu does one thing, and this one has {0} and {1}.':
    'Ein Eintrag des Menüs tut nur eines, und dieser hat {0} und {1}.',
  'An event here has no custom fields, since none is declared.':
    'Ein Ereignis hat hier keine eigenen Felder, denn es sind keine angemeldet.',
  'An event is fields with their values, not {0}.':
    'Ein Ereignis besteht aus Feldern mit ihren Werten, nicht aus {0:dat}.',
  'An image is cut into {0} lines of {1} cells at the most.':
    'Ein Bild wird in höchstens {0} Zeilen mit je {1} Zellen geteilt.',
  'An {0} has no "{1}".': 'Ein {0} hat kein „{1}“.',
  'Between brackets or braces there is a line that begins with "-" or "?".':
    'Zwischen Klammern steht eine Zeile, die mit „-“ oder „?“ beginnt.',
  'Between { and } a text with "{" needs quotes.':
    'Zwischen { und } braucht ein Text mit „{“ Anführungszeichen.',
  'Buttons and quick replies need a message above them.':
    'Schaltflächen und Schnellantworten brauchen eine Nachricht über sich.',
  'Capitals count here: {0} is not {1}.': 'Groß und klein zählt hier: {0} ist nicht {1}.',
  'Conditions nest more than {0} deep here.':
    'Bedingungen sind hier mehr als {0}-fach ineinander geschachtelt.',
  'Each line of this file is a value as it stands, so the dash in {0} is part of it.':
    'Jede Zeile dieser Datei ist ein Wert, wie sie dasteht, der Strich in {0} gehört also dazu.',
  'Each line of this file is a value as it stands, so the quotes in {0} are part of it.':
    'Jede Zeile dieser Datei ist ein Wert, wie sie dasteht, die Anführungszeichen in {0} gehören also dazu.',
  'Each value of {0} {1}: {2}.': 'Jeder Wert von {0} {1}: {2:cap}.',
  'Entries are counted from 1.': 'Einträge werden ab 1 gezählt.',
  'Entry {0} of the menu, {1}, has no area of the image.':
    'Der Eintrag {0} des Menüs, {1}, hat keine Fläche im Bild.',
  'For a line break put the text in double quotes, or write "|" and the text in the lines below.':
    'Für einen Zeilenumbruch setzen Sie den Text in doppelte Anführungszeichen, oder schreiben Sie „|“ und den Text in die Zeilen darunter.',
  'In a conversation each step says what it expects.':
    'In einem Gespräch sagt jeder Schritt, was er erwartet.',
  'In a test, write "human: true" beside "event:".':
    'In einem Test schreiben Sie „human: true“ neben „event:“.',
  'In {0} "*" stands where no word ends: in "words" it is any ending of the word before it.':
    'In {0} steht „*“ nicht an einem Wortende: Bei „words“ ist es jede Endung des Wortes davor.',
  'It asks for this.': 'Hier wird dies verlangt.',
  'It belongs to the rule, not to its "when": begin it in the column of "when:".':
    'Das gehört zur Regel, nicht zu ihrem „when“: Beginnen Sie es in der Spalte von „when:“.',
  'It belongs to the test: begin it in the column of "event:".':
    'Das gehört zum Test: Beginnen Sie es in der Spalte von „event:“.',
  'It comes from a web page or a word processor: type a plain space in its place{0}.':
    'Es stammt von einer Webseite oder aus einer Textverarbeitung: Tippen Sie stattdessen ein gewöhnliches Leerzeichen{0}.',
  'It is captured here first.': 'Hier wird es zuerst erfasst.',
  'It is defined here.': 'Hier ist sie definiert.',
  'It is loaded here first.': 'Hier wird sie zuerst geladen.',
  'It is written here first.': 'Hier steht es zuerst.',
  'Keys and lists stand more than {0} deep inside one another here.':
    'Schlüssel und Listen stehen hier mehr als {0}-fach ineinander.',
  'Known are, for instance, {0}.': 'Bekannt sind zum Beispiel {0}.',
  'No channel of this bot shows {0}: there {1} {2}.':
    'Kein Kanal dieses Bots zeigt {0}: Es {1} {2}.',
  'No platform fills {0} in a greeting.': 'Keine Plattform füllt {0} in einer Begrüßung.',
  'No rule asks for {0}: only rule {1} takes it, with whatever else comes.':
    'Keine Regel fragt nach {0}: Nur die Regel {1} nimmt ihn, mit allem, was sonst kommt.',
  'No rule asks for {0}: only rules {1} might take it, each for another reason.':
    'Keine Regel fragt nach {0}: Nur die Regeln {1} könnten ihn nehmen, jede aus einem anderen Grund.',
  'No rule asks the question {0}, so nothing is ever an answer to it.':
    'Keine Regel stellt die Frage {0}, also ist nie etwas eine Antwort darauf.',
  'No rule remembers or counts {0}, so {1}.': 'Keine Regel merkt sich {0} oder zählt es, also {1}.',
  'No rule remembers {0} under {1}, so this never passes.':
    'Keine Regel merkt sich {0} unter {1}, also trifft das nie zu.',
  'No rule remembers {0} under {1}, which is only counted, so this never passes.':
    'Keine Regel merkt sich {0} unter {1}, es wird nur gezählt, also trifft das nie zu.',
  'No rule sets a follow-up {0}, so there is nothing to call off.':
    'Keine Regel setzt eine Erinnerung {0}, es gibt also nichts abzusagen.',
  'No rule takes an answer to the question {0}.':
    'Keine Regel nimmt eine Antwort auf die Frage {0}.',
  'No rule takes the follow-up {0}, so nothing happens when it comes.':
    'Keine Regel nimmt die Erinnerung {0}, es geschieht also nichts, wenn sie kommt.',
  'No value of "{0}" is {1}.': 'Kein Wert von „{0}“ ist {1}.',
  'No value of "{0}" is {1}: {2}.': 'Kein Wert von „{0}“ ist {1}: {2:cap}.',
  'No value of {0} {1}: {2}.': 'Kein Wert von {0} {1}: {2:cap}.',
  'No {0} that {1} reaches rule {2}: {3} {4} it before.':
    'Kein Wert von „{0}“ ({1}) erreicht die Regel {2}: {3:cap} {4} ihn vorher.',
  'Nobody ever has a "{0}", and without one this test does not hold: only what tests it remembers or counts it.':
    'Niemand hat je ein „{0}“, und ohne trifft diese Prüfung nicht zu: Nur was es prüft, merkt es sich oder zählt es.',
  'None of the {0} paths ends in ".yaml": {1}{2}.':
    'Keiner der {0} Pfade endet mit „.yaml“: {1}{2}.',
  'Nothing above is named {0}, so {1} stands for nothing.':
    'Nichts darüber heißt {0}, also steht {1} für nichts.',
  'Nothing can be remembered as {0}.': 'Unter {0} kann nichts gemerkt werden.',
  'Nothing gives {0} here: leave it out{1}.': 'Nichts gibt hier {0}: Lassen Sie es weg{1}.',
  'Nothing happens when this button is clicked.':
    'Es geschieht nichts, wenn man diese Schaltfläche antippt.',
  'Nothing happens when this entry of the menu is tapped.':
    'Es geschieht nichts, wenn man diesen Eintrag des Menüs antippt.',
  'Nothing in this list reaches rule {0}: {1} {2} all of it before.':
    'Nichts aus dieser Liste erreicht die Regel {0}: {1:cap} {2} alles vorher.',
  'Nothing is added up in a text: {0} is kept as it reads.':
    'In einem Text wird nicht gerechnet: {0} wird so behalten, wie es dasteht.',
  'Nothing says when the follow-up comes.': 'Nichts sagt, wann die Erinnerung kommt.',
  'Nothing stands between "{0}" and the placeholder before it, so nothing says where one ends.':
    'Zwischen „{0}“ und dem Platzhalter davor steht nichts, also sagt nichts, wo der eine endet.',
  'Nothing that counts under "loose" stands between "{0}" and the placeholder before it, so nothing says where one ends.':
    'Zwischen „{0}“ und dem Platzhalter davor steht nichts, was unter „loose“ zählt, also sagt nichts, wo der eine endet.',
  'Nothing takes it.': 'Nichts nimmt es.',
  'Of this list {0} never reach rule {1}: {2} {3} them before.':
    'Aus dieser Liste erreichen {0} die Regel {1} nie: {2:cap} {3} sie vorher.',
  'Of {0} nothing is left under "loose", so it tells no texts apart.':
    'Von {0} bleibt unter „loose“ nichts übrig, es unterscheidet also keine Texte.',
  'Only "away" and "arrival.age" are compared with spans such as 30d.':
    'Nur „away“ und „arrival.age“ werden mit Zeitspannen wie 30d verglichen.',
  'Only a "wait" can expect a list, one for each follow-up that comes.':
    'Nur ein „wait“ kann eine Liste erwarten, mit einem Eintrag für jede Erinnerung, die kommt.',
  'Only a handover says whether a person of the page has the conversation.':
    'Nur eine Übergabe sagt, ob jemand aus dem Team das Gespräch führt.',
  'Only rule {0} might take {1}, and only {2}.':
    'Nur die Regel {0} könnte {1} nehmen, und nur {2}.',
  'Only the text {0} itself passes, because it is in quotes.':
    'Nur der Text {0} selbst passt, denn er steht in Anführungszeichen.',
  'Only the text {0} itself passes.': 'Nur der Text {0} selbst passt.',
  'Only the text {0} itself passes: an operator needs a colon and braces.':
    'Nur der Text {0} selbst passt: Ein Operator braucht Doppelpunkt und Klammern.',
  'People read {0} there. Leave it so if that is right, or write the greeting without it.':
    'Dort liest man {0}. Lassen Sie es so, wenn das richtig ist, oder schreiben Sie die Begrüßung ohne ihn.',
  'People see {0} as it stands here.': 'Man sieht {0} hier so, wie es dasteht.',
  'RE2 has no "{0}".': 'RE2 kennt „{0}“ nicht.',
  'RE2 has no {0}, which "{1}" begins.': 'RE2 kennt keine {0}, und so beginnt „{1}“.',
  'Rule {0} answers nobody: it only {1}, and no rule below gets its events.':
    'Die Regel {0} antwortet niemandem: Sie tut nichts als {1}, und keine Regel darunter bekommt ihre Ereignisse.',
  'Rule {0} can never take an event: {1} takes everything that it would.':
    'Die Regel {0} kann nie ein Ereignis nehmen: {1:cap} nimmt alles, was sie nähme.',
  'Rule {0} can never take an event: {1} together take everything that it would.':
    'Die Regel {0} kann nie ein Ereignis nehmen: {1:cap} nehmen zusammen alles, was sie nähme.',
  'Rule {0} takes the tap for its words.': 'Die Regel {0} nimmt das Antippen wegen der Wörter.',
  'Rule {0} tests the payload.': 'Die Regel {0} prüft den Payload.',
  'Rule {0} {1}.': 'Die Regel {0} {1}.',
  'The "(0)" in {0} leaves open whether the 0 is dialled.':
    'Das „(0)“ in {0} lässt offen, ob man die 0 wählt.',
  'The "*" in {0} counts for nothing: the words of a cell are looked for as they stand.':
    'Das „*“ in {0} gilt nicht: Die Wörter einer Zelle werden so gesucht, wie sie dastehen.',
  'The "{" in {0} is never closed.': 'Das „{“ in {0} wird nie geschlossen.',
  'The "{" that begins here is never closed.': 'Das „{“, das hier beginnt, wird nie geschlossen.',
  'The "{0}" in it is {1} ({2}).': 'Das „{0}“ darin ist {1} ({2}).',
  'The "{0}" is closed with "{1}" here.': 'Das „{0}“ wird hier mit „{1}“ geschlossen.',
  'The "{0}" is not closed before this "{1}".':
    'Das „{0}“ wird vor diesem „{1}“ nicht geschlossen.',
  'The "{0}" that begins here is never closed.':
    'Das „{0}“, das hier beginnt, wird nie geschlossen.',
  'The "{0}" that is written is {1} ({2}).': 'Das „{0}“, das dasteht, ist {1} ({2}).',
  'The area of entry {0}, {1}, is not a rectangle.':
    'Die Fläche des Eintrags {0}, {1}, ist kein Rechteck.',
  'The attachments are a list, so in {0} a number is missing.':
    'Die Anhänge sind eine Liste, in {0} fehlt also eine Nummer.',
  'The brackets or lists nest too deep to be read.':
    'Die Klammern oder Listen sind zu tief geschachtelt, um gelesen zu werden.',
  'The cell {0} stands in a column that has no name.':
    'Die Zelle {0} steht in einer Spalte ohne Namen.',
  'The command {0} is there twice.': 'Den Befehl {0} gibt es zweimal.',
  'The day of "until" is not part of it: for one day, give the day after.':
    'Der Tag von „until“ gehört nicht dazu: Für einen einzelnen Tag nennen Sie den danach.',
  'The double quote that begins this cell is never closed.':
    'Das doppelte Anführungszeichen, das diese Zelle beginnt, wird nie geschlossen.',
  'The escape "{0}" means nothing between double quotes.':
    '„{0}“ bedeutet zwischen doppelten Anführungszeichen nichts.',
  'The expression compiles to {0} steps, and {1} is the most that is safe to run on every event.':
    'Der Ausdruck ergibt {0} Schritte, und mehr als {1} sind nicht sicher, wenn er auf jedes Ereignis angewendet wird.',
  'The expression ends in a "\\" with nothing after it.':
    'Der Ausdruck endet mit einem „\\“, nach dem nichts steht.',
  'The expression is empty, so it would fit every text.':
    'Der Ausdruck ist leer und würde auf jeden Text passen.',
  'The expression is too large.': 'Der Ausdruck ist zu groß.',
  'The expression nests too deeply.': 'Der Ausdruck ist zu tief geschachtelt.',
  'The first of that name.': 'Die erste dieses Namens.',
  'The first of them.': 'Die erste davon.',
  'The first one is here.': 'Hier ist der erste.',
  'The first stands here.': 'Hier steht der erste.',
  'The group name "{0}" does not begin with a letter or "_".':
    'Der Name der Gruppe „{0}“ beginnt nicht mit einem Buchstaben oder „_“.',
  'The host of {0} is not a constant name.': 'Der Host von {0} ist kein fester Name.',
  'The language {0} is there twice.': 'Die Sprache {0} gibt es zweimal.',
  'The last reply shows no button and no quick reply. Write click: and a payload for a button from elsewhere.':
    'Die letzte Antwort zeigt keine Schaltfläche und keine Schnellantwort. Schreiben Sie click: und einen Payload für eine Schaltfläche von anderswo.',
  'The last reply shows {0} {1} times, with several payloads.':
    'Die letzte Antwort zeigt {0} {1}-mal, mit verschiedenen Payloads.',
  'The last reply shows {0}.': 'Die letzte Antwort zeigt {0}.',
  'The lines of this file end in a way that YAML does not know (CR alone).':
    'Die Zeilen dieser Datei enden auf eine Art, die YAML nicht kennt (nur CR).',
  'The list {0} is never used.': 'Die Liste {0} wird nie verwendet.',
  'The list {0} takes itself in, so its values cannot be told.':
    'Die Liste {0} enthält sich selbst, ihre Werte stehen also nicht fest.',
  'The menu has no entry {0}: it has {1}.': 'Das Menü hat keinen Eintrag {0}: Es hat {1}.',
  'The messages of this "one_of" are all the same, so nothing is left to chance.':
    'Die Nachrichten dieses „one_of“ sind alle gleich, dem Zufall bleibt also nichts überlassen.',
  'This passes whatever days or hours stand in {0}:{1}, since the test does not say when it is.':
    'Das besteht, welche Tage oder Uhrzeiten auch in {0}:{1} stehen, denn der Test sagt nicht, wie spät es ist.',
  'This row repeats the names of the columns.': 'Diese Zeile wiederholt die Namen der Spalten.',
  'The operator compares with a decimal number, such as 10 or 99.5.':
    'Der Operator vergleicht mit einer Dezimalzahl, etwa 10 oder 99.5.',
  'The pattern has half of a character in it, a surrogate without its pair.':
    'Das Muster enthält ein halbes Zeichen, ein Surrogat ohne sein Gegenstück.',
  'The pattern is empty.': 'Das Muster ist leer.',
  'The pattern {0} ends in a "\\" with nothing after it.':
    'Das Muster {0} endet mit einem „\\“, nach dem nichts steht.',
  'The placeholder "{{0}.{1}}" has no words for where the cell is empty, as in the row {2} of the table {3}.':
    'Der Platzhalter „{{0}.{1}}“ hat keine Wörter dafür, dass die Zelle leer ist, wie in der Zeile {2} der Tabelle {3}.',
  'The placeholder "{}" has no name.': 'Der Platzhalter „{}“ hat keinen Namen.',
  'The platform is not known to send {0} as {1}.':
    'Es ist nicht bekannt, dass die Plattform {0} als {1} sendet.',
  'The platform shows typing dots for {0} seconds at the most.':
    'Die Plattform zeigt die Tipp-Punkte höchstens {0} Sekunden lang.',
  "The platform's documents rule out some characters of the ref {0}.":
    'Nach den Unterlagen der Plattform sind manche Zeichen des ref {0} nicht erlaubt.',
  'The question {0} is never open: only what waits for its answer asks it.':
    'Die Frage {0} ist nie offen: Nur was auf ihre Antwort wartet, stellt sie.',
  'The quote that begins here is never closed.':
    'Das Anführungszeichen, das hier beginnt, wird nie geschlossen.',
  "The reply of {0} to this follow-up is never sent: it comes after {1}, and {2} later than {3} after a person's last words.":
    'Die Antwort von {0:dat} auf diese Erinnerung wird nie gesendet: Sie kommt nach {1}, und {2} mehr als {3} nach den letzten Worten einer Person.',
  'The rule {0} is disabled.': 'Die Regel {0} ist abgeschaltet.',
  'The rules in {0} are not read: a folder is read where an include names it.':
    'Die Regeln in {0} werden nicht gelesen: Ein Ordner wird dort gelesen, wo eine Einbindung ihn nennt.',
  'The slashes{0} are part of the expression {1} here.':
    'Die Schrägstriche{0} gehören hier zum Ausdruck {1}.',
  'The table {0} has a character in it that no cell can have, such as a zero byte.':
    'Die Tabelle {0} enthält ein Zeichen, das keine Zelle haben kann, etwa ein Nullbyte.',
  'The table {0} has no column {1}.': 'Die Tabelle {0} hat keine Spalte {1}.',
  'The table {0} has no row with the key {1}.':
    'Die Tabelle {0} hat keine Zeile mit dem Schlüssel {1}.',
  'The table {0} is never used.': 'Die Tabelle {0} wird nie verwendet.',
  'The table {0} takes its rows from a file and from "rows:".':
    'Die Tabelle {0} hat Zeilen aus einer Datei und aus „rows:“.',
  'The table {0} {1}.': 'Die Tabelle {0} {1}.',
  'The test {0} does not say what it expects.': 'Der Test {0} sagt nicht, was er erwartet.',
  'The text ended with the quote before {0}.': 'Der Text endete mit dem Anführungszeichen vor {0}.',
  'The text of a quick reply is its title, and {0} is not {1}.':
    'Der Text einer Schnellantwort ist ihr Titel, und {0} ist nicht {1}.',
  'The value ended before this.': 'Der Wert endete davor.',
  'The webhook holds no event that rules see{0}.':
    'Der Webhook enthält kein Ereignis, das Regeln sehen{0}.',
  'The words of a question are a reply: write them as "reply:" beside "ask:".':
    'Die Wörter einer Frage sind eine Antwort: Schreiben Sie sie als „reply:“ neben „ask:“.',
  'The {0} ({1}) in {2} is a {3} letter that looks like {4}.':
    'Das {0} ({1}) in {2} ist {3} und sieht nur aus wie {4}.',
  'The {0} keeps a line break at the end of this text.':
    'Das {0} behält am Ende dieses Textes einen Zeilenumbruch.',
  'The {0} {1} never reaches rule {2}: {3} {4} it before.':
    'Der Wert {1} von „{0}“ erreicht die Regel {2} nie: {3:cap} {4} ihn vorher.',
  'There are {0} {1} {2}, and {3} {4}.': 'Es sind {0} {1} {2}, und {3} höchstens {4}.',
  'There are {0} {1}, and {2} {3} {4}.': 'Es sind {0} {1}, und {2} {3} {4}.',
  'There is a character here that no YAML text can have (U+{0}).':
    'Hier steht ein Zeichen, das kein YAML-Text haben kann (U+{0}).',
  'There is a mark in this cell that belongs to the beginning of a file (U+FEFF), and nobody can see it.':
    'In dieser Zelle steht eine Marke, die an den Anfang einer Datei gehört (U+FEFF), und niemand kann sie sehen.',
  'There is a second ": " in this line, so it reads as a key inside a value.':
    'In dieser Zeile steht ein zweites „: “, sie liest sich also wie ein Schlüssel in einem Wert.',
  'There is a second ": " in this text, so it reads as a key inside a value.':
    'In diesem Text steht ein zweites „: “, er liest sich also wie ein Schlüssel in einem Wert.',
  'There is a space in the URL {0}.': 'In der URL {0} steht ein Leerzeichen.',
  'There is a {0} here, where YAML needs a plain space.':
    'Hier steht ein {0}, wo YAML ein gewöhnliches Leerzeichen braucht.',
  'There is a {0} in this text{1}.': 'In diesem Text steht ein {0}{1}.',
  'There is a {0} in what is written.': 'In dem, was dasteht, ist ein {0}.',
  'There is no "{" before this "}".': 'Vor diesem „}“ steht kein „{“.',
  'There is no "{0}" before this "{1}".': 'Vor diesem „{1}“ steht kein „{0}“.',
  'There is no default: an event that no rule takes gets no answer.':
    'Es gibt kein „default“: Ein Ereignis, das keine Regel nimmt, bekommt keine Antwort.',
  'There is no file or folder {0}.': 'Es gibt keine Datei und keinen Ordner {0}.',
  'There is no rule file in {0}.': 'In {0} gibt es keine Regeldatei.',
  'There is no text to read rules from.': 'Es gibt keinen Text, aus dem sich Regeln lesen ließen.',
  'There is no value in {0}.': 'In {0} steht kein Wert.',
  'There is no word in {0}: punctuation and spaces only separate words.':
    'In {0} steht kein Wort: Satzzeichen und Leerzeichen trennen nur Wörter.',
  'There is no {0} named {1} here.': 'Hier gibt es keine {0} namens {1}.',
  'There is nothing after {0}.': 'Nach {0} steht nichts.',
  'There is nothing titled {0} to tap.': 'Es gibt nichts mit dem Titel {0} zum Antippen.',
  'This cell has {0} characters, and the limit is {1}.':
    'Diese Zelle hat {0} Zeichen, und höchstens {1} sind erlaubt.',
  'This cell says {0}, which is what a spreadsheet shows for a broken formula.':
    'In dieser Zelle steht {0}: Das zeigt eine Tabellenkalkulation an Stelle einer kaputten Formel.',
  'This default is never reached: {0} takes everything that would reach it.':
    'Diese Auffangregel wird nie erreicht: {0:cap} nimmt alles, was zu ihr käme.',
  'This default is never reached: {0} together take everything that would reach it.':
    'Diese Auffangregel wird nie erreicht: {0:cap} nehmen zusammen alles, was zu ihr käme.',
  'This default takes the tap for its words.':
    'Diese Auffangregel nimmt das Antippen wegen der Wörter.',
  'This default {0}.': 'Diese Auffangregel {0}.',
  'This file has no rules.': 'Diese Datei hat keine Regeln.',
  'This file has no tests.': 'Diese Datei hat keine Tests.',
  'This follow-up comes in between.': 'Diese Erinnerung kommt dazwischen.',
  'This follow-up never comes: only what takes it sets it.':
    'Diese Erinnerung kommt nie: Nur was sie nimmt, setzt sie.',
  'This holds for what a person of the page writes, too.':
    'Dies gilt auch für das, was jemand aus dem Team schreibt.',
  'This include leads back to {0}, which it stands in.':
    'Diese Einbindung führt zurück zu {0}, worin sie steht.',
  'This is a document of a word processor (RTF), not plain text.':
    'Das ist ein Dokument einer Textverarbeitung (RTF), kein reiner Text.',
  'This is a web page, and not the file that it may show.':
    'Das ist eine Webseite und nicht die Datei, die sie vielleicht zeigt.',
  'This is not YAML.': 'Das ist kein YAML.',
  'This is the word {0} itself, not what is known under that name.':
    'Das ist das Wort {0} selbst, nicht das, was unter diesem Namen bekannt ist.',
  'This key is longer than 1,024 characters.': 'Dieser Schlüssel ist länger als 1.024 Zeichen.',
  'This line begins in another column than the lines that it belongs to.':
    'Diese Zeile beginnt in einer anderen Spalte als die Zeilen, zu denen sie gehört.',
  'This line has neither a key with a colon nor a dash.':
    'Diese Zeile hat weder einen Schlüssel mit Doppelpunkt noch einen Strich.',
  'This line has {0} before it, and its neighbours have {1}.':
    'Diese Zeile hat {0} vor sich, und ihre Nachbarn haben {1}.',
  'This line has {0} cells, and the first has {1}.':
    'Diese Zeile hat {0} Zellen, und die erste hat {1}.',
  'This line marks the text for Markdown, and is not part of it.':
    'Diese Zeile zeichnet den Text für Markdown aus und gehört nicht dazu.',
  'This row has no {0}, which tells rows apart.':
    'Diese Zeile hat kein {0}, woran man Zeilen unterscheidet.',
  'This step does nothing.': 'Dieser Schritt tut nichts.',
  'This table has names of columns and no row.':
    'Diese Tabelle hat Namen von Spalten und keine Zeile.',
  'This table has zero bytes in it, so it is not text in UTF-8.':
    'Diese Tabelle enthält Nullbytes, sie ist also kein Text in UTF-8.',
  'This table is empty: it has no line that names its columns.':
    'Diese Tabelle ist leer: Sie hat keine Zeile mit den Namen ihrer Spalten.',
  'This takes the follow-up.': 'Dies nimmt die Erinnerung.',
  'This test has no event.': 'Dieser Test hat kein Ereignis.',
  'This text begins with a {0}, which is part of it.':
    'Dieser Text beginnt mit einem {0}, und das gehört dazu.',
  'This text ends with a {0}, which is part of it.':
    'Dieser Text endet mit einem {0}, und das gehört dazu.',
  'This text has half of a character in it (U+{0}).':
    'In diesem Text steht ein halbes Zeichen (U+{0}).',
  'This text has {0} characters, and the limit is {1}.':
    'Dieser Text hat {0} Zeichen, und höchstens {1} sind erlaubt.',
  'This time ends before it begins.': 'Diese Zeit endet, bevor sie beginnt.',
  'This time ends when it begins.': 'Diese Zeit endet, wenn sie beginnt.',
  'Two columns of this table are named {0}.': 'Zwei Spalten dieser Tabelle heißen {0}.',
  'Two defaults of this file have "once", and nothing tells them apart.':
    'Zwei Auffangregeln dieser Datei haben „once“, und nichts unterscheidet sie.',
  'Two defaults with "once" are of groups named {0}.':
    'Zwei Auffangregeln mit „once“ gehören zu Gruppen namens {0}.',
  'Two entries run into one another here.': 'Hier laufen zwei Einträge ineinander.',
  'Two groups are named "{0}".': 'Zwei Gruppen heißen „{0}“.',
  'Two rows have the key {0}.': 'Zwei Zeilen haben den Schlüssel {0}.',
  'Two rules are named {0}.': 'Zwei Regeln heißen {0}.',
  'Typos are looked for in {0} rows at most, and {1} has {2}.':
    'Tippfehler werden in höchstens {0} Zeilen gesucht, und {1} hat {2}.',
  'Unknown field {0}.': 'Das Feld {0} ist nicht bekannt.',
  'Unknown key {0} in an event.': 'Der Schlüssel {0} ist in einem Ereignis nicht bekannt.',
  'Unknown key {0} in {1}.': 'Der Schlüssel {0} ist in {1:dat} nicht bekannt.',
  'Unknown operator {0}.': 'Der Operator {0} ist nicht bekannt.',
  'What a person has in a split is not {0}.':
    'Was eine Person in einer Aufteilung hat, ist nicht {0}.',
  'What is sent to {0} is not encrypted: others can read it on its way.':
    'Was an {0} geschickt wird, ist nicht verschlüsselt: Wer unterwegs mithört, kann es lesen.',
  'What is decided here hangs on the time ({0}:{1}), and the test does not say when it is.':
    'Was hier entschieden wird, hängt von der Zeit ab ({0}:{1}), und der Test sagt nicht, wie spät es ist.',
  'What is written has "{0}" ({1}).': 'Da steht „{0}“ ({1}).',
  'What stands before a colon must be one text.':
    'Vor einem Doppelpunkt muss ein einzelner Text stehen.',
  'With this the names with "*" stand for more than {0} values.':
    'Damit stehen die Namen mit „*“ für mehr als {0} Werte.',
  'Words with "*" or a digit, and words of fewer than five letters, take no slips. Write endings out, such as [pizza, pizzas], or delete "typos".':
    'Wörter mit „*“ oder einer Ziffer und Wörter unter fünf Buchstaben verzeihen keine Tippfehler. Schreiben Sie Endungen aus, etwa [pizza, pizzas], oder löschen Sie „typos“.',
  'YAML joins these lines to one line: {0}.': 'YAML macht aus diesen Zeilen eine einzige: {0}.',
  'YAML reads {0} after {1} as nothing.': 'YAML liest {0} nach {1} als nichts.',
  'YAML reads {0} as a comment: only {1} is left of the text.':
    'YAML liest {0} als Kommentar: Vom Text bleibt nur {1}.',
  'YAML reads {0} as a name for what follows: only {1} is left of the text.':
    'YAML liest {0} als Namen für das, was folgt: Vom Text bleibt nur {1}.',
  'YAML reads {0} as nothing, and this file has nothing else.':
    'YAML liest {0} als nichts, und sonst steht nichts in dieser Datei.',
  '{0} Else add a rule that tests this payload.':
    '{0} Sonst ergänzen Sie eine Regel, die diesen Payload prüft.',
  '{0} Else use it, as "memory.{1}" or "{memory.{2}}", or delete it.':
    '{0} Sonst verwenden Sie es als „memory.{1}“ oder „{memory.{2}}“, oder löschen Sie es.',
  '{0} has only spaces, which no platform sends.':
    '{0} besteht nur aus Leerzeichen, und die sendet keine Plattform.',
  '{0} is in this list twice.': '{0} steht zweimal in dieser Liste.',
  '{0} is shown twice here, and nobody can tell the two apart.':
    '{0} wird hier zweimal gezeigt, und niemand kann die beiden unterscheiden.',
  '{0} Or write a rule of its own for `channel: {1}` above this one.':
    '{0} Oder schreiben Sie über dieser eine eigene Regel für `channel: {1}`.',
  '{0} also takes {1}: since one alternative asks for "event", the others take the page\'s own events, too.':
    '{0} nimmt auch {1}: Weil eine Alternative nach „event“ fragt, nehmen die anderen ebenfalls die eigenen Ereignisse der Seite.',
  '{0} belongs to a message, and the one above is a text by itself.':
    '{0} gehört zu einer Nachricht, und die darüber ist ein bloßer Text.',
  '{0} between double quotes is a control character, which no text has.':
    '{0} zwischen doppelten Anführungszeichen ist ein Steuerzeichen, das kein Text hat.',
  '{0} can be absent or empty, and then the text would have a hole.':
    '{0} kann fehlen oder leer sein, und dann hätte der Text eine Lücke.',
  '{0} can be absent, and then the text would have a hole.':
    '{0} kann fehlen, und dann hätte der Text eine Lücke.',
  '{0} cannot be a command.': '{0} kann kein Befehl sein.',
  '{0} cannot be a name in {1}.': '{0} kann kein Name in {1} sein.',
  '{0} cannot be filled in: nothing here is named {1}.':
    '{0} lässt sich nicht ausfüllen: Nichts heißt hier {1}.',
  '{0} cannot be filled: this is the same for everybody.':
    '{0} lässt sich nicht ausfüllen: Dies ist für alle gleich.',
  '{0} cannot leave the folder that is loaded, as {1} does.':
    '{0} kann nicht aus dem geladenen Ordner hinaus, wie {1} es tut.',
  '{0} cannot stand in {1}.': '{0} kann nicht in {1:dat} stehen.',
  '{0} does not say in which time zone.': '{0} sagt nicht, in welcher Zeitzone.',
  '{0} does not say which country it is in.': '{0} sagt nicht, zu welchem Land die Nummer gehört.',
  '{0} does not take {1}.': '{0} nimmt {1} nicht an.',
  '{0} ends when it begins.': '{0} endet, wenn es beginnt.',
  '{0} has a time that the day does not have.': '{0} hat eine Uhrzeit, die es an keinem Tag gibt.',
  '{0} has no handover, so {1} does nothing on {2}.':
    '{0} hat keine Übergabe, also tut {1} auf {2} nichts.',
  '{0} has {1} {2} with the row {3} of the table {4}, and {5} {6}: it is cut.':
    '{0} hat mit der Zeile {3} der Tabelle {4} {1} {2}, und {5} höchstens {6}: Der Text wird gekürzt.',
  '{0} has {1} {2} with the words after "|", and {3} {4}: it is cut.':
    '{0} hat mit den Worten nach „|“ {1} {2}, und {3} höchstens {4}: Der Text wird gekürzt.',
  '{0} has {1} {2} without what is filled in, and {3} {4}: it is cut.':
    '{0} hat schon ohne das, was ausgefüllt wird, {1} {2}, und {3} höchstens {4}: Der Text wird gekürzt.',
  '{0} has {1} {2}, and {3} {4} {5}.': '{0} hat {1} {2}, und {3} {4} {5}.',
  '{0} has {1} {2}, and {3} {4}.': '{0} hat {1} {2}, und {3} höchstens {4}.',
  '{0} is a file of rules, not of tests.': '{0} ist eine Datei mit Regeln, nicht mit Tests.',
  '{0} is a file of tests, not of rules.': '{0} ist eine Datei mit Tests, nicht mit Regeln.',
  '{0} is a formula, and only a spreadsheet works it out.':
    '{0} ist eine Formel, und nur eine Tabellenkalkulation rechnet sie aus.',
  '{0} is a test, and stands where no "when:" is above it.':
    '{0} ist eine Prüfung und steht unter keinem „when:“.',
  '{0} is a typographic quote, and so is part of the text.':
    '{0} ist ein typografisches Anführungszeichen und damit ein Teil des Textes.',
  '{0} is a typographic quote, and so is part of the text: people would see it.':
    '{0} ist ein typografisches Anführungszeichen und damit ein Teil des Textes: Man würde es sehen.',
  '{0} is a typographic quote: type a plain one, or none.':
    '{0} ist ein typografisches Anführungszeichen: Tippen Sie ein gewöhnliches, oder keines.',
  '{0} is an abbreviation, which does not follow the change to summer time, or stands for several places.':
    '{0} ist eine Abkürzung, die die Sommerzeit nicht mitmacht oder für mehrere Orte steht.',
  '{0} is captured inside a "not", which holds where there is nothing to capture.':
    '{0} wird in einem „not“ erfasst, das gerade dann zutrifft, wenn es nichts zu erfassen gibt.',
  '{0} is captured twice for one event, so it could mean either.':
    '{0} wird für ein Ereignis zweimal erfasst, könnte also beides bedeuten.',
  '{0} is counted here, and no rule tests or shows it.':
    '{0} wird hier gezählt, und keine Regel prüft oder zeigt es.',
  '{0} is empty.': '{0} ist leer.',
  '{0} is here for one language, and not for people of all others.':
    '{0} steht hier für eine Sprache, aber nirgends für alle anderen Leute.',
  '{0} is how a spreadsheet shows a long number: its last digits are gone.':
    'So wie {0} zeigt eine Tabellenkalkulation eine lange Zahl: Die letzten Ziffern sind verloren.',
  '{0} is loaded already, and a rule can have only one place.':
    '{0} ist schon geladen, und eine Regel kann nur einen Platz haben.',
  '{0} is not a cell of an image.': '{0} ist keine Zelle eines Bildes.',
  '{0} is not a count of milliseconds.': '{0} ist keine Anzahl von Millisekunden.',
  '{0} is not a date or a date and time.': '{0} ist weder ein Datum noch ein Datum mit Uhrzeit.',
  '{0} is not a day of the week, or days such as mon-fri.':
    '{0} steht weder für einen Wochentag noch für Tage wie mon-fri.',
  '{0} is not a language.': '{0} ist keine Sprache.',
  '{0} is not a phone number.': '{0} ist keine Telefonnummer.',
  '{0} is not a placeholder: a placeholder has one brace on each side.':
    '{0} ist kein Platzhalter: Ein Platzhalter hat eine Klammer auf jeder Seite.',
  '{0} is not a span of time.': '{0} ist keine Zeitspanne.',
  '{0} is not a time.': '{0} ist keine Zeit.',
  '{0} is not hours of the day.': '{0} sind keine Uhrzeiten.',
  '{0} is not on a card {1}.': '{0} steht nicht auf einer Karte {1}.',
  '{0} is not on a card.': '{0} steht nicht auf einer Karte.',
  '{0} is not read: its name does not end in .yaml.':
    '{0} wird nicht gelesen: Der Name endet nicht mit .yaml.',
  '{0} is not the "-" that begins an item of a list.':
    '{0} ist nicht der Strich „-“, mit dem ein Eintrag einer Liste beginnt.',
  '{0} is not the name of a time zone.': '{0} ist kein Name einer Zeitzone.',
  '{0} is not the plain "-" that is due here.':
    '{0} ist nicht der einfache Strich „-“, der hierher gehört.',
  '{0} is not the plain {1} that is due here.':
    '{0} ist nicht das gewöhnliche {1}, das hierher gehört.',
  '{0} is one text: several texts need a list.':
    '{0} ist ein einziger Text: Mehrere Texte brauchen eine Liste.',
  '{0} is part of the text here: in "words" only "*" at the end of a word is special.':
    '{0} ist hier ein Teil des Textes: In „words“ hat nur „*“ am Ende eines Wortes eine Bedeutung.',
  '{0} is part of the text here: in a "like" only "*" and "{name}" are special.':
    '{0} ist hier ein Teil des Textes: In einem „like“ haben nur „*“ und „{name}“ eine Bedeutung.',
  '{0} is part of the text here: what a field is compared with is not filled in.':
    '{0} ist hier ein Teil des Textes: Womit ein Feld verglichen wird, wird nicht ausgefüllt.',
  '{0} is part of the text here: {1} compares letter by letter.':
    '{0} ist hier ein Teil des Textes: {1} vergleicht Buchstabe für Buchstabe.',
  '{0} is read before {1}: names are compared letter by letter.':
    '{0} wird vor {1} gelesen: Namen werden Buchstabe für Buchstabe verglichen.',
  '{0} is remembered here, and no rule tests or shows it.':
    '{0} wird hier gemerkt, und keine Regel prüft oder zeigt es.',
  '{0} is sent as it stands: a placeholder has one brace on each side.':
    '{0} wird so gesendet, wie es dasteht: Ein Platzhalter hat eine Klammer auf jeder Seite.',
  '{0} is shown as it stands: nothing is filled in there.':
    '{0} wird so gezeigt, wie es dasteht: Dort wird nichts ausgefüllt.',
  '{0} is the name of a rule: write the payload that this rule tests, next to "event: follow_up".':
    '{0} ist der Name einer Regel: Schreiben Sie den Payload, den diese Regel prüft, neben „event: follow_up“.',
  '{0} is written twice here, and only one can count.':
    '{0} steht hier zweimal, und nur eines kann gelten.',
  '{0} leads nowhere: no rule takes the {1} {2}.':
    '{0} führt ins Leere: Keine Regel nimmt den {1} {2}.',
  '{0} needs {1}.': '{0:nom} braucht {1}.',
  '{0} on {1}.': 'Auf {1}: {0:cap}.',
  '{0} says something of {1}, which is not beside it.':
    '{0} sagt etwas über {1}, und das steht nicht daneben.',
  '{0} shows what is captured under this name, and never the field {1}, even where nothing is captured.':
    '{0} zeigt, was unter diesem Namen erfasst wird, und nie das Feld {1}, auch wo nichts erfasst wird.',
  '{0} shows what is captured under this name, and never the param {1}.':
    '{0} zeigt, was unter diesem Namen erfasst wird, und nie den Parameter {1}.',
  '{0} stands inside what {1} names, so it would never end.':
    '{0} steht in dem, was {1} benennt, es würde also nie enden.',
  '{0} stands next to {1}, not below it.': '{0} steht neben {1}, nicht darunter.',
  '{0} takes a URL that begins with https://, not {1}.':
    '{0} nimmt eine URL, die mit https:// beginnt, nicht {1}.',
  '{0} takes it.': '{0} nimmt es.',
  '{0} takes {1}, not {2}.': '{0} erwartet {1}, {2:kein}.',
  '{0} {1} commands or a menu, and this profile has both: nobody sees the commands.':
    '{0} {1} Befehle oder ein Menü, und dieses Profil hat beides: Niemand sieht die Befehle.',
  '{0} {1} no menu without {2}.': '{0} {1} kein Menü ohne {2}.',
  '{0} {1} no {2} in a greeting.': '{0} {1} in einer Begrüßung kein {2}.',
  '{0}, and the test expects {1}.': '{0}, und der Test erwartet {1}.',
  '{0}, and {1} is of one.': '{0}, und {1} gilt für eine.',
  '{0}, without an end: it comes every {1}, whatever the person does.':
    '{0}, ohne Ende: Sie kommt alle {1}, was die Person auch tut.',
  '{0}, without an end: it comes every {1} until the person writes.':
    '{0}, ohne Ende: Sie kommt alle {1}, bis die Person schreibt.',
  '{0}. Else it is left out there.': '{0}. Sonst fehlt es dort.',
  '{0}. Put the value in quotes if the comma is part of it.':
    '{0}. Setzen Sie den Wert in Anführungszeichen, wenn das Komma dazugehört.',
  '{0}. Write {1} if it is part of the text{2}.':
    '{0}. Schreiben Sie {1}, wenn es zum Text gehört{2}.',
  '{0}: none of the ways to satisfy {1} is open.':
    '{0}: Keiner der Wege, {1} zu erfüllen, ist offen.',
  '{0}: write {1}{2} without one.': '{0}: Schreiben Sie {1}{2} ohne eines.',
  '{0}: {1}.': '{0}: {1:cap}.',
} as const;
