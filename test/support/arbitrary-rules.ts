import fc from 'fast-check';
import { condition } from './arbitrary-conditions.js';
import { outcome } from './arbitrary-outcomes.js';
import { listed, seldom } from './arbitrary-values.js';
import type {
  FileSketch,
  FolderSketch,
  GroupSketch,
  ItemSketch,
  RuleSketch,
} from './rule-sketch.js';
import { writeRules } from './write-rules.js';

/** Rule files as a person would hand them in; fast-check prints them as they are. */
export class RuleFiles {
  /** File name to YAML text: what `parseRules` takes. */
  readonly files: Record<string, string>;

  constructor(files: Record<string, string>) {
    this.files = files;
  }

  [fc.toStringMethod](): string {
    return Object.entries(this.files)
      .map(([file, text]) => `\n# ${file}\n${text}`)
      .join('');
  }
}

export interface RuleSetShape {
  /** How many items a group has at the most; 5 unless given. */
  readonly maxItems?: number;
  /** How deep groups, files and folders nest at the most; 2 unless given. */
  readonly maxDepth?: number;
  /** How many files the folder has at the most; 3 unless given. */
  readonly maxFiles?: number;
}

/**
 * Rule sets over the whole language that load without an error: nested groups, includes of files and folders, lists,
 * every operator, condition and outcome, captures that may share a name in alternatives, names like `__proto__`. The
 * alphabet is small, so that rules overlap. A failing case shrinks to a short file with plain names.
 */
export function ruleFiles(shape: RuleSetShape = {}): fc.Arbitrary<RuleFiles> {
  const { maxItems = 5, maxDepth = 2, maxFiles = 3 } = shape;
  return fc
    .array(group(maxItems, maxDepth), { minLength: 1, maxLength: maxFiles })
    .map((files) => new RuleFiles(writeRules({ kind: 'folder', files })));
}

const rule: fc.Arbitrary<RuleSketch> = fc.record({
  kind: fc.constant('rule' as const),
  when: condition(1),
  outcome,
  disabled: seldom(10, fc.constant(true)).map(Boolean),
  continue: seldom(5, fc.constant(true)).map(Boolean),
});

function group(maxItems: number, depth: number): fc.Arbitrary<GroupSketch> {
  return fc.record({
    kind: fc.constant('group' as const),
    when: seldom(5, condition(0)),
    lists: fc.array(fc.array(listed, { minLength: 1, maxLength: 3 }), { maxLength: 2, size: '-1' }),
    items: fc.array(item(maxItems, depth), { minLength: 1, maxLength: maxItems }),
    default: seldom(3, outcome),
  });
}

function item(maxItems: number, depth: number): fc.Arbitrary<ItemSketch> {
  if (depth === 0) return rule;
  const inner = group(maxItems, depth - 1);
  const file: fc.Arbitrary<FileSketch> = fc.record({
    kind: fc.constant('file' as const),
    group: inner,
  });
  const folder: fc.Arbitrary<FolderSketch> = fc.record({
    kind: fc.constant('folder' as const),
    files: fc.array(inner, { minLength: 1, maxLength: 2 }),
  });
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 8, arbitrary: rule },
    { weight: 2, arbitrary: inner },
    { weight: 1, arbitrary: file },
    { weight: 1, arbitrary: folder },
  );
}
