import { lookup } from '../operators/lookup.js';
import { addLookup } from '../operators/slots.js';

export function addTablesToRules(): void {
  addLookup(lookup);
}
