import type { ChannelSentence } from './sentences.generated.js';

/** What channels have in common to say, in German: of profiles, webhooks and texts that are cut. */
export const sharedSentences: Readonly<Record<ChannelSentence, string>> = {
  '"{0}" is a list, and this is {1}.': '„{0}“ soll eine Liste sein, ist aber {1:nom}.',
  '"{0}" is a text, and this is {1}.': '„{0}“ soll ein Text sein, ist aber {1:nom}.',
  '"{0}" is missing.': '„{0}“ fehlt.',
  '"{0}" is an object, and this is {1}.': '„{0}“ soll ein Objekt sein, ist aber {1:nom}.',
  '(audio: {0})': '(Ton: {0})',
  '(document: {0})': '(Dokument: {0})',
  '(file: {0})': '(Datei: {0})',
  '(image: {0})': '(Bild: {0})',
  '(photo: {0})': '(Foto: {0})',
  '(types for {0} s)': '(tippt {0} s lang)',
  '(types)': '(tippt)',
  '(video: {0})': '(Video: {0})',
  '(voice: {0})': '(Sprachnachricht: {0})',
  'A change is an object, and this is {0}.':
    'Eine Änderung soll ein Objekt sein, ist aber {0:nom}.',
  'A line below the text was left out, since there is no room for it.':
    'Eine Zeile unter dem Text wurde weggelassen, denn für sie ist kein Platz.',
  'A webhook body is an object, and this is {0}.':
    'Der Inhalt einer Zustellung soll ein Objekt sein, ist aber {0:nom}.',
  'An entry is an object, and this is {0}.': 'Ein Eintrag soll ein Objekt sein, ist aber {0:nom}.',
  'An event is an object, and this is {0}.': 'Ein Ereignis soll ein Objekt sein, ist aber {0:nom}.',
  'An item of "{0}" is an object, and this is {1}.':
    'Ein Element von „{0}“ soll ein Objekt sein, ist aber {1:nom}.',
  'Copy it again, all in one line and without blanks or quotes.':
    'Kopieren Sie es noch einmal, in einer Zeile und ohne Leerzeichen und Anführungszeichen.',
  'Give the address of the webhook itself, path and all, such as {0}.':
    'Geben Sie die Adresse des Webhooks selbst an, mit ganzem Pfad, etwa {0}.',
  'Give the service and this command the same {0}.':
    'Geben Sie dem Dienst und diesem Befehl dasselbe {0}.',
  'It has no title, so it was left out.':
    'Der Titel fehlt, darum wurde dieser Eintrag weggelassen.',
  'No card is left to send, so the message was not sent.':
    'Es bleibt keine Karte zum Senden, darum wurde die Nachricht nicht gesendet.',
  'No verify token is set, so the handshake cannot succeed.':
    'Kein Prüf-Token ist gesetzt, also kann der Handschlag nicht gelingen.',
  'Only {0} buttons can be sent, so this one and those after it were left out.':
    'Nur {0} Schaltflächen lassen sich senden, darum wurden diese und alle folgenden weggelassen.',
  'Only {0} can be sent, so this one and those after it were left out.':
    'Nur {0} lassen sich senden, darum wurden diese und alle folgenden weggelassen.',
  'Only {0} cards are sent, so this one and those after it were left out.':
    'Nur {0} Karten werden gesendet, darum wurden diese und alle folgenden weggelassen.',
  'Set {0} to a text of your own, and type the same into the app dashboard.':
    'Setzen Sie {0} auf einen Text Ihrer Wahl, und tragen Sie denselben im App-Dashboard ein.',
  'Set {0}, and see that nothing between changes the request.':
    'Setzen Sie {0}, und sehen Sie nach, dass nichts dazwischen die Anfrage ändert.',
  'The address of the {0} is too long, so it was not sent.':
    'Bei „{0}“ ist die Adresse zu lang, darum wurde nichts gesendet.',
  'The body has more than {0} entries and updates.':
    'Der Inhalt hat mehr als {0} Einträge und Updates.',
  'The body has neither "entry" nor "field", so it is not a webhook delivery.':
    'Der Inhalt hat weder „entry“ noch „field“, ist also keine Zustellung.',
  'The body is not JSON.': 'Der Inhalt ist kein JSON.',
  'The body nests more than {0} levels deep.':
    'Der Inhalt ist mehr als {0} Ebenen tief verschachtelt.',
  'The button has neither payload, url nor phone, so it was left out.':
    'Die Schaltfläche hat weder payload noch url noch phone, darum wurde sie weggelassen.',
  'The card has no title, so it was left out.':
    'Die Karte hat keinen Titel, darum wurde sie weggelassen.',
  'The event names nobody to send to, so nothing was sent.':
    'Das Ereignis nennt niemanden, dem etwas zu senden wäre, darum wurde nichts gesendet.',
  'The handshake was answered with {0} and not with its challenge.':
    'Der Handschlag wurde mit {0} und nicht mit seiner Challenge beantwortet.',
  'The list of app secrets has a gap.': 'Die Liste der App-Geheimnisse hat eine Lücke.',
  'The message has nothing to show, so it was not sent.':
    'In der Nachricht ist nichts zu zeigen, darum wurde sie nicht gesendet.',
  'The payload {0}, so it was left out.':
    'Der Payload {0}, darum wurde dieser Eintrag weggelassen.',
  'The payload {0}, so the button was left out.':
    'Der Payload {0}, darum wurde die Schaltfläche weggelassen.',
  'The text is empty, so the message was not sent.':
    'Der Text ist leer, darum wurde die Nachricht nicht gesendet.',
  'The text was cut to {0} {1}.': 'Der Text wurde auf {0} {1} gekürzt.',
  'The webhook answered a post without a signature with {0}.':
    'Der Webhook beantwortete eine Zustellung ohne Unterschrift mit {0}.',
  'The webhook answers the handshake.': 'Der Webhook beantwortet den Handschlag.',
  'The webhook does not know the verify token.': 'Der Webhook kennt das Prüf-Token nicht.',
  'The webhook refuses what is not signed.': 'Der Webhook lehnt ab, was nicht unterschrieben ist.',
  'The {0} has no address, so it was not sent.':
    'Bei „{0}“ fehlt die Adresse, darum wurde nichts gesendet.',
  'Write one secret, or several with one comma between two.':
    'Schreiben Sie ein Geheimnis, oder mehrere mit einem Komma dazwischen.',
  'Write {0}.': 'Schreiben Sie {0}.',
  'a list': 'eine Liste',
  'a number': 'eine Zahl',
  'a text': 'einen Text',
  'an object': 'ein Objekt',
  bytes: 'Bytes',
  characters: 'Zeichen',
  'is empty': 'ist leer',
  'it does not say why': 'die Plattform sagt nicht, warum',
  'its link as text': 'den Link als Text',
  'its number as a line of the text': 'die Nummer als Zeile des Textes',
  nothing: 'nichts',
  'sends {0}': 'sendet {0}',
  'the Graph API': 'die Graph API',
  'true or false': 'true oder false',
  'units of UTF-16': 'UTF-16-Einheiten',
  '{0} does not tell the language {1} from others.':
    '{0} unterscheidet die Sprache {1} nicht von anderen.',
  '{0} has no webhook, so nothing comes.': '{0} hat keinen Webhook, darum kommt nichts an.',
  '{0} has no {1}.': '{0} hat kein {1}.',
  '{0} opens {1}': '{0} öffnet {1}',
  '{0} sends {1}': '{0} sendet {1}',
  '{0} shows commands in place of the menu, so they are left out.':
    '{0} zeigt Befehle anstelle des Menüs, darum werden sie weggelassen.',
  '{0} shows no menu without {1}.': '{0} zeigt ohne {1} kein Menü.',
  '{0}: "/{1}" cannot be a command there.': '{0}: „/{1}“ kann dort kein Befehl sein.',
  '{0}: "{1}" cannot be shown there.': '{0}: „{1}“ lässt sich dort nicht zeigen.',
  '{0}: "{1}" is cut to "{2}".': '{0}: „{1}“ wird auf „{2}“ gekürzt.',
  '{0}: only the first {1} of {2} are shown.': '{0}: Nur die ersten {1} von {2} werden gezeigt.',
  '{0}: the entries of inner menus stand in one list with the others.':
    '{0}: Die Einträge von Untermenüs stehen mit den anderen in einer Liste.',
  '{0}: the payload "{1}" is too long, so its entry is left out.':
    '{0}: Der Payload „{1}“ ist zu lang, darum fehlt sein Eintrag.',
  '{0}: the platform does not answer as it should ({1}).':
    '{0}: Die Plattform antwortet nicht, wie sie soll ({1}).',
  '{0}: the platform refuses the token ({1}).': '{0}: Die Plattform lehnt das Token ab ({1}).',
  '{0}: the platform takes the token.': '{0}: Die Plattform nimmt das Token an.',
  '{0}: the platform took no webhook: {1}': '{0}: Die Plattform nahm keinen Webhook an: {1}',
  '{0}: {1} fills no such placeholder; people read "{2}".':
    '{0}: {1} füllt keinen solchen Platzhalter aus; Leute lesen „{2}“.',
  '{0}: {1} sends the title as a message, and no payload.':
    '{0}: {1} sendet den Titel als Nachricht und keinen Payload.',
};
