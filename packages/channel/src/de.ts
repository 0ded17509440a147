import type { ChannelSentence } from './sentences.generated.js';

/** What channels have in common to say, in German: of profiles, webhooks and texts that are cut. */
export const sharedSentences: Readonly<Record<ChannelSentence, string>> = {
  '"{0}" sends {1}': '„{0}“ sendet {1}',
  'A line below the text was left out, since there is no room for it.':
    'Eine Zeile unter dem Text wurde weggelassen, denn für sie ist kein Platz.',
  'Give the address of the webhook itself, path and all, such as {0}.':
    'Geben Sie die Adresse des Webhooks selbst an, mit ganzem Pfad, etwa {0}.',
  'Give the service and this command the same {0}.':
    'Geben Sie dem Dienst und diesem Befehl dasselbe {0}.',
  'No verify token is set, so the handshake cannot succeed.':
    'Kein Prüf-Token ist gesetzt, also kann der Handschlag nicht gelingen.',
  'Set {0} to a text of your own, and type the same into the app dashboard.':
    'Setzen Sie {0} auf einen Text Ihrer Wahl, und tragen Sie denselben im App-Dashboard ein.',
  'Set {0}, and see that nothing between changes the request.':
    'Setzen Sie {0}, und sehen Sie nach, dass nichts dazwischen die Anfrage ändert.',
  'The handshake was answered with {0} and not with its challenge.':
    'Der Handschlag wurde mit {0} und nicht mit seiner Challenge beantwortet.',
  'The text was cut to {0} {1}.': 'Der Text wurde auf {0} {1} gekürzt.',
  'The webhook answered a post without a signature with {0}.':
    'Der Webhook beantwortete eine Zustellung ohne Unterschrift mit {0}.',
  'The webhook answers the handshake.': 'Der Webhook beantwortet den Handschlag.',
  'The webhook does not know the verify token.': 'Der Webhook kennt das Prüf-Token nicht.',
  'The webhook refuses what is not signed.': 'Der Webhook lehnt ab, was nicht unterschrieben ist.',
  bytes: 'Bytes',
  characters: 'Zeichen',
  'sends {0}': 'sendet {0}',
  'units of UTF-16': 'UTF-16-Einheiten',
  '{0} does not tell the language {1} from others.':
    '{0} unterscheidet die Sprache {1} nicht von anderen.',
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
  '{0}: {1} fills no such placeholder; people read "{2}".':
    '{0}: {1} füllt keinen solchen Platzhalter aus; Leute lesen „{2}“.',
  '{0}: {1} sends the title as a message, and no payload.':
    '{0}: {1} sendet den Titel als Nachricht und keinen Payload.',
};
