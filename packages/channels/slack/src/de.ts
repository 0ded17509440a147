import type { SlackSentence } from './sentences.generated.js';

/** What the channel Slack says, in German: of what was changed to fit it, of its accounts, and of what was found wrong with them. */
export const slackSentences: Readonly<Record<SlackSentence, string>> = {
  '(to one person alone)': '(nur an eine Person)',
  '(waits for {0} s)': '(wartet {0} s lang)',
  '@{0} in the organization {1}': '@{0} in der Organisation {1}',
  '@{0} in the workspace {1}': '@{0} im Workspace {1}',
  'A body is an object or a form, and this is {0}.':
    'Der Inhalt soll ein Objekt oder ein Formular sein, ist aber {0:nom}.',
  'A signing secret is letters and digits.':
    'Ein Signing Secret besteht aus Buchstaben und Ziffern.',
  'Add {0} to the "Bot Token Scopes" of "OAuth & Permissions", and install the app again.':
    'Ergänzen Sie {0} unter „OAuth & Permissions“ bei „Bot Token Scopes“, und installieren Sie die App noch einmal.',
  'Check SLACK_API_URL, the network and the firewall.':
    'Prüfen Sie SLACK_API_URL, das Netz und die Firewall.',
  'Copy it from "Basic Information" of the app, "App Credentials".':
    'Kopieren Sie es aus „Basic Information“ der App, „App Credentials“.',
  'Copy the "Bot User OAuth Token" from "OAuth & Permissions" of the app.':
    'Kopieren Sie das „Bot User OAuth Token“ aus „OAuth & Permissions“ der App.',
  'Copy the one that begins with xoxb- from "OAuth & Permissions" of the app.':
    'Kopieren Sie das Token, das mit xoxb- beginnt, aus „OAuth & Permissions“ der App.',
  'Give the service and this command the same SLACK_SIGNING_SECRET, and look whether the clocks of both are right.':
    'Geben Sie dem Dienst und diesem Befehl dasselbe SLACK_SIGNING_SECRET, und sehen Sie nach, ob beide Uhren richtig gehen.',
  'Install the app to the workspace, and set SLACK_TOKEN to the "Bot User OAuth Token" of "OAuth & Permissions".':
    'Installieren Sie die App im Workspace, und setzen Sie SLACK_TOKEN auf das „Bot User OAuth Token“ aus „OAuth & Permissions“.',
  'It does not name its workspace, so it is of none that has an account.':
    'Der Workspace fehlt, darum gehört es zu keinem mit einem Konto.',
  'It does not say what it is, so no rule can take it: give it a callback_id.':
    'Es fehlt, was es ist, darum kann keine Regel es nehmen: Geben Sie ihm eine „callback_id“.',
  'It does not say when it was written.': 'Es fehlt, wann es geschrieben wurde.',
  'It does not say where it was written.': 'Es fehlt, wo es geschrieben wurde.',
  'It has neither "type" nor "command", so it is not known what it is.':
    'Es fehlen sowohl „type“ als auch „command“, darum ist nicht bekannt, was es ist.',
  'It has neither a value nor an action_id.': 'Es fehlen sowohl „value“ als auch „action_id“.',
  'It is of the workspace {0}, which has no account: add one with this id and the token of its installation.':
    'Es kommt aus dem Workspace {0}, der kein Konto hat: Fügen Sie eines mit dieser ID und dem Token der Installation hinzu.',
  'Set SLACK_ID, or "id" in botrules.yaml, to {0}.':
    'Setzen Sie SLACK_ID oder „id“ in botrules.yaml auf {0}.',
  'Set SLACK_SIGNING_SECRET, and give the address of the webhook itself, path and all.':
    'Setzen Sie SLACK_SIGNING_SECRET, und geben Sie die Adresse des Webhooks selbst an, mit ganzem Pfad.',
  'Slack has no button that calls, so the number was written below the text.':
    'Slack hat keine Schaltfläche, die anruft, darum steht die Nummer unter dem Text.',
  'Slack has no handover, so the conversation stays with the bot.':
    'Slack kennt keine Übergabe, darum bleibt das Gespräch beim Bot.',
  'Slack opens no such address from a button, so it was written below the text.':
    'Slack öffnet aus einer Schaltfläche keine solche Adresse, darum steht sie unter dem Text.',
  'Slack takes no picture from such an address, so it was left out.':
    'Slack nimmt kein Bild von einer solchen Adresse, darum wurde es weggelassen.',
  'Slack takes no picture from such an address, so it was sent as text.':
    'Slack nimmt kein Bild von einer solchen Adresse, darum wurde sie als Text gesendet.',
  'Slack takes no {0} from an address, so its link was sent as text.':
    'Slack nimmt {0} nicht von einer Adresse, darum wurde der Link als Text gesendet.',
  'The Web API cannot be reached: {0}': 'Die Web API ist nicht zu erreichen: {0}',
  'The address of the Web API is not one.': 'Die Adresse der Web API ist keine.',
  'The app': 'Die App',
  'The id is that of the app (A…) or of a workspace (T…).':
    'Die ID ist die der App (A…) oder eines Workspace (T…).',
  'The method is not one of the Web API, so the message was not sent.':
    'Die Methode gehört nicht zur Web API, darum wurde die Nachricht nicht gesendet.',
  "The token is not one of Slack's.": 'Das Token ist keines von Slack.',
  'The token is not that of a bot, which begins with xoxb-.':
    'Das Token ist nicht das eines Bots, das mit xoxb- beginnt.',
  'The webhook answered the challenge of {0} with {1}.':
    'Der Webhook beantwortete die Challenge für {0} mit {1}.',
  'The webhook answers the challenge of {0}.': 'Der Webhook beantwortet die Challenge für {0}.',
  'Write the "App ID" of "Basic Information", such as A0123ABCD45, or of an app in several workspaces the id of one, such as T0123ABCD.':
    'Schreiben Sie die „App ID“ aus „Basic Information“, etwa A0123ABCD45, oder bei einer App in mehreren Workspaces die ID eines Workspace, etwa T0123ABCD.',
  'Write the token of its own installation, or set the id to {0}.':
    'Schreiben Sie das Token seiner eigenen Installation, oder setzen Sie die ID auf {0}.',
  'a pause': 'eine Pause',
  'a section each, one below the other': 'je einen Abschnitt, untereinander',
  'another one': 'eine andere',
  file: 'die Datei',
  'has more than {0} characters': 'hat mehr als {0} Zeichen',
  'it does not hear who mentions it in a channel': 'er hört nicht, wer ihn in einem Kanal erwähnt',
  'it hears nothing that people write to it in its own messages':
    'er hört nichts, was Leute ihm in eigenen Nachrichten schreiben',
  'nobody knows': 'unbekannt',
  'rules that ask for `person.first_name` see nobody':
    'Regeln, die nach `person.first_name` fragen, sehen niemanden',
  sound: 'den Ton',
  'the Web API': 'die Web API',
  'the app': 'die App',
  video: 'das Video',
  '{0} has no scope {1}: {2}.': '{0} hat die Berechtigung {1} nicht: {2}.',
  '{0} may not write: it has no scope chat:write.':
    '{0} darf nicht schreiben: Die Berechtigung chat:write fehlt.',
  '{0} may write.': '{0} darf schreiben.',
  '{0}: the platform takes the token. It is {1}.':
    '{0}: Die Plattform nimmt das Token an. Es ist das von {1}.',
  '{0}: the token is that of app {1}.': '{0}: Das Token ist das der App {1}.',
  '{0}: the token is that of the workspace {1}.': '{0}: Das Token ist das des Workspace {1}.',
};
