import type { Finding } from '../report/diagnostic.js';
import { quote } from '../report/problems.js';
import { say } from '../report/say.js';
import { type TextNode, within } from '../syntax/node.js';
import {
  type KnownNames,
  meantBy,
  meantByPerson,
  toShowMemory,
  toWrite,
  withoutName,
} from './meant-placeholder.js';

/** How other tools write a placeholder. */
interface ForeignForm {
  readonly form: RegExp;
  /** Returns whether a name alone shows that it is not meant as text, even where nothing is known under it. */
  readonly isName: (name: string) => boolean;
  /** Returns whether it is not meant as text if something is known under the name; by default it is not. */
  readonly isKnown?: (name: string) => boolean;
}

/** Words that are joined as in the names of programs: `order_id`, `pizza.title`. */
const isJoined = (name: string) => /[\p{L}\d][_.]\p{L}/u.test(name);
const isFullName = (name: string) => /^(?:first|last|full|user)_?name$/i.test(name);
const isOfPerson = (name: string) => isFullName(name) || meantByPerson(name) !== undefined;
const always = () => true;
const never = () => false;

const greeting =
  /hi|hello|hey|dear|welcome(?: back)?|thanks|thank you|good (?:morning|day|afternoon|evening)|hallo|moin|(?:liebe|geehrte)(?:[rs]|[*/:_]r|\(r\))?|guten (?:tag|morgen|abend)|willkommen(?: zurück)?|danke|hola|buen[oa]s (?:d[ií]as|tardes|noches)|ol[aá]|bonjour|bonsoir|salut|ciao|buon(?:giorno|asera)|merhaba|привет|مرحبا|أهلا/u;
/** What stands before a last name. */
const title = /mr|mrs|ms|dr|herrn?|frau|mme|madame|monsieur|señora?|signora?/u;
const gap = '[ ,،]+';
const afterGreeting = new RegExp(
  `(?<=(?:^|[^\\p{L}])(?:${greeting.source})${gap}(?:(?:\\[[^[\\]]*\\]|<[^<>]*>|(?:${title.source})\\.?)${gap}){0,2})` +
    '(?:\\[([\\p{L}_ .-]+)\\]|<([\\p{L}_ .-]+)>)',
  'giu',
);

const forms: readonly ForeignForm[] = [
  // These may be a shop's own brackets: "Send us <<order number>>".
  { form: /\[\[\s*([^[\]{}\s]+)\s*\]\]|<<\s*([^<>{}\s]+)\s*>>/gu, isName: isFullName },
  {
    form: /(?<!\[)\[\s*([^[\]{}\s]+)\s*\](?![\](])|(?<!<)<\s*([^<>{}\s/]+)\s*>(?!>)/gu,
    isName: (name) => /^(?:first|last)_name$/i.test(name),
    isKnown: isJoined,
  },
  // After a greeting it is not what people are asked to write.
  { form: afterGreeting, isName: isOfPerson, isKnown: never },
  { form: /｛\s*([^｛｝\s]+)\s*｝/gu, isName: never },
  {
    form: /<%=?\s*([^<>%{}\s]+)\s*%>|\*\|([^|*\s]+)\|\*/gu,
    isName: (name) => isOfPerson(name) || isJoined(name),
  },
  // Not after a letter or a digit, not in a link, and not in a form above: `50%off%`, `US$size`, `?q=%C3%9F`, `?$filter=a`, `<%size%>`.
  {
    form: /(?<![\p{L}\p{N}%$]|\S*[/=?]\S*)(?:(?<!<)%(\p{L}[\p{L}\p{N}_.]*)%|\$(\p{L}[\p{L}\p{N}_]*(?:\.\p{L}[\p{L}\p{N}_]*)*))(?![\p{L}\p{N}])/gu,
    isName: (name) => isOfPerson(name) || /[\p{L}\d]_\p{L}/u.test(name),
  },
  // What programs fill in: "Hi %s!", and not "20 %d'orange".
  {
    form: /(?<![\p{L}\p{N}%]|\p{N}\s|\S*[/=?]\S*)(%(?:\d\$)?[sd@])(?![\p{L}\p{N}%'’])/gu,
    isName: always,
  },
];
const worthALook = /[[<｛]|\*\||[%$]\p{L}|%[@\d]/u;

/**
 * Finds placeholders of other tools, `[[size]]`, `%first_name%`, `$size`: people would be sent them as they are
 * written. One that occurs several times is found once.
 */
export function findForeignPlaceholders(node: TextNode, names: KnownNames): readonly Finding[] {
  const { text } = node;
  if (!worthALook.test(text)) return [];
  const found = new Map<string, Finding>();
  for (const { form, isName, isKnown = always } of forms) {
    for (const match of text.matchAll(form)) {
      const name = match.slice(1).find((group) => group !== undefined)!;
      if (isCertain(found.get(match[0])) || !(isName(name) || isKnown(name))) continue;
      const place = within(node, match.index, match.index + match[0].length);
      const meant = meantBy(name, names) ?? (isName(name) ? meantByPerson(name) : undefined);
      const finding = {
        code: 'foreign-placeholder',
        span: place,
        message: say`${quote(match[0])} is sent as it stands: a placeholder has one brace on each side.`,
      } as const;
      const inMemory = () => toShowMemory(name, names);
      found.set(
        match[0],
        meant === undefined
          ? {
              ...finding,
              hint: withoutName(name, names),
              betterHint: inMemory,
              onlyIf: isName(name) ? undefined : () => inMemory() !== undefined,
            }
          : { ...finding, hint: toWrite(meant) },
      );
    }
  }
  return [...found.values()];
}

/** Returns whether it is told whatever is remembered. One that is not may be certain by another form. */
function isCertain(finding: Finding | undefined): boolean {
  return finding !== undefined && finding.onlyIf === undefined;
}
