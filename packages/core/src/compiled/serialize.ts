import type { Source, Span } from '../report/source.js';
import type { Field, List, RuleSet } from '../rules/model.js';
import { writeHead } from './compiled-file.js';

/** What stands in a compiled file beside its head. Keys are the model's; what is shared in it stands once. */
export interface CompiledRules {
  /** Each file, and how many lines it has. Spans are kept to the line: `[number of the file, line]` in one number. */
  readonly files: readonly (readonly [file: string, lines: number])[];
  readonly lists: readonly List[];
  readonly version: string;
  readonly rules: unknown;
}

/** A span in one number. A file has fewer lines than this. */
export const lineRange = 2 ** 26;

/** Writes a checked rule set as text that `loadCompiled` starts from, with neither the YAML nor the schema at hand. */
export function serialize(ruleSet: RuleSet): string {
  const sources = new Map<Source, number>();
  const lists = new Map<List, number>();
  const numberOf = <T>(known: Map<T, number>, value: T): number => {
    const number = known.get(value) ?? known.size;
    known.set(value, number);
    return number;
  };
  const rules = JSON.stringify(ruleSet.root, (key, value: unknown) => {
    switch (key) {
      case 'span': {
        const { source, start } = value as Span;
        return numberOf(sources, source) * lineRange + source.position(start).line;
      }
      case 'field':
        return (value as Field).name;
      case 'list':
        return numberOf(lists, value as List);
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
    version: ruleSet.version,
  };
  return writeHead(`${JSON.stringify(around).slice(0, -1)},"rules":${rules}}`);
}
