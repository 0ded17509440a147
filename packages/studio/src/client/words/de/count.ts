/** Writes numbers as Germans do: `1.234`. */
export const numbers = new Intl.NumberFormat('de');

/** A number with the word that it counts: `1 Datei`, `2 Dateien`. */
export function count(of: number, one: string, many: string): string {
  return `${numbers.format(of)} ${of === 1 ? one : many}`;
}

export const files = (of: number) => count(of, 'Datei', 'Dateien');
export const rules = (of: number) => count(of, 'Regel', 'Regeln');
export const events = (of: number) => count(of, 'Ereignis', 'Ereignisse');
export const errors = (of: number) => count(of, 'Fehler', 'Fehler');
export const warnings = (of: number) => count(of, 'Warnung', 'Warnungen');
