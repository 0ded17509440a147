import { channelSentences } from '@botrules/channels/de';
import { deWith } from '@botrules/core/de';
import type { ServiceSentence } from './sentences.generated.js';

export { channelSentences };

/** What the service says to people, in German: of its settings, of what commands do, and what the desk answers. */
export const serviceSentences: Readonly<Record<ServiceSentence, string>> = {
  ' There are: {0}.': ' Es gibt: {0}.',
  ' and ': ' und ',
  '"admin"': '„admin“',
  '"all" has no name.': '„all“ hat keinen Namen.',
  '"channels"': '„channels“',
  '"events" is not a list of at most {0} numbers of events.':
    '„events“ ist keine Liste von höchstens {0} Nummern von Ereignissen.',
  '"forward"': '„forward“',
  '"graph"': '„graph“',
  '"human"': '„human“',
  '"limits"': '„limits“',
  '"log"': '„log“',
  '"memory"': '„memory“',
  '"retries"': '„retries“',
  '"traces"': '„traces“',
  '"{0}" has more than the address of the webhook: the channel and the account are added to it. Give {1}.':
    '„{0}“ ist mehr als die Adresse des Webhooks: Kanal und Konto werden angehängt. Geben Sie {1} an.',
  '"{0}" is in a private network; add it to forward.allow if that is meant.':
    '„{0}“ ist in einem privaten Netz; ist das gewollt, ergänzen Sie es in forward.allow.',
  '"{0}" is not a text of at most {1} characters.':
    '„{0}“ ist kein Text von höchstens {1} Zeichen.',
  '"{0}" is not a web address.': '„{0}“ ist keine Web-Adresse.',
  '"{0}" is not a whole number up to {1}: "{2}".': '„{0}“ ist keine ganze Zahl bis {1}: „{2}“.',
  '"{0}" is not a whole number.': '„{0}“ ist keine ganze Zahl.',
  '"{0}" is not an error of the platform. Write one such as {1}.':
    '„{0}“ ist kein Fehler der Plattform. Schreiben Sie einen wie {1}.',
  '"{0}" is not an https address.': '„{0}“ ist keine https-Adresse.',
  '"{0}" is not asked for here.': '„{0}“ wird hier nicht gefragt.',
  '"{0}" is one of {1}.': '„{0}“ ist eines von {1}.',
  '"{0}" stands twice.': '„{0}“ steht zweimal da.',
  '(a button)': '(eine Schaltfläche)',
  '(added the bot)': '(hat den Bot hinzugefügt)',
  '(blocked the bot)': '(hat den Bot blockiert)',
  '(calls the handler of "{0}")': '(ruft den Handler von „{0}“ auf)',
  '(came by a link)': '(kam über einen Link)',
  '(forwards the event to {0})': '(leitet das Ereignis weiter an {0})',
  ', account {0}': ', Konto {0}',
  ', answered with {0}': ', beantwortet mit {0}',
  ', even if they act before': ', auch wenn die Person vorher etwas tut',
  '1 dead letter': '1 unzustellbares Ereignis',
  '1 event waiting': '1 Ereignis wartet',
  'A link of {0} cannot carry "{1}" as --{2}.':
    'Ein Link von {0} kann „{1}“ nicht als --{2} tragen.',
  'A page has a token and no app secret is set: anyone who can reach the webhook could have messages sent in its name.':
    'Für eine Seite ist ein Token gesetzt, aber kein App-Geheimnis: Wer den Webhook erreicht, könnte in ihrem Namen Nachrichten senden lassen.',
  'A page of another origin sent it.': 'Das kam von einer Seite anderer Herkunft.',
  'A page of another site sent it.': 'Das kam von einer fremden Seite.',
  'A person adds the bot or blocks it: leave out --added or --blocked.':
    'Eine Person fügt den Bot hinzu oder blockiert ihn: Lassen Sie --added oder --blocked weg.',
  'A person types words or taps a button: leave out --text, or the payload "{0}".':
    'Eine Person schreibt etwas oder tippt eine Schaltfläche an: Lassen Sie --text oder den Payload „{0}“ weg.',
  'A proxy passed it on.': 'Ein Proxy hat es weitergereicht.',
  'Add the name to admin.hosts if it is one.':
    'Nehmen Sie den Namen in admin.hosts auf, wenn er einer ist.',
  'An account of {0} has no {1}.': 'Ein Konto von {0} hat kein {1}.',
  'An account of {0} needs {1}.': 'Ein Konto von {0} braucht {1}.',
  'Ask without parameters.': 'Fragen Sie ohne Parameter.',
  'Check that it is there and that this user may read it.':
    'Sehen Sie nach, ob sie da ist und dieser Benutzer sie lesen darf.',
  'Check that the server runs, and its address, user and password.':
    'Prüfen Sie, ob der Server läuft, und seine Adresse, Benutzer und Passwort.',
  'Check that the service runs, that its port is open, and that the certificate is valid.':
    'Prüfen Sie, ob der Dienst läuft, sein Port offen ist und das Zertifikat gilt.',
  'Check the path and that this user may read it.':
    'Prüfen Sie den Pfad und ob dieser Benutzer sie lesen darf.',
  'Check who owns the file, and that the disk is not full.':
    'Prüfen Sie, wem die Datei gehört und ob die Platte noch Platz hat.',
  'Copy it again, all in one line and without blanks or quotes.':
    'Kopieren Sie es noch einmal, in einer Zeile und ohne Leerzeichen und Anführungszeichen.',
  'Delete one of the two.': 'Löschen Sie eine der beiden.',
  'Did you mean "{0}"?': 'Meinten Sie „{0}“?',
  Dropped: 'Beiseitegelegt',
  'Erased 1 event of this person.': 'Gelöscht: 1 Ereignis dieser Person.',
  'Erased {0} events of this person.': 'Gelöscht: {0} Ereignisse dieser Person.',
  'Everybody on this machine can read ".env", and the secrets in it.':
    'Jeder an diesem Rechner kann „.env“ lesen, und damit die Geheimnisse darin.',
  FAIL: 'FEHLER',
  'Give all of it, such as https://bot.example/webhook.':
    'Geben Sie sie vollständig an, etwa https://bot.example/webhook.',
  'Give each account its own "id", and each id once.':
    'Geben Sie jedem Konto eine eigene „id“, und jede nur einmal.',
  'Give its public address with --url.': 'Geben Sie seine öffentliche Adresse mit --url an.',
  'Give the app a "name" under "apps".': 'Geben Sie der App unter „apps“ einen „name“.',
  'Give this user the right to read it.': 'Geben Sie diesem Benutzer das Recht, sie zu lesen.',
  'In a second terminal:': 'In einem zweiten Terminal:',
  'In a third:': 'In einem dritten:',
  'Invalid reply token (it answered this event before)':
    'Invalid reply token (damit wurde dieses Ereignis schon beantwortet)',
  'It answered {0} without saying why.': 'Sie antwortete {0} und sagte nicht, warum.',
  'It came from another machine.': 'Es kam von einem anderen Rechner.',
  'It does not say what the person does: give the payload of a button, --text or --ref.':
    'Es fehlt, was die Person tut: Geben Sie den Payload einer Schaltfläche an, --text oder --ref.',
  'It has no such profile: nothing of it is shown there.':
    'Ein solches Profil gibt es dort nicht: Nichts davon wird gezeigt.',
  'It is decided anew.': 'Es wird neu entschieden.',
  'It is not paused': 'Es ist nicht angehalten',
  'It is paused already': 'Es ist schon angehalten',
  'It is under way, and cannot be decided anew before it has ended.':
    'Es läuft gerade und lässt sich erst neu entscheiden, wenn es zu Ende ist.',
  'It may be past its time.': 'Vielleicht ist seine Zeit um.',
  'It was for another host than this machine.': 'Es war für einen anderen Host als diesen Rechner.',
  'Its keys: {0}.': 'Die Schlüssel: {0}.',
  'Look at "menu_image:".': 'Sehen Sie sich „menu_image:“ an.',
  'Look at what is said of the account itself.':
    'Sehen Sie nach, was über das Konto selbst gesagt ist.',
  'Make it, for this user.': 'Legen Sie ihn für diesen Benutzer an.',
  'Make one with: echo "whsec_$(openssl rand -base64 32)".':
    'Machen Sie eines mit: echo "whsec_$(openssl rand -base64 32)".',
  'No account of {0} is set.': 'Kein Konto von {0} ist gesetzt.',
  'No account that can send is set.{0}': 'Kein Konto, das senden kann, ist gesetzt.{0}',
  'No account {0} is set.{1}': 'Ein Konto {0} ist nicht gesetzt.{1}',
  'No answer within {0} ms.': 'Keine Antwort in {0} ms.',
  'No app is named {0}.': 'Keine App heißt {0}.',
  'No app secret is set, so nobody beyond this machine can be served.':
    'Kein App-Geheimnis ist gesetzt, also wird niemand außerhalb dieses Rechners bedient.',
  'No dead letter has the id "{0}". "botrules inbox list" shows them.':
    'Kein unzustellbares Ereignis hat die ID „{0}“. „botrules inbox list“ zeigt sie.',
  'No event has the id "{0}".': 'Kein Ereignis hat die ID „{0}“.',
  'No page that can send is called "{0}". There are: {1}.':
    'Keine Seite, die senden kann, heißt „{0}“. Es gibt: {1}.',
  'No page token is set, so nothing can be sent.':
    'Kein Seiten-Token ist gesetzt, also kann nichts gesendet werden.',
  'No rule in force is called "{0}"; events that it took before do wait.':
    'Keine geltende Regel heißt „{0}“; Ereignisse, die sie vorher nahm, warten trotzdem.',
  'No sandbox runs at {0}, so nothing is refused.':
    'Unter {0} läuft keine Sandbox, also wird nichts abgelehnt.',
  'No sandbox runs at {0}, so the answer is shown by "botrules serve" alone.':
    'Unter {0} läuft keine Sandbox, also zeigt nur „botrules serve“ die Antwort.',
  'No service runs that could tell.': 'Es läuft kein Dienst, der das sagen könnte.',
  "No verify token is set, so the platform's handshake is refused.":
    'Kein Prüf-Token ist gesetzt, also wird der Handschlag der Plattform abgelehnt.',
  'Nobody answers at {0}: {1}. Is "botrules serve" running?':
    'Unter {0} antwortet niemand: {1}. Läuft „botrules serve“?',
  'Nothing fits.': 'Nichts passt.',
  'Nothing is paused.': 'Nichts ist angehalten.',
  'Nothing is remembered of this person.': 'Über diese Person ist nichts gemerkt.',
  'Nothing was sent back within 5 seconds. "botrules serve" says what it decided; it needs {0} to send to the sandbox.':
    'Innerhalb von 5 Sekunden kam nichts zurück. „botrules serve“ sagt, was es entschieden hat; um an die Sandbox zu senden, braucht es {0}.',
  Paused: 'Angehalten',
  'Port {0} is taken. Choose another with --port.':
    'Port {0} ist belegt. Wählen Sie mit --port einen anderen.',
  'Put a dash before each app: - name: shop': 'Setzen Sie vor jede App einen Strich: - name: laden',
  'Put a dash before each page: - id: 1234567890':
    'Setzen Sie vor jede Seite einen Strich: - id: 1234567890',
  'Put a proxy with a certificate in front, such as Caddy, and give its https address.':
    'Setzen Sie einen Proxy mit Zertifikat davor, etwa Caddy, und geben Sie dessen https-Adresse an.',
  Resumed: 'Fortgesetzt',
  'Rules forward, and no secret is set to sign it: {0}.':
    'Regeln leiten weiter, und es ist kein Geheimnis zum Unterschreiben gesetzt: {0}.',
  'Run "chmod 600 .env".': 'Führen Sie „chmod 600 .env“ aus.',
  'Run it once more.': 'Rufen Sie den Befehl noch einmal auf.',
  'Save it again as UTF-8.': 'Speichern Sie sie noch einmal als UTF-8.',
  'Save it again as UTF-8. In PowerShell 5 write it with "Set-Content -Encoding utf8", not with ">".':
    'Speichern Sie sie noch einmal als UTF-8. In PowerShell 5 schreiben Sie sie mit „Set-Content -Encoding utf8“, nicht mit „>“.',
  'Save it again as UTF-8; in most editors that is a choice under "Save as".':
    'Speichern Sie sie noch einmal als UTF-8; in den meisten Editoren wählt man das unter „Speichern unter“.',
  'Say the password first.': 'Melden Sie sich erst an.',
  'Say which events: give their numbers in "events", or a "filter".':
    'Sagen Sie, welche Ereignisse: ihre Nummern in „events“ oder ein „filter“.',
  'See "botrules check {0}".': 'Siehe „botrules check {0}“.',
  'See "botrules profile diff", and run "botrules profile push".':
    'Siehe „botrules profile diff“; „botrules profile push“ gleicht es an.',
  'Send Content-Type: application/json.': 'Senden Sie Content-Type: application/json.',
  'Serve the folder of rules to see them here.':
    'Starten Sie den Dienst mit dem Ordner der Regeln, um sie hier zu sehen.',
  'Set APP_SECRET.': 'Setzen Sie APP_SECRET.',
  'Set BOTRULES_INBOX to a file.': 'Setzen Sie BOTRULES_INBOX auf eine Datei.',
  'Set FORWARD_SECRET, here and where it is received; "botrules secret" makes one.':
    'Setzen Sie FORWARD_SECRET, hier und beim Empfänger; „botrules secret“ macht eines.',
  'Set PAGE_ACCESS_TOKEN.': 'Setzen Sie PAGE_ACCESS_TOKEN.',
  'Set VERIFY_TOKEN.': 'Setzen Sie VERIFY_TOKEN.',
  'Set admin.password_file.': 'Setzen Sie admin.password_file.',
  'Set {0} as well.': 'Setzen Sie auch {0}.',
  'Set {0} in the environment or in the .env file.':
    'Setzen Sie {0} in der Umgebung oder in der Datei .env.',
  'Set {0} in the environment, or write inbox: ${DATABASE_URL}.':
    'Setzen Sie {0} in der Umgebung, oder schreiben Sie inbox: ${DATABASE_URL}.',
  'Set {0} to a file with a password, or listen on this machine alone: --admin-host 127.0.0.1.':
    'Setzen Sie {0} auf eine Datei mit einem Passwort, oder lauschen Sie nur auf diesem Rechner: --admin-host 127.0.0.1.',
  'Set {0}, or listen on this machine alone: --host 127.0.0.1.':
    'Setzen Sie {0}, oder lauschen Sie nur auf diesem Rechner: --host 127.0.0.1.',
  'Set {0}: the app dashboard shows it under App settings, Basic. To try things out on this machine without one, set {1}: true.':
    'Setzen Sie {0}: Das App-Dashboard zeigt es unter App settings, Basic. Um ohne Geheimnis auf diesem Rechner zu probieren, setzen Sie {1}: true.',
  'Several accounts of {0} have no "id".': 'Mehrere Konten von {0} haben keine „id“.',
  'Start it with admin.desk: true.': 'Starten Sie ihn mit admin.desk: true.',
  'Stop what works with it, and run this again.':
    'Beenden Sie, was damit arbeitet, und rufen Sie dies noch einmal auf.',
  'That is not the password.': 'Das ist nicht das Passwort.',
  'The account {0} stands here twice.': 'Das Konto {0} steht hier zweimal.',
  'The address has a wrong % in it.': 'In der Adresse steht ein falsches %.',
  'The address of the inbox has a password in it, and a secret does not stand here.':
    'In der Adresse des Posteingangs steht ein Passwort, und ein Geheimnis gehört nicht hierher.',
  'The body is larger than 1 MB.': 'Der Inhalt ist größer als 1 MB.',
  'The request does not say that its body is JSON.':
    'Die Anfrage sagt nicht, dass ihr Inhalt JSON ist.',
  'The body is not JSON.': 'Der Inhalt ist kein JSON.',
  'The body is not a map in JSON.': 'Der Inhalt ist kein Objekt in JSON.',
  'The call was given up {0}.': 'Der Aufruf wurde abgebrochen, {0}.',
  'The desk would listen on {0} without a password: anyone who reaches it could drop what waits.':
    'Der Leitstand würde ohne Passwort auf {0} lauschen: Wer ihn erreicht, könnte wegwerfen, was wartet.',
  'The environment variable {0} is not set.': 'Die Umgebungsvariable {0} ist nicht gesetzt.',
  'The file ".env" cannot be read.': 'Die Datei „.env“ lässt sich nicht lesen.',
  'The file ".env" is not text in UTF-8.': 'Die Datei „.env“ ist kein Text in UTF-8.',
  'The file {0} cannot be read.': 'Die Datei {0} lässt sich nicht lesen.',
  'The file {0} is not text in UTF-8.': 'Die Datei {0} ist kein Text in UTF-8.',
  'The file {0} {1}.': 'Die Datei {0} {1}.',
  'The disk of the inbox has {0} MB left.':
    'Auf der Platte des Posteingangs sind noch {0} MB frei.',
  'Make room on it: once it is full, deliveries are answered with 503.':
    'Schaffen Sie Platz: Ist sie voll, werden Zustellungen mit 503 beantwortet.',
  'The folder of the inbox, {0}, cannot be written.':
    'In den Ordner des Posteingangs, {0}, lässt sich nicht schreiben.',
  'The handler has ended.': 'Der Handler ist zu Ende.',
  'The host has no address.': 'Der Host hat keine Adresse.',
  'The image of the menu cannot be read: {0}.': 'Das Bild des Menüs lässt sich nicht lesen: {0}.',
  'The inbox can be written.': 'In den Posteingang lässt sich schreiben.',
  'The inbox cannot be asked just now.': 'Der Posteingang ist gerade nicht zu erreichen.',
  'The inbox is in memory: a restart loses it.':
    'Der Posteingang ist im Arbeitsspeicher: Ein Neustart verliert ihn.',
  'The inbox is in memory: only the service that runs can look into it, with admin.desk: true.':
    'Der Posteingang ist im Arbeitsspeicher: Nur der laufende Dienst kann hineinsehen, mit admin.desk: true.',
  'The inbox is in memory: only the service that runs could look into it.':
    'Der Posteingang ist im Arbeitsspeicher: Nur der laufende Dienst könnte hineinsehen.',
  'Use that version of it again, or go back to a backup.':
    'Nehmen Sie wieder jene Version, oder kehren Sie zu einer Sicherung zurück.',
  'it was made by a newer Botrules': 'ein neueres Botrules hat ihn angelegt',
  'The inbox is not there yet, and can be made.':
    'Den Posteingang gibt es noch nicht; er lässt sich anlegen.',
  'The inbox {0} cannot be opened: {1}.': 'Der Posteingang {0} lässt sich nicht öffnen: {1}.',
  'The inbox {0} cannot be written: {1}.':
    'In den Posteingang {0} lässt sich nicht schreiben: {1}.',
  'The list of app secrets has a gap.': 'Die Liste der App-Geheimnisse hat eine Lücke.',
  'The name of a variable in this line has a character in it that no name has: U+{0}.':
    'Der Name einer Variablen in dieser Zeile enthält ein Zeichen, das in keinem Namen vorkommt: U+{0}.',
  'The page has no id: write one behind --page.':
    'Die Seite hat keine ID: Schreiben Sie eine hinter --page.',
  'The page of the Studio is not built.': 'Die Seite des Studios ist nicht gebaut.',
  'The page of the desk is not built.': 'Die Seite des Leitstands ist nicht gebaut.',
  'The page token has characters that no token has.':
    'Das Seiten-Token enthält Zeichen, die in keinem Token vorkommen.',
  'The page {0} stands here twice.': 'Die Seite {0} steht hier zweimal.',
  'The person has no id: write one behind --person.':
    'Die Person hat keine ID: Schreiben Sie eine hinter --person.',
  'The platform answered {0} without saying why.':
    'Die Plattform antwortete {0} und sagte nicht, warum.',
  'The platform calls https addresses alone.': 'Die Plattform ruft nur https-Adressen auf.',
  'The platform could not be reached: {0}': 'Die Plattform war nicht zu erreichen: {0}',
  'The platform did not answer in time.': 'Die Plattform hat nicht rechtzeitig geantwortet.',
  'The platform lets nobody be answered more than {0} hours after a click. Try such a time with "botrules try RULES --at TIME".':
    'Mehr als {0} Stunden nach einem Klick lässt die Plattform keine Antwort mehr zu. Probieren Sie solche Zeiten mit „botrules try RULES --at TIME“.',
  'The platform refused the call ({0}).': 'Die Plattform hat den Aufruf abgelehnt ({0}).',
  'The platform refused the call ({0}): {1}': 'Die Plattform hat den Aufruf abgelehnt ({0}): {1}',
  'The platform was not told of {0}: {1}.': 'Der Plattform ließ sich {0} nicht mitteilen: {1}.',
  'The rules are right.': 'Die Regeln stimmen.',
  'The rules cannot be read: {0}.': 'Die Regeln lassen sich nicht lesen: {0}.',
  'There is no file or folder "{0}".': 'Es gibt keine Datei und keinen Ordner „{0}“.',
  'Say where they are with --rules or BOTRULES_RULES.':
    'Sagen Sie mit --rules oder BOTRULES_RULES, wo sie sind.',
  'The rules have errors or warnings: {0}.': 'Die Regeln haben Fehler oder Warnungen: {0}.',
  'The rules in force were built, and what was built has no texts.':
    'Die geltenden Regeln wurden gebaut, und Gebautes hat keine Texte.',
  'The rules in {0} have no profile.': 'Die Regeln in {0} haben kein Profil.',
  'The sandbox stands in for {0} at {1}': 'Die Sandbox steht für {0} ein: {1}',
  'The tables of the inbox are brought from version {0} to {1}: that may take minutes.':
    'Die Tabellen des Posteingangs werden von Fassung {0} auf {1} gebracht: Das kann Minuten dauern.',
  'The tables of the inbox are up to date.':
    'Die Tabellen des Posteingangs sind auf dem neuesten Stand.',
  'The secret of {0} begins with whsec_ and is not base64 after that.':
    'Das Geheimnis von {0} beginnt mit whsec_, und was folgt, ist kein Base64.',
  'The service has another secret: set the same {0} for both.':
    'Der Dienst hat ein anderes Geheimnis: Setzen Sie für beide dasselbe {0}.',
  'The settings are right.': 'Die Einstellungen stimmen.',
  'The webhook was not called from outside.': 'Der Webhook wurde nicht von außen aufgerufen.',
  'Their events are erased, but their words may still be on the disk: {0}.':
    'Die Ereignisse der Person sind gelöscht, aber ihre Worte können noch auf der Platte stehen: {0}.',
  'There are: {0}.': 'Es gibt: {0}.',
  'There is no channel "{0}".': 'Einen Kanal „{0}“ gibt es nicht.',
  'There is no channel "{0}". There are: {1}.': 'Einen Kanal „{0}“ gibt es nicht. Es gibt: {1}.',
  'There is no channel {0}.': 'Einen Kanal {0} gibt es nicht.',
  'There is no conversation {0}.': 'Ein Gespräch {0} gibt es nicht.',
  'There is no event "{0}".': 'Ein Ereignis „{0}“ gibt es nicht.',
  'There is nothing at this address.': 'Unter dieser Adresse ist nichts.',
  'There were too many tries.': 'Das waren zu viele Versuche.',
  'This address takes GET, POST, DELETE.': 'Diese Adresse nimmt GET, POST und DELETE.',
  'This address takes GET.': 'Diese Adresse nimmt GET.',
  'This address takes {0}.': 'Diese Adresse nimmt {0}.',
  'This is not a name of the desk.': 'Das ist kein Name des Leitstands.',
  'Tried again': 'Wird noch einmal versucht',
  'Try it once more.': 'Versuchen Sie es noch einmal.',
  'Type the name again; what is copied from a web page may have characters in it that nobody sees.':
    'Tippen Sie den Namen neu; was von einer Webseite kopiert ist, kann unsichtbare Zeichen enthalten.',
  'Use {0}.': 'Nehmen Sie {0}.',
  'Wait a minute.': 'Warten Sie eine Minute.',
  'What happens on {0} has no "{1}": leave out --{2}.':
    'Was auf {0} geschieht, hat kein „{1}“: Lassen Sie --{2} weg.',
  'Which {0}? Give its "name".': 'Welches {0}? Geben Sie den „name“ an.',
  'Who are you? The name stands in the audit.': 'Wer sind Sie? Der Name steht im Protokoll.',
  'Without an app secret anyone who reaches {0} could post events, so only this machine is served.':
    'Ohne App-Geheimnis könnte jeder, der {0} erreicht, Ereignisse senden; darum wird nur dieser Rechner bedient.',
  'Without "--{0}" there are: {1}.': 'Ohne „--{0}“ gibt es: {1}.',
  'Write "profile:" at the top of one of their files.':
    'Schreiben Sie „profile:“ oben in eine ihrer Dateien.',
  'Write a host name or an IP address, such as 127.0.0.1, and the port as a setting of its own.':
    'Schreiben Sie einen Hostnamen oder eine IP-Adresse, etwa 127.0.0.1, und den Port als eigene Einstellung.',
  'Write a number above 0 and up to 300, which is the most that the platform takes.':
    'Schreiben Sie eine Zahl über 0 und bis 300; mehr nimmt die Plattform nicht.',
  'Write a path that begins with "/", such as /webhook.':
    'Schreiben Sie einen Pfad, der mit „/“ beginnt, etwa /webhook.',
  'Write a size from 1KB to 100MB, such as 3MB.':
    'Schreiben Sie eine Größe von 1KB bis 100MB, etwa 3MB.',
  'Write a time from {0} to {1}.': 'Schreiben Sie eine Zeit von {0} bis {1}.',
  'Write a version such as v26.0.': 'Schreiben Sie eine Version wie v26.0.',
  'Write a whole number from {0} to {1}.': 'Schreiben Sie eine ganze Zahl von {0} bis {1}.',
  'Write an address that begins with https:// or http://.':
    'Schreiben Sie eine Adresse, die mit https:// oder http:// beginnt.',
  'Write ids such as 1234567890, with commas between them.':
    'Schreiben Sie IDs wie 1234567890, mit Kommas dazwischen.',
  'Write names such as crm.internal or crm.internal:8080, with commas between them.':
    'Schreiben Sie Namen wie crm.internal oder crm.internal:8080, mit Kommas dazwischen.',
  'Write one of {0}.': 'Schreiben Sie eines von {0}.',
  'Write one secret, or several with one comma between two.':
    'Schreiben Sie ein Geheimnis, oder mehrere mit einem Komma dazwischen.',
  'Write one setting a line, such as port: 8080.':
    'Schreiben Sie eine Einstellung je Zeile, etwa port: 8080.',
  'Write postgres://USER:PASSWORD@HOST/DATABASE, without quotation marks in it. In the user and the password write %2F for "/", %40 for "@", %23 for "#", %3F for "?", %3A for ":" and %25 for "%".':
    'Schreiben Sie postgres://USER:PASSWORD@HOST/DATABASE, ohne Anführungszeichen darin. In Benutzer und Passwort schreiben Sie %2F für „/“, %40 für „@“, %23 für „#“, %3F für „?“, %3A für „:“ und %25 für „%“.',
  'Write the address of an OTLP collector, such as http://localhost:4318.':
    'Schreiben Sie die Adresse eines OTLP-Collectors, etwa http://localhost:4318.',
  'Write the number that the platform knows the page by, such as 1234567890.':
    'Schreiben Sie die Nummer, unter der die Plattform die Seite kennt, etwa 1234567890.',
  'Write the password into a file, and its path as password_file.':
    'Schreiben Sie das Passwort in eine Datei und deren Pfad als password_file.',
  'Write the path of a file or a folder.': 'Schreiben Sie den Pfad einer Datei oder eines Ordners.',
  'Write the path of a file with the password in it.':
    'Schreiben Sie den Pfad einer Datei, in der das Passwort steht.',
  'Write the path of a file, such as /var/lib/botrules/botrules.sqlite.':
    'Schreiben Sie den Pfad einer Datei, etwa /var/lib/botrules/botrules.sqlite.',
  'Write the path of a file, the address of a PostgreSQL database, or memory.':
    'Schreiben Sie den Pfad einer Datei, die Adresse einer PostgreSQL-Datenbank oder memory.',
  'Write the secret into it.': 'Schreiben Sie das Geheimnis hinein.',
  "Write the service's address into the app's settings there by hand.":
    'Tragen Sie die Adresse des Dienstes dort von Hand in die Einstellungen der App ein.',
  'Write true or false.': 'Schreiben Sie true oder false.',
  'Write {0}.': 'Schreiben Sie {0}.',
  'Write {0}: ${NAME} and set NAME in the environment, or {1}: { file: PATH }.':
    'Schreiben Sie {0}: ${NAME}, und setzen Sie NAME in der Umgebung, oder {1}: { file: PATH }.',
  'Write {0}: ${{1}} under channels.{2}, and set {3}.':
    'Schreiben Sie {0}: ${{1}} unter channels.{2}, und setzen Sie {3}.',
  'a limit of this page is used up': 'eine Grenze dieser Seite ist ausgeschöpft',
  'a list of apps': 'eine Liste von Apps',
  'a list of pages': 'eine Liste von Seiten',
  'a list of references': 'eine Liste von Verweisen',
  'a map': 'Schlüssel mit Werten',
  'a map of channels': 'Kanäle mit ihren Namen',
  'a map, or a list of maps': 'Schlüssel mit Werten oder eine Liste davon',
  'a number with ms, s, m, h or d, such as 30s': 'eine Zahl mit ms, s, m, h oder d, etwa 30s',
  'a page': 'eine Seite',
  'a part of its path is a file': 'ein Teil des Pfads ist eine Datei',
  'a reference such as ${NAME}': 'einen Verweis wie ${NAME}',
  'a secret': 'ein Geheimnis',
  'a single value': 'einen einzelnen Wert',
  acknowledge: 'Bestätigen',
  active: 'aktiv',
  'all sending': 'das gesamte Senden',
  'an account': 'ein Konto',
  'an app': 'eine App',
  'an empty text was thrown': 'ein leerer Text wurde geworfen',
  'an operator paused {0}': '{0} ist angehalten',
  'another process holds it': 'ein anderer Prozess hält ihn',
  arrived: 'kam über',
  'as in the rules': 'wie in den Regeln',
  'asked {0}': 'gefragt {0}',
  'before an answer came': 'bevor eine Antwort kam',
  'before it was made': 'bevor er gesendet war',
  begun: 'läuft',
  body: 'Inhalt',
  'by rule {0}': 'nach Regel {0}',
  'by {0}': 'durch {0}',
  'calls to this host all fail': 'alle Aufrufe an diesen Host scheitern',
  'cannot be read': 'lässt sich nicht lesen',
  'cannot be read as the address of a database':
    'lässt sich nicht als Adresse einer Datenbank lesen',
  'cannot be the path of a file': 'kann kein Pfad einer Datei sein',
  changed: 'geändert',
  'conversation {0}': 'Gespräch {0}',
  dead: 'unzustellbar',
  'decided by {0} ({1}:{2}), rules {3}': 'entschieden durch {0} ({1}:{2}), Regeln {3}',
  decision: 'Entscheid',
  'docs/desk.md lists what there is.': 'docs/desk.md zählt auf, was es gibt.',
  'does not fit': 'passt nicht',
  done: 'erledigt',
  dropped: 'beiseitegelegt',
  event: 'Ereignis',
  erased: 'gelöscht',
  failed: 'gescheitert',
  'follow-up': 'geplant',
  'for ever': 'für immer',
  forward: 'Weiterleiten',
  handle: 'Ausführen',
  handover: 'Übergeben',
  happened: 'geschehen',
  human: 'Team',
  in: 'in',
  'in {0}': 'in {0}',
  'is empty': 'ist leer',
  'is neither a file nor an address that is known here':
    'ist weder eine Datei noch eine Adresse, die hier bekannt ist',
  'is neither yes nor no': 'ist weder ja noch nein',
  'is not a host': 'ist kein Host',
  'is not a host name': 'ist kein Hostname',
  'is not a length of time': 'ist keine Zeitspanne',
  'is not a number of calls a second': 'ist keine Zahl von Aufrufen je Sekunde',
  'is not a size': 'ist keine Größe',
  'is not a web address': 'ist keine Web-Adresse',
  'is not known here': 'ist hier nicht bekannt',
  'is not text in UTF-8': 'ist kein Text in UTF-8',
  'is not the id of an app': 'ist keine ID einer App',
  'is out of range': 'liegt außerhalb der Grenzen',
  'it is a folder': 'es ist ein Ordner',
  'it needs the scope {0}': 'dafür fehlt der Scope {0}',
  'it shows nothing of the profile in the rules': 'es zeigt nichts vom Profil der Regeln',
  'it shows nothing of the profile in the rules; "botrules profile show" says why':
    'es zeigt nichts vom Profil der Regeln; „botrules profile show“ sagt, warum',
  'it was called off': 'es wurde abgesagt',
  'it was not done within {0} s': 'er war nach {0} s nicht fertig',
  'its profile is that of the rules': 'sein Profil ist das der Regeln',
  'keys, such as { attempts: 8 }': 'Schlüssel, etwa { attempts: 8 }',
  'keys, such as { body: 3MB }': 'Schlüssel, etwa { body: 3MB }',
  'keys, such as { endpoint: http://localhost:4318 }':
    'Schlüssel, etwa { endpoint: http://localhost:4318 }',
  'keys, such as { for: 1h }': 'Schlüssel, etwa { for: 1h }',
  'keys, such as { forget_after: 90d }': 'Schlüssel, etwa { forget_after: 90d }',
  'keys, such as { id: 1234567890, token: ${PAGE_ACCESS_TOKEN} }':
    'Schlüssel, etwa { id: 1234567890, token: ${PAGE_ACCESS_TOKEN} }',
  'keys, such as { level: info }': 'Schlüssel, etwa { level: info }',
  'keys, such as { port: 9464 }': 'Schlüssel, etwa { port: 9464 }',
  'keys, such as { secret: ${APP_SECRET} }': 'Schlüssel, etwa { secret: ${APP_SECRET} }',
  'keys, such as { timeout: 10s }': 'Schlüssel, etwa { timeout: 10s }',
  'keys, such as { version: v26.0 }': 'Schlüssel, etwa { version: v26.0 }',
  missed: 'verfehlt',
  'more than {0} hours have passed since the person was last heard':
    'seit sich die Person zuletzt gemeldet hat, sind mehr als {0} Stunden vergangen',
  'next try {0}': 'nächster Versuch {0}',
  'no FORWARD_SECRET is set, so it could not be signed':
    'kein FORWARD_SECRET ist gesetzt, also ließ es sich nicht unterschreiben',
  'no reason was given': 'kein Grund ist angegeben',
  'no token is set for page "{0}"': 'für die Seite „{0}“ ist kein Token gesetzt',
  'no token is set for this page': 'für diese Seite ist kein Token gesetzt',
  none: 'keine',
  'not decided yet': 'noch nicht entschieden',
  'not shown so: {0}': 'nicht so gezeigt: {0}',
  'nothing by name': 'nichts mit Namen',
  offered: 'angeboten',
  ok: 'ok',
  once: 'einmal',
  'open until {0}': 'offen bis {0}',
  'page {0}': 'Seite {0}',
  person: 'Person',
  'person {0}': 'Person {0}',
  problem: 'Problem',
  question: 'Frage',
  refused: 'abgelehnt',
  'remembered of {0}: {1}': 'gemerkt über {0}: {1}',
  rules: 'Regeln',
  send: 'Senden',
  'settings, one a line': 'Einstellungen, eine je Zeile',
  skipped: 'ausgelassen',
  'something was thrown that has no message': 'etwas ohne Meldung wurde geworfen',
  state: 'Stand',
  step: 'Schritt',
  taken: 'genommen',
  'taken and not shown': 'angenommen und nicht gezeigt',
  'the calls of this page all fail': 'alle Aufrufe dieser Seite scheitern',
  'the channel has no turn free': 'der Kanal ist noch nicht dran',
  'the conversation has no turn free': 'das Gespräch ist noch nicht dran',
  'the disk is read-only': 'die Platte ist schreibgeschützt',
  'the handler has ended': 'der Handler ist zu Ende',
  'the handler of "{0}" failed: {1}': 'der Handler von „{0}“ ist gescheitert: {1}',
  'the host "{0}"': 'der Host „{0}“',
  'the inbox is out of reach': 'der Posteingang ist nicht erreichbar',
  'the inbox refused it: {0}': 'der Posteingang hat es abgelehnt: {0}',
  'the page "{0}"': 'die Seite „{0}“',
  'the page has no turn free': 'die Seite ist noch nicht dran',
  'the platform told no name': 'die Plattform nannte keinen Namen',
  'the profile cannot be read: {0}': 'das Profil lässt sich nicht lesen: {0}',
  'the profile was not changed: {0}': 'das Profil wurde nicht geändert: {0}',
  'the rule "{0}"': 'die Regel „{0}“',
  'the same, in another order': 'dasselbe in anderer Reihenfolge',
  'the service stops': 'der Dienst hält an',
  'the settings': 'die Einstellungen',
  'the work on it was begun {0} times and never ended':
    'die Arbeit daran wurde {0}-mal begonnen und nie beendet',
  'there is none; the service makes it when it starts':
    'es gibt keinen; der Dienst legt ihn beim Start an',
  'this user may not write into its folder':
    'dieser Benutzer darf nicht in seinen Ordner schreiben',
  'this user may not write there': 'dieser Benutzer darf dort nicht schreiben',
  'this user may only read it': 'dieser Benutzer darf ihn nur lesen',
  unknown: 'unbekannt',
  'until {0}': 'bis {0}',
  value: 'Wert',
  waiting: 'wartet',
  'waits since {0}': 'wartet seit {0}',
  warn: 'Warnung',
  written: 'geändert',
  '{0} (after {1} attempts)': '{0} (nach {1} Versuchen)',
  '{0} (made twice, and nobody says whether it arrived)':
    '{0} (zweimal gesendet, und niemand sagt, ob es angekommen ist)',
  '{0} Without a password the desk answers programs on this machine alone.':
    '{0} Ohne Passwort antwortet der Leitstand nur Programmen auf diesem Rechner.',
  '{0} answered {1}': '{0} antwortete {1}',
  '{0} blocked the bot: what is sent to them is {1}, until they let it write again.':
    '{0} hat den Bot blockiert: Was an diese Person geht, wird {1}, bis sie ihn wieder schreiben lässt.',
  '{0} cannot be reached: {1}.': '{0} ist nicht zu erreichen: {1}.',
  '{0} dead letters': '{0} unzustellbare Ereignisse',
  '{0} does not tell quick replies from buttons: leave out --quick-reply.':
    '{0} unterscheidet Schnellantworten nicht von Schaltflächen: Lassen Sie --quick-reply weg.',
  '{0} events': '{0} Ereignisse',
  '{0} events waiting': '{0} Ereignisse warten',
  '{0} has no such profile.': 'Ein solches Profil gibt es auf {0} nicht.',
  '{0} in a row that no rule took': '{0} in Folge, die keine Regel nahm',
  '{0} is a secret, and a secret does not stand in this file.':
    '{0} ist ein Geheimnis, und ein Geheimnis gehört nicht in diese Datei.',
  '{0} is not the id of a page.': '{0} ist keine ID einer Seite.',
  '{0} is not there.': '{0} ist nicht da.',
  '{0} is of a button: give its payload, too.':
    '{0} gehört zu einer Schaltfläche: Geben Sie auch ihren Payload an.',
  '{0} is set.': '{0} ist gesetzt.',
  '{0} lets no program set the webhook.': '{0} lässt kein Programm den Webhook setzen.',
  '{0} tells bots nothing of that: leave out --{1}.':
    '{0} sagt Bots nichts davon: Lassen Sie --{1} weg.',
  '{0} {1}: it is what {2} is set to.': '{0} {1}: So ist {2} gesetzt.',
  '{0} {1}: it stands in {2}.': '{0} {1}: Es steht in {2}.',
  '{0}, account {1}, conversation {2}': '{0}, Konto {1}, Gespräch {2}',
  '{0}: its profile cannot be read: {1}.': '{0}: Das Profil lässt sich nicht lesen: {1}.',
  '{0}: its profile differs from that of the rules: {1}.':
    '{0}: Das Profil ist nicht das der Regeln: {1}.',
  '{0}; redirects are not followed': '{0}; Weiterleitungen wird nicht gefolgt',
  '✗ not shown: they blocked the bot': '✗ nicht gezeigt: Die Person hat den Bot blockiert',
  '✗ refused with {0}: {1}': '✗ abgelehnt mit {0}: {1}',
};

/** German, with what the service and its channels say beside core. */
export const german = deWith({ ...channelSentences, ...serviceSentences });
