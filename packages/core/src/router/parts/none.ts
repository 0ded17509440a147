import type { LanguagePart, LeftOutPart } from '../../report/left-out.js';

// Stands in for a part of the language in a bundle of `@botrules/core` that is built without it, by a condition.

const none = (part: LeftOutPart): LanguagePart => ({ part, add: () => {} });

export const regex = /* @__PURE__ */ none('regex');
export const words = /* @__PURE__ */ none('words');
export const memory = /* @__PURE__ */ none('memory');
export const tables = /* @__PURE__ */ none('tables');
