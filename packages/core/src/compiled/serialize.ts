import type { Declared } from '../declared.js';
import type { Source, Span } from '../report/source.js';
import type { Field, LikePattern, List, RegexPattern, RuleSet } from '../rules/model.js';
import { needRuleSet } from '../rules/need-rule-set.js';
import { writeHead } from './compiled-file.js';

/** What stands in a compiled file beside its head. Keys are the model's; what is shared in it stands once. */
export interface CompiledRules {
  /** Each file, and how many lines it has. Spans are kept to the line: `[number of the file, line]` in one number. */
  readonly files: readonly (readonly [file: string, lines: number])[];
  readonly lists: readonly List[];
  readonly declared: Declared;
  readonly version: string;
  readonly rules: unknown;
}

/** A span in one number. A file has fewer lines than this. Line 0 is the file as a whole. */
export const lineRange = 2 ** 26;

/**
 * Writes a checked rule set as text that `loadCompiled` starts from, with neither the YAML nor the schema at hand.
 * Of where things stand it keeps the lines, and not the texts that were read.
 *
 * @throws {TypeError} where it is given something else than a rule set
 */
export function serialize(ruleSet: RuleSet): string {
  const { root, version, declared } = needRuleSet('serialize', ruleSet);
  const writer = new RuleWriter();
  const rules = writer.write(root);
  const around: Omit<CompiledRules, 'rules'> = {
    files: writer.newFiles(),
    lists: writer.newLists(),
    declared,
    version,
  };
  return writeHead(`${JSON.stringify(around).slice(0, -1)},"rules":${rules}}`);
}

/** Writes parts of one rule set as JSON. What is shared in it is written as a number, in the order of its first use. */
export class RuleWriter {
  readonly #sources = new Numbers<Source>();
  readonly #lists = new Numbers<List>();

  /** The JSON of a part. */
  write(part: unknown): string {
    return JSON.stringify(part, (key, value: unknown) => {
      switch (key) {
        case 'span': {
          const { source, start, end } = value as Span;
          const line = end === 0 ? 0 : source.position(start).line;
          return this.#sources.of(source) * lineRange + line;
        }
        case 'field':
          return (value as Field).name;
        case 'list':
          return this.#lists.of(value as List);
        // All that a pattern is follows from its text.
        case 'patterns':
          return (value as readonly (LikePattern | RegexPattern)[]).map(({ text }) => ({ text }));
        default:
          return value;
      }
    });
  }

  /** The files that were first used since the last call, each with its lines. */
  newFiles(): CompiledRules['files'] {
    return this.#sources
      .fresh()
      .map((source) => [source.file, source.position(source.text.length).line]);
  }

  /** The lists that were first used since the last call. */
  newLists(): readonly List[] {
    return this.#lists.fresh();
  }
}

/** Numbers for things, in the order in which they are first asked for. */
class Numbers<T> {
  readonly #known = new Map<T, number>();
  #fresh: T[] = [];

  of(thing: T): number {
    let number = this.#known.get(thing);
    if (number === undefined) {
      number = this.#known.size;
      this.#known.set(thing, number);
      this.#fresh.push(thing);
    }
    return number;
  }

  fresh(): readonly T[] {
    const fresh = this.#fresh;
    this.#fresh = [];
    return fresh;
  }
}
