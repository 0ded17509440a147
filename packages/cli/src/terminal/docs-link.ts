import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Io, Output } from './io.js';

/**
 * Where a diagnostic's code is explained, for terminals that can follow a link; `undefined` elsewhere.
 * `BOTRULES_DOCS` names the folder or address of the docs; without it, those that stand next to this package.
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

/** The folder of the docs: what `BOTRULES_DOCS` names, or that next to this package; `undefined` if neither is there. */
export function docsFolder(env: Io['env']): string | undefined {
  const named = env.BOTRULES_DOCS;
  const folder =
    !named || /^https?:/.test(named) ? fileURLToPath(beside) : named.replace(/^file:\/\//, '');
  return existsSync(folder) ? folder : undefined;
}

const beside = new URL('../../../../docs', import.meta.url);

function nearby(): string | undefined {
  return existsSync(fileURLToPath(beside)) ? beside.href : undefined;
}
