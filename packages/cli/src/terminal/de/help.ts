/** The help of all commands in German, by its English. */
export const help: { readonly [english: string]: string } = {
  'Usage:': 'Aufruf:',
  'How to print': 'Wie ausgegeben wird',
  'How to draw': 'Wie gezeichnet wird',
  'Arguments:': 'Argumente:',
  'Options:': 'Optionen:',
  'Commands:': 'Befehle:',
  'Examples:': 'Beispiele:',
  'Begin:': 'Anfangen:',
  'Write rules:': 'Regeln schreiben:',
  'Run them:': 'Regeln einsetzen:',
  'More:': 'Weiteres:',
  'The event by options:': 'Das Ereignis durch Optionen:',
  'Fine tuning:': 'Feineinstellung:',
  'Answers what people click and type on messaging platforms by rules that are written in YAML: check them, try them, serve them.':
    'Beantwortet nach Regeln in YAML, was Leute auf Messaging-Plattformen antippen und schreiben: Regeln prüfen, ausprobieren, einsetzen.',
  'Show the version.': 'Die Version zeigen.',
  'Show this help.': 'Diese Hilfe zeigen.',
  'Speak another language: en, de. BOTRULES_LANG says it for all commands.':
    'In einer anderen Sprache antworten: en, de. BOTRULES_LANG legt sie für alle Befehle fest.',

  'Start a folder with first rules and their tests.':
    'Einen Ordner mit ersten Regeln und ihren Tests anlegen.',
  'Writes what one needs to begin: first rules and their tests, settings with which an editor completes and explains rules, .env.example, and .gitignore. It never overwrites: what is there already is left alone. A folder that has rules already gets no others.':
    'Schreibt, was man für den Anfang braucht: erste Regeln und ihre Tests, Einstellungen, mit denen ein Editor Regeln vervollständigt und erklärt, .env.example und .gitignore. Was schon da ist, bleibt, wie es ist. Ein Ordner, der schon Regeln hat, bekommt keine weiteren.',
  'Make it a package, too: package.json, which has npm install this command, and a workflow for GitHub.':
    'Auch ein Paket daraus machen: package.json, mit der npm diesen Befehl installiert, und ein Workflow für GitHub.',
  'Where to; this folder unless given.': 'Wohin; sonst in diesen Ordner.',
  'Start in a new folder.': 'In einem neuen Ordner anfangen.',
  'Start in this one.': 'In diesem anfangen.',

  'Write, try and see rules in a browser.':
    'Regeln im Browser schreiben, ausprobieren und ansehen.',
  'Opens the rules in a page of this machine: an editor that says what is wrong, a conversation that answers while you type, a map, tests and recorded events. Files change when you save.':
    'Öffnet die Regeln auf einer Seite dieses Rechners: ein Editor, der sagt, was falsch ist, ein Gespräch, das beim Tippen antwortet, eine Karte, Tests und aufgezeichnete Ereignisse. Dateien ändern sich erst, wenn Sie speichern.',
  'Open the page in the browser.': 'Die Seite im Browser öffnen.',
  'Listen on this port, 0 for any; the same one for the same folder unless given.':
    'An diesem Port lauschen, 0 für irgendeinen; sonst für denselben Ordner immer derselbe.',
  'Recorded events, to see what an edit would have changed for them.':
    'Aufgezeichnete Ereignisse, um zu sehen, was eine Änderung an ihnen geändert hätte.',
  'A Messenger profile (get_started, persistent_menu, ice_breakers) as JSON, where the rules have none.':
    'Ein Messenger-Profil (get_started, persistent_menu, ice_breakers) als JSON, wo die Regeln keines haben.',
  'Leave the ids of people in them, and what the platform sent.':
    'Die IDs von Personen darin lassen, und was die Plattform gesendet hat.',
  'Show the files, and write nothing.': 'Die Dateien zeigen und nichts schreiben.',
  'Write what loads a second after the last key.':
    'Was lädt, eine Sekunde nach der letzten Taste schreiben.',
  'Listen for other machines, too; needs a password and a name.':
    'Auch für andere Rechner lauschen; braucht ein Passwort und einen Namen.',
  'A name under which other machines may open it; can be given again.':
    'Ein Name, unter dem andere Rechner sie öffnen dürfen; auch mehrmals.',
  'A file with the password that other machines are asked for.':
    'Eine Datei mit dem Passwort, nach dem andere Rechner gefragt werden.',
  'A folder of *.yaml files, or a file; rules unless given.':
    'Ein Ordner mit *.yaml-Dateien oder eine Datei; sonst rules.',
  'Work on the rules in the folder "rules".': 'An den Regeln im Ordner „rules“ arbeiten.',
  'And see what an edit changes for people.': 'Und sehen, was eine Änderung für die Leute ändert.',

  'Find what is wrong or doubtful in rules.': 'Finden, was an Regeln falsch oder zweifelhaft ist.',
  'Reads a file or folder of rules and says what is wrong (errors) and what is most likely not meant (warnings): each with its place, the lines it is about, and what to do.':
    'Liest eine Datei oder einen Ordner mit Regeln und sagt, was falsch ist (Fehler) und was kaum so gemeint ist (Warnungen): jeweils mit der Stelle, den Zeilen und dem, was zu tun ist.',
  'A Messenger profile (get_started, persistent_menu, ice_breakers) as JSON, whose buttons must lead somewhere, too.':
    'Ein Messenger-Profil (get_started, persistent_menu, ice_breakers) als JSON; auch seine Schaltflächen müssen irgendwohin führen.',
  'Take warnings for errors.': 'Warnungen wie Fehler behandeln.',
  'Mend what is certain, such as "wehn" for "when": slips in words of the language. All else in the files stays.':
    'Beheben, was sicher ist, etwa „wehn“ statt „when“: Tippfehler in Wörtern der Sprache. Alles andere in den Dateien bleibt.',
  'Check again whenever a file changes.': 'Neu prüfen, sobald sich eine Datei ändert.',
  'A channel of your own; once for each.': 'Ein eigener Kanal; einmal für jeden.',
  'A custom field of events; once for each.': 'Ein eigenes Feld von Ereignissen; einmal für jedes.',
  'Files, folders of *.yaml files, or "-" for standard input.':
    'Dateien, Ordner mit *.yaml-Dateien oder „-“ für die Standardeingabe.',
  'Check a folder.': 'Einen Ordner prüfen.',
  'Check some files of a folder, as a pre-commit hook does.':
    'Einige Dateien eines Ordners prüfen, wie es ein Pre-Commit-Hook tut.',
  'Check what another program writes.': 'Prüfen, was ein anderes Programm schreibt.',
  'Let no warning pass, in a build for example.':
    'Keine Warnung durchlassen, zum Beispiel in einem Build.',
  'Check the menu of the page, too.': 'Auch das Menü der Seite prüfen.',
  'Mend misspelt keys, fields and operators.':
    'Verschriebene Schlüssel, Felder und Operatoren beheben.',
  'For a script.': 'Für ein Skript.',
  'Are the rules in this folder right?': 'Sind die Regeln in diesem Ordner richtig?',
  'What would they answer to a click?': 'Was antworten sie auf einen Klick?',
  'Answer people by them.': 'Menschen nach ihnen antworten.',

  'Talk with the rules, here in the terminal.': 'Hier im Terminal mit den Regeln sprechen.',
  'A conversation with the rules: type words, tap buttons by their numbers, and see which rule answers. Changed rules count at once. Nothing is sent to anyone. It begins with a click on Get Started, unless options say what else; /help lists what can be typed.':
    'Ein Gespräch mit den Regeln: Schreiben Sie, tippen Sie Schaltflächen mit ihren Nummern an, und sehen Sie, welche Regel antwortet. Geänderte Regeln gelten sofort. Niemandem wird etwas gesendet. Es beginnt mit einem Klick auf „Get Started“, wenn keine Option etwas anderes sagt; /help zeigt, was man eingeben kann.',
  'Where /keep adds tests; try.test.yaml next to the rules unless given.':
    'Wohin /keep Tests schreibt; sonst in try.test.yaml neben den Regeln.',
  'A click on a button with this payload.': 'Ein Klick auf eine Schaltfläche mit diesem Payload.',
  'The words on that button.': 'Die Wörter auf dieser Schaltfläche.',
  'A message with these words; with --payload a quick reply.':
    'Eine Nachricht mit diesen Wörtern; mit --payload eine Schnellantwort.',
  'The ref of the link or ad that the person came by.':
    'Der ref des Links oder der Anzeige, über die die Person kam.',
  'Where that was: ADS, SHORTLINK.': 'Wo das war: ADS, SHORTLINK.',
  'messenger unless given, or another, such as telegram.':
    'Ein anderer Kanal, etwa telegram; sonst messenger.',
  'When it happened: 2026-12-24T18:30:00+01:00.':
    'Wann es geschehen ist: 2026-12-24T18:30:00+01:00.',
  'A file, or a folder of *.yaml files.': 'Eine Datei oder ein Ordner mit *.yaml-Dateien.',
  'Talk with the bot.': 'Mit dem Bot sprechen.',
  'Come by a click on an ad.': 'Über eine Anzeige kommen.',
  'Talk with it on Christmas Eve.': 'An Heiligabend mit ihm sprechen.',

  'Run the tests of rules.': 'Die Tests von Regeln ausführen.',
  'Runs the tests in *.test.yaml files: each says what events come, and what the rules should decide on them. A test that fails is shown with what was expected, what happened, and why the rules decided so.':
    'Führt die Tests in *.test.yaml-Dateien aus: Jeder sagt, welche Ereignisse kommen und was die Regeln dazu entscheiden sollen. Scheitert ein Test, steht da, was erwartet war, was geschah und warum die Regeln so entschieden haben.',
  'Run only tests whose name has this text in it.':
    'Nur Tests ausführen, in deren Namen dieser Text steht.',
  'Stop at the first test that fails.': 'Beim ersten Test anhalten, der scheitert.',
  'Say which rules, defaults and alternatives no test reaches.':
    'Sagen, welche Regeln, Auffangregeln und Alternativen kein Test erreicht.',
  'Exit with 1 where tests reach less of the rules than this.':
    'Mit 1 enden, wenn Tests weniger von den Regeln erreichen als so viel.',
  'Write what happens now into tests that expect nothing yet.':
    'In Tests, die noch nichts erwarten, schreiben, was jetzt geschieht.',
  'Test again whenever a file changes.': 'Neu testen, sobald sich eine Datei ändert.',
  'Test files, or folders that have some; this folder unless given.':
    'Testdateien oder Ordner, in denen welche sind; sonst dieser Ordner.',
  'Run all tests of a folder.': 'Alle Tests eines Ordners ausführen.',
  'Run those about the menu.': 'Nur die zum Menü ausführen.',
  'Let a build fail where rules go untested.':
    'Einen Build scheitern lassen, wenn Regeln ungetestet sind.',

  'Show what the rules decide on events.': 'Zeigen, was die Regeln zu Ereignissen entscheiden.',
  [`Reads events and writes what the rules decide, a line of JSON for each: which rule takes the event, what it captured, and what is to be done. Nothing is sent to anyone.

An event is the short form, such as {"payload":"MENU"} or {"text":"hello"}, or what the platform sent: a whole webhook body, an entry, an object of its messaging list. Each begins on a line of its own.

A delivery of any channel is {"channel":"messenger","body":"the text as it was posted"}, with "account" where the body does not say whose it is.

An event may have "memory" next to its fields: {"text":"Ada","memory":{"pizza":"Margherita"}}. Then it is decided by what is remembered, and what is remembered afterwards is written, too.`]: `Liest Ereignisse und schreibt, was die Regeln entscheiden, je eine Zeile JSON: welche Regel das Ereignis nimmt, was sie erfasst hat und was zu tun ist. Niemandem wird etwas gesendet.

Ein Ereignis ist die Kurzform, etwa {"payload":"MENU"} oder {"text":"hallo"}, oder was die Plattform gesendet hat: ein ganzer Webhook-Inhalt, ein Eintrag daraus, ein Objekt seiner messaging-Liste. Jedes beginnt in einer eigenen Zeile.

Eine Zustellung irgendeines Kanals ist {"channel":"messenger","body":"der Text, wie er gesendet wurde"}, mit „account“, wenn der Inhalt nicht sagt, wessen sie ist.

Neben den Feldern eines Ereignisses kann „memory“ stehen: {"text":"Ada","memory":{"pizza":"Margherita"}}. Dann entscheidet mit, was gemerkt ist, und was danach gemerkt ist, wird auch geschrieben.`,
  'A file of events; "-", or nothing, is standard input.':
    'Eine Datei mit Ereignissen; „-“ oder nichts ist die Standardeingabe.',
  'What is answered to a click on MENU?': 'Was kommt auf einen Klick auf MENU?',
  'Decide on many at once.': 'Über viele auf einmal entscheiden.',
  'Take them from another program.': 'Sie von einem anderen Programm nehmen.',

  'Say why an event goes where it goes.': 'Sagen, warum ein Ereignis dorthin geht, wo es hingeht.',
  'Shows the rules as they are tried on an event, from top to bottom: each line of their "when", what the event has there, and whether it holds, down to the rule that takes the event. Of many rules only those that came close are shown.':
    'Zeigt von oben nach unten, wie die Regeln an einem Ereignis geprüft werden: jede Zeile ihres „when“, was das Ereignis dort hat und ob sie zutrifft, bis zu der Regel, die das Ereignis nimmt. Von vielen Regeln sehen Sie nur die, die nahe dran waren.',
  'Show this rule alone, even if it is disabled or not reached.':
    'Nur diese Regel zeigen, auch wenn sie abgeschaltet ist oder nicht erreicht wird.',
  'The short form of an event, { payload: MENU }, or what the platform sent: in quotes, a file of it, or "-" for standard input.':
    'Die Kurzform eines Ereignisses, { payload: MENU }, oder was die Plattform gesendet hat: in Anführungszeichen, als Datei oder „-“ für die Standardeingabe.',
  'Which rule takes a click on MENU, and why?':
    'Welche Regel nimmt einen Klick auf MENU, und warum?',
  'Why does this rule not take it?': 'Warum nimmt diese Regel ihn nicht?',
  'What happens to a webhook body that was saved?':
    'Was geschieht mit einem gespeicherten Webhook-Inhalt?',

  'Show the calls that a rule makes, channel by channel.':
    'Zeigen, welche Aufrufe eine Regel auf jedem Kanal auslöst.',
  'Shows what a rule sends: the exact calls to each channel, and what was changed to fit it. Placeholders stand as they are written. Nothing is sent.':
    'Zeigt, was eine Regel sendet: die genauen Aufrufe auf jedem Kanal, und was dafür passend gemacht wurde. Platzhalter stehen da, wie sie geschrieben sind. Gesendet wird nichts.',
  'Only on this one: messenger, instagram, whatsapp, telegram, line, slack.':
    'Nur auf diesem: messenger, instagram, whatsapp, telegram, line, slack.',
  'Print JSON.': 'JSON ausgeben.',
  'The name of a rule.': 'Der Name einer Regel.',
  'What does the rule "menu" send on each channel?': 'Was sendet die Regel „menu“ auf jedem Kanal?',
  'And on Instagram?': 'Und auf Instagram?',

  'Make a test of an event just seen.': 'Aus einem Ereignis von eben einen Test machen.',
  'Writes a test of an event, which expects what the rules decide on it now. If that is wrong, write into "expect" what is right: a bug report has become a test. Who clicked and when stay out of it, unless the decision hangs on them.':
    'Schreibt einen Test aus einem Ereignis, der erwartet, was die Regeln jetzt dazu entscheiden. Ist das falsch, schreiben Sie in „expect“, was richtig ist: Schon ist aus einem Fehlerbericht ein Test geworden. Wer wann geklickt hat, bleibt draußen, wenn die Entscheidung nicht daran hängt.',
  'Make one test of all events of one person, in order.':
    'Aus allen Ereignissen einer Person der Reihe nach einen Test machen.',
  'The same, of the events of this person alone.':
    'Dasselbe, nur aus den Ereignissen dieser Person.',
  'Add it to this test file, which is made where there is none.':
    'Ihn in diese Testdatei schreiben; gibt es sie nicht, wird sie angelegt.',
  'What the test is called.': 'Wie der Test heißt.',
  'See the test.': 'Den Test ansehen.',
  'Keep it.': 'Ihn behalten.',
  'Make a conversation of what a person said, from what "inbox export" wrote.':
    'Aus dem, was „inbox export“ geschrieben hat, ein Gespräch machen: was eine Person sagte.',

  'Run recorded events, and compare two sets of rules.':
    'Aufgezeichnete Ereignisse abspielen und zwei Regelsätze vergleichen.',
  'Runs recorded events (as "botrules inbox export" writes them and as "route" reads them) and reports how many each rule took. With --against, it reports every event that the two sets of rules decide differently, grouped by what changed. Each person has a memory of their own, follow-ups come when they fall due, and those that were recorded are passed over. Nothing is sent to anyone.':
    'Spielt aufgezeichnete Ereignisse ab (wie „botrules inbox export“ sie schreibt und „route“ sie liest) und sagt, wie viele jede Regel nahm. Mit --against sehen Sie jedes Ereignis, das die beiden Regelsätze anders entscheiden, geordnet nach dem, was sich geändert hat. Jede Person hat ihr eigenes Gedächtnis, Erinnerungen kommen, wenn sie fällig sind, und aufgezeichnete Erinnerungen zählen nicht. Niemandem wird etwas gesendet.',
  'The rules as they were: report what changed since.':
    'Die Regeln, wie sie waren: sagen, was sich seitdem geändert hat.',
  'Exit with 1 where anything changed.': 'Mit 1 enden, wenn sich etwas geändert hat.',
  'How many events to show of each change; 3 unless given.':
    'Wie viele Ereignisse von jeder Änderung zu zeigen sind; sonst 3.',
  'A file of events; "-" is standard input.':
    'Eine Datei mit Ereignissen; „-“ ist die Standardeingabe.',
  'How often is each rule used?': 'Wie oft wird jede Regel gebraucht?',
  'What would the new rules change?': 'Was würden die neuen Regeln ändern?',
  'Let a build fail if they change anything.':
    'Einen Build scheitern lassen, wenn sie etwas ändern.',
  'Write the types of the routes.': 'Die Typen der Routen schreiben.',

  'Draw how rules and buttons lead to each other.':
    'Zeichnen, wohin Regeln und Schaltflächen führen.',
  'Draws the shape of the dialogue: rules in their groups, the buttons that they show, and the rule that each button leads to. Buttons that lead nowhere are marked.':
    'Zeichnet den Dialog: Regeln in ihren Gruppen, die Schaltflächen, die sie zeigen, und die Regel, zu der jede führt. Schaltflächen, die ins Leere führen, sind markiert.',
  'A Messenger profile as JSON, whose menu is drawn, too.':
    'Ein Messenger-Profil als JSON, dessen Menü mitgezeichnet wird.',
  'Write to this file in place of printing.': 'In diese Datei schreiben, statt auszugeben.',
  'Print it for a Markdown page on GitHub.': 'Für eine Markdown-Seite auf GitHub ausgeben.',
  'Draw it for a browser.': 'Für einen Browser zeichnen.',
  'Draw it with Graphviz.': 'Mit Graphviz zeichnen.',

  'Answer people by the rules.': 'Menschen nach den Regeln antworten.',
  [`Takes the webhooks of the platform, decides by the rules, and sends the replies. Changes of the rules count at once; wrong ones are refused, and the old ones stay.

Secrets come from the environment, or from a .env file in this folder: VERIFY_TOKEN, APP_SECRET, PAGE_ACCESS_TOKEN. Without a page token nothing is sent: what would be is printed. With one, an app secret is needed, too.`]: `Nimmt die Webhooks der Plattform an, entscheidet nach den Regeln und sendet die Antworten. Geänderte Regeln gelten sofort; falsche werden abgelehnt, und die alten gelten weiter.

Geheimnisse kommen aus der Umgebung oder aus der Datei .env in diesem Ordner: VERIFY_TOKEN, APP_SECRET, PAGE_ACCESS_TOKEN. Ohne Seiten-Token wird nichts gesendet: Sie sehen, was gesendet würde. Mit einem braucht es auch ein App-Geheimnis.`,
  'A file, or a folder of *.yaml files, or what "botrules build" wrote; rules unless given.':
    'Eine Datei, ein Ordner mit *.yaml-Dateien oder was „botrules build“ geschrieben hat; sonst rules.',
  'Answer a page.': 'Für eine Seite antworten.',
  'Try the rules: nothing is sent.': 'Die Regeln ausprobieren: Gesendet wird nichts.',
  'Share the work between machines.': 'Die Arbeit auf mehrere Rechner verteilen.',

  'Put checked rules into one file that starts fast.':
    'Geprüfte Regeln in eine Datei packen, die schnell startet.',
  'Reads and checks rules once and writes them, with their index, as one file. Code starts from it with "loadCompiled" of @botrules/core/compiled, without a YAML reader: on edge runtimes, in browsers, or where there are very many rules. The other commands, "serve" among them, take it in place of RULES. A file whose name ends in .json is JSON, for where bytes cannot be imported; so is what is printed. One that ends in .js, .mjs, .ts or .mts is a module for code, and no other command takes it: it exports the rules as "rules", and a bundle of it has only those parts of the language that the rules use.':
    'Liest und prüft Regeln einmal und schreibt sie mit ihrem Index als eine Datei. Code startet damit durch „loadCompiled“ aus @botrules/core/compiled und braucht kein YAML: auf Edge-Plattformen, im Browser oder bei sehr vielen Regeln. Die anderen Befehle, auch „serve“, nehmen sie statt RULES. Endet der Name auf .json, ist sie JSON, für Umgebungen, die keine Bytes importieren können; ebenso, was ausgegeben wird. Endet er auf .js, .mjs, .ts oder .mts, ist sie ein Modul für Code, und kein anderer Befehl nimmt sie: Sie exportiert die Regeln als „rules“, und ein Bundle davon enthält nur die Teile der Sprache, die die Regeln verwenden.',
  'Print the conditions by which a bundler leaves out of a program over "@botrules/core" what these rules do not use, with commas between them.':
    'Die Bedingungen ausgeben, mit denen ein Bundler weglässt, was diese Regeln nicht brauchen, mit Kommas dazwischen.',
  'Parts that a module has although no rule uses them, with commas between them: regex, words, memory, tables. A bot that keeps a memory needs "memory,words".':
    'Teile, die ein Modul enthält, obwohl keine Regel sie verwendet, mit Kommas dazwischen: regex, words, memory, tables. Ein Bot, der sich Menschen merkt, braucht „memory,words“.',
  'Build for a small bundle.': 'Für ein kleines Bundle bauen.',
  'Build for code that imports JSON.': 'Für Code bauen, der JSON importiert.',
  'Build.': 'Bauen.',
  'Bundle no more than the rules need.': 'Nur bündeln, was die Regeln brauchen.',

  'Write the routes as TypeScript, for handlers in code.':
    'Die Routen als TypeScript schreiben, für Handler im Code.',
  'Writes a TypeScript file with the routes that the rules name, each with the captures and params that its handler gets. With "Handlers<Routes>" of @botrules/bot or @botrules/koa a slip in a name is an error of the compiler.':
    'Schreibt eine TypeScript-Datei mit den Routen, die die Regeln nennen, jede mit den erfassten Texten und Parametern für ihren Handler. Mit „Handlers<Routes>“ aus @botrules/bot oder @botrules/koa meldet der Compiler einen Tippfehler im Namen.',

  'Stand in for the platform, to try a bot without an app.':
    'Die Plattform nachstellen, um einen Bot ohne App auszuprobieren.',
  'Stands in for the Graph API on this machine and shows the conversation: what the bot sends, and what "botrules sandbox click" clicks.':
    'Stellt auf diesem Rechner die Graph API nach und zeigt das Gespräch: was der Bot sendet und was „botrules sandbox click“ anklickt.',
  'Where it listens; 4010 unless given.': 'Der Port, an dem sie lauscht; sonst 4010.',
  'Refuse calls with these errors of the platform, such as 190.':
    'Aufrufe mit diesen Fehlern der Plattform ablehnen, etwa 190.',
  'The channel whose platform it is; messenger unless given.':
    'Der Kanal, dessen Plattform es ist; sonst messenger.',
  'Click as a person would, and post the webhook.':
    'Klicken wie eine Person und den Webhook senden.',
  'Posts what the platform would post if a person clicked a button, tapped a quick reply, typed words or followed a link, signed with APP_SECRET, and shows what the bot sends back while "botrules sandbox" runs. Without a service, "botrules try" is the easier way.':
    'Sendet, mit APP_SECRET signiert, was die Plattform senden würde, wenn jemand eine Schaltfläche anklickt, eine Schnellantwort antippt, schreibt oder einem Link folgt, und zeigt, was der Bot antwortet, solange „botrules sandbox“ läuft. Ohne Dienst ist „botrules try“ der einfachere Weg.',
  'The words on the button.': 'Die Wörter auf der Schaltfläche.',
  'Type these words in place of a click.': 'Diese Wörter schreiben, statt zu klicken.',
  'Tap a quick reply in place of a button.':
    'Eine Schnellantwort antippen statt einer Schaltfläche.',
  'Add the bot, where its platform tells it so.':
    'Den Bot hinzufügen, wo die Plattform ihm das sagt.',
  'Block the bot, where its platform tells it so.':
    'Den Bot blockieren, wo die Plattform ihm das sagt.',
  'Do it in this group, where the platform has some.':
    'Es in dieser Gruppe tun, wo die Plattform Gruppen hat.',
  'The ad.': 'Die Anzeige.',
  'Who clicks.': 'Wer klickt.',
  'On which page.': 'Auf welcher Seite.',
  'When: 2026-12-24T18:30:00+01:00; now unless given.':
    'Wann: 2026-12-24T18:30:00+01:00; sonst jetzt.',
  'On which channel; messenger unless given.': 'Auf welchem Kanal; sonst messenger.',
  'The webhook; that of the settings unless given.':
    'Der Webhook; sonst der aus den Einstellungen.',
  'The sandbox that shows the click.': 'Die Sandbox, die den Klick zeigt.',
  'Do not wait for what the bot sends back.': 'Nicht auf die Antwort des Bots warten.',
  'The payload of the button.': 'Der Payload der Schaltfläche.',
  'Start it; it says what to type next.': 'Sie starten; sie sagt, was als Nächstes zu tippen ist.',
  'Click on Get Started.': 'Auf „Get Started“ klicken.',
  'Begin it by a click on an ad.': 'Es mit einem Klick auf eine Anzeige beginnen.',
  'Begin a conversation.': 'Ein Gespräch beginnen.',
  'Type hello.': '„hello“ schreiben.',
  'Click on Christmas Eve.': 'An Heiligabend klicken.',

  'Show the settings in force.': 'Die geltenden Einstellungen zeigen.',
  'Prints every setting with its value and where it comes from: a flag, the environment, botrules.yaml or nowhere. Of secrets it prints only where they come from.':
    'Gibt jede Einstellung mit ihrem Wert aus, und woher er kommt: aus einer Option, der Umgebung, botrules.yaml oder nirgendwoher. Von Geheimnissen steht nur da, woher sie kommen.',
  'What would "botrules serve" run with?': 'Womit würde „botrules serve“ laufen?',
  'What if PORT is set?': 'Und wenn PORT gesetzt ist?',

  'Make a secret, such as FORWARD_SECRET.': 'Ein Geheimnis erzeugen, etwa FORWARD_SECRET.',
  'Prints a secret that nobody can guess: 32 random bytes as the Standard Webhooks specification writes them. Set it as FORWARD_SECRET, and give it to the server that rules forward to. It does as VERIFY_TOKEN, too.':
    'Gibt ein Geheimnis aus, das niemand erraten kann: 32 zufällige Bytes, geschrieben nach der Spezifikation „Standard Webhooks“. Setzen Sie es als FORWARD_SECRET, und geben Sie es dem Server, an den Regeln weiterleiten. Auch als VERIFY_TOKEN taugt es.',
  'Make one.': 'Eines erzeugen.',
  'Set it for a service in this folder.': 'Es für einen Dienst in diesem Ordner setzen.',

  'Look after the events of the service.': 'Nach den Ereignissen des Dienstes sehen.',
  'Shows and changes what the service keeps: events that could not be dealt with (dead letters), and those of the last days. The service may run meanwhile.':
    'Zeigt und ändert, was der Dienst aufbewahrt: unzustellbare Ereignisse und die der letzten Tage. Der Dienst darf dabei laufen.',
  'List dead letters, or what waits and why.':
    'Unzustellbare Ereignisse auflisten, oder was wartet und warum.',
  'Conversations in which events wait, and what for.':
    'Gespräche, in denen Ereignisse warten, und worauf.',
  'Events that are dead, dropped, done, waiting, or all that were decided.':
    'Ereignisse mit diesem Stand: dead, dropped, done, waiting, oder decided für alle entschiedenen.',
  'Of this page, by its name in the log.': 'Von dieser Seite, wie sie im Log heißt.',
  'Of this channel.': 'Von diesem Kanal.',
  'In which this rule had a say; "-": no rule took it.':
    'An denen diese Regel beteiligt war; „-“: keine Regel nahm es.',
  'With these words in the reason; of what waits, such as "paused" or "page-stopped".':
    'Mit diesen Wörtern im Grund; bei Wartendem etwa „paused“ oder „page-stopped“.',
  'Of this person, by their id or the hash that the desk shows.':
    'Von dieser Person, nach ihrer ID oder dem Hash, den der Leitstand zeigt.',
  'So many at the most.': 'Höchstens so viele.',
  'text, or json: one item a line.': 'text, oder json: eines je Zeile.',
  'Show what became of each event of a conversation, step by step.':
    'Schritt für Schritt zeigen, was aus jedem Ereignis eines Gesprächs wurde.',
  'The number of the conversation, in place of an event.':
    'Die Nummer des Gesprächs, statt eines Ereignisses.',
  'text, or json.': 'text oder json.',
  'The id or the number of one of its events.': 'Die ID oder die Nummer eines seiner Ereignisse.',
  'Have sending wait: of all, a page, a rule or a host. Alone, list what waits.':
    'Das Senden anhalten: alles, für eine Seite, eine Regel oder einen Host. Allein: auflisten, was angehalten ist.',
  'Why, for the audit.': 'Warum, für das Protokoll.',
  'Of the list: text, or json.': 'Für die Liste: text oder json.',
  'all, page, rule or host.': 'all, page, rule oder host.',
  'The name of the page, rule or host.': 'Der Name der Seite, der Regel oder des Hosts.',
  'Let what was paused go on.': 'Fortsetzen, was angehalten war.',
  'Have the rules of now decide an event anew, and do all of it.':
    'Ein Ereignis von den geltenden Regeln neu entscheiden lassen und alles davon tun.',
  'The id or the number of an event.': 'Die ID oder die Nummer eines Ereignisses.',
  'Show everything known about an event, or what is remembered of a person.':
    'Alles zeigen, was über ein Ereignis bekannt oder über eine Person gemerkt ist.',
  'The id of a person, as in sender.id, in place of an event.':
    'Die ID einer Person, wie in sender.id, statt eines Ereignisses.',
  'Of a person: one JSON a line, for programs.':
    'Von einer Person: je Zeile ein JSON, für Programme.',
  'The id of an event, as the log has it.': 'Die ID eines Ereignisses, wie sie im Log steht.',
  'Try dead letters again, from the step that failed.':
    'Unzustellbares noch einmal versuchen, ab dem Schritt, der gescheitert ist.',
  'All of them.': 'Alle.',
  'The id of an event.': 'Die ID eines Ereignisses.',
  'Set dead letters aside; they are not tried again.':
    'Unzustellbares beiseitelegen; es wird nicht noch einmal versucht.',
  'Write events, one JSON a line, as "botrules replay" reads them.':
    'Ereignisse schreiben, je Zeile ein JSON, wie „botrules replay“ sie liest.',
  'Those that came at or after this date or time.': 'Die seit diesem Tag oder Zeitpunkt.',
  'Those that came before it.': 'Die davor.',
  'Those of this person.': 'Die von dieser Person.',
  'What is remembered of people, in place of events.':
    'Was über Personen gemerkt ist, statt der Ereignisse.',
  'Forget a person: their events, and what is remembered of them.':
    'Eine Person vergessen: ihre Ereignisse und was über sie gemerkt ist.',
  'The id of the person, as in sender.id.': 'Die ID der Person, wie in sender.id.',
  'Is there anything that could not be sent?': 'Gibt es etwas, das sich nicht senden ließ?',
  'What waits, and what for?': 'Was wartet, und worauf?',
  'Try all of it again.': 'Alles noch einmal versuchen.',
  'Keep events for a replay.': 'Ereignisse zum Abspielen aufheben.',

  'Find out why a page is not answered.': 'Herausfinden, warum eine Seite nicht antwortet.',
  'Looks at a set-up from the outside: the rules, the inbox, the secrets, whether the public webhook answers as the platform asks, and what the platform says of each page’s token and subscriptions. Says what to change.':
    'Sieht sich den Aufbau von außen an: die Regeln, den Posteingang, die Geheimnisse, ob der öffentliche Webhook antwortet, wie die Plattform es verlangt, und was die Plattform zu Token und Abos jeder Seite sagt. Sagt, was zu ändern ist.',
  'The public address of the webhook, to be called as the platform does.':
    'Die öffentliche Adresse des Webhooks; sie wird aufgerufen, wie die Plattform es tut.',
  'Look at the settings, the rules and the pages.': 'Einstellungen, Regeln und Seiten ansehen.',
  'Look at the webhook, too.': 'Auch den Webhook ansehen.',

  'Have a platform post to this service.': 'Eine Plattform an diesen Dienst senden lassen.',
  'Tells a platform that lets a program do so, such as Telegram or LINE, where the webhook is: for each account that is set. Platforms that have it in their dashboards are not among these.':
    'Sagt einer Plattform, die das einem Programm erlaubt, etwa Telegram oder LINE, wo der Webhook ist: für jedes gesetzte Konto. Plattformen, bei denen man das auf ihrer Website einstellt, gehören nicht dazu.',
  'The public address of the webhook, such as https://bot.example/webhook.':
    'Die öffentliche Adresse des Webhooks, etwa https://bot.example/webhook.',
  'The channel, such as telegram.': 'Der Kanal, etwa telegram.',
  'Have Telegram post to https://bot.example/webhook/telegram.':
    'Telegram an https://bot.example/webhook/telegram senden lassen.',

  'Show and set greetings, menus and commands.':
    'Begrüßungen, Menüs und Befehle zeigen und setzen.',
  'Brings what stands below "profile:" in the rules to the platforms: the greeting, the button to begin with, the menu, ice breakers and commands. Accounts are those of the settings.':
    'Bringt zu den Plattformen, was in den Regeln unter „profile:“ steht: die Begrüßung, die Schaltfläche zum Anfangen, das Menü, Einstiegsfragen und Befehle. Die Konten sind die der Einstellungen.',
  'Show the profile of the rules as each channel shows it, and what it cannot.':
    'Das Profil der Regeln zeigen, wie jeder Kanal es zeigt, und was er nicht kann.',
  'The file or folder of rules; rules unless given.':
    'Die Datei oder der Ordner mit Regeln; sonst rules.',
  'Say what the platforms have otherwise than the rules; exit code 1 if anything.':
    'Sagen, was auf den Plattformen anders ist als in den Regeln; Exit-Code 1, wenn etwas anders ist.',
  'Only of this account, by its id.': 'Nur von diesem Konto, nach seiner ID.',
  'Have the platforms show what the rules say, and say what changed.':
    'Die Plattformen zeigen lassen, was die Regeln sagen, und sagen, was sich geändert hat.',
  'What do people see on each channel?': 'Was sehen die Leute auf jedem Kanal?',
  'Is it what the platforms have? Exit code 1 if not.':
    'Haben die Plattformen das? Exit-Code 1, wenn nicht.',
  'Have Telegram show it.': 'Telegram es zeigen lassen.',

  'Print the JSON Schema of rules or tests.': 'Das JSON-Schema von Regeln oder Tests ausgeben.',
  [`Prints the JSON Schema of rule files, or of test files, with which an editor completes and explains what one writes. Begin a rule file with this line:

# yaml-language-server: $schema=rules.schema.json`]: `Gibt das JSON-Schema von Regel- oder Testdateien aus, mit dem ein Editor vervollständigt und erklärt, was man schreibt. Beginnen Sie eine Regeldatei mit dieser Zeile:

# yaml-language-server: $schema=rules.schema.json`,
  'rules or tests.': 'rules oder tests.',
  'Save the schema of rules.': 'Das Schema von Regeln speichern.',
  'Save that of tests.': 'Das von Tests speichern.',

  'Let the shell complete commands with Tab.': 'Die Shell Befehle mit Tab vervollständigen lassen.',
  'Prints a script with which the Tab key completes commands, options and files. Load it from your shell’s start-up file.':
    'Gibt ein Skript aus, mit dem die Tab-Taste Befehle, Optionen und Dateien vervollständigt. Laden Sie es in der Startdatei Ihrer Shell.',
  'bash, zsh or fish.': 'bash, zsh oder fish.',
  bash: 'bash',
  'zsh, after its compinit': 'zsh, nach dessen compinit',
  fish: 'fish',

  'Explain a command, or a code such as dead-button.':
    'Einen Befehl erklären, oder einen Code wie dead-button.',
  'Shows the help of a command, or explains a code of "botrules check": what it means, what is wrong, and how it is right.':
    'Zeigt die Hilfe eines Befehls oder erklärt einen Code von „botrules check“: was er bedeutet, was falsch ist und wie es richtig ist. Diese Erklärungen sind englisch.',
  'A command, or the code in brackets of a message.':
    'Ein Befehl, oder der Code in den Klammern einer Meldung.',
  'What can "check" do?': 'Was kann „check“?',
  'What does "warning[dead-button]" mean?': 'Was bedeutet „warning[dead-button]“?',
};
