// Stands in for a part of the language in a bundle of `@botrules/core` that is built without it, by a condition.

export function addRegexToRules(): void {}
export function addWordsToRules(): void {}
export function addMemoryToRules(): void {}
export function addTablesToRules(): void {}
