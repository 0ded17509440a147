import type { MessengerSentence } from './sentences.generated.js';

/** What the channel Messenger and Instagram says, in German: of what was changed to fit it, of its accounts, and of what was found wrong with them. */
export const messengerSentences: Readonly<Record<MessengerSentence, string>> = {
  '(asks for the conversation)': '(bittet um das Gespräch)',
  '(hands the conversation over to app {0})': '(übergibt das Gespräch an die App {0})',
  '(lets go of the conversation)': '(gibt das Gespräch ab)',
  '(takes the conversation back)': '(nimmt das Gespräch zurück)',
  'App {0} is not subscribed to': 'App {0} hat nicht abonniert:',
  'App {0}: its webhook fields are subscribed.': 'App {0}: Ihre Webhook-Felder sind abonniert.',
  'App {0}: its webhook is not active.': 'App {0}: Ihr Webhook ist nicht aktiv.',
  'App {0}: the platform refuses its secret.': 'App {0}: Die Plattform lehnt ihr Geheimnis ab.',
  'Check GRAPH_API_URL, the network and the firewall.':
    'Prüfen Sie GRAPH_API_URL, das Netz und die Firewall.',
  'Check that APP_SECRET is the secret of this app.':
    'Prüfen Sie, ob APP_SECRET das Geheimnis dieser App ist.',
  "Give each page its own token, and check the page's id.":
    'Geben Sie jeder Seite ihr eigenes Token, und prüfen Sie die ID der Seite.',
  'In the app dashboard, under Messenger, Webhooks, add to the page':
    'Nehmen Sie im App-Dashboard unter Messenger, Webhooks für die Seite hinzu',
  'In the app dashboard, under Webhooks, Page, subscribe to':
    'Abonnieren Sie im App-Dashboard unter Webhooks, Page',
  'In the app dashboard, under Webhooks, set the callback address and verify it.':
    'Setzen Sie im App-Dashboard unter Webhooks die Callback-Adresse, und bestätigen Sie sie.',
  'Look at the token in the Access Token Debugger of the platform.':
    'Sehen Sie sich das Token im Access Token Debugger der Plattform an.',
  'Make a new page token in the app dashboard and set PAGE_ACCESS_TOKEN to it.':
    'Machen Sie im App-Dashboard ein neues Seiten-Token, und setzen Sie PAGE_ACCESS_TOKEN darauf.',
  'Make a page token from a long-lived user token: it does not expire.':
    'Machen Sie ein Seiten-Token aus einem langlebigen Benutzer-Token: Es läuft nicht ab.',
  'Make a token with the permission pages_manage_metadata.':
    'Machen Sie ein Token mit der Berechtigung pages_manage_metadata.',
  'Make a token with the permission {0}.': 'Machen Sie ein Token mit der Berechtigung {0}.',
  'Only a conversation with a person who has an id can be handed over.':
    'Nur ein Gespräch mit einer Person, die eine ID hat, lässt sich übergeben.',
  'Page {0}': 'Seite {0}',
  'Set it by the network, with chrony or systemd-timesyncd.':
    'Stellen Sie sie übers Netz, mit chrony oder systemd-timesyncd.',
  'The Graph API cannot be reached: {0}.': 'Die Graph API ist nicht zu erreichen: {0}.',
  'The body must be a JSON object.': 'Der Inhalt muss ein JSON-Objekt sein.',
  'The card has a title and neither subtitle, image nor button, so it was left out.':
    'Die Karte hat einen Titel, aber weder Untertitel noch Bild noch Schaltfläche, darum wurde sie weggelassen.',
  'The clock is off by {0} seconds.': 'Die Uhr geht um {0} Sekunden falsch.',
  'The clock is right.': 'Die Uhr geht richtig.',
  'The page': 'Die Seite',
  'The page token has characters that no token has.':
    'Das Seiten-Token enthält Zeichen, die in keinem Token vorkommen.',
  "The text was cut to {0} bytes, Instagram's limit.":
    'Der Text wurde auf {0} Bytes gekürzt, die Grenze von Instagram.',
  'There is no page inbox on the channel "{0}".':
    'Auf dem Kanal „{0}“ gibt es keinen Seiten-Posteingang.',
  'This is not a Messenger profile: "{0}" is not {1}.':
    'Das ist kein Messenger-Profil: „{0}“ ist nicht {1}.',
  'This is not a Messenger profile: it has none of "get_started", "persistent_menu" and "ice_breakers".':
    'Das ist kein Messenger-Profil: Es hat weder „get_started“ noch „persistent_menu“ noch „ice_breakers“.',
  'This is not a Messenger profile: it is {0}.': 'Das ist kein Messenger-Profil: Es ist {0}.',
  'This is the Graph API refusing to give a profile: "{0}".':
    'Die Graph API weigert sich hier, ein Profil zu geben: „{0}“.',
  'a list of entries': 'eine Liste von Einträgen',
  'a map': 'Schlüssel mit Werten',
  'a map with "payload"': 'Schlüssel mit „payload“',
  'is longer than {0} characters, and cut it would be another':
    'ist länger als {0} Zeichen und wäre gekürzt ein anderer',
  'nested too deep': 'zu tief verschachtelt',
  'not JSON': 'kein JSON',
  'status {0}': 'Status {0}',
  '{0} is not subscribed to': '{0} hat nicht abonniert:',
  '{0} {1}: the bot does not see when a person of the page writes, and goes on talking.':
    '{0} {1}; der Bot sieht nicht, wenn jemand aus dem Team schreibt, und redet weiter.',
  '{0} {1}: what people do there is lost.': '{0} {1}; was Leute dort tun, geht verloren.',
  '{0}: its webhook fields are subscribed.': '{0}: Die Webhook-Felder sind abonniert.',
  '{0}: the token expires on {1}.': '{0}: Das Token läuft am {1} ab.',
  '{0}: the token is that of page {1}.': '{0}: Das Token ist das der Seite {1}.',
  '{0}: the token may not send messages.': '{0}: Das Token darf keine Nachrichten senden.',
  '{0}: the token may send messages.': '{0}: Das Token darf Nachrichten senden.',
  '{0}: what it is subscribed to is not known.': '{0}: Was abonniert ist, ist nicht bekannt.',
  '{0}: what the token may do is not known.': '{0}: Was das Token darf, ist nicht bekannt.',
};
