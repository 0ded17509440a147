import type { Finding } from '../report/diagnostic.js';
import { quote } from '../report/problems.js';
import { say } from '../report/say.js';
import type { Span } from '../report/source.js';

/** What spreadsheets show for a formula that is broken, in the languages that they speak. */
const broken: readonly RegExp[] = [
  /^#¡?(?:REF|VALUE|NUM|NULL|DIV\/0|SPILL|CALC|FIELD|ERROR)!$/,
  /^#(?:BEZUG|WERT|ZAHL|ÜBERLAUF|VALEUR|NOMBRE|NUL|RIF|VALORE|NULLO|NÚM)!$/,
  /^#¡?(?:VALOR|NULO|VERW|WAARDE|GETAL|LEEG|BAŞV|DEĞER|SAYI|SAYI\/0|BOŞ)!$/,
  /^#¿?(?:NAME|NOM|NOMBRE|NOME|NAAM|AD)\?$/,
  /^(?:#N\/[ABD]|#NV|#YOK|Err:5\d\d)$/,
];

/** Returns whether any cell of a text may be one: most tables have none, and need not be looked at cell by cell. */
export function mayHaveUnlikelyCells(text: string): boolean {
  return /#[\p{Lu}¡¿]|Err:5|E\+1|=\p{Lu}/u.test(text);
}

/** Finds a cell that a spreadsheet left: a broken formula, a formula, or a number whose last digits are gone. */
export function findUnlikelyCell(text: string, place: () => Span): Finding | undefined {
  const [message, hint] = (mayHaveUnlikelyCells(text) && whatIsWrong(text)) || [];
  return message === undefined
    ? undefined
    : { code: 'unlikely-cell', span: place(), message, hint };
}

function whatIsWrong(text: string): readonly [message: string, hint: string] | undefined {
  const shown = quote(text);
  if (broken.some((form) => form.test(text))) {
    return [
      say`This cell says ${shown}, which is what a spreadsheet shows for a broken formula.`,
      say`Mend the formula in the spreadsheet, and save the file anew.`,
    ];
  }
  if (/^=\p{Lu}[\p{Lu}\d.]*\(.*\)$/su.test(text)) {
    return [
      say`${shown} is a formula, and only a spreadsheet works it out.`,
      say`Save the file anew with values in place of formulas.`,
    ];
  }
  // A long number, as spreadsheets shorten it: other tables hardly have five decimals and such a power.
  if (/^\d[.,]\d{5}E\+1\d$/.test(text)) {
    return [
      say`${shown} is how a spreadsheet shows a long number: its last digits are gone.`,
      say`Make the column one of text in the spreadsheet, write the number anew and save the file.`,
    ];
  }
  return undefined;
}

/** Tells of a row that is the line of names once more, as where two sheets were put together. */
export function namesAgain(row: Span, line: Span): Finding {
  return {
    code: 'unlikely-cell',
    span: row,
    message: say`The names of the columns stand here again, and so are a row of the table.`,
    hint: say`Delete this line.`,
    instead: '',
    insteadOf: line,
  };
}
