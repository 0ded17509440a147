import type { Finding } from '../report/diagnostic.js';
import { quote } from '../report/problems.js';
import { say } from '../report/say.js';
import type { Source } from '../report/source.js';

/**
 * Finds a file of values in which each line is written as in YAML: `- A1` or `"A1"`. The dash and the quotes are then
 * part of the value. A single line may be intended.
 */
export function findYamlInLines(source: Source): Finding | undefined {
  let first: { readonly start: number; readonly text: string } | undefined;
  let count = 0;
  let sign = '';
  let start = 0;
  for (const line of source.text.split('\n')) {
    const text = line.trim();
    if (text !== '' && !text.startsWith('#')) {
      const found = /^(?:(-) +\S|(["'])[^"']+\2,?$)/.exec(text);
      const own = found?.[1] ?? found?.[2];
      if (own === undefined || (first && own !== sign)) return undefined;
      first ??= { start: start + line.indexOf(text), text };
      sign = own;
      count++;
    }
    start += line.length + 1;
  }
  if (first === undefined || count < 2) return undefined;
  const value = first.text.replace(/^- +/, '').replace(/^(["'])(.*)\1,?$/, '$2');
  return {
    code: 'looks-like-operator',
    span: { source, start: first.start, end: first.start + first.text.length },
    message:
      sign === '-'
        ? say`Each line of this file is a value as it stands, so the dash in ${quote(first.text)} is part of it.`
        : say`Each line of this file is a value as it stands, so the quotes in ${quote(first.text)} are part of it.`,
    hint: say`Write ${value}, and the other lines likewise.`,
  };
}
