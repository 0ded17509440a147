import { isBytes, wrongArgument } from '../report/argument.js';
import { Source, type SourceText, type Span } from '../report/source.js';
import { wrongName } from '../rules/check-names.js';
import type { List, RuleSet } from '../rules/model.js';
import { asLoaded } from '../rules/need-rule-set.js';
import { fieldNames, modelReaders, readDeclared, readList } from '../rules/read-model.js';
import {
  inside,
  listOf,
  Misshapen,
  type Reader,
  refuse,
  text,
  wholeNumber,
} from '../rules/shape.js';
import { damage, type Refusal, type RefusalCode, refusal } from './compiled-file.js';
import { type CompiledRules, lineRange } from './serialize.js';

/** A compiled file that cannot be used. The message is one line that says why; `code` tells the reasons apart. */
export class CompiledRulesError extends Error {
  /**
   * `stale-compiled-rules` for a file of another format, which has to be built anew; `damaged-compiled-rules` for one
   * that was cut or changed; `foreign-compiled-rules` for what is not a compiled file at all.
   */
  readonly code: RefusalCode;
  override readonly name = 'CompiledRulesError';

  /** @param refusal why the file cannot be used */
  constructor({ code, message }: Refusal) {
    super(message);
    this.code = code;
  }
}

/**
 * The rule set that `botrules build` or `serialize` wrote. Spans in it are whole lines: columns are not kept. All of it
 * is held against the model, so that what it gives is a valid rule set whatever was done to the file.
 *
 * @param file the file as it was read: its text, its bytes (UTF-8), or the object that a JSON import gives
 * @throws {CompiledRulesError} where the file cannot be used: its `code` tells stale, damaged and foreign apart
 * @throws {TypeError} where it is given something that no file can be
 */
export function loadCompiled(file: string | ArrayBuffer | ArrayBufferView | object): RuleSet {
  const written = toText(file);
  const reason = refusal(written);
  if (reason !== undefined) throw new CompiledRulesError(reason);
  return refusingDamage(() => readCompiled(JSON.parse(written)));
}

/** @throws {CompiledRulesError} in place of what a reader of other hands' data throws */
export function refusingDamage<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    // The digest fits and the content does not: it was written by other hands. A stack can overflow on it, too.
    const isKnown =
      error instanceof Misshapen || error instanceof RangeError || error instanceof SyntaxError;
    if (!isKnown) throw error;
    const what = error instanceof Misshapen ? ` (${error.message.replace(/^\./, '')})` : '';
    throw new CompiledRulesError(damage(what.replace(/\s+/g, ' ').slice(0, 300)));
  }
}

function toText(file: unknown): string {
  if (typeof file === 'string') return file.startsWith('\ufeff') ? file.slice(1) : file;
  if (isBytes(file)) return decodeUtf8(file);
  if (typeof file === 'object' && file !== null && 'botrules' in file) return JSON.stringify(file);
  throw wrongArgument(
    'loadCompiled',
    'the text of a file that "botrules build" wrote',
    file,
    'Read the file first: loadCompiled(readFileSync(path, "utf8")).',
  );
}

/** Decoders are everywhere that the language itself is, though it does not name them. */
declare class TextDecoder {
  decode(bytes: ArrayBuffer | ArrayBufferView): string;
}

function decodeUtf8(bytes: ArrayBuffer | ArrayBufferView): string {
  return new TextDecoder().decode(bytes);
}

function readCompiled(data: { readonly [key in keyof CompiledRules]?: unknown }): RuleSet {
  const sources = inside(listOf(readFile), data.files, '.files');
  const lists = inside(listOf(readList), data.lists, '.lists');
  const declared = inside(readDeclared, data.declared, '.declared');
  const version = inside(text, data.version, '.version');
  const { group } = modelReaders({
    span: linesOf(sources.map(({ file, text }) => new Source(file, text))),
    field: fieldNames(declared.fields),
    list: numberOf(lists),
  });
  const root = inside(group, data.rules, '.rules');
  const wrong = wrongName(root);
  if (wrong !== undefined) throw new Misshapen(wrong);
  return asLoaded({ root, version, sources, declared });
}

const lines = wholeNumber(1, lineRange - 1);

/** The text of a file of which nothing but its lines is known: one space each. */
export const readFile: Reader<SourceText> = (data) => {
  if (!Array.isArray(data)) return refuse('a file with its lines');
  return { file: text(data[0]), text: `${' \n'.repeat(lines(data[1]) - 1)} ` };
};

/** The list of a number. */
export function numberOf(lists: readonly List[]): Reader<List> {
  return (data) => lists[data as number] ?? refuse('the number of a list');
}

// Neighbours mostly share a line: a rule in one line has one span for all its parts.
export function linesOf(sources: readonly Source[]): Reader<Span> {
  let last: unknown;
  let span: Span | undefined;
  return (data) => {
    if (data === last && span !== undefined) return span;
    if (!Number.isSafeInteger(data)) return refuse('a line of a file');
    const line = (data as number) % lineRange;
    const source = sources[Math.floor((data as number) / lineRange)];
    const start = Math.max(0, 2 * (line - 1));
    if (source === undefined || line < 0 || start > source.text.length) {
      return refuse('a line of a file');
    }
    last = data;
    span = { source, start, end: line === 0 ? 0 : start + 1 };
    return span;
  };
}
