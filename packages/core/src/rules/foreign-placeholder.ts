import type { Finding } from '../report/diagnostic.js';
import { quote } from '../report/problems.js';
import { say } from '../report/say.js';
import { type TextNode, within } from '../syntax/node.js';
import { type KnownNames, withoutName } from './stray-brace.js';

/** What other tools call a person's name: `first_name`, `FirstName`, `FNAME`. */
const person =
  /^(?:(?:first|last|full|user)(?:_?name)|[fl]?name|vorname|nachname|pr[eé]nom|nombre|isim|имя)$/iu;

/** How other tools write a placeholder, and the names that show that it is not meant as text. */
const forms: readonly { readonly form: RegExp; readonly isName: (name: string) => boolean }[] = [
  // These may be a shop's own brackets: "Send us <<order number>>".
  {
    form: /\[\[\s*([^[\]{}\s]+)\s*\]\]|<<\s*([^<>{}\s]+)\s*>>/gu,
    isName: (name) => /^(?:first|last|full|user)(?:_?name)$/i.test(name),
  },
  { form: /｛\s*([^｛｝\s]+)\s*｝/gu, isName: () => false },
  {
    form: /<%=?\s*([^<>%{}\s]+)\s*%>|\*\|([^|*\s]+)\|\*/gu,
    isName: (name) => person.test(name) || /[\p{L}\d][_.]\p{L}/u.test(name),
  },
  // Not after a letter or a digit, and not in a link: `50%off%`, `US$size`, `?q=%C3%9F`, `?$filter=a`.
  {
    form: /(?<![\p{L}\p{N}%$]|\S*[/=?]\S*)(?:%(\p{L}[\p{L}\p{N}_]*)%|\$(\p{L}[\p{L}\p{N}_]*))(?![\p{L}\p{N}])/gu,
    isName: (name) => person.test(name) || /[\p{L}\d]_\p{L}/u.test(name),
  },
];
const worthALook = /\[\[|<<|<%|\*\||｛|[%$]\p{L}/u;

/**
 * Finds placeholders of other tools, `[[size]]`, `%first_name%`, `$size`: people would be sent them as they are
 * written. One that occurs several times is found once.
 */
export function findForeignPlaceholders(node: TextNode, names: KnownNames): readonly Finding[] {
  const { text } = node;
  if (!worthALook.test(text)) return [];
  const own = [...names.captures.keys(), ...names.params];
  const known = new Map([...names.fields, ...own].map((name) => [name.toLowerCase(), name]));
  const found = new Map<string, Finding>();
  for (const { form, isName } of forms) {
    for (const match of text.matchAll(form)) {
      const name = match.slice(1).find((group) => group !== undefined)!;
      const meant = known.get(name.toLowerCase());
      if (found.has(match[0]) || (meant === undefined && !isName(name))) continue;
      const at = match.index;
      found.set(match[0], {
        code: 'foreign-placeholder',
        span: within(node, at, at + match[0].length),
        message: say`${quote(match[0])} is sent as it stands: a placeholder has one brace on each side.`,
        hint: meant === undefined ? withoutName(name, own) : say`Write {${meant}}.`,
      });
    }
  }
  return [...found.values()];
}
