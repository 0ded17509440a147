import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Io, Output } from './io.js';

/**
 * Where a diagnostic's code is explained, for terminals that can follow a link; `undefined` elsewhere.
 * `BOTRULES_DOCS` names the folder or address of the docs; without it, those of the clone or of this package.
 */
export function docsLink(
  output: Output,
  env: Io['env'],
): ((code: string) => string | undefined) | undefined {
  if (!output.isTTY) return undefined;
  const base = env.BOTRULES_DOCS || nearby()?.href;
  return base === undefined
    ? undefined
    : (code) => `${base.replace(/\/$/, '')}/diagnostics/${code}.md`;
}

/** The folder of the docs: what `BOTRULES_DOCS` names, or that of the clone or of this package; `undefined` if none is there. */
export function docsFolder(env: Io['env']): string | undefined {
  const named = env.BOTRULES_DOCS;
  if (!named || /^https?:/.test(named)) {
    const folder = nearby();
    return folder && fileURLToPath(folder);
  }
  const folder = named.replace(/^file:\/\//, '');
  return existsSync(folder) ? folder : undefined;
}

/** The docs of the clone that this package stands in; else the pages that were built into the package. */
function nearby(): URL | undefined {
  return ['../../../../docs', '../docs']
    .map((path) => new URL(path, import.meta.url))
    .find((folder) => existsSync(fileURLToPath(`${folder}/diagnostics`)));
}
