import type { WhatsAppSentence } from './sentences.generated.js';

/** What the channel WhatsApp says, in German: of what was changed to fit it, of its accounts, and of what was found wrong with them. */
export const whatsappSentences: Readonly<Record<WhatsAppSentence, string>> = {
  'Above buttons are {0} characters at most, so it goes ahead by itself.':
    'Über Schaltflächen stehen höchstens {0} Zeichen, darum geht der Text für sich voraus.',
  'An earlier one carries the same payload, so it was left out.':
    'Eine frühere trägt denselben Payload, darum wurde diese weggelassen.',
  'Another one has the same words, so "{0}" stands here.':
    'Eine andere hat dieselben Worte, darum steht hier „{0}“.',
  'App {0} is not subscribed to the field "messages", so nothing comes.':
    'App {0} hat das Feld „messages“ nicht abonniert, darum kommt nichts an.',
  'App {0} is told of messages.': 'App {0} erfährt von Nachrichten.',
  'Check WHATSAPP_API_URL, the network and the firewall.':
    'Prüfen Sie WHATSAPP_API_URL, das Netz und die Firewall.',
  'Copy "Phone number ID" from the dashboard, not the phone number itself.':
    'Kopieren Sie „Phone number ID“ aus dem Dashboard, nicht die Telefonnummer selbst.',
  'Copy "WhatsApp Business Account ID" from the dashboard.':
    'Kopieren Sie „WhatsApp Business Account ID“ aus dem Dashboard.',
  'In the dashboard under WhatsApp, Configuration, subscribe to the field "messages".':
    'Abonnieren Sie im Dashboard unter WhatsApp, Configuration das Feld „messages“.',
  'It does not say what was tapped.': 'Es fehlt, was angetippt wurde.',
  'It does not say who sent it ("from").': 'Es fehlt, wer es gesendet hat („from“).',
  'It has no "id", so a repeat could not be told.':
    'Die „id“ fehlt, darum wäre eine Wiederholung nicht zu erkennen.',
  'Leave "id" out: it follows from the phone number.':
    'Lassen Sie „id“ weg: Sie folgt aus der Telefonnummer.',
  'Look at WHATSAPP_PHONE_NUMBER_ID, and whether the system user may use the account.':
    'Prüfen Sie WHATSAPP_PHONE_NUMBER_ID und ob der Systembenutzer das Konto verwenden darf.',
  'Look at the token, whether the service runs at this address, and whether the dashboard has a webhook with the field "messages".':
    'Prüfen Sie das Token, ob der Dienst unter dieser Adresse läuft und ob das Dashboard einen Webhook mit dem Feld „messages“ hat.',
  'Make a token of a system user in the Business settings, and set WHATSAPP_TOKEN to it.':
    'Machen Sie in den Business-Einstellungen ein Token eines Systembenutzers, und setzen Sie WHATSAPP_TOKEN darauf.',
  'Make a token of the system user that has it, and set WHATSAPP_TOKEN to it.':
    'Machen Sie ein Token des Systembenutzers, der sie hat, und setzen Sie WHATSAPP_TOKEN darauf.',
  'Make one of a system user, which does not expire, and set WHATSAPP_TOKEN to it.':
    'Machen Sie eines eines Systembenutzers, das nicht abläuft, und setzen Sie WHATSAPP_TOKEN darauf.',
  'Make one with "openssl rand -hex 16".': 'Machen Sie eines mit „openssl rand -hex 16“.',
  'Number {0}': 'Nummer {0}',
  'Only {0} can be sent, so this one was left out.':
    'Nur {0} lassen sich senden, darum wurde diese weggelassen.',
  'People block or report it: see the dashboard, and send less that nobody asked for.':
    'Leute blockieren oder melden sie: Sehen Sie ins Dashboard, und senden Sie weniger, worum niemand gebeten hat.',
  'Register the number in the dashboard, and look whether it is restricted.':
    'Melden Sie die Nummer im Dashboard an, und sehen Sie nach, ob sie eingeschränkt ist.',
  'Run "botrules connect whatsapp --url https://…/webhook".':
    'Rufen Sie „botrules connect whatsapp --url https://…/webhook“ auf.',
  'Set WHATSAPP_BUSINESS_ACCOUNT_ID, and run this again.':
    'Setzen Sie WHATSAPP_BUSINESS_ACCOUNT_ID, und rufen Sie den Befehl noch einmal auf.',
  'Set WHATSAPP_BUSINESS_ACCOUNT_ID, so that this can be looked at.':
    'Setzen Sie WHATSAPP_BUSINESS_ACCOUNT_ID, damit sich das prüfen lässt.',
  'Set it to {0}, or leave it out.': 'Setzen Sie sie auf {0}, oder lassen Sie sie weg.',
  'The Graph API cannot be reached: {0}': 'Die Graph API ist nicht zu erreichen: {0}',
  'The address of the Graph API is not one.': 'Die Adresse der Graph API ist keine.',
  'The id of a business account is digits alone.':
    'Die ID eines Business-Kontos besteht nur aus Ziffern.',
  'The id of a phone number is digits alone.':
    'Die ID einer Telefonnummer besteht nur aus Ziffern.',
  'The phone number is {0}, and the id is {1}.': 'Die Telefonnummer ist {0}, und die ID ist {1}.',
  'The token has characters that no token has.':
    'Das Token enthält Zeichen, die in keinem Token vorkommen.',
  'The verify token is empty.': 'Das Prüf-Token ist leer.',
  'The version of the Graph API is not one.': 'Die Version der Graph API ist keine.',
  'The word on a button has 1 to 20 characters.':
    'Das Wort auf einer Schaltfläche hat 1 bis 20 Zeichen.',
  'WhatsApp fetches nothing from such an address, so it was sent as text.':
    'WhatsApp holt nichts von einer solchen Adresse, darum wurde sie als Text gesendet.',
  'WhatsApp has no button that calls, so the number was written below the text.':
    'WhatsApp hat keine Schaltfläche, die anruft, darum steht die Nummer unter dem Text.',
  'WhatsApp has no handover, so the conversation stays with the bot.':
    'WhatsApp kennt keine Übergabe, darum bleibt das Gespräch beim Bot.',
  'WhatsApp has one button that opens a page, and none beside others, so it was written below the text.':
    'WhatsApp hat eine einzige Schaltfläche, die eine Seite öffnet, und neben anderen keine, darum steht die Adresse unter dem Text.',
  'WhatsApp opens no such address from a button, so it was written below the text.':
    'WhatsApp öffnet aus einer Schaltfläche keine solche Adresse, darum steht sie unter dem Text.',
  'WhatsApp shows cards side by side only where each has a picture, a short text and the same buttons, so each was sent by itself.':
    'WhatsApp zeigt Karten nur dann nebeneinander, wenn jede ein Bild, einen kurzen Text und dieselben Schaltflächen hat, darum wurde jede einzeln gesendet.',
  'WhatsApp shows no .{0} as {1}, so its link was sent as text.':
    'WhatsApp macht aus .{0} {1:kein}, darum wurde der Link als Text gesendet.',
  'WhatsApp shows that somebody types only where a message is answered.':
    'WhatsApp zeigt das Tippen nur, wo eine Nachricht beantwortet wird.',
  'Write it as in {0}, or leave it out.': 'Schreiben Sie sie wie {0}, oder lassen Sie sie weg.',
  'Write it without emoji': 'Schreiben Sie es ohne Emoji',
  'Write one or two words.': 'Schreiben Sie ein oder zwei Wörter.',
  'a video': 'ein Video',
  'an image': 'ein Bild',
  audio: 'einen Ton',
  'is longer than {0} characters': 'ist länger als {0} Zeichen',
  '{0} is not connected: its status is {1}.': '{0} ist nicht verbunden: Der Status ist {1}.',
  '{0} is {1} ({2}).': '{0} ist {1} ({2}).',
  '{0}: its messages are posted to {1}.': '{0}: Nachrichten gehen an {1}.',
  '{0}: its quality is low, and the platform may limit it.':
    '{0}: Die Qualität ist niedrig, und die Plattform kann die Nummer begrenzen.',
  '{0}: nothing says which business account it is of.':
    '{0}: Zu welchem Business-Konto sie gehört, ist nicht bekannt.',
  '{0}: the app is not subscribed to the business account {1}, so nothing comes.':
    '{0}: Die App hat das Business-Konto {1} nicht abonniert, darum kommt nichts an.',
  '{0}: the app is subscribed to the business account.':
    '{0}: Die App hat das Business-Konto abonniert.',
  '{0}: the platform refuses the webhook: {1}': '{0}: Die Plattform lehnt den Webhook ab: {1}',
  '{0}: the token dies in {1} hours.': '{0}: Das Token läuft in {1} Stunden ab.',
  '{0}: the token lacks the permission {1}.': '{0}: Dem Token fehlt die Berechtigung {1}.',
  '{0}: the token may send, and does not expire.': '{0}: Das Token darf senden und läuft nicht ab.',
};
