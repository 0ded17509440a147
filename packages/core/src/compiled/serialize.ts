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
  const sources = new Map<Source, number>();
  const lists = new Map<List, number>();
  const numberOf = <T>(known: Map<T, number>, value: T): number => {
    const number = known.get(value) ?? known.size;
    known.set(value, number);
    return number;
  };
  const rules = JSON.stringify(root, (key, value: unknown) => {
    switch (key) {
      case 'span': {
        const { source, start, end } = value as Span;
        const line = end === 0 ? 0 : source.position(start).line;
        return numberOf(sources, source) * lineRange + line;
      }
      case 'field':
        return (value as Field).name;
      case 'list':
        return numberOf(lists, value as List);
      // All that a pattern is follows from its text.
      case 'patterns':
        return (value as readonly (LikePattern | RegexPattern)[]).map(({ text }) => ({ text }));
      default:
        return value;
    }
  });
  const around: Omit<CompiledRules, 'rules'> = {
    files: [...sources.keys()].map((source) => [
      source.file,
      source.position(source.text.length).line,
    ]),
    lists: [...lists.keys()],
    declared,
    version,
  };
  return writeHead(`${JSON.stringify(around).slice(0, -1)},"rules":${rules}}`);
}
