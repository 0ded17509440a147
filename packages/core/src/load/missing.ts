import type { Finding } from '../report/diagnostic.js';
import { badInclude, quote } from '../report/problems.js';
import type { Span } from '../report/source.js';

/**
 * A folder without a rule file.
 *
 * @param shown the folder, as a person knows it
 * @param meant a folder that has some, where there is one
 */
export function noRuleFile(span: Span, shown: string, meant: string | undefined): Finding {
  return badInclude(
    span,
    `There is no rule file in ${quote(shown)}.`,
    meant === undefined
      ? 'Put a file into it whose name ends in .yaml.'
      : `Did you mean ${quote(meant)}?`,
  );
}

/** A file or folder that a rule file names. */
export function noFile(span: Span, shown: string): Finding {
  return badInclude(
    span,
    `There is no file or folder ${quote(shown)}.`,
    'Look at its spelling; a path begins at the folder of the file that it is written in.',
  );
}

/** What was to be loaded. */
export function nothingToLoad(span: Span, shown: string): Finding {
  return badInclude(
    span,
    `There is no file or folder ${quote(shown)}.`,
    'Give a rule file, or a folder that has some.',
  );
}
