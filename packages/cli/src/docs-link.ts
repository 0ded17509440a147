import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Io, Output } from './io.js';

/**
 * Where a diagnostic's code is explained, for terminals that can follow a link; `undefined` elsewhere.
 * `BOTRULES_DOCS` names the folder or address of the docs; without it, those that stand beside this package.
 */
export function docsLink(
  output: Output,
  env: Io['env'],
): ((code: string) => string | undefined) | undefined {
  if (!output.isTTY) return undefined;
  const base = env.BOTRULES_DOCS || nearby();
  return base === undefined
    ? undefined
    : (code) => `${base.replace(/\/$/, '')}/diagnostics/${code}.md`;
}

function nearby(): string | undefined {
  const docs = new URL('../../../docs', import.meta.url);
  return existsSync(fileURLToPath(docs)) ? docs.href : undefined;
}
