import type { TelegramSentence } from './sentences.generated.js';

/** What the channel Telegram says, in German: of what was changed to fit it, of its accounts, and of what was found wrong with them. */
export const telegramSentences: Readonly<Record<TelegramSentence, string>> = {
  '(stops the spinner on the button)': '(hält das Drehen der Schaltfläche an)',
  'A secret is 1 to 256 letters, digits, "_" and "-".':
    'Ein Geheimnis hat 1 bis 256 Buchstaben, Ziffern, „_“ und „-“.',
  'A username is letters, digits and "_".':
    'Ein Benutzername besteht aus Buchstaben, Ziffern und „_“.',
  'An update has an "update_id", and this has none.':
    'Ein Update hat eine „update_id“, und diesem fehlt sie.',
  'An update is an object, and this is {0}.': 'Ein Update soll ein Objekt sein, ist aber {0:nom}.',
  'Ask @BotFather for the token (/mybots, the bot, API Token), and set TELEGRAM_TOKEN.':
    'Fragen Sie @BotFather nach dem Token (/mybots, der Bot, API Token), und setzen Sie TELEGRAM_TOKEN.',
  'Bot {0}': 'Bot {0}',
  'Check TELEGRAM_API_URL, the network and the firewall.':
    'Prüfen Sie TELEGRAM_API_URL, das Netz und die Firewall.',
  'Copy it again from @BotFather, such as 7000000001:AAE…, all in one line.':
    'Kopieren Sie es noch einmal von @BotFather, etwa 7000000001:AAE…, in einer Zeile.',
  'Give an address with one of these ports, or without a port.':
    'Geben Sie eine Adresse mit einem dieser Ports an, oder eine ohne Port.',
  'Give the service and this command the same TELEGRAM_SECRET.':
    'Geben Sie dem Dienst und diesem Befehl dasselbe TELEGRAM_SECRET.',
  'Give the token of bot {0}, or leave "id" out: it follows from the token.':
    'Geben Sie das Token von Bot {0} an, oder lassen Sie „id“ weg: Sie folgt aus dem Token.',
  'It does not say in which chat ("chat.id").': 'Es fehlt, in welchem Chat („chat.id“).',
  'It does not say who did it ("from.id").': 'Es fehlt, wer es tat („from.id“).',
  'Look at the token, and that the address is one that Telegram can reach by https.':
    'Prüfen Sie das Token und ob Telegram die Adresse über https erreicht.',
  'Look whether the service answers; what waits is posted when it does.':
    'Sehen Sie nach, ob der Dienst antwortet; was wartet, kommt dann.',
  'Look whether the service runs, and whether its secret is the one that was set.':
    'Sehen Sie nach, ob der Dienst läuft und ob sein Geheimnis das gesetzte ist.',
  'Make one with "openssl rand -hex 32".': 'Machen Sie eines mit „openssl rand -hex 32“.',
  'Run "botrules connect telegram --url https://…/webhook".':
    'Rufen Sie „botrules connect telegram --url https://…/webhook“ auf.',
  'Set TELEGRAM_SECRET, and give the address of the webhook itself, path and all.':
    'Setzen Sie TELEGRAM_SECRET, und geben Sie die Adresse des Webhooks selbst an, mit ganzem Pfad.',
  'Set TELEGRAM_USERNAME to {0}, or "username" in botrules.yaml.':
    'Setzen Sie TELEGRAM_USERNAME oder „username“ in botrules.yaml auf {0}.',
  'Set TELEGRAM_USERNAME to {0}.': 'Setzen Sie TELEGRAM_USERNAME auf {0}.',
  'Telegram has no button that calls, so the number was written below the text.':
    'Telegram hat keine Schaltfläche, die anruft, darum steht die Nummer unter dem Text.',
  'Telegram has no handover, so the conversation stays with the bot.':
    'Telegram kennt keine Übergabe, darum bleibt das Gespräch beim Bot.',
  'Telegram opens no such address from a button, so it was written below the text.':
    'Telegram öffnet aus einer Schaltfläche keine solche Adresse, darum steht sie unter dem Text.',
  'Telegram posts to the ports 443, 80, 88 and 8443 alone.':
    'Telegram sendet nur an die Ports 443, 80, 88 und 8443.',
  'Telegram takes no .{0} from an address, so its link was sent as text.':
    'Telegram nimmt .{0} nicht von einer Adresse, darum wurde der Link als Text gesendet.',
  'The Bot API cannot be reached: {0}': 'Die Bot API ist nicht zu erreichen: {0}',
  'The address of the Bot API is not one.': 'Die Adresse der Bot API ist keine.',
  'The method is not one of the Bot API, so the message was not sent.':
    'Die Methode gehört nicht zur Bot API, darum wurde die Nachricht nicht gesendet.',
  "The token is not one of Telegram's: digits, a colon, letters.":
    'Das Token ist keines von Telegram: Ziffern, ein Doppelpunkt, Buchstaben.',
  'The token is that of bot {0}, and the id is {1}.':
    'Das Token ist das von Bot {0}, und die ID ist {1}.',
  'The webhook answered a post without the secret with {0}.':
    'Der Webhook beantwortete eine Zustellung ohne Geheimnis mit {0}.',
  'The webhook answered the secret of bot {0} with {1}.':
    'Der Webhook beantwortete das Geheimnis von Bot {0} mit {1}.',
  'The webhook refuses what comes without the secret.':
    'Der Webhook lehnt ab, was ohne Geheimnis kommt.',
  'The webhook takes the secret of bot {0}.': 'Der Webhook nimmt das Geheimnis von Bot {0} an.',
  'Write it as in t.me/example_shop_bot.': 'Schreiben Sie ihn wie in t.me/example_shop_bot.',
  'Write it in small letters without accents, digits and "_"':
    'Schreiben Sie ihn in Kleinbuchstaben ohne Akzente, Ziffern und „_“',
  'a message each, one below the other': 'je eine Nachricht, untereinander',
  'has more than {0} bytes': 'hat mehr als {0} Bytes',
  'the Bot API': 'die Bot API',
  '{0} (in short: {1})': '{0} (kurz: {1})',
  '{0} does not know its name, so in groups it answers commands to other bots.':
    '{0} kennt seinen Namen nicht und beantwortet darum in Gruppen Befehle an andere Bots.',
  '{0} is @{1}, and the settings say @{2}.': '{0} ist @{1}, und in den Einstellungen steht @{2}.',
  '{0} is @{1}.': '{0} ist @{1}.',
  '{0} is not sent {1}: what people do there is lost.':
    '{0} bekommt {1} nicht gesendet: Was Leute dort tun, geht verloren.',
  '{0}: its updates are posted to {1}.': '{0}: Updates gehen an {1}.',
  '{0}: the webhook failed lately: {1}.': '{0}: Der Webhook ist kürzlich gescheitert: {1}.',
  '{0}: {1} updates wait to be posted.': '{0}: {1} Updates warten darauf, gesendet zu werden.',
};
