import { insideCurly } from '../report/characters.js';
import type { Finding, Report } from '../report/diagnostic.js';
import { badInclude, quote } from '../report/problems.js';
import { say } from '../report/say.js';
import type { Span } from '../report/source.js';
import { type Files, resolvePath } from '../rules/files.js';
import type { TextNode } from '../syntax/node.js';

/**
 * Reports a folder without a rule file.
 *
 * @param shown the folder, as people know it
 * @param meant a folder that has some, if there is one
 */
export function noRuleFile(span: Span, shown: string, meant: string | undefined): Finding {
  return badInclude(
    span,
    say`There is no rule file in ${quote(shown)}.`,
    meant === undefined
      ? say`Put a file into it whose name ends in .yaml.`
      : say`Did you mean ${quote(meant)}?`,
  );
}

/** Reports that a rule file names a missing file or folder. */
export function noFile({ span, text }: TextNode, shown: string): Finding {
  const inside = insideCurly(text);
  const finding = badInclude(
    span,
    say`There is no file or folder ${quote(shown)}.`,
    inside === undefined
      ? say`Look at its spelling; a path begins at the folder of the file that it is written in.`
      : say`Write ${inside}.`,
  );
  return inside === undefined ? finding : { ...finding, instead: inside };
}

/** Reports that there is nothing at the path to load. */
export function nothingToLoad(span: Span, shown: string): Finding {
  return badInclude(
    span,
    say`There is no file or folder ${quote(shown)}.`,
    say`Give a rule file, or a folder that has some.`,
  );
}

/** Returns the path of a file that is named in the file `from`; `undefined` if it leaves the folder that is loaded. */
export function pathOf(
  written: TextNode,
  what: string,
  from: string,
  report: Report,
): string | undefined {
  const path = resolvePath(from, written.text);
  if (path === undefined) {
    const message = say`${what} cannot leave the folder that is loaded, as ${quote(written.text)} does.`;
    const hint = say`Move the file into the folder and give its name from here.`;
    report(badInclude(written.span, message, hint));
  }
  return path;
}

/** Returns the name of an image that the file `from` names, as people know it. A load does not use its content. */
export function imageOf(
  files: Files,
  written: TextNode,
  from: string,
  report: Report,
): string | undefined {
  const path = pathOf(written, say`An image's file`, from, report);
  if (path === undefined) return undefined;
  if (files.read(path) !== 'missing') return files.show(path);
  report(noFile(written, files.show(path)));
  return undefined;
}
