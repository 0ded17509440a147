/** What the settings of the service are about, in German, by the English. */
export const settings: { readonly [english: string]: string } = {
  'The file of settings; botrules.yaml unless given.':
    'Die Datei mit den Einstellungen; sonst botrules.yaml.',
  'The file or folder of rules.': 'Die Datei oder der Ordner mit Regeln.',
  'The address to listen on.': 'Die Adresse, an der der Dienst lauscht.',
  'The port to listen on; 0 is any that is free.':
    'Der Port, an dem der Dienst lauscht; 0 ist irgendein freier.',
  'Where the webhook is.': 'Wo der Webhook ist.',
  'Print what would be sent, and send nothing. So it is without a page token.':
    'Ausgeben, was gesendet würde, und nichts senden. So ist es ohne Seiten-Token.',
  'Send messages without an app secret too: any program on this machine may post events then.':
    'Auch ohne App-Geheimnis senden: Dann kann jedes Programm auf diesem Rechner Ereignisse einliefern.',
  'How many calls a second each process makes for a page; a page may say otherwise.':
    'Wie viele Aufrufe je Sekunde jeder Prozess für eine Seite macht; eine Seite kann es anders bestimmen.',
  'Where events are kept: a file, a postgres:// address, or memory.':
    'Wo Ereignisse aufbewahrt werden: eine Datei, eine postgres://-Adresse oder memory.',
  'How long events are kept; the platform may repeat one for 36 hours.':
    'Wie lange Ereignisse aufbewahrt werden; die Plattform kann eines 36 Stunden lang wiederholen.',
  'How long after a person did something what is remembered of them is forgotten.':
    'Wie lange nach dem letzten Tun einer Person vergessen wird, was über sie gemerkt ist.',
  'How long after their last word a person of the page is taken to be talking.':
    'Wie lange nach dem letzten Wort jemand aus dem Team noch als im Gespräch gilt.',
  'Ids of apps that write for the page without a person, such as another bot.':
    'IDs von Apps, die ohne einen Menschen für die Seite schreiben, etwa ein anderer Bot.',
  'How many calls may be under way at once.': 'Wie viele Aufrufe gleichzeitig laufen dürfen.',
  'How long a process that died holds up its conversations.':
    'Wie lange ein abgestürzter Prozess seine Gespräche aufhält.',
  'The Graph API, or what stands in for it.': 'Die Graph API, oder was sie nachstellt.',
  'The version of the Graph API.': 'Die Version der Graph API.',
  'How long a call to the platform may take.': 'Wie lange ein Aufruf der Plattform dauern darf.',
  'How often a call is made before it is a dead letter.':
    'Wie oft ein Aufruf versucht wird, bevor er als unzustellbar gilt.',
  'The pause after the first failure; each one doubles.':
    'Die Pause nach dem ersten Fehlschlag; jede weitere ist doppelt so lang.',
  'The longest pause between two attempts.': 'Die längste Pause zwischen zwei Versuchen.',
  'How long a forwarded event may take to be answered.':
    'Wie lange die Antwort auf ein weitergeleitetes Ereignis dauern darf.',
  'Hosts in private networks that events may be forwarded to.':
    'Hosts in privaten Netzen, an die Ereignisse weitergeleitet werden dürfen.',
  'The address of /metrics, /healthz and /readyz.':
    'Die Adresse von /metrics, /healthz und /readyz.',
  'The port of /metrics, /healthz and /readyz.': 'Der Port von /metrics, /healthz und /readyz.',
  'The operator’s desk: /desk/ for people and /api/v1/ for programs, at the address of the metrics.':
    'Der Leitstand: /desk/ für Menschen und /api/v1/ für Programme, an der Adresse der Metriken.',
  'A file with the password of the desk; demanded where other machines reach it.':
    'Eine Datei mit dem Passwort des Leitstands; nötig, wenn andere Rechner ihn erreichen.',
  'Names by which the desk is reached, besides those of this machine.':
    'Namen, unter denen der Leitstand erreichbar ist, außer denen dieses Rechners.',
  'Whether the desk shows ids and words of people, in place of hashes.':
    'Ob der Leitstand IDs und Worte von Personen zeigt statt Hashes.',
  'How much is logged.': 'Wie viel ins Log kommt.',
  'Log who wrote what, for finding faults; personal data is then in the log.':
    'Ins Log schreiben, wer was geschrieben hat, um Fehler zu finden; dann stehen dort personenbezogene Daten.',
  'The OpenTelemetry collector that traces go to (OTLP over HTTP).':
    'Der OpenTelemetry-Collector, an den Traces gehen (OTLP über HTTP).',
  'How big a delivery may be.': 'Wie groß eine Zustellung sein darf.',
  'How many connections may be open at once; each is an open file.':
    'Wie viele Verbindungen gleichzeitig offen sein dürfen; jede ist eine offene Datei.',
};
