import type { CommandSentence } from '../sentences.generated.js';

/** What commands say beside their help, in German. */
export const sentences: Readonly<Record<CommandSentence, string>> = {
  ' Did you mean "{0}"?': ' Meinten Sie „{0}“?',
  ' Did you mean {0}?': ' Meinten Sie {0}?',
  ' or ': ' oder ',
  ' {0} unless given.': ' Sonst {0}.',
  '"{0}" is missing.': '„{0}“ fehlt.',
  '"{0}" needs a value.': '„{0}“ braucht einen Wert.',
  'Cannot {0}: {1}.': '{0} geht nicht: {1}.',
  'There is no command "{0}".{1}': 'Es gibt keinen Befehl „{0}“.{1}',
  'There is no command or code "{0}".{1}': 'Es gibt keinen Befehl und keinen Code „{0}“.{1}',
  'There is no option "{0}".{1}': 'Es gibt keine Option „{0}“.{1}',
  'This is a fault in botrules, not in your files: {0}':
    'Das ist ein Fehler in Botrules, nicht in Ihren Dateien: {0}',
  'Too many arguments: {0} where 1 is due.': 'Zu viele Argumente: {0}, erwartet ist 1.',
  'Too many arguments: {0} where {1} are due.': 'Zu viele Argumente: {0}, erwartet sind {1}.',
  '[options]': '[Optionen]',
  'is a whole number from {0} to {1}, not "{2}".':
    'ist eine ganze Zahl von {0} bis {1}, nicht „{2}“.',
  'is one of {0}, not "{1}".{2}': 'ist eines von {0}, nicht „{1}“.{2}',
  'was given "{0}", which {1}. {2}': 'bekam „{0}“: {1}. {2}',
  '{0} See "{1} --help".': '{0} Siehe „{1} --help“.',
  '{0} is missing.': '{0} fehlt.',
  '{0}: {1} (unless given), {2}.': '{0}: {1} (wenn nichts dasteht), {2}.',
};
