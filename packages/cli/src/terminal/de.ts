import type { CommandWords } from './words.js';

function count(many: number, one: string, more: string): string {
  return `${many.toLocaleString('de')} ${many === 1 ? one : more}`;
}

/** What commands say, in German. */
export const de: CommandWords = {
  fine: (rules, files) =>
    `${count(rules, 'Regel', 'Regeln')} in ${count(files, 'Datei', 'Dateien')}: nichts zu beanstanden.`,
  tests: (files) =>
    files === 1
      ? '1 Datei mit Tests ist richtig geschrieben; „botrules test“ führt sie aus.'
      : `${count(files, '', 'Dateien')} mit Tests sind richtig geschrieben; „botrules test“ führt sie aus.`,
  errors: (many) => count(many, 'Fehler', 'Fehler'),
  warnings: (many) => count(many, 'Warnung', 'Warnungen'),
  and: ' und ',
  inFiles: (found, files) => `${found} in ${count(files, 'Datei', 'Dateien')}.`,
  omitted: (many) =>
    many === 1
      ? ' 1 weiterer Befund ist nicht gezeigt.'
      : ` ${count(many, '', 'weitere Befunde')} sind nicht gezeigt.`,
  hint: 'Tipp:',
  expected: 'erwartet',
  butItIs: 'es ist  ',
  someTests: (many) => count(many, 'Test', 'Tests'),
  failed: (failed, of) =>
    `${failed.toLocaleString('de')} von ${count(of, 'Test', 'Tests')} fehlgeschlagen`,
  passed: (many) => `${count(many, 'Test', 'Tests')} bestanden.`,
  notRun: (many) => ` ${count(many, 'Test', 'Tests')} nicht ausgeführt.`,
};
