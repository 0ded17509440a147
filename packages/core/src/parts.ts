/**
 * The entry `@botrules/core/parts`: parts of the language that a bundle of `@botrules/core/compiled` has only where they are
 * passed, as in `loadCompiled(file, [regex])`.
 */
export type { LanguagePart } from './report/left-out.js';
export { memory } from './router/parts/memory.js';
export { regex } from './router/parts/regex.js';
export { tables } from './router/parts/tables.js';
export { words } from './router/parts/words.js';
