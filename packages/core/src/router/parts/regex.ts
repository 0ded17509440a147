import type { LanguagePart } from '../../report/left-out.js';
import { addRegexToRules } from '../../rules/parts/regex.js';

/** Regular expressions: `regex`. */
export const regex: LanguagePart = { part: 'regex', add: addRegexToRules };
