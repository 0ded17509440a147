import type { Finding } from '../../report/diagnostic.js';
import { badTable, halfCharacter, number, quote, zeroBytes } from '../../report/problems.js';
import { say } from '../../report/say.js';
import type { Span } from '../../report/source.js';
import { type CsvProblem, mostCharacters } from './csv.js';

/** Returns the finding about a mistake in a table's text. */
export function tellProblem(
  problem: CsvProblem & { readonly kind: Exclude<CsvProblem['kind'], 'no-column'> },
  toSpan: (start: number, end: number) => Span,
): Finding {
  const span = toSpan(problem.start, problem.end);
  const first = problem.first && toSpan(...problem.first);
  const word = quote(problem.word);
  switch (problem.kind) {
    case 'not-text':
      return zeroBytes(span);
    case 'half-character':
      return { ...halfCharacter(span, problem.word), code: 'bad-table' };
    case 'inner-mark':
      return badTable(
        span,
        say`There is a mark in this cell that belongs to the beginning of a file (U+FEFF), and nobody can see it.`,
        say`Delete it: write the cell anew. Two files that were put together have it in between.`,
      );
    case 'too-long':
      return badTable(
        span,
        say`This cell has ${number(Number(problem.word))} characters, and the limit is ${number(mostCharacters)}.`,
        say`Look for a double quote that is not closed, or shorten the cell.`,
      );
    case 'no-names':
      return badTable(
        span,
        say`This table is empty: it has no line that names its columns.`,
        say`Write the names of the columns into the first line: sku,title,price.`,
      );
    case 'no-rows':
      return badTable(
        span,
        say`This table has names of columns and no row.`,
        say`Write a row below the first line, one a line.`,
      );
    case 'name-twice':
      return badTable(
        span,
        say`Two columns of this table are named ${word}.`,
        say`Give each column a name of its own.`,
        first,
      );
    case 'too-many':
      return badTable(
        span,
        say`The cell ${word} stands in a column that has no name.`,
        say`Name the column in the first line, or put a cell that has the delimiter in it into double quotes.`,
      );
    case 'no-key':
      return badTable(
        span,
        say`This row has no ${word}, which tells rows apart.`,
        say`Fill the cell, or delete the row.`,
      );
    case 'key-twice':
      return badTable(
        span,
        say`Two rows have the key ${word}.`,
        say`Give each row a key of its own, or name another column with "key:".`,
        first,
      );
    case 'names-again':
      return badTable(
        span,
        say`This row repeats the names of the columns.`,
        say`Delete this line.`,
        first,
      );
    case 'open-quote':
      return badTable(
        span,
        say`The double quote that begins this cell is never closed.`,
        say`Close it behind the cell; a double quote inside such a cell is written twice: "".`,
      );
    case 'after-quote':
      return badTable(
        span,
        say`A text follows behind the double quotes of this cell.`,
        say`Write a double quote inside such a cell twice: "5"" pipe".`,
      );
  }
}
