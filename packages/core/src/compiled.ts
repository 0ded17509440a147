/** The entry `@botrules/core/compiled`: starts from what `botrules build` wrote, without YAML and without the schema. */
export { CompiledRulesError } from './compiled/built-file.js';
export { loadCompiled } from './compiled/load-compiled.js';
export type { Decision } from './decision.js';
export type { Event } from './event.js';
export type { LanguagePart } from './report/left-out.js';
export { createBuiltRouter as createRouter } from './router/indexed-router.js';
export type { Router } from './router/router.js';
export type { RuleSet } from './rules/model.js';
