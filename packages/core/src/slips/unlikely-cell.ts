import type { Finding } from '../report/diagnostic.js';
import { quote } from '../report/problems.js';
import { say } from '../report/say.js';
import type { Span } from '../report/source.js';
import { foldColumn, isNamesAgain } from '../rules/tables/csv.js';
import type { MapNode } from '../syntax/node.js';

/** What spreadsheets show for a formula that is broken, in the languages that they speak. */
const broken: readonly RegExp[] = [
  /^#¡?(?:REF|VALUE|NUM|NULL|DIV\/0|SPILL|CALC|FIELD|ERROR)!$/,
  /^#(?:BEZUG|WERT|ZAHL|ÜBERLAUF|VALEUR|NOMBRE|NUL|RIF|VALORE|NULLO|NÚM)!$/,
  /^#¡?(?:VALOR|NULO|VERW|WAARDE|GETAL|LEEG|BAŞV|DEĞER|SAYI|SAYI\/0|BOŞ)!$/,
  /^#¿?(?:NAME|NOM|NOMBRE|NOME|NAAM|AD)\?$/,
  /^(?:#N\/[ABD]|#NV|#YOK|(?:Err|Fehler):5\d\d)$/,
];

/** `=SUM(A1:A3)*2`, `=$B2`, `='Sheet 1'!B2`, and `="0049"`, with which spreadsheets keep a 0 at the beginning. */
const formula =
  /^=(?:[+-]?(?:\p{Lu}[\p{Lu}\d.]*\(.*\)|(?:(?:'[^']+'|[\p{L}\d_]+)!)?\$?[A-Z]{1,3}\$?\d{1,7})(?:[-+*/^&].*)?|"[^"]*")$/su;

/** Returns whether any cell of a text may be one: most tables have none, and need not be looked at cell by cell. */
export function mayHaveUnlikelyCells(text: string): boolean {
  return /#[\p{Lu}¡¿]|(?:Err|Fehler):5|E\+[12]|(?:^|[\s,;"])=[\p{L}'"$+-]/u.test(text);
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
  if (formula.test(text)) {
    return [
      say`${shown} is a formula, and only a spreadsheet works it out.`,
      say`Save the file anew with values in place of formulas.`,
    ];
  }
  // A long number, as spreadsheets shorten it: other tables hardly have two decimals and such a power.
  if (/^\d[.,]\d{2,5}E\+[12]\d$/.test(text)) {
    return [
      say`${shown} is how a spreadsheet shows a long number: its last digits are gone.`,
      say`Format the column as text in the spreadsheet, type the number again and save the file.`,
    ];
  }
  return undefined;
}

/** Tells of a row that is the line of names once more, as where two sheets were put together. */
export function namesAgain(row: Span, line: Span): Finding {
  return {
    code: 'unlikely-cell',
    span: row,
    message: say`This row repeats the names of the columns.`,
    hint: say`Delete this line.`,
    instead: '',
    insteadOf: line,
  };
}

/** Finds a row of a table that is written out in which each cell is the name of its column. */
export function findNamesInRow({ entries, span }: MapNode): Finding | undefined {
  const columns = entries.map(({ key }) => foldColumn(key));
  const cells = entries.map(({ value }) => (value.kind === 'text' ? value.text.trim() : '\n'));
  if (!isNamesAgain(columns, cells)) return undefined;
  return {
    code: 'unlikely-cell',
    span,
    message: say`This row repeats the names of the columns.`,
    hint: say`Delete this row.`,
    // Such a row that is there twice is an error.
    follows: [span],
  };
}
