import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

/**
 * Compares a text that a person reads with `test/fixtures/<path>`; `UPDATE_GOLDEN=1` rewrites it. Escapes are made
 * visible, so that colours and links are compared too.
 */
export function expectGolden(path: string, text: string): void {
  const file = fileURLToPath(new URL(`../fixtures/${path}`, import.meta.url));
  const shown = text.replaceAll('\u001b', '␛');
  if (process.env.UPDATE_GOLDEN) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, shown);
  }
  expect(shown).to.equal(readFileSync(file, 'utf8'));
}
