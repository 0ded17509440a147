import { curly } from '../report/characters.js';
import type { Report } from '../report/diagnostic.js';
import * as problems from '../report/problems.js';
import { say } from '../report/say.js';
import type { TextNode } from '../syntax/node.js';
import { type Names, readTemplate, type Template } from './template.js';

/** Scheme and host, and what shows where the host ends. */
const head = /^https?:\/\/(?:[^\s/?#@{}]*@)?[^\s/?#@{}]+(?:[/?#]|$)/i;

/** Reads a URL whose placeholders are percent-encoded; scheme and host must be written out. */
export function readUrl(node: TextNode, where: string, names: Names, report: Report): Template {
  const template = readTemplate(node, names, report, { encode: true });
  if (node.text === '') return template;
  const constant = typeof template === 'string' ? template : template[0];
  const start = typeof constant === 'string' ? constant : '';
  const whole = typeof template === 'string';
  if (!/^https?:\/\//i.test(start)) {
    report(
      problems.wrongValue(
        node.span,
        say`${where} takes a URL that begins with https://, not ${problems.quote(node.text)}.`,
        instead(start),
      ),
    );
  } else if (!head.test(start) || (!whole && !/^https?:\/\/[^/?#]+[/?#]/i.test(start))) {
    report(
      problems.wrongValue(
        node.span,
        say`The host of ${problems.quote(node.text)} is not a constant name.`,
        say`Write the host out, without placeholders or spaces, and a "/" after it.`,
      ),
    );
  } else if (whole && /\s/.test(start)) {
    report(
      problems.wrongValue(
        node.span,
        say`There is a space in the URL ${problems.quote(node.text)}.`,
        say`Write %20 for a space.`,
      ),
    );
  }
  return template;
}

function instead(start: string): string {
  if (curly.includes(start.charAt(0))) {
    return say`${problems.quote(start.charAt(0))} is a typographic quote: type a plain one, or none.`;
  }
  const [, number] = /^(?:tel|callto|phone):\s*(.+)$/i.exec(start) ?? [];
  if (number !== undefined) return say`Write phone: ${problems.quote(number)} in place of "url".`;
  return /^mailto:|^[^/\s]+@[^/\s]+$/i.test(start)
    ? say`A button cannot begin a mail: put the mail address into the text.`
    : say`Write the whole address, beginning with https://.`;
}
