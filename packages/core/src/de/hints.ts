/** What to do, in German. */
export const hints = {
  'Add "after:", such as after: 1h, or "at:", such as at: 09:00.':
    'Ergänzen Sie „after:“, etwa after: 1h, oder „at:“, etwa at: 09:00.',
  'Add "ask: {0}" to the rule whose reply asks for it first.':
    'Ergänzen Sie „ask: {0}“ in der Regel, deren Antwort zuerst danach fragt.',
  'Add "ask: {0}" to the rule whose reply asks for it.':
    'Ergänzen Sie „ask: {0}“ in der Regel, deren Antwort danach fragt.',
  'Add "default:" with a route or a reply next to "rules:", in the last file if there are several.':
    'Ergänzen Sie „default:“ mit einer Route oder einer Antwort neben „rules:“, bei mehreren Dateien in der letzten.',
  'Add "expect:" to a step.': 'Ergänzen Sie „expect:“ in einem Schritt.',
  'Add "expect:", or let "botrules test --update" fill in what happens now.':
    'Ergänzen Sie „expect:“, oder lassen Sie „botrules test --update“ eintragen, was jetzt geschieht.',
  'Add "from:", "until:", "days:" or "hours:".':
    'Ergänzen Sie „from:“, „until:“, „days:“ oder „hours:“.',
  'Add "ignore_case: true" next to the operator.':
    'Ergänzen Sie „ignore_case: true“ neben dem Operator.',
  'Add "payload:", "url:" or "phone:".': 'Ergänzen Sie „payload:“, „url:“ oder „phone:“.',
  'Add "payload:", "url:", or "menu:" with entries of its own.':
    'Ergänzen Sie „payload:“, „url:“ oder „menu:“ mit eigenen Einträgen.',
  'Add "remember: { {0}: … }" to the rule that learns it, or leave it out here.':
    'Ergänzen Sie „remember: { {0}: … }“ in der Regel, die es erfährt, oder lassen Sie es hier weg.',
  'Add "reply:", or "continue: true" so that the rules below get the event, too.':
    'Ergänzen Sie „reply:“ oder auch „continue: true“, damit die Regeln darunter das Ereignis ebenfalls bekommen.',
  'Add "subtitle:", "image:" or "buttons:".': 'Ergänzen Sie „subtitle:“, „image:“ oder „buttons:“.',
  'Add "text:" next to them, such as text: What would you like?':
    'Ergänzen Sie „text:“ daneben, etwa text: Was möchten Sie?',
  'Add a rule that tests the payload {0}, or correct the payload.':
    'Ergänzen Sie eine Regel, die den Payload {0} prüft, oder berichtigen Sie den Payload.',
  'Add a rule that tests the text {0}, or take it away.':
    'Ergänzen Sie eine Regel, die den Text {0} prüft, oder nehmen Sie dies weg.',
  'Add a rule with "when: { answer_to: {0}, text: { exists: true } }", or delete this "ask".':
    'Ergänzen Sie eine Regel mit „when: { answer_to: {0}, text: { exists: true } }“, oder löschen Sie dieses „ask“.',
  'Add a rule with "when: { event: follow_up, payload: {0} }".':
    'Ergänzen Sie eine Regel mit „when: { event: follow_up, payload: {0} }“.',
  'Add a time beside "conversation", such as at: 2026-06-02T08:00:00Z':
    'Ergänzen Sie neben „conversation“ eine Zeit, etwa at: 2026-06-02T08:00:00Z',
  'Add a time beside "expect", such as at: 2026-06-02T08:00:00Z':
    'Ergänzen Sie neben „expect“ eine Zeit, etwa at: 2026-06-02T08:00:00Z',
  'Add an operator next to it, such as "is" or "contains".':
    'Ergänzen Sie daneben einen Operator, etwa „is“ oder „contains“.',
  'Add another message, or write this one without "one_of".':
    'Ergänzen Sie eine weitere Nachricht, oder schreiben Sie diese ohne „one_of“.',
  'Add event: [{0}] to this "when", next to the alternatives.':
    'Ergänzen Sie event: [{0}] in diesem „when“, neben den Alternativen.',
  'Add {0} beside it, or take {1} away.': 'Ergänzen Sie {0} daneben, oder nehmen Sie {1} weg.',
  'Add {0} in line with "menu:".': 'Ergänzen Sie {0} auf einer Höhe mit „menu:“.',
  'Add {0}.': 'Ergänzen Sie {0}.',
  'Begin it in the column of "rules:", without a dash.':
    'Beginnen Sie es in der Spalte von „rules:“, ohne Strich.',
  'Begin it with "rules:", and put each rule below with a dash before it.':
    'Beginnen Sie sie mit „rules:“, und setzen Sie darunter jede Regel hinter einen Strich.',
  'Begin the file with "{0}:".': 'Beginnen Sie die Datei mit „{0}:“.',
  'Begin the line without a space.': 'Beginnen Sie die Zeile ohne Leerzeichen.',
  'Capture it with "like" or "regex", add it to "params", use a field, or write "{{" and "}}" for braces that are sent.':
    'Erfassen Sie es mit „like“ oder „regex“, ergänzen Sie es in „params“, nehmen Sie ein Feld, oder schreiben Sie „{{“ und „}}“ für Klammern, die gesendet werden.',
  'Close it behind the cell; a double quote inside such a cell is written twice: "".':
    'Schließen Sie es hinter der Zelle; ein doppeltes Anführungszeichen in so einer Zelle schreibt man zweimal: "".',
  'Close it with "}", or write "\\{" for a brace.':
    'Schließen Sie es mit „}“, oder schreiben Sie „\\{“ für eine Klammer.',
  'Close it with "}", or write "{{" for a brace that is sent.':
    'Schließen Sie es mit „}“, oder schreiben Sie „{{“ für eine Klammer, die gesendet wird.',
  'Close it with the same quote.': 'Schließen Sie es mit demselben Anführungszeichen.',
  'Close it, or write "\\(" for the character.':
    'Schließen Sie es, oder schreiben Sie „\\(“ für das Zeichen.',
  'Close it, or write "\\[" for the character.':
    'Schließen Sie es, oder schreiben Sie „\\[“ für das Zeichen.',
  'Compare the indentation with the line above, and quote texts with special characters.':
    'Vergleichen Sie die Einrückung mit der Zeile darüber, und setzen Sie Texte mit Sonderzeichen in Anführungszeichen.',
  'Correct the condition, or delete the rule.':
    'Berichtigen Sie die Bedingung, oder löschen Sie die Regel.',
  "Declare them where rules and tests are read: { fields: ['user.language'] }.":
    "Melden Sie sie dort an, wo Regeln und Tests gelesen werden: { fields: ['user.language'] }.",
  'Define it under {0} of this file or of a group around it{1}.':
    'Definieren Sie sie unter {0} in dieser Datei oder in einer Gruppe darum{1}.',
  'Define it under {0}, or use {1}.': 'Definieren Sie sie unter {0}, oder nehmen Sie {1}.',
  'Delete it here, or write what was meant.':
    'Löschen Sie es hier, oder schreiben Sie, was gemeint war.',
  'Delete it, and the "```" at the end.': 'Löschen Sie sie, und auch das „```“ am Ende.',
  'Delete it, or narrow {0}.': 'Löschen Sie sie, oder fassen Sie {0} enger.',
  'Delete it, or quote the text that it belongs to.':
    'Löschen Sie sie, oder setzen Sie den Text, zu dem sie gehört, in Anführungszeichen.',
  'Delete it, or save the file again as UTF-8.':
    'Löschen Sie es, oder speichern Sie die Datei noch einmal als UTF-8.',
  'Delete it: write the cell anew. Two files that were put together have it in between.':
    'Löschen Sie es: Schreiben Sie die Zelle neu. Es steht dort, wo zwei Dateien aneinandergehängt wurden.',
  'Delete one of them, or put them below "any" if one of them is enough.':
    'Löschen Sie eine davon, oder stellen Sie sie unter „any“, wenn eine davon genügt.',
  'Delete one of them.': 'Löschen Sie eines davon.',
  'Delete this "follow_up", or let it end: add "count: reminders" to this rule, and memory.reminders: { not: { at_least: 3 } } to its "when".':
    'Löschen Sie dieses „follow_up“, oder lassen Sie es enden: Ergänzen Sie „count: reminders“ in dieser Regel und memory.reminders: { not: { at_least: 3 } } in ihrem „when“.',
  'Delete this line.': 'Löschen Sie diese Zeile.',
  'Delete this row.': 'Löschen Sie diese Zeile.',
  'Delete {0} here, or move {1} before {2}.': 'Löschen Sie {0} hier, oder stellen Sie {1} vor {2}.',
  'Did you mean "payload.json.{0}"?': 'Meinten Sie „payload.json.{0}“?',
  'Format the column as text in the spreadsheet, type the number again and save the file.':
    'Formatieren Sie die Spalte in der Tabellenkalkulation als Text, schreiben Sie die Zahl neu und speichern Sie die Datei.',
  'Mend the formula in the spreadsheet, and save the file anew.':
    'Berichtigen Sie die Formel in der Tabellenkalkulation, und speichern Sie die Datei neu.',
  'One day is from its beginning until the day after, as in { from: 2026-12-24, until: 2026-12-25 }; several are a list of these below "time:".':
    'Ein Tag geht von seinem Anfang bis zum Tag danach, wie in { from: 2026-12-24, until: 2026-12-25 }; mehrere sind eine Liste davon unter „time:“.',
  'Save the file anew with values in place of formulas.':
    'Speichern Sie die Datei neu, mit Werten an Stelle von Formeln.',
  'Shorten the cell, or show a column with shorter words.':
    'Kürzen Sie die Zelle, oder zeigen Sie eine Spalte mit kürzeren Worten.',
  'Shorten the words after "|".': 'Kürzen Sie die Worte nach „|“.',
  'Shorten the words around the placeholders.': 'Kürzen Sie die Worte um die Platzhalter.',
  'What is sent is another field: write "attachment: {0}" in place of it.':
    'Was geschickt wird, ist ein anderes Feld: Schreiben Sie stattdessen „attachment: {0}“.',
  'Write https://.': 'Schreiben Sie https://.',
  'Write attachment: {0}.': 'Schreiben Sie attachment: {0}.',
  'Write other words on one of them.': 'Geben Sie einem davon andere Wörter.',
  'Write them in other words, or keep one of them, without "one_of".':
    'Schreiben Sie sie in anderen Worten, oder behalten Sie eine davon, ohne „one_of“.',
  'Write what is sent as an event, such as "event: { attachment: image }".':
    'Schreiben Sie als Ereignis, was geschickt wird, etwa „event: { attachment: image }“.',
  'Write what is sent as an event, such as "event: { attachment: video }".':
    'Schreiben Sie als Ereignis, was geschickt wird, etwa „event: { attachment: video }“.',
  'Write what is sent as an event, such as "event: { attachment: audio }".':
    'Schreiben Sie als Ereignis, was geschickt wird, etwa „event: { attachment: audio }“.',
  'Write what is sent as an event, such as "event: { attachment: file }".':
    'Schreiben Sie als Ereignis, was geschickt wird, etwa „event: { attachment: file }“.',
  'Write what is sent as an event, such as "event: { attachment: sticker }".':
    'Schreiben Sie als Ereignis, was geschickt wird, etwa „event: { attachment: sticker }“.',
  'Write what is sent as an event, such as "event: { attachment: location }".':
    'Schreiben Sie als Ereignis, was geschickt wird, etwa „event: { attachment: location }“.',
  'Did you mean "{0}"?': 'Meinten Sie „{0}“?',
  'Did you mean {0}?': 'Meinten Sie {0}?',
  'Download the file itself, or copy its text.':
    'Laden Sie die Datei selbst herunter, oder kopieren Sie ihren Text.',
  'Draw all lines with the same number of cells, with blanks between them.':
    'Zeichnen Sie alle Zeilen mit gleich vielen Zellen und Leerzeichen dazwischen.',
  'Draw it with larger cells.': 'Zeichnen Sie es mit größeren Zellen.',
  'Fill the cell, or delete the row.': 'Füllen Sie die Zelle, oder löschen Sie die Zeile.',
  'For your code to answer, write route: {0} in place of the reply.':
    'Soll Ihr Code antworten, schreiben Sie route: {0} anstelle der Antwort.',
  'Give a body as the platform sends it, as JSON in a file or as YAML in place.':
    'Geben Sie einen Inhalt an, wie ihn die Plattform sendet, als JSON in einer Datei oder als YAML an Ort und Stelle.',
  'Give a rule file, or a folder that has some.':
    'Geben Sie eine Regeldatei an oder einen Ordner, der welche hat.',
  'Give an "until" that is later than "from".':
    'Geben Sie ein „until“ an, das später ist als „from“.',
  'Give each column a name of its own.': 'Geben Sie jeder Spalte einen eigenen Namen.',
  'Give each its own name.': 'Geben Sie jeder einen eigenen Namen.',
  'Give each row a key of its own, or name another column with "key:".':
    'Geben Sie jeder Zeile einen eigenen Schlüssel, oder nennen Sie mit „key:“ eine andere Spalte.',
  'Give each text the path of its file: parseRules({ "a.yaml": text, "b.yaml": text }).':
    'Geben Sie jedem Text den Pfad seiner Datei: parseRules({ "a.yaml": text, "b.yaml": text }).',
  'Give it nested or dotted, not both.':
    'Schreiben Sie es geschachtelt oder mit Punkten, nicht beides.',
  'Give one of the groups another name: "once" goes by it.':
    'Geben Sie einer der Gruppen einen anderen Namen: „once“ richtet sich danach.',
  'Give one of the two another name.': 'Geben Sie einem der beiden einen anderen Namen.',
  'Give one of them another name: names tell rules apart in tests, logs and messages.':
    'Geben Sie einer davon einen anderen Namen: An Namen erkennt man Regeln in Tests, Protokollen und Meldungen.',
  'Give the capture another name.': 'Geben Sie dem erfassten Text einen anderen Namen.',
  'Give the capture or the param another name.':
    'Geben Sie dem erfassten Text oder dem Parameter einen anderen Namen.',
  'Give the group a name, as in name: orders, next to its "rules:".':
    'Geben Sie der Gruppe einen Namen, etwa name: orders, neben ihrem „rules:“.',
  'Give the name of a text file.': 'Geben Sie den Namen einer Textdatei an.',
  'Give the payload itself: a text, or { … } for one that is JSON.':
    'Geben Sie den Payload selbst an: einen Text, oder { … } für einen in JSON.',
  'Give the placeholder another name, such as {row in TABLE}.':
    'Geben Sie dem Platzhalter einen anderen Namen, etwa {zeile in TABELLE}.',
  'Give the rule another name, or make it a "default:".':
    'Geben Sie der Regel einen anderen Namen, oder machen Sie ein „default:“ daraus.',
  'Give the smaller number first, and at most 1000 in all.':
    'Nennen Sie die kleinere Zahl zuerst, und höchstens 1000 insgesamt.',
  'Give the title alone.': 'Geben Sie nur den Titel an.',
  'Give this user the right to read it.': 'Geben Sie diesem Benutzer das Recht, sie zu lesen.',
  'Give time or timestamp, not both.': 'Geben Sie time oder timestamp an, nicht beides.',
  'If the text is meant, put it in quotes: "*{0}".':
    'Ist der Text gemeint, so setzen Sie ihn in Anführungszeichen: "*{0}".',
  'Include a file that does not include this one.':
    'Binden Sie eine Datei ein, die diese nicht einbindet.',
  'Include each file once; the files of a folder that is loaded are in it without an include.':
    'Binden Sie jede Datei einmal ein; die Dateien eines geladenen Ordners sind auch ohne Einbindung dabei.',
  'Indent it as they are, or begin it with "- ".':
    'Rücken Sie sie so weit ein wie jene, oder beginnen Sie sie mit „- “.',
  'Indent it as they are, with spaces, and write a space after a dash.':
    'Rücken Sie sie so weit ein wie jene, mit Leerzeichen, und schreiben Sie ein Leerzeichen hinter einen Strich.',
  'Indent it as they are, with spaces, or close the bracket or brace before it.':
    'Rücken Sie sie so weit ein wie jene, mit Leerzeichen, oder schließen Sie die Klammer davor.',
  'Indent it by two spaces more than {0}.': 'Rücken Sie es um zwei Leerzeichen weiter ein als {0}.',
  'Indent it by {0}.': 'Rücken Sie sie um {0} ein.',
  'Indent with spaces.': 'Rücken Sie mit Leerzeichen ein.',
  'Keep one "profile:", and move what is missing from the other into it.':
    'Behalten Sie ein „profile:“, und übernehmen Sie, was darin fehlt, aus dem anderen.',
  'Keep one of the two, or make them two buttons.':
    'Behalten Sie eines von beiden, oder machen Sie zwei Schaltflächen daraus.',
  'Keep one of the two, or make them two entries.':
    'Behalten Sie eines von beiden, oder machen Sie zwei Einträge daraus.',
  'Keep one of the two.': 'Behalten Sie eines von beiden.',
  'Keep one of the two. One field can have several tests: payload: [A, B] takes either.':
    'Behalten Sie eines von beiden. Ein Feld kann mehrere Prüfungen haben: payload: [A, B] nimmt jedes davon.',
  'Keep one of {0} a message.': 'Behalten Sie je Nachricht nur eines von {0}.',
  'Leave "typos" away, or look through a shorter table.':
    'Lassen Sie „typos“ weg, oder durchsuchen Sie eine kürzere Tabelle.',
  'Leave "{0}" out.': 'Lassen Sie „{0}“ weg.',
  'Leave it if that will do. Else write a rule of its own for `channel: {0}` above this one.':
    'Lassen Sie es so, wenn das genügt. Sonst schreiben Sie über dieser eine eigene Regel für `channel: {0}`.',
  'Leave it out, or write "at:" in place of "after:".':
    'Lassen Sie es weg, oder schreiben Sie „at:“ statt „after:“.',
  'Leave one of them out.': 'Lassen Sie eines davon weg.',
  'Leave the "\\" out: {0}': 'Lassen Sie das „\\“ weg: {0}',
  'Leave the brackets out, or give the link to a button: { title: …, url: … }.':
    'Lassen Sie die Klammern weg, oder geben Sie den Link einer Schaltfläche: { title: …, url: … }.',
  'Leave the marks of the web page out; for a line break write "|" and the text below.':
    'Lassen Sie die Zeichen der Webseite weg; für einen Zeilenumbruch schreiben Sie „|“ und den Text darunter.',
  'Leave the offset out, and name a "timezone" next to it.':
    'Lassen Sie den Abstand zu UTC weg, und nennen Sie daneben eine „timezone“.',
  'Leave the placeholder out.': 'Lassen Sie den Platzhalter weg.',
  'Leave the step out.': 'Lassen Sie den Schritt weg.',
  'Let the cells with {0} be one rectangle.': 'Lassen Sie die Zellen mit {0} ein Rechteck sein.',
  'Look at its spelling; a path begins at the folder of the file that it is written in.':
    'Prüfen Sie die Schreibung; ein Pfad beginnt im Ordner der Datei, in der er steht.',
  'Look for a bracket, a brace or a dash too many.':
    'Suchen Sie nach einer Klammer oder einem Strich zu viel.',
  'Look for a colon that is missing.': 'Suchen Sie einen Doppelpunkt, der fehlt.',
  'Look for a double quote that is not closed, or shorten the cell.':
    'Suchen Sie ein doppeltes Anführungszeichen, das nicht geschlossen ist, oder kürzen Sie die Zelle.',
  'Look for a quote that is not closed, or shorten the text.':
    'Suchen Sie ein Anführungszeichen, das nicht geschlossen ist, oder kürzen Sie den Text.',
  'Look for an opening bracket or brace that is never closed.':
    'Suchen Sie eine öffnende Klammer, die nie geschlossen wird.',
  'Look for how long it is kept, and what else changes it.':
    'Sehen Sie nach, wie lange es behalten wird und was es sonst ändert.',
  'Make a second test of it, or put all events under "events" or "conversation".':
    'Machen Sie einen zweiten Test daraus, oder setzen Sie alle Ereignisse unter „events“ oder „conversation“.',
  'Make them two messages, one below the other, each with a dash before it.':
    'Machen Sie zwei Nachrichten daraus, untereinander, jede hinter einem Strich.',
  'Make them two steps, one below the other, each with a dash before it.':
    'Machen Sie zwei Schritte daraus, untereinander, jeden hinter einem Strich.',
  'Move "expect" into the step that it is of.':
    'Stellen Sie „expect“ in den Schritt, zu dem es gehört.',
  'Move it and all below it to a file of its own, whose name ends in .test.yaml.':
    'Stellen Sie es mit allem darunter in eine eigene Datei, deren Name auf .test.yaml endet.',
  'Move it below {0}, in line with what stands there.':
    'Stellen Sie es unter {0}, auf eine Höhe mit dem, was dort steht.',
  'Move it between the braces of {0}.': 'Stellen Sie es zwischen die Klammern von {0}.',
  'Move it to a group, which has "rules", or use {0}.':
    'Stellen Sie es in eine Gruppe, die „rules“ hat, oder nehmen Sie {0}.',
  'Move the file into the folder and give its name from here.':
    'Verschieben Sie die Datei in den Ordner, und nennen Sie ihren Namen von hier aus.',
  'Move {0} before them, or delete it.': 'Stellen Sie {0} vor sie, oder löschen Sie sie.',
  'Move {0} before {1}, narrow {2}, or delete one of them.':
    'Stellen Sie {0} vor {1}, fassen Sie {2} enger, oder löschen Sie eine von beiden.',
  'Move {0} before {1}, or give that group a "when".':
    'Stellen Sie {0} vor {1}, oder geben Sie jener Gruppe ein „when“.',
  'Move {0} before {1}{2}.': 'Stellen Sie {0} vor {1}{2}.',
  'Name it {0}, and run it with: botrules test {1}':
    'Nennen Sie sie {0}, und führen Sie sie aus mit: botrules test {1}',
  'Name it {0}.': 'Nennen Sie sie {0}.',
  'Name the column in the first line, or put a cell that has the delimiter in it into double quotes.':
    'Benennen Sie die Spalte in der ersten Zeile, oder setzen Sie eine Zelle, in der das Trennzeichen vorkommt, in doppelte Anführungszeichen.',
  'Of a person, platforms tell {0}.': 'Von einer Person teilen Plattformen {0} mit.',
  'Open it in the spreadsheet program and save it as "CSV UTF-8"; in Google Sheets: File, Download, CSV.':
    'Öffnen Sie sie im Tabellenprogramm, und speichern Sie sie als „CSV UTF-8“; in Google Tabellen: Datei, Herunterladen, CSV.',
  'Put a "{" before the name, or write "}}" for a brace that is sent.':
    'Setzen Sie ein „{“ vor den Namen, oder schreiben Sie „}}“ für eine Klammer, die gesendet wird.',
  'Put a copy into the folder, or load a folder that both are in.':
    'Legen Sie eine Kopie in den Ordner, oder laden Sie einen Ordner, in dem beide liegen.',
  'Put a dash before each condition: - payload: MENU':
    'Setzen Sie einen Strich vor jede Bedingung: - payload: MENU',
  'Put a dash before each event: - payload: MENU':
    'Setzen Sie einen Strich vor jedes Ereignis: - payload: MENU',
  'Put a dash before each rule: - name: hello':
    'Setzen Sie einen Strich vor jede Regel: - name: hallo',
  'Put a dash before each step: - say: hello':
    'Setzen Sie einen Strich vor jeden Schritt: - say: hallo',
  'Put a dash before each test: - name: menu':
    'Setzen Sie einen Strich vor jeden Test: - name: menu',
  'Put a file into it whose name ends in .yaml.':
    'Legen Sie eine Datei hinein, deren Name mit .yaml endet.',
  'Put a text or "*" between them, or make them one.':
    'Setzen Sie einen Text oder „*“ dazwischen, oder machen Sie einen daraus.',
  'Put all of them below the first {0}.': 'Stellen Sie alle unter das erste {0}.',
  'Put it at the end of a word, as in "pizza*"; what stands around the words need not be written.':
    'Setzen Sie ihn ans Ende eines Wortes, wie in „pizza*“; was um die Wörter steht, muss man nicht schreiben.',
  'Put it below "time", such as time: { {0}: … }.':
    'Setzen Sie es unter „time“, etwa time: { {0}: … }.',
  'Put it below a field, such as "payload: { {0}: … }".':
    'Stellen Sie es unter ein Feld, etwa „payload: { {0}: … }“.',
  'Put it in a file of its own, or delete this line.':
    'Legen Sie es in eine eigene Datei, oder löschen Sie diese Zeile.',
  'Put it in quotes if the text is meant: "{0}".':
    'Setzen Sie es in Anführungszeichen, wenn der Text gemeint ist: "{0}".',
  'Put it in quotes, or close the brace or bracket before it.':
    'Setzen Sie es in Anführungszeichen, oder schließen Sie die Klammer davor.',
  'Put quotes around the text alone: {0}: "{1}"':
    'Setzen Sie nur den Text in Anführungszeichen: {0}: "{1}"',
  'Put the expression in single quotes: between them a backslash is a backslash.':
    'Setzen Sie den Ausdruck in einfache Anführungszeichen: Dazwischen ist ein Backslash ein Backslash.',
  'Put the inner one in "(?:…)".': 'Setzen Sie die innere in „(?:…)“.',
  'Put the lower end first; scripts are written as \\p{Greek}, kinds as \\pL.':
    'Setzen Sie das untere Ende zuerst; Schriften schreibt man \\p{Greek}, Arten \\pL.',
  'Put the text in quotes, from its first word to its last.':
    'Setzen Sie den Text in Anführungszeichen, vom ersten bis zum letzten Wort.',
  'Put the text in quotes, or start a new line for the second key.':
    'Setzen Sie den Text in Anführungszeichen, oder beginnen Sie für den zweiten Schlüssel eine neue Zeile.',
  'Put the text in quotes, {0} included; or delete {1} if a tag of YAML is meant.':
    'Setzen Sie den Text mit {0} in Anführungszeichen; oder löschen Sie {1}, wenn ein Tag von YAML gemeint ist.',
  'Put the text in quotes.': 'Setzen Sie den Text in Anführungszeichen.',
  'Put the text in quotes: between brackets a comma ends it.':
    'Setzen Sie den Text in Anführungszeichen: Zwischen eckigen Klammern beendet ihn ein Komma.',
  'Put the tests together, between braces of their own: {0}':
    'Fassen Sie die Prüfungen in eigenen Klammern zusammen: {0}',
  'Put the text in quotes: {0}': 'Setzen Sie den Text in Anführungszeichen: {0}',
  'Put the text in single quotes.': 'Setzen Sie den Text in einfache Anführungszeichen.',
  'Put the text in single quotes: between them a backslash is a backslash.':
    'Setzen Sie den Text in einfache Anführungszeichen: Dazwischen ist ein Backslash ein Backslash.',
  'Put the whole text in quotes, or look for a comma, a bracket or a line break that is missing.':
    'Setzen Sie den ganzen Text in Anführungszeichen, oder suchen Sie ein Komma, eine Klammer oder einen Zeilenumbruch, der fehlt.',
  'Put the whole text in quotes. A placeholder has one brace on each side: "{name}".':
    'Setzen Sie den ganzen Text in Anführungszeichen. Ein Platzhalter hat eine Klammer auf jeder Seite: "{name}".',
  'Put {0} before something that does not hold {1}.':
    'Setzen Sie {0} vor etwas, das {1} nicht enthält.',
  'Remember or count "{0}" in a rule that does not test it, or let this one hold without it, too: any: [{ {1}: { exists: false } }, …].':
    'Merken Sie sich „{0}“, oder zählen Sie es, in einer Regel, die es nicht prüft; oder lassen Sie diese auch ohne Wert zutreffen: any: [{ {1}: { exists: false } }, …].',
  'Remove it, or write "\\)" for the character.':
    'Entfernen Sie es, oder schreiben Sie „\\)“ für das Zeichen.',
  'Rename one of them.': 'Benennen Sie eine davon um.',
  'Rename {0} to {1}.': 'Benennen Sie {0} in {1} um.',
  'Run it with: botrules test {0}': 'Führen Sie sie aus mit: botrules test {0}',
  'On {0}, a tap on a quick reply is a "postback".':
    'Auf {0} ist ein Tippen auf eine Schnellantwort ein „postback“.',
  'Set it in the rule with which it is to begin, too.':
    'Setzen Sie sie auch in der Regel, mit der sie beginnen soll.',
  'There is no {0} on {1}: correct the condition, or delete the rule.':
    'Auf {1} gibt es kein {0}: Berichtigen Sie die Bedingung, oder löschen Sie die Regel.',
  'Rule {0} tests this payload, and takes nothing, since it has "continue".':
    'Regel {0} prüft diesen Payload, nimmt aber nichts, da sie „continue“ hat.',
  'Rule {0} tests this payload, but only of the event {1}: what is tapped here sends {2}.':
    'Regel {0} prüft diesen Payload, aber nur beim Ereignis {1}: Was hier angetippt wird, sendet {2}.',
  'Rule {0} tests this payload, but takes a follow-up only with "event: follow_up" beside it.':
    'Regel {0} prüft diesen Payload, nimmt eine Erinnerung aber nur mit „event: follow_up“ daneben.',
  'Rule {0} tests this payload, but what else it tests never comes with a follow-up.':
    'Regel {0} prüft diesen Payload, aber was sie sonst noch prüft, kommt mit einer Erinnerung nie.',
  'Rule {0} tests this payload, but what else it tests never comes with this tap.':
    'Regel {0} prüft diesen Payload, aber was sie sonst noch prüft, kommt mit diesem Tippen nie.',
  'Save it again as UTF-8; in most editors that is a choice under "Save as".':
    'Speichern Sie sie noch einmal als UTF-8; in den meisten Editoren wählt man das unter „Speichern unter“.',
  'Save it as plain text, in UTF-8.': 'Speichern Sie es als reinen Text, in UTF-8.',
  'Save it with line ends of the kind LF or CRLF.':
    'Speichern Sie sie mit Zeilenenden der Art LF oder CRLF.',
  'Say it by steps: what is asked, how the person comes, and what a person of the page writes are steps before.':
    'Sagen Sie es in Schritten: Was gefragt ist, wie die Person kommt und was jemand aus dem Team schreibt, sind Schritte davor.',
  'Say on which card: tap: { title: {0}, card: {1} }':
    'Sagen Sie, auf welcher Karte: tap: { title: {0}, card: {1} }',
  'Say what must not be there with `not: { regex: … }` next to this one.':
    'Sagen Sie mit `not: { regex: … }` daneben, was nicht da sein darf.',
  'Say what to write then: {{0}|words}.': 'Sagen Sie, was dann zu schreiben ist: {{0}|Wörter}.',
  'Say what to write then: {{0}|words}; or add "{1}: { exists: true }" to "when".':
    'Sagen Sie, was dann zu schreiben ist: {{0}|Wörter}; oder ergänzen Sie „{1}: { exists: true }“ in „when“.',
  'Say which: {0}.': 'Sagen Sie, auf welcher: {0}.',
  'Separate entries between braces with commas: { a: 1, b: 2 }.':
    'Trennen Sie Einträge zwischen Klammern durch Kommas: { a: 1, b: 2 }.',
  'Separate items with commas, and close each "[" with "]" and each "{" with "}".':
    'Trennen Sie Einträge durch Kommas, und schließen Sie jedes „[“ mit „]“ und jedes „{“ mit „}“.',
  'Separate the items with commas: [A, B].': 'Trennen Sie die Einträge durch Kommas: [A, B].',
  'Shorten it by {0}.{1}': 'Kürzen Sie um {0}.{1}',
  'Shorten it by {0}.{1} Else {2}.': 'Kürzen Sie um {0}.{1} Sonst {2}.',
  'Split it.': 'Teilen Sie ihn auf.',
  'Split the rule, or move what several rules share into the "when" of a group.':
    'Teilen Sie die Regel auf, oder stellen Sie, was mehrere Regeln gemeinsam haben, ins „when“ einer Gruppe.',
  'Take it away, or set up an account of a channel that has it.':
    'Nehmen Sie es weg, oder richten Sie ein Konto bei einem Kanal ein, der es hat.',
  'Take it out.': 'Nehmen Sie es heraus.',
  'Take out one of the "{ list: … }" that lead round in a circle.':
    'Nehmen Sie eines der „{ list: … }“ heraus, die im Kreis führen.',
  'Take the answer in a rule of its own, with "when: { answer_to: NAME }" and "remember:".':
    'Nehmen Sie die Antwort in einer eigenen Regel auf, mit „when: { answer_to: NAME }“ und „remember:“.',
  'Take the commands away, or the menu.': 'Nehmen Sie die Befehle weg, oder das Menü.',
  'Take {0} away, or spread them over several messages.':
    'Nehmen Sie {0} weg, oder verteilen Sie sie auf mehrere Nachrichten.',
  'Take {0} away. Else {1} shown there.': 'Nehmen Sie {0} weg. Sonst sieht man dort nur {1}.',
  'Type a plain "-" and a space.': 'Tippen Sie einen einfachen Strich „-“ und ein Leerzeichen.',
  'Type a plain ":" and a space after the key.':
    'Tippen Sie nach dem Schlüssel ein einfaches „:“ und ein Leerzeichen.',
  'Type the {0} again.': 'Tippen Sie das {0} neu.',
  'Use "*" in place of the capture, or "(?:…)" in a regex.':
    'Nehmen Sie „*“ statt des Erfassens, oder in einem regulären Ausdruck „(?:…)“.',
  'Use "ignore_case: true" in place of "loose: true", or "words" or "like" in place of "regex".':
    'Nehmen Sie „ignore_case: true“ statt „loose: true“, oder „words“ oder „like“ statt „regex“.',
  'Use "like" with "loose: true" to keep a part of the text, write "{shop in shops.town}" by itself to find a cell of a table, or leave the braces away.':
    'Nehmen Sie „like“ mit „loose: true“, um einen Teil des Textes zu behalten, schreiben Sie „{shop in shops.town}“ allein, um eine Zelle einer Tabelle zu finden, oder lassen Sie die Klammern weg.',
  'Use a name again: what was remembered under it is replaced.':
    'Nehmen Sie einen Namen noch einmal: Was unter ihm gemerkt war, wird ersetzt.',
  'Use it with "in: {0}", or delete it.': 'Verwenden Sie sie mit „in: {0}“, oder löschen Sie sie.',
  'Use it, as "memory.{0}" or "{memory.{1}}", or delete it.':
    'Verwenden Sie es als „memory.{0}“ oder „{memory.{1}}“, oder löschen Sie es.',
  'Use letters, digits and "_", beginning with a letter, as in (?<order_id>…).':
    'Nehmen Sie Buchstaben, Ziffern und „_“, mit einem Buchstaben am Anfang, wie in (?<order_id>…).',
  'Use letters, digits and "_", beginning with a letter, as in {order_id}; write "\\{" for a brace.':
    'Nehmen Sie Buchstaben, Ziffern und „_“, mit einem Buchstaben am Anfang, wie in {order_id}; schreiben Sie „\\{“ für eine Klammer.',
  'Use letters, digits and "_", beginning with a letter.':
    'Nehmen Sie Buchstaben, Ziffern und „_“, mit einem Buchstaben am Anfang.',
  'Use letters, digits, "-", "_" and "=" in links, and the same here.':
    'Nehmen Sie in Links Buchstaben, Ziffern, „-“, „_“ und „=“, und hier dasselbe.',
  'Use letters, digits, "_" and "-", 64 of them at most.':
    'Nehmen Sie Buchstaben, Ziffern, „_“ und „-“, höchstens 64.',
  'Use single quotes: between them a backslash is a backslash.':
    'Nehmen Sie einfache Anführungszeichen: Dazwischen ist ein Backslash ein Backslash.',
  'Use smaller counts in {…}, or split it into a list of expressions.':
    'Nehmen Sie in {…} kleinere Anzahlen, oder teilen Sie es in eine Liste von Ausdrücken auf.',
  'Use the ordinary form: matching takes linear time without them.':
    'Nehmen Sie die gewöhnliche Form: Auch ohne sie dauert der Vergleich nur so lange, wie der Text lang ist.',
  'Use {0}, or a path such as payload.json.action.':
    'Nehmen Sie {0} oder einen Pfad wie payload.json.action.',
  'Use {0}.': 'Nehmen Sie {0}.',
  'Write "(?:…)" for a group without a name, "(?<name>…)" for one with a name, "(?i)" to pass over case.':
    'Schreiben Sie „(?:…)“ für eine Gruppe ohne Namen, „(?<name>…)“ für eine mit Namen, „(?i)“, damit groß und klein gleich gilt.',
  'Write "+", the number of the country, and the rest without its first 0, such as "+4917012345678".':
    'Schreiben Sie „+“, die Nummer des Landes und den Rest ohne die erste 0, etwa "+4917012345678".',
  'Write "- include: {0}" among the rules, or move the files out of it.':
    'Schreiben Sie „- include: {0}“ zwischen die Regeln, oder verschieben Sie die Dateien aus ihm heraus.',
  'Write "\\\\" for a backslash.': 'Schreiben Sie „\\\\“ für einen Backslash.',
  'Write "\\{0}" for the character, or ".*" for any text.':
    'Schreiben Sie „\\{0}“ für das Zeichen, oder „.*“ für einen beliebigen Text.',
  'Write "ask: nothing" if the question is to be closed.':
    'Schreiben Sie „ask: nothing“, wenn die Frage geschlossen werden soll.',
  'Write "cancel: everything" for all of them.': 'Schreiben Sie „cancel: everything“ für alle.',
  'Write "count: { {0}: {1} }" in place of it.': 'Schreiben Sie stattdessen „count: { {0}: {1} }“.',
  'Write "forget: everything" for all names, the question and the follow-ups.':
    'Schreiben Sie „forget: everything“ für alle Namen, die Frage und die Erinnerungen.',
  'Write "key: value", with a space after the colon, or "- item".':
    'Schreiben Sie „key: value“, mit einem Leerzeichen nach dem Doppelpunkt, oder „- item“.',
  'Write "rules:", or delete the file.': 'Schreiben Sie „rules:“, oder löschen Sie die Datei.',
  'Write "tests:".': 'Schreiben Sie „tests:“.',
  'Write "text:" below "reply:", and {0} next to "text:".':
    'Schreiben Sie „text:“ unter „reply:“, und {0} neben „text:“.',
  'Write "text:" below {0}, and {1} next to "text:".':
    'Schreiben Sie „text:“ unter {0}, und {1} neben „text:“.',
  'Write "when:" in a line above, and indent the tests by two spaces more.':
    'Schreiben Sie „when:“ in eine Zeile darüber, und rücken Sie die Prüfungen zwei Leerzeichen weiter ein.',
  'Write "{{0}}".': 'Schreiben Sie "{{0}}".',
  'Write "|" after the colon, and the text in the lines below: each line then stays a line.':
    'Schreiben Sie „|“ nach den Doppelpunkt, und den Text in die Zeilen darunter: Dann bleibt jede Zeile eine Zeile.',
  'Write "|" in place of ">": below it each line stays a line.':
    'Schreiben Sie „|“ statt „>“: Darunter bleibt jede Zeile eine Zeile.',
  'Write %20 for a space.': 'Schreiben Sie %20 für ein Leerzeichen.',
  "Write '' for a quote inside single quotes, or put the text in double quotes.":
    "Schreiben Sie '' für ein Anführungszeichen zwischen einfachen, oder setzen Sie den Text in doppelte.",
  'Write (?:^|\\P{L}) where a word begins, and (?:\\P{L}|$) where it ends.':
    'Schreiben Sie (?:^|\\P{L}), wo ein Wort beginnt, und (?:\\P{L}|$), wo es endet.',
  'Write 00:00-24:00 for the whole day, or leave "hours" out.':
    'Schreiben Sie 00:00-24:00 für den ganzen Tag, oder lassen Sie „hours“ weg.',
  'Write [sat, sun].': 'Schreiben Sie [sat, sun].',
  'Write \\" for a quote inside double quotes, or put the text in single quotes.':
    'Schreiben Sie \\" für ein Anführungszeichen zwischen doppelten, oder setzen Sie den Text in einfache.',
  'Write \\x{00E9} for the character U+00E9, or the character itself.':
    'Schreiben Sie \\x{00E9} für das Zeichen U+00E9, oder das Zeichen selbst.',
  'Write \\x{0}{1}.': 'Schreiben Sie \\x{0}{1}.',
  'Write `handover: page_inbox` where a person is to answer: the bot is silent for them then.{0}':
    'Schreiben Sie `handover: page_inbox`, wo jemand aus dem Team antworten soll: Der Bot schweigt dann.{0}',
  'Write a double quote inside such a cell twice: "5"" pipe".':
    'Schreiben Sie ein doppeltes Anführungszeichen in so einer Zelle zweimal: "5"" pipe".',
  'Write a list, with one item for each.': 'Schreiben Sie eine Liste, mit einem Eintrag für jede.',
  'Write a number from 0 to 99.99, with two decimals at the most.':
    'Schreiben Sie eine Zahl von 0 bis 99.99, mit höchstens zwei Stellen nach dem Punkt.',
  'Write a number, such as memory.{0}: 3.': 'Schreiben Sie eine Zahl, etwa memory.{0}: 3.',
  'Write a number, such as missed: { at_least: 1 }.':
    'Schreiben Sie eine Zahl, etwa missed: { at_least: 1 }.',
  'Write a row below the first line, one a line.':
    'Schreiben Sie unter die erste Zeile weitere, je eine für jeden Eintrag.',
  'Write a row for each word that is meant, or let "typos: true" take a letter more.':
    'Schreiben Sie eine Zeile für jedes gemeinte Wort, oder lassen Sie „typos: true“ einen Buchstaben mehr hinnehmen.',
  'Write a second test on the same field: a map of operators holds when all of them do.':
    'Schreiben Sie eine zweite Prüfung desselben Feldes: Stehen mehrere Operatoren untereinander, so müssen alle zutreffen.',
  'Write a span that is shorter, such as after: {0}.':
    'Schreiben Sie eine kürzere Zeitspanne, etwa after: {0}.',
  'Write a span, such as {0}: { more_than: 1h }.':
    'Schreiben Sie eine Zeitspanne, etwa {0}: { more_than: 1h }.',
  'Write a time such as 2s or 500ms': 'Schreiben Sie eine Zeit wie 2s oder 500ms',
  'Write a value, or "" for the empty text, or delete the line.':
    'Schreiben Sie einen Wert oder "" für den leeren Text, oder löschen Sie die Zeile.',
  'Write a whole number and s, m, h or d, such as 1h':
    'Schreiben Sie eine ganze Zahl und s, m, h oder d, etwa 1h',
  'Write a whole number and s, m, h or d, such as 2h':
    'Schreiben Sie eine ganze Zahl und s, m, h oder d, etwa 2h',
  'Write a whole number and s, m, h or d, such as 2h.':
    'Schreiben Sie eine ganze Zahl und s, m, h oder d, etwa 2h.',
  'Write a whole number and s, m, h or d, such as 30m or 1h':
    'Schreiben Sie eine ganze Zahl und s, m, h oder d, etwa 30m oder 1h',
  'Write a whole number and s, m, h or d, such as 30m or 24h, or ever':
    'Schreiben Sie eine ganze Zahl und s, m, h oder d, etwa 30m oder 24h, oder ever',
  'Write a whole number and s, m, h or d, such as 30m or 7d':
    'Schreiben Sie eine ganze Zahl und s, m, h oder d, etwa 30m oder 7d',
  'Write a whole number and s, m, h or d, such as {0}d.':
    'Schreiben Sie eine ganze Zahl und s, m, h oder d, etwa {0}d.',
  'Write a word, or use "contains" to look for punctuation.':
    'Schreiben Sie ein Wort, oder suchen Sie mit „contains“ nach Satzzeichen.',
  'Write after: {0}, or something {1}.': 'Schreiben Sie after: {0}, oder etwas {1}.',
  'Write both without the year, as in { from: 12-24, until: 12-27 }, or both with it.':
    'Schreiben Sie beide ohne Jahr, wie in { from: 12-24, until: 12-27 }, oder beide mit Jahr.',
  'Write click: and the payload that is meant, such as click: {0}':
    'Schreiben Sie click: und den gemeinten Payload, etwa click: {0}',
  'Write event: {0}, or leave "event" out: the kind follows from the fields.':
    'Schreiben Sie event: {0}, oder lassen Sie „event“ weg: Die Art folgt aus den Feldern.',
  'Write expect: { nothing: true }, or wait longer.':
    'Schreiben Sie expect: { nothing: true }, oder warten Sie länger.',
  'Write hours and minutes, such as 09:00': 'Schreiben Sie Stunden und Minuten, etwa 09:00',
  'Write hours from 00 to 23 and minutes from 00 to 59.':
    'Schreiben Sie Stunden von 00 bis 23 und Minuten von 00 bis 59.',
  'Write it as 2026-11-23T09:30:00Z.': 'Schreiben Sie sie wie 2026-11-23T09:30:00Z.',
  'Write it at the top of a file, in line with "rules:".':
    'Schreiben Sie es ganz außen in eine Datei, auf eine Höhe mit „rules:“.',
  'Write it in one line, such as "memory.{0}: …".':
    'Schreiben Sie es in eine Zeile, etwa „memory.{0}: …“.',
  'Write it in one line, such as "{0}: …".': 'Schreiben Sie es in eine Zeile, etwa „{0}: …“.',
  'Write it like this: {0}': 'Schreiben Sie es so: {0}',
  'Write it without the braces.': 'Schreiben Sie es ohne die Klammern.',
  'Write its code of two letters, such as de, or with a country, such as pt_BR.':
    'Schreiben Sie ihr Kürzel aus zwei Buchstaben, etwa de, oder mit einem Land, etwa pt_BR.',
  'Write letters, or take "loose" away.': 'Schreiben Sie Buchstaben, oder nehmen Sie „loose“ weg.',
  'Write memory.NAME, such as memory.size: letters, digits, "_" and "-", 64 of them at most.':
    'Schreiben Sie memory.NAME, etwa memory.size: Buchstaben, Ziffern, „_“ und „-“, höchstens 64.',
  'Write mon, tue, wed, thu, fri, sat, sun, or two of them as in mon-fri.':
    'Schreiben Sie mon, tue, wed, thu, fri, sat, sun oder zwei davon wie in mon-fri.',
  'Write mon-fri.': 'Schreiben Sie mon-fri.',
  'Write month and day, as in 12-24.': 'Schreiben Sie Monat und Tag, wie in 12-24.',
  'Write one "expect" for the step, without a dash.':
    'Schreiben Sie ein einziges „expect“ für den Schritt, ohne Strich.',
  'Write one item for each, or expect: { nothing: true } where no rule takes any.':
    'Schreiben Sie für jedes einen Eintrag, oder expect: { nothing: true }, wo keine Regel eines nimmt.',
  'Write one of its keys, such as {0}.': 'Schreiben Sie einen ihrer Schlüssel, etwa {0}.',
  'Write one of {0}.': 'Schreiben Sie eines von {0}.',
  'Write one value a line.': 'Schreiben Sie einen Wert je Zeile.',
  'Write out what the group may be once more.':
    'Schreiben Sie noch einmal aus, was die Gruppe sein kann.',
  'Write payload.json.PATH, such as payload.json.action.':
    'Schreiben Sie payload.json.PFAD, etwa payload.json.action.',
  'Write payload.query.KEY, such as payload.query.step.':
    'Schreiben Sie payload.query.SCHLÜSSEL, etwa payload.query.step.',
  'Write phone: {0} in place of "url".': 'Schreiben Sie phone: {0} statt „url“.',
  '{0} stands here already: write this there, or delete it.':
    '{0} steht hier schon: Schreiben Sie dies dort hinein, oder löschen Sie es.',
  '{0} sends {1}: test "channel" in this rule, too.':
    '{0} sendet {1}: Prüfen Sie in dieser Regel auch „channel“.',
  '{0} send {1}: test "channel" in this rule, too.':
    '{0} senden {1}: Prüfen Sie in dieser Regel auch „channel“.',
  'Write raw.PATH, such as raw.message.reply_to.mid.':
    'Schreiben Sie raw.PFAD, etwa raw.message.reply_to.mid.',
  'Write raw.{0}.': 'Schreiben Sie raw.{0}.',
  'Write split.NAME, such as split.greeting: letters, digits, "_" and "-", 64 of them at most.':
    'Schreiben Sie split.NAME, etwa split.greeting: Buchstaben, Ziffern, „_“ und „-“, höchstens 64.',
  'Write split.NAME: 20, such as split.greeting: 20.':
    'Schreiben Sie split.NAME: 20, etwa split.greeting: 20.',
  'Write tap: {0}': 'Schreiben Sie tap: {0}',
  'Write the character itself: only in double quotes is this read as one.':
    'Schreiben Sie das Zeichen selbst: Nur zwischen doppelten Anführungszeichen wird dies als eines gelesen.',
  'Write the code of the language, such as person.language: de.':
    'Schreiben Sie den Code der Sprache, etwa person.language: de.',
  'Write the codes of the language and the country, such as person.locale: de-AT.':
    'Schreiben Sie die Codes von Sprache und Land, etwa person.locale: de-AT.',
  "Write the group's name or the file of the default, such as 50-hours.yaml, or rule: default for any.":
    'Schreiben Sie den Namen der Gruppe oder die Datei der Auffangregel, etwa 50-hours.yaml, oder rule: default für jede.',
  'Write the host out, without placeholders or spaces, and a "/" after it.':
    'Schreiben Sie den Host aus, ohne Platzhalter oder Leerzeichen, und danach ein „/“.',
  'Write the name of a place that has some, as in "<<: *name", or a list of such names.':
    'Schreiben Sie den Namen einer Stelle, die welche hat, wie in „<<: *name“, oder eine Liste solcher Namen.',
  'Write the name of a place{0}.': 'Schreiben Sie den Namen eines Ortes{0}.',
  'Write the name of the part, such as payload.query.step.':
    'Schreiben Sie den Namen des Teils, etwa payload.query.step.',
  'Write the name that "ask" gives the question, such as answer_to: order.name.':
    'Schreiben Sie den Namen, den „ask“ der Frage gibt, etwa answer_to: order.name.',
  'Write the names of the columns into the first line: sku,title,price.':
    'Schreiben Sie die Namen der Spalten in die erste Zeile: sku,title,price.',
  'Write the number of an entry of the menu, or "." for no entry.':
    'Schreiben Sie die Nummer eines Eintrags des Menüs, oder „.“ für keinen Eintrag.',
  'Write the payload alone: get_started: GET_STARTED':
    'Schreiben Sie nur den Payload: get_started: GET_STARTED',
  'Write the payload of a "follow_up", or delete this "cancel".':
    'Schreiben Sie den Payload eines „follow_up“, oder löschen Sie dieses „cancel“.',
  'Write the text to fit.': 'Schreiben Sie den Text, auf den es passen soll.',
  'Write the value itself, and a rule for each if there are several.':
    'Schreiben Sie den Wert selbst, und bei mehreren je eine Regel.',
  'Write the values out, or use "lists".': 'Schreiben Sie die Werte aus, oder nehmen Sie „lists“.',
  'Write the whole address, beginning with https://.':
    'Schreiben Sie die ganze Adresse, mit https:// am Anfang.',
  'Write the whole character, such as 😀.': 'Schreiben Sie das ganze Zeichen, etwa 😀.',
  'Write the whole character.': 'Schreiben Sie das ganze Zeichen.',
  'Write time: 2026-11-23T09:30:00Z, or the milliseconds since 1970.':
    'Schreiben Sie time: 2026-11-23T09:30:00Z, oder die Millisekunden seit 1970.',
  'Write times from 00:00 to 23:59; 24:00 may be the end.':
    'Schreiben Sie Zeiten von 00:00 bis 23:59; 24:00 darf das Ende sein.',
  'Write true or false.': 'Schreiben Sie true oder false.',
  'Write typed: true, or typed: { exists: false } for where nothing was typed.':
    'Schreiben Sie typed: true, oder typed: { exists: false }, wo nichts getippt wurde.',
  'Write what is dialled from abroad: in most countries "{0}".':
    'Schreiben Sie, was man aus dem Ausland wählt: in den meisten Ländern "{0}".',
  'Write what stands in the event, such as raw.message.mid.':
    'Schreiben Sie, was im Ereignis steht, etwa raw.message.mid.',
  'Write what to find, or use `exists: true`.':
    'Schreiben Sie, wonach zu suchen ist, oder nehmen Sie `exists: true`.',
  'Write what to say then: {{0}.{1}|something}, or fill the cell.':
    'Schreiben Sie, was dann zu sagen ist: {{0}.{1}|etwas}, oder füllen Sie die Zelle.',
  'Write year, month and day, as in 2026-12-24.':
    'Schreiben Sie Jahr, Monat und Tag, wie in 2026-12-24.',
  'Write { payload: … }.': 'Schreiben Sie { payload: … }.',
  'Write {0} here.': 'Schreiben Sie hier {0}.',
  'Write {0} in its place.': 'Schreiben Sie stattdessen {0}.',
  'Write {0} in line with "languages:", too.':
    'Schreiben Sie {0} auch auf eine Höhe mit „languages:“.',
  'Write {0} in the line below, indented by two spaces more than the key.':
    'Schreiben Sie {0} in die Zeile darunter, um zwei Leerzeichen weiter eingerückt als den Schlüssel.',
  'Write {0} into the cells that open it.': 'Schreiben Sie {0} in die Zellen, die ihn öffnen.',
  'Write {0}, and the other lines likewise.': 'Schreiben Sie {0}, und die anderen Zeilen ebenso.',
  'Write {0}, and {1}: below "text".': 'Schreiben Sie {0}, und {1}: unter „text“.',
  "Write {0}, or '{1}' if the quotes are to be seen.":
    "Schreiben Sie {0}, oder '{1}', wenn man die Anführungszeichen sehen soll.",
  'Write {0}, or delete the line.': 'Schreiben Sie {0}, oder löschen Sie die Zeile.',
  'Write {0}, or leave it out.': 'Schreiben Sie {0}, oder lassen Sie es weg.',
  'Write {0}, which holds without a value, too.':
    'Schreiben Sie {0}, das trifft auch ohne Wert zu.',
  'Write {0}, which rules remember.': 'Schreiben Sie {0}, das merken sich Regeln.',
  'Write {0}, with one brace on each side, or "}}" for a brace that is sent.':
    'Schreiben Sie {0}, mit einer Klammer auf jeder Seite, oder „}}“ für eine Klammer, die gesendet wird.',
  'Write {0}.': 'Schreiben Sie {0}.',
  'Write {0}: "…".': 'Schreiben Sie {0}: "…".',
  'Write {0}: { exists: false } for where nothing is remembered, and "exists: true" for where something is.':
    'Schreiben Sie {0}: { exists: false }, wo nichts gemerkt ist, und „exists: true“, wo etwas gemerkt ist.',
  'Write {0}: { exists: true }.': 'Schreiben Sie {0}: { exists: true }.',
  'Write {0}: { less_than: 50 } for half of the people.':
    'Schreiben Sie {0}: { less_than: 50 } für die Hälfte der Leute.',
  'Write {0}: { more_than: {1} }, or "less_than", "at_least", "at_most" or "exists".':
    'Schreiben Sie {0}: { more_than: {1} }, oder „less_than“, „at_least“, „at_most“ oder „exists“.',
  'Write {0}: { {1}: {2}{3} }.': 'Schreiben Sie {0}: { {1}: {2}{3} }.',
  'Write {0}: {1}': 'Schreiben Sie {0}: {1}',
  'Write {0}: {1}.': 'Schreiben Sie {0}: {1}.',
  'Write {0}Z for UTC, or the distance to it, such as {1}+02:00.':
    'Schreiben Sie {0}Z für UTC, oder den Abstand dazu, etwa {1}+02:00.',
  'Write {0}s or less.': 'Schreiben Sie höchstens {0}s.',
  'Write {0}{1}': 'Schreiben Sie {0}{1}',
  'Write {0}{1}.': 'Schreiben Sie {0}{1}.',
  'Write {memory.{0}} for what is remembered, with words for where it is not: {memory.{1}|words}.':
    'Schreiben Sie {memory.{0}} für das, was gemerkt ist, mit Wörtern für den Fall, dass es das nicht ist: {memory.{1}|Wörter}.',
  'Write {{0}|words}, with words for where it is not known.':
    'Schreiben Sie {{0}|Wörter}, mit Wörtern für den Fall, dass es nicht bekannt ist.',
  'Write {{0}|{1}}.': 'Schreiben Sie {{0}|{1}}.',
  'Write {{0}}.': 'Schreiben Sie {{0}}.',
  'Write {} for a rule that always holds.': 'Schreiben Sie {} für eine Regel, die immer gilt.',
  'Write it in small letters without accents, digits and "_"':
    'Schreiben Sie ihn in Kleinbuchstaben ohne Akzente, Ziffern und „_“',
  'Write it without emoji': 'Schreiben Sie es ohne Emoji',
} as const;
