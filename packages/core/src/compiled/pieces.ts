import type { Declared } from '../declared.js';
import { Source } from '../report/source.js';
import { withCaptures, wrongDefault, wrongRule } from '../rules/check-names.js';
import type { Group, Item, List, RuleSet } from '../rules/model.js';
import { asLoaded, needRuleSet } from '../rules/need-rule-set.js';
import { fieldNames, modelReaders, readDeclared, readList } from '../rules/read-model.js';
import { inside, listOf, Misshapen, text } from '../rules/shape.js';
import { linesOf, numberOf, readFile, refusingDamage } from './load-compiled.js';
import { RuleWriter } from './serialize.js';

/** How many rules, or values of a list, stand in one piece. */
const pieceSize = 128;

/**
 * One piece of a rule set that goes from one thread to another, as JSON. The first has `declared` and `version`. A list
 * comes in stretches, before the first rule that looks at it.
 */
interface Piece {
  readonly declared?: Declared;
  readonly version?: string;
  /** Files that rules of this piece are the first to stand in, each with its lines. */
  readonly files?: readonly (readonly [file: string, lines: number])[];
  /** A new list, or more of the last one, which has no name then. */
  readonly list?: { readonly name?: string; readonly values: readonly string[] };
  /** Groups, each without its items, the rules behind them, and `null` where a group ends. */
  readonly items?: readonly (Item | null)[];
}

/**
 * Writes a rule set in pieces of some hundred rules, so that another thread can take it over while it answers events:
 * see `createPiecesReader`. Like `serialize`, it keeps of where things stand the lines.
 *
 * @throws {TypeError} where it is given something else than a rule set
 */
export function serializeInPieces(ruleSet: RuleSet): Generator<string, void, undefined> {
  return piecesOf(needRuleSet('serializeInPieces', ruleSet));
}

function* piecesOf({ root, version, declared }: RuleSet): Generator<string, void, undefined> {
  const writer = new RuleWriter();
  yield JSON.stringify({ declared, version } satisfies Piece);
  let items: (Item | null)[] = [];
  for (const item of flat(root)) {
    if (items.push(item) < pieceSize) continue;
    yield* pieces(items, writer);
    items = [];
  }
  yield* pieces(items, writer);
}

function* pieces(items: readonly (Item | null)[], writer: RuleWriter): Generator<string> {
  const written = writer.write(items);
  for (const { name, values } of writer.newLists()) {
    yield JSON.stringify({ list: { name, values: values.slice(0, pieceSize) } } satisfies Piece);
    for (let at = pieceSize; at < values.length; at += pieceSize) {
      yield JSON.stringify({ list: { values: values.slice(at, at + pieceSize) } } satisfies Piece);
    }
  }
  yield `{"files":${JSON.stringify(writer.newFiles())},"items":${written}}`;
}

function* flat(group: Group): Generator<Item | null> {
  yield { ...group, items: [] };
  for (const item of group.items) {
    if (item.kind === 'group') yield* flat(item);
    else yield item;
  }
  yield null;
}

/** Takes a rule set over, piece by piece. */
export interface PiecesReader {
  /** @throws {CompiledRulesError} where it is not the next piece */
  add(piece: string): void;
  /**
   * The whole rule set, once all pieces were added.
   *
   * @throws {CompiledRulesError} where some are missing
   */
  finish(): RuleSet;
}

/**
 * Reads what `serializeInPieces` wrote. A piece takes about a millisecond, so a program that answers events takes one
 * after the other and does something else between two. All of it is held against the model, as by `loadCompiled`.
 */
export function createPiecesReader(): PiecesReader {
  return new Pieces();
}

class Pieces implements PiecesReader {
  readonly #sources: Source[] = [];
  readonly #lists: List[] = [];
  readonly #names = new Set<string>();
  /** Groups that have begun and not ended, outermost first, with what they and those around them capture. */
  readonly #open: { readonly group: Group; readonly captures: ReadonlySet<string> }[] = [];
  #head: Pick<RuleSet, 'version' | 'declared'> | undefined;
  #readItem: (data: unknown) => Item = () => missing('the first piece');
  #root: Group | undefined;

  add(piece: string): void {
    refusingDamage(() => this.#take(JSON.parse(piece)));
  }

  finish(): RuleSet {
    return refusingDamage(() => {
      if (this.#head === undefined || this.#root === undefined || this.#open.length > 0) {
        return missing('the last piece');
      }
      const sources = this.#sources.map(({ file, text }) => ({ file, text }));
      return asLoaded({ root: this.#root, sources, ...this.#head });
    });
  }

  #take({ declared, version, files, list, items }: Piece): void {
    if (version !== undefined) this.#begin(declared, version);
    for (const { file, text } of inside(listOf(readFile), files ?? [], '.files')) {
      this.#sources.push(new Source(file, text));
    }
    if (list !== undefined) this.#takeList(list);
    for (const item of items ?? []) this.#takeItem(item);
  }

  #begin(written: unknown, version: unknown): void {
    const declared = inside(readDeclared, written, '.declared');
    this.#head = { declared, version: inside(text, version, '.version') };
    this.#readItem = modelReaders({
      span: linesOf(this.#sources),
      field: fieldNames(declared.fields),
      list: numberOf(this.#lists),
    }).item;
  }

  #takeList({ name, values }: NonNullable<Piece['list']>): void {
    const last = this.#lists.at(-1);
    if (name !== undefined) this.#lists.push(inside(readList, { name, values }, '.list'));
    else if (last === undefined) missing('the beginning of a list');
    else (last.values as string[]).push(...inside(listOf(text), values, '.list'));
  }

  #takeItem(written: unknown): void {
    if (written === null) {
      const { group, captures } = this.#open.pop() ?? missing('the beginning of a group');
      if (group.default !== undefined) refuseWrong(wrongDefault(group.default, captures));
      return;
    }
    const item = inside(this.#readItem, written, '.items');
    const around = this.#open.at(-1);
    if (around !== undefined) (around.group.items as Item[]).push(item);
    else if (item.kind === 'group' && this.#root === undefined) this.#root = item;
    else missing('the beginning of a group');
    const captures = around?.captures ?? new Set();
    if (item.kind === 'rule') refuseWrong(wrongRule(item, captures, this.#names));
    else this.#open.push({ group: item, captures: withCaptures(captures, item.when) });
  }
}

function refuseWrong(wrong: string | undefined): void {
  if (wrong !== undefined) throw new Misshapen(wrong);
}

function missing(what: string): never {
  throw new Misshapen(`${what} is missing`);
}
