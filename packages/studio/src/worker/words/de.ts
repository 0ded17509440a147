import { channelSentences } from '@botrules/channels/de';
import { deWith } from '@botrules/core/de';
import { schemaSentences } from '@botrules/core/de/schema';
import type { WorkerSentence } from './sentences.generated.js';

/** What the worker says beside core. */
export const sentences: Readonly<Record<WorkerSentence, string>> = {
  '"{0}" tests this already.': '„{0}“ prüft das schon.',
  'A rule cannot be put there by an edit. Choose another place, or write it in the editor.':
    'Dort lässt sich keine Regel einfügen. Wählen Sie eine andere Stelle, oder schreiben Sie sie im Editor.',
  'It could not be read: {0}': 'Das lässt sich nicht lesen: {0}',
  Menu: 'Menü',
  'The payload "{0}" is kept here: the button carries a short key.':
    'Der Payload „{0}“ bleibt hier: Die Schaltfläche trägt einen kurzen Schlüssel.',
  'There are no rules without errors yet.': 'Noch gibt es keine Regeln ohne Fehler.',
  'There is nothing in it for rules, only: {0}.': 'Darin ist nichts für Regeln, nur: {0}.',
  'There is nothing in it for rules.': 'Darin ist nichts für Regeln.',
  'There is nothing to keep yet.': 'Noch gibt es nichts, was man behalten könnte.',
  'This is not JSON. Paste the body of a delivery as the platform posted it.':
    'Das ist kein JSON. Fügen Sie den Inhalt einer Zustellung so ein, wie die Plattform ihn gesendet hat.',
  'This is not a delivery of a channel that Botrules knows.':
    'Das ist keine Zustellung eines Kanals, den Botrules kennt.',
  'What was done cannot be written as a test that passes.':
    'Was getan wurde, lässt sich nicht als Test schreiben, der besteht.',
  'With this rule, the rules have an error.': 'Mit dieser Regel haben die Regeln einen Fehler.',
  'a conversation': 'ein Gespräch',
  'a group': 'eine Gruppe',
  'a list': 'eine Liste',
  'a table': 'eine Tabelle',
  'came by {0}': 'kam über {0}',
  'new rule': 'neue Regel',
  nothing: 'nichts',
  'only where {0}': 'nur wenn gilt: {0}',
  'the group of {0}': 'die Gruppe mit {0}',
  '{0} copy': '{0} Kopie',
  '{0} has no place where a test can be added safely. Write it there by hand.':
    'In {0} ist keine Stelle, an der sich ein Test sicher einfügen lässt. Schreiben Sie ihn dort von Hand.',
  '{0} has no test yet that another can be added to. Empty the file, and it is written anew.':
    'In {0} steht noch kein Test, zu dem ein zweiter passt. Leeren Sie die Datei, dann wird sie neu geschrieben.',
  '{0} is not there any more.': '{0} ist nicht mehr da.',
  '{0}, up to {1}': '{0}, bis zu {1}',
  '{0}: {1} Put that right first.': '{0}: {1} Bringen Sie das zuerst in Ordnung.',
};

/** German, with what the worker and the channels say beside core. */
export const german = deWith({ ...schemaSentences, ...channelSentences, ...sentences });
