import type { KnownMemory } from './knowledge.js';
import { findMemoryUses, type MemoryUse, type MemoryUses } from './memory-uses.js';
import type { Group } from './model.js';
import type { LeafTest } from './operators/list.js';
import { namesRemembered } from './report-memory.js';

/** What all rules of a set remember, learned anew in each load. Of rules that are not whole only the names are known. */
export class LearnedMemory implements KnownMemory {
  #root: Group | undefined;
  #isWhole = false;
  #names: ReadonlySet<string> | undefined;
  #uses: MemoryUses | undefined;

  /** Takes the rules that were read. If they are not whole, some of them could not be. */
  learn(root: Group | undefined, isWhole: boolean): void {
    this.#root = root;
    this.#isWhole = isWhole;
    this.#names = undefined;
    this.#uses = undefined;
  }

  get names(): ReadonlySet<string> {
    this.#names ??= new Set(this.#root && namesRemembered(this.#root));
    return this.#names;
  }

  isOneOfSeveral(name: string, word: string): boolean {
    const uses = this.#usesOf();
    if (uses === undefined) return true;
    const isOther = ({ value }: MemoryUse) => typeof value === 'string' && value !== word;
    return (
      uses.written.some((use) => use.name === name && isOther(use)) ||
      uses.valuesTested.some((test) => test.name === name && mayAskFor(test.leaf, word))
    );
  }

  isAlwaysShownAs(name: string, word: string): boolean {
    const uses = this.#usesOf();
    if (uses === undefined) return false;
    return (
      uses.read.some((use) => use.name === name && use.how === 'shown') &&
      uses.written.every((use) => use.name !== name || use.value === word)
    );
  }

  #usesOf(): MemoryUses | undefined {
    if (this.#root && this.#isWhole) this.#uses ??= findMemoryUses(this.#root);
    return this.#uses;
  }
}

/** Returns whether a test may be about this word: `exists` is about any. */
function mayAskFor(leaf: LeafTest, word: string): boolean {
  if (leaf.kind === 'exists') return false;
  return (
    leaf.kind !== 'is' || leaf.values.some((value) => value.toLowerCase() === word.toLowerCase())
  );
}
