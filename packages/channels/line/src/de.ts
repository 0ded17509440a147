import type { LineSentence } from './sentences.generated.js';

/** What the channel LINE says, in German: of what was changed to fit it, of its accounts, and of what was found wrong with them. */
export const lineSentences: Readonly<Record<LineSentence, string>> = {
  'A message of LINE has a "type", and this has none, so it was not sent.':
    'Eine Nachricht von LINE hat einen „type“, und dieser fehlt er, darum wurde sie nicht gesendet.',
  'Account {0}': 'Konto {0}',
  'Answers by reply token go on for free. For more, take a larger plan at LINE.':
    'Antworten mit Reply-Token bleiben kostenlos. Für mehr nehmen Sie bei LINE einen größeren Tarif.',
  'Check LINE_API_URL, the network and the firewall.':
    'Prüfen Sie LINE_API_URL, das Netz und die Firewall.',
  'Copy "Your user ID" of the bot, as "botrules doctor" says it: U and 32 digits.':
    'Kopieren Sie „Your user ID“ des Bots, wie „botrules doctor“ sie nennt: U und 32 Ziffern.',
  'Copy it again from the console (Basic settings tab).':
    'Kopieren Sie es noch einmal aus der Konsole (Reiter Basic settings).',
  'Give an address that begins with https:// and has at most {0} characters.':
    'Geben Sie eine Adresse an, die mit https:// beginnt und höchstens {0} Zeichen hat.',
  'Give the service and this command the same LINE_CHANNEL_SECRET.':
    'Geben Sie dem Dienst und diesem Befehl dasselbe LINE_CHANNEL_SECRET.',
  'Issue a channel access token in the console (Messaging API tab), and set LINE_CHANNEL_ACCESS_TOKEN.':
    'Lassen Sie in der Konsole (Reiter Messaging API) ein Channel Access Token ausstellen, und setzen Sie LINE_CHANNEL_ACCESS_TOKEN.',
  'Issue one in the console (Messaging API tab), and copy it all in one line.':
    'Lassen Sie in der Konsole (Reiter Messaging API) eines ausstellen, und kopieren Sie es in einer Zeile.',
  'It does not say in which group ("source.{0}").': 'Es fehlt, in welcher Gruppe („source.{0}“).',
  'It does not say who did it ("source").': 'Es fehlt, wer es tat („source“).',
  'It does not say who did it ("source.userId").': 'Es fehlt, wer es tat („source.userId“).',
  'LINE has no handover for bots, so the conversation stays with the bot.':
    'LINE kennt für Bots keine Übergabe, darum bleibt das Gespräch beim Bot.',
  'LINE opens no such address from a button, so it was written below the text.':
    'LINE öffnet aus einer Schaltfläche keine solche Adresse, darum steht sie unter dem Text.',
  'LINE opens no such address from a card, so it was written below the text.':
    'LINE öffnet aus einer Karte keine solche Adresse, darum steht sie unter dem Text.',
  'LINE shows JPEG and PNG by https alone': 'LINE zeigt nur JPEG und PNG über https',
  'LINE shows JPEG and PNG by https alone, so the picture was left out.':
    'LINE zeigt nur JPEG und PNG über https, darum wurde das Bild weggelassen.',
  'LINE shows typing to one person alone, and this is a group.':
    'LINE zeigt das Tippen nur einer einzelnen Person, und das ist eine Gruppe.',
  'LINE takes no {0} by its address': 'LINE nimmt „{0}“ nicht über die Adresse',
  'LINE takes {0} messages at once, so what is more is pushed, which counts as another message of the month.':
    'LINE nimmt {0} Nachrichten auf einmal, darum wird der Rest nachgeschoben; das zählt als weitere Nachricht des Monats.',
  'Look at the token, and that the address is one that LINE can reach by https.':
    'Prüfen Sie das Token und ob LINE die Adresse über https erreicht.',
  'Look whether the service runs, whether its LINE_CHANNEL_SECRET is that of the console, and the certificate.':
    'Prüfen Sie, ob der Dienst läuft, ob sein LINE_CHANNEL_SECRET das der Konsole ist, und das Zertifikat.',
  'Only the last quick replies of a reply are shown, so these were left out.':
    'Nur die letzten Schnellantworten einer Antwort werden gezeigt, darum wurden diese weggelassen.',
  'Only {0} quick replies can be sent, so this one and those after it were left out.':
    'Nur {0} Schnellantworten lassen sich senden, darum wurden diese und alle folgenden weggelassen.',
  'Run "botrules connect line --url https://…/webhook".':
    'Rufen Sie „botrules connect line --url https://…/webhook“ auf.',
  'Set LINE_CHANNEL_SECRET, and give the address of the webhook itself, path and all.':
    'Setzen Sie LINE_CHANNEL_SECRET, und geben Sie die Adresse des Webhooks selbst an, mit ganzem Pfad.',
  'Set its id to {0}, or leave it out where there is one account.':
    'Setzen Sie seine ID auf {0}, oder lassen Sie sie weg, wenn es nur ein Konto gibt.',
  'Switch "Use webhook" on, in the Messaging API tab of the console.':
    'Schalten Sie in der Konsole im Reiter Messaging API „Use webhook“ ein.',
  'The LINE account': 'Das LINE-Konto',
  'The Messaging API cannot be reached: {0}': 'Die Messaging API ist nicht zu erreichen: {0}',
  'The address of the Messaging API is not one.': 'Die Adresse der Messaging API ist keine.',
  'The body has more than {0} events.': 'Der Inhalt hat mehr als {0} Ereignisse.',
  'The body has no "events", so it is not a webhook delivery.':
    'Der Inhalt hat keine „events“, ist also keine Zustellung.',
  'The buttons are too large for one message, so the last were left out.':
    'Die Schaltflächen sind für eine Nachricht zu groß, darum wurden die letzten weggelassen.',
  'The cards are too large for one message, so this one was left out.':
    'Die Karten sind für eine Nachricht zu groß, darum wurde diese weggelassen.',
  'The id is not that of an account.': 'Die ID ist nicht die eines Kontos.',
  'The messages of a reply go out together on LINE, so typing is shown before them.':
    'Auf LINE gehen die Nachrichten einer Antwort zusammen hinaus, darum wird das Tippen vor ihnen gezeigt.',
  'The secret is not a channel secret: letters and digits.':
    'Das Geheimnis ist kein Channel Secret: Es besteht aus Buchstaben und Ziffern.',
  'The token is not a channel access token: letters, digits, "+", "/", "=".':
    'Das Token ist kein Channel Access Token: Es besteht aus Buchstaben, Ziffern, „+“, „/“, „=“.',
  'The token of account {0} is that of {1}.': 'Das Token des Kontos {0} ist das von {1}.',
  'The webhook answered the signature {0} with {1}.':
    'Der Webhook beantwortete die Unterschrift {0} mit {1}.',
  'The webhook takes the signature {0}.': 'Der Webhook nimmt die Unterschrift {0} an.',
  'is longer than {0} units of UTF-16': 'ist länger als {0} UTF-16-Einheiten',
  'of account {0}': 'des Kontos {0}',
  'of the LINE account': 'des LINE-Kontos',
  'the Messaging API': 'die Messaging API',
  '{0} is {1}.': '{0} ist {1}.',
  '{0} is {1}; its id is {2}.': '{0} ist {1}; die ID ist {2}.',
  '{0}, so its link was sent as text.': '{0}, darum wurde der Link als Text gesendet.',
  '{0},{1} to {2},{3}': '{0},{1} bis {2},{3}',
  '{0}: LINE takes no such address.': '{0}: LINE nimmt keine solche Adresse.',
  '{0}: its events are posted to {1}.': '{0}: Ereignisse gehen an {1}.',
  '{0}: its webhook is switched off, so nothing comes yet.':
    '{0}: Der Webhook ist ausgeschaltet, darum kommt noch nichts an.',
  '{0}: the platform does not reach the webhook: {1}.':
    '{0}: Die Plattform erreicht den Webhook nicht: {1}.',
  '{0}: the platform reaches the webhook.': '{0}: Die Plattform erreicht den Webhook.',
  '{0}: the webhook {1} is switched off, so nothing comes.':
    '{0}: Der Webhook {1} ist ausgeschaltet, darum kommt nichts an.',
  '{0}: {1} of {2} messages of this month are used.':
    '{0}: {1} von {2} Nachrichten dieses Monats sind verbraucht.',
  '{0}: {1} of {2} messages of this month are used: what is pushed beyond that is refused.':
    '{0}: {1} von {2} Nachrichten dieses Monats sind verbraucht: Was darüber hinaus nachgeschoben wird, wird abgelehnt.',
};
