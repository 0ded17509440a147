import type { Alias, Document, Range, YAMLMap, YAMLSeq } from 'yaml';
import { isAlias, isMap, isScalar, Scalar } from '#yaml';
import { oddSpace, unseen } from '../report/characters.js';
import type { Report } from '../report/diagnostic.js';
import * as problems from '../report/problems.js';
import type { Source, Span } from '../report/source.js';
import { composeYaml } from './compose-yaml.js';
import { faultsByRule } from './faults-by-rule.js';
import type { MapEntry, MapNode, Node } from './node.js';
import { otherFormat } from './other-format.js';
import { needsSpace } from './repairs.js';
import { reportYamlErrors } from './yaml-errors.js';
import { faultsOf } from './yaml-faults.js';

/** What is read as a key if an odd space or dash hides the key or its value. */
const oddKey = new RegExp(`^(?:-?|[\\w.]+:)(${oddSpace.source}|${unseen.source})|^([–—−•])(?=\\s)`);

/** How deep maps and lists may be nested: twice what the deepest condition needs, and far from the end of the stack. */
const maxDepth = 200;
/** How long one text may be. The longest that the platform takes is 2,083 characters. */
const maxText = 65_536;
/** How many nodes aliases may add to a file. */
const maxAliased = 100_000;

type YamlNode = Alias | Scalar | YAMLMap | YAMLSeq | null;

export interface ParseYamlOptions {
  /**
   * Whether a hint may quote a whole line of the file, corrected; by default `true`. It is `false` for files that hold
   * secrets.
   */
  readonly quoteLines?: boolean;
  /**
   * Whether half a surrogate pair is an error, as in rules; by default `false`. What people sent may contain one, and
   * so may a test of it.
   */
  readonly wholeCharacters?: boolean;
  /** A rule file's text as it was when it could last be read, so that what is wrong with it now is found sooner. */
  readonly lastSound?: string | undefined;
}

/** `parseYaml` for YAML that is not plain, by the library that knows all of YAML. */
export function readAnyYaml(
  source: Source,
  report: Report,
  { quoteLines = true, wholeCharacters = false, lastSound }: ParseYamlOptions,
): Node | undefined {
  const strange = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\r(?!\n)/.exec(source.text);
  if (strange) {
    report(problems.strangeCharacter({ source, start: strange.index, end: strange.index + 1 }));
    return undefined;
  }
  const other = otherFormat(source);
  if (other) {
    report(other);
    return undefined;
  }
  const inRules = faultsByRule(source.text, composeYaml, lastSound);
  if (inRules) {
    reportYamlErrors(inRules, source, report, quoteLines);
    return undefined;
  }
  const document = composeYaml(source.text);
  const faults = faultsOf(document, source.text, composeYaml);
  const errors = reportYamlErrors(faults, source, report, quoteLines);
  if (errors.broken) return undefined;
  return new Converter(source, errors.local, report, wholeCharacters).document(document);
}

interface Anchored {
  /** `undefined` while the anchored node is still being read. */
  node: Node | undefined;
  size: number;
}

class Converter {
  readonly #source: Source;
  readonly #report: Report;
  /** Where mistakes begin that only concern one text. */
  readonly #local: readonly number[];
  readonly #wholeCharacters: boolean;
  readonly #anchors = new Map<string, Anchored>();
  #depth = 0;
  /** Nodes so far; those behind aliases are counted each time they are used. */
  #size = 0;
  #aliased = 0;
  #gaveUp = false;

  constructor(source: Source, local: readonly number[], report: Report, wholeCharacters: boolean) {
    this.#source = source;
    this.#local = local;
    this.#report = report;
    this.#wholeCharacters = wholeCharacters;
  }

  document(document: Document): Node | undefined {
    const contents = document.contents as YamlNode;
    if (contents === null) return this.#text('', true, [0, 0, 0]);
    const node = this.#node(contents);
    return this.#gaveUp ? undefined : node;
  }

  #node(node: Exclude<YamlNode, null>): Node | undefined {
    if (this.#gaveUp) return undefined;
    if (isAlias(node)) return this.#alias(node);
    if (node.tag !== undefined) {
      const span = this.#tagSpan(node);
      this.#report(problems.tag(span, this.#source.text.slice(span.start, span.end)));
      return this.#broken(node.range);
    }
    const anchored: Anchored | undefined = node.anchor ? { node: undefined, size: 0 } : undefined;
    if (anchored) this.#anchors.set(node.anchor!, anchored);
    const before = this.#size++;
    const result = this.#content(node);
    if (anchored) {
      anchored.node = result;
      anchored.size = this.#size - before;
    }
    return result;
  }

  #content(node: Scalar | YAMLMap | YAMLSeq): Node | undefined {
    if (isScalar(node)) return this.#scalar(node);
    if (this.#depth === maxDepth) {
      this.#giveUp(problems.tooDeep(this.#span(node.range), maxDepth));
      return undefined;
    }
    this.#depth++;
    const result = isMap(node) ? this.#map(node) : this.#list(node as YAMLSeq);
    this.#depth--;
    return result;
  }

  #scalar(node: Scalar): Node | undefined {
    const plain = node.type === Scalar.PLAIN;
    const text = String(node.value);
    if (text.length > maxText) {
      this.#report(problems.textTooLong(this.#span(node.range), text.length, maxText));
      return this.#broken(node.range);
    }
    const half = this.#wholeCharacters ? /\p{Surrogate}/u.exec(text) : null;
    if (half) {
      this.#report(problems.halfCharacter(this.#span(node.range), half[0]));
      return this.#broken(node.range);
    }
    const [start, end] = node.range ?? [0, 0];
    if (this.#local.some((at) => at >= start && at <= end)) return this.#broken(node.range);
    return this.#text(text, plain, node.range);
  }

  #text(text: string, plain: boolean, range: Range | null | undefined): Node {
    return { kind: 'text', text, plain, span: this.#span(range) };
  }

  #broken(range: Range | null | undefined): Node {
    return { kind: 'broken', span: this.#span(range) };
  }

  #list(node: YAMLSeq): Node {
    const items: Node[] = [];
    for (const item of node.items) {
      const read = this.#node(item as Exclude<YamlNode, null>);
      if (read) items.push(read);
    }
    return { kind: 'list', items, span: this.#span(node.range) };
  }

  #map(node: YAMLMap): Node {
    const [start = 0] = node.range ?? [];
    if (this.#source.text.startsWith('{{', start) && !isScalar(node.items[0]?.key)) {
      this.#report(problems.twoBraces(this.#span(node.range)));
      return this.#broken(node.range);
    }
    const written = new Map<string, MapEntry>();
    const merged: MapNode[] = [];
    let mergeSpan: Span | undefined;
    for (const pair of node.items) {
      const key = pair.key as YamlNode;
      if (!isScalar(key)) {
        this.#report(problems.keyNotText(this.#span(key?.range ?? node.range)));
        continue;
      }
      const name = String(key.value);
      const keySpan = this.#span(key.range);
      const odd = key.type === Scalar.PLAIN ? oddKey.exec(name) : null;
      if (odd) {
        this.#giveUp(this.#oddKey(keySpan, odd));
        return { kind: 'map', entries: [], span: this.#span(node.range) };
      }
      const value =
        pair.value === null
          ? this.#text('', true, [key.range![1], key.range![1], key.range![1]])
          : this.#node(pair.value as Exclude<YamlNode, null>);
      if (!value) continue;
      if (name === '<<' && key.type === Scalar.PLAIN) {
        if (mergeSpan) this.#report(problems.keyTwice(keySpan, name, mergeSpan));
        mergeSpan ??= keySpan;
        merged.push(...this.#mergeSources(value));
        continue;
      }
      const first = written.get(name);
      if (first) this.#report(problems.keyTwice(keySpan, name, first.keySpan));
      else written.set(name, { key: name, keySpan, value });
    }
    for (const from of merged) {
      for (const entry of from.entries) {
        if (!written.has(entry.key)) written.set(entry.key, entry);
      }
    }
    return { kind: 'map', entries: [...written.values()], span: this.#span(node.range) };
  }

  /** Returns what `<<` merges: a map, or a list of maps in which earlier ones win. */
  #mergeSources(value: Node): MapNode[] {
    const sources = value.kind === 'list' ? value.items : [value];
    return sources.filter((from): from is MapNode => {
      if (from.kind === 'map') return true;
      if (from.kind === 'broken') return false;
      this.#report(problems.mergeNotMap(value.span));
      return false;
    });
  }

  // Aliased nodes are shared, so a chain of aliases that would grow to billions is found by counting alone.
  #alias(node: Alias): Node | undefined {
    const span = this.#span(node.range);
    const target = this.#anchors.get(node.source);
    if (!target) {
      this.#report(problems.unknownAlias(span, node.source, [...this.#anchors.keys()]));
      return { kind: 'broken', span };
    }
    if (!target.node) {
      this.#giveUp(problems.aliasOfItself(span, node.source));
      return undefined;
    }
    this.#size += target.size;
    this.#aliased += target.size;
    if (this.#aliased > maxAliased) {
      this.#giveUp(problems.aliasesGrow(span, maxAliased));
      return undefined;
    }
    return target.node;
  }

  /** Returns the finding about a key that is not one: its line begins with an odd space or dash, or has one after the colon. */
  #oddKey({ source, start }: Span, [written, , sign]: RegExpExecArray) {
    const at = start + written.length - 1;
    const span = { source, start: at, end: at + 1 };
    if (sign !== undefined) return problems.wrongDash(span, sign);
    return problems.oddSpace(span, [...source.text.matchAll(needsSpace)].length);
  }

  #giveUp(finding: Parameters<Report>[0]): void {
    if (!this.#gaveUp) this.#report(finding);
    this.#gaveUp = true;
  }

  #span(range: Range | null | undefined): Span {
    const [start, end] = range ?? [0, 0];
    return { source: this.#source, start, end: Math.max(start, end) };
  }

  /** A tag comes before its node, on the same line or one above. */
  #tagSpan(node: Scalar | YAMLMap | YAMLSeq): Span {
    const start = node.range?.[0] ?? 0;
    let at = this.#source.text.lastIndexOf('!', start);
    if (at === -1) at = start;
    else if (this.#source.text.charAt(at - 1) === '!') at--;
    const length = /^!\S*/.exec(this.#source.text.slice(at, at + 200))?.[0].length ?? 1;
    return { source: this.#source, start: at, end: at + length };
  }
}
