import { regex } from '../operators/regex.js';
import { addRegex } from '../operators/slots.js';
import { readRegexAgain } from '../regex-run.js';

export function addRegexToRules(): void {
  addRegex(regex, readRegexAgain);
}
