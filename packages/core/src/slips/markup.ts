import type { Finding } from '../report/diagnostic.js';
import { quote } from '../report/problems.js';
import { say, translated } from '../report/say.js';
import { within } from '../syntax/node.js';
import type { Sent } from './walk-texts.js';

/** What web pages and programs write for something else, and what that is. */
const marks: readonly (readonly [written: RegExp, hint: (match: RegExpExecArray) => string])[] = [
  [
    /&(amp|lt|gt|quot|apos|nbsp|euro|#\d{2,5}|#x[\da-f]{2,5});/i,
    ([, name = '']) =>
      say`Write ${translated(entities.get(name.toLowerCase())) ?? say`the character itself`}.`,
  ],
  [
    /<br ?\/?>|<\/(?:b|i|u|a|p|em|strong|span|div|li|ul|h\d)>/i,
    () => say`Leave the marks of the web page out; for a line break write "|" and the text below.`,
  ],
  [
    /\[[^[\]]+\]\(https?:\/\/[^\s)]+\)/,
    () => say`Leave the brackets out, or give the link to a button: { title: …, url: … }.`,
  ],
  [
    /^\s*route\(\s*(["'`]?)([\w-]+(?:\.[\w-]+)*)\1\s*\);?\s*$/,
    ([, , name = '']) => say`For your code to answer, write route: ${name} in place of the reply.`,
  ],
  [
    /\\u\{?[\da-f]{4,5}\}?/i,
    () => say`Write the character itself: only in double quotes is this read as one.`,
  ],
];

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '"&"'],
  ['lt', '"<"'],
  ['gt', '">"'],
  ['quot', `'"'`],
  ['apos', `"'"`],
  ['nbsp', /* say */ 'a space'],
  ['euro', '"€"'],
]);

/** Finds marks of web pages, `&amp;` and `<br>`, of Markdown and of programs: people would see them as they are. */
export function findMarkup({ role, node }: Sent): Finding | undefined {
  if (role !== 'words') return undefined;
  for (const [written, hint] of marks) {
    const match = written.exec(node.text);
    if (!match) continue;
    return {
      code: 'lost-text',
      span: within(node, match.index, match.index + match[0].length),
      message: say`People see ${quote(match[0])} as it stands here.`,
      hint: hint(match),
    };
  }
  return undefined;
}
