import { settings } from './settings.js';

/** Keys of the file of settings whose values anybody may see. What stands under any other may be a secret. */
const open: ReadonlySet<string> = new Set([
  ...Object.values(settings).map(({ key }) => key.split('.').at(-1)!),
  ...['name', 'id', 'sends_per_second', 'file'],
]);

/**
 * The text of a file of settings as a code frame may show it: each secret that stands in it by mistake is shown as dots, one
 * for each character, so that every place stays where it is. Works on any text, since a frame of a file that is not
 * YAML shows its lines as well.
 */
export function maskSettings(text: string): string {
  let shown = false;
  return text
    .split('\n')
    .map((line) => {
      let masked = '';
      let from = 0;
      let inBraces = false;
      const mask = (to: number) => {
        const part = line.slice(from, to);
        // Between braces a value ends at the comma, and what stands after it is not part of it.
        const end = shown && inBraces ? part.search(/[,}]|$/) : shown ? part.length : 0;
        masked += maskTokens(part.slice(0, end)) + dots(part.slice(end));
        from = to;
      };
      for (const found of line.matchAll(/(?<=(^|[{,[]|- )\s*)(["']?)([\w.-]+)\2\s*:(?=\s|$)/g)) {
        mask(found.index);
        masked += maskTokens(found[0]);
        from = found.index + found[0].length;
        inBraces = /[{,[]/.test(found[1]!);
        shown = open.has(found[3]!);
      }
      mask(line.length);
      return masked;
    })
    .join('\n');
}

/** A sentence about a file of settings, with what was masked in the file masked in its quotations. */
export function maskSentence(sentence: string, text: string): string {
  const hidden = hiddenIn(text);
  const words = new Set(hidden.flatMap((run) => run.split(sign)).filter((word) => word.length > 3));
  const isHidden = (quoted: string, isCut: boolean) =>
    quoted.length > 3 &&
    (hidden.some((run) => (isCut ? run.startsWith(quoted) : run === quoted)) ||
      quoted.split(sign).some((word) => words.has(word)));
  const written = lettersOf(text);
  let masked = '';
  let from = 0;
  for (;;) {
    const quotation = quotationFrom(sentence, from, written);
    if (quotation === undefined) return maskTokens(masked + sentence.slice(from));
    const { start, end } = quotation;
    const quoted = sentence.slice(start, end);
    const whole = quoted.replace(/…$/, '');
    masked += sentence.slice(from, start);
    masked += isHidden(whole, whole !== quoted) ? '•••' : quoted;
    masked += sentence.charAt(end);
    from = end + 1;
  }
}

/** The quotes of each language that sentences are said in: what closes a quotation, by what opens it. */
const quotes: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['„', '“'],
]);

/**
 * Returns where the next quotation stands in a sentence, without its quotes. What is quoted may have quotes in it: the
 * quotation ends at the last quote up to which it stands in the file.
 *
 * @param written what stands in the file, by `lettersOf`
 */
function quotationFrom(
  sentence: string,
  from: number,
  written: string,
): { readonly start: number; readonly end: number } | undefined {
  for (let start = from + 1; start < sentence.length; start++) {
    const close = quotes.get(sentence.charAt(start - 1));
    const first = close === undefined ? -1 : sentence.indexOf(close, start);
    if (close === undefined || first < 0) continue;
    let end = sentence.lastIndexOf(close);
    while (end > first && !written.includes(lettersOf(sentence.slice(start, end)))) {
      end = sentence.lastIndexOf(close, end - 1);
    }
    return { start, end };
  }
  return undefined;
}

/** Returns a text without spaces, quotes and what else differs between a value and how it is written in a file. */
function lettersOf(text: string): string {
  return text.replace(/…$|[\s"'\\]+/g, '');
}

/** What stands between the words of a line. */
const sign = /[\s,:;=：{}[\]'"„“”\\]+/;

/** What a masked text hides, run by run. */
function hiddenIn(text: string): readonly string[] {
  const masked = maskSettings(text);
  return [...masked.matchAll(/•(?:[^\s]*•)?/g)].map(({ 0: run, index }) =>
    text.slice(index, index + run.length),
  );
}

/** Makes every character a dot but those that give a text its shape. A reference, as `${TOKEN}`, stays: it is not the secret. */
function dots(text: string): string {
  return text.replace(/\$\{\w+\}|[^\s{}[\],:"'-]/g, (part) => (part.length > 1 ? part : '•'));
}

/** Makes dots of what looks like a key, or an address with a user in it, wherever it stands. */
function maskTokens(text: string): string {
  return text.replace(
    /[a-z][a-z\d+.-]*:\/\/\S*(?:@|pass)\S*|[^\s:]+:[^\s:]\S*@\S*|\b\w*(?:pass|pwd|secret|token|key)\w*\s*=\s*[^\s"]+|(?=[\w+=|-]*\d)(?=[\w+=|-]*[a-z])[\w+=|-]{24,}/gi,
    dots,
  );
}
