import { deWith } from '@botrules/core/de';
import type { ServerSentence } from './sentences.generated.js';

/** What the server of the Studio answers where it refuses, in German. */
export const serverSentences: Readonly<Record<ServerSentence, string>> = {
  '"{0}" is longer than 2 MB.': '„{0}“ ist länger als 2 MB.',
  '"{0}" cannot be read ({1}).': '„{0}“ lässt sich nicht lesen ({1}).',
  '"{0}" is not empty.': '„{0}“ ist nicht leer.',
  '"{0}" is read-only.': '„{0}“ ist schreibgeschützt.',
  '"{0}" was changed outside.': '„{0}“ wurde anderswo geändert.',
  'A file cannot be named {0}.': 'Eine Datei kann nicht {0} heißen.',
  'A file is there twice.': 'Eine Datei kommt zweimal vor.',
  'A service answers people by these rules now, so nothing is written by itself.':
    'Nach diesen Regeln antwortet gerade ein Dienst, also wird nichts von selbst geschrieben.',
  'Allow writing to the file, and save again.':
    'Heben Sie den Schreibschutz der Datei auf, und speichern Sie noch einmal.',
  'Ask who started the Studio.': 'Fragen Sie, wer das Studio gestartet hat.',
  'Deliveries cannot be read here.': 'Zustellungen lassen sich hier nicht lesen.',
  'Divide it into several files.': 'Teilen Sie sie auf mehrere Dateien auf.',
  'Divide the file into several.': 'Teilen Sie die Datei in mehrere auf.',
  'Files are only shown here.': 'Dateien werden hier nur gezeigt.',
  'Files of the Studio are .yaml, .yml, .txt, .csv and .json files of its folder.':
    'Das Studio kennt die Dateien seines Ordners, die auf .yaml, .yml, .txt, .csv und .json enden.',
  'Look at what it holds now before you delete it.':
    'Sehen Sie nach, was jetzt darin steht, bevor Sie sie löschen.',
  'Look whether the folder can be written to.':
    'Sehen Sie nach, ob man in den Ordner schreiben darf.',
  'Open the address without a path.': 'Öffnen Sie die Adresse ohne Pfad.',
  'Press Save when they are to see it.': 'Drücken Sie auf „Speichern“, wenn es alle sehen sollen.',
  'Reload the page.': 'Laden Sie die Seite neu.',
  'Save the file as UTF-8.': 'Speichern Sie die Datei als UTF-8.',
  'See docs/studio.md.': 'Siehe docs/studio.md.',
  'Send If-Match with its etag.': 'Senden Sie If-Match mit ihrem ETag.',
  'Send If-Match with the etag, or "*" for a new file.':
    'Senden Sie If-Match mit dem ETag, oder „*“ für eine neue Datei.',
  'Send { path, text } or { path, from }.': 'Senden Sie { path, text } oder { path, from }.',
  'Send an object as JSON.': 'Senden Sie ein Objekt als JSON.',
  'Send each file once.': 'Senden Sie jede Datei einmal.',
  'Send { files: [{ path, base, text }] }, with base null for a new file.':
    'Senden Sie { files: [{ path, base, text }] }, bei einer neuen Datei mit base null.',
  'Start "botrules studio".': 'Starten Sie „botrules studio“.',
  'Start it without --read-only.': 'Starten Sie es ohne --read-only.',
  'Take another name.': 'Nehmen Sie einen anderen Namen.',
  'Take letters, digits, "-", "_" and "."; the name ends in .yaml, .txt, .csv or .json.':
    'Nehmen Sie Buchstaben, Ziffern, „-“, „_“ und „.“; der Name endet auf .yaml, .txt, .csv oder .json.',
  'The body is not JSON.': 'Der Inhalt ist kein JSON.',
  'The last commit could not be read.': 'Der letzte Commit war nicht zu lesen.',
  'The path is not encoded as it must be.': 'Der Pfad ist nicht so kodiert, wie er sein muss.',
  'The system refused it ({0}).': 'Das System hat es abgelehnt ({0}).',
  'The write does not say which text it is an edit of.':
    'Es fehlt, welcher Text hier geändert wird.',
  'There is a file "{0}" already.': 'Eine Datei „{0}“ gibt es schon.',
  'There is no file or folder "{0}".': 'Es gibt keine Datei und keinen Ordner „{0}“.',
  'There is no file {0} here.': 'Eine Datei {0} gibt es hier nicht.',
  'There is no repository or no commit yet, or git did not answer in time.':
    'Noch gibt es kein Repository oder keinen Commit, oder git hat nicht rechtzeitig geantwortet.',
  'There is no such call.': 'Diesen Aufruf gibt es nicht.',
  'There is no such page.': 'Diese Seite gibt es nicht.',
  'These were too many tries.': 'Das waren zu viele Versuche.',
  'This cannot be saved.': 'Das lässt sich nicht speichern.',
  'This failed.': 'Das ist gescheitert.',
  'This is longer than {0} MB.': 'Das ist länger als {0} MB.',
  'This is not UTF-8.': 'Das ist kein UTF-8.',
  'This is not the password.': 'Das ist nicht das Passwort.',
  'This names no file.': 'Das nennt keine Datei.',
  'Wait a minute.': 'Warten Sie eine Minute.',
};

/** German, with what the server says beside core. */
export const german = deWith(serverSentences);
