import { say } from '@botrules/core/tooling';
import { StudioError } from './answers.js';
import type { FileWrite } from './write-files.js';

/** @throws {StudioError} where it is not what `POST save` takes */
export function readSave(body: unknown): readonly FileWrite[] {
  const files = isObject(body) ? body.files : undefined;
  if (!Array.isArray(files) || files.length === 0 || !files.every(isWrite)) {
    throw new StudioError(
      422,
      () => say`This cannot be saved.`,
      () => say`Send { files: [{ path, base, text }] }, with base null for a new file.`,
    );
  }
  if (new Set(files.map(({ path }) => path)).size < files.length) {
    throw new StudioError(
      422,
      () => say`A file is there twice.`,
      () => say`Send each file once.`,
    );
  }
  return files;
}

/** A file that is to be made, or to get another name. */
export interface FileMove {
  readonly path: string;
  readonly from?: string;
  readonly text?: string;
}

/** @throws {StudioError} where it is not what `POST files` takes */
export function readMove(body: unknown): FileMove {
  if (isObject(body) && typeof body.path === 'string') {
    const { path, from, text } = body;
    if (isTextOrNone(from) && isTextOrNone(text)) {
      return { path, ...(from !== undefined && { from }), ...(text !== undefined && { text }) };
    }
  }
  throw new StudioError(
    422,
    () => say`This names no file.`,
    () => say`Send { path, text } or { path, from }.`,
  );
}

function isWrite(value: unknown): value is FileWrite {
  return (
    isObject(value) &&
    typeof value.path === 'string' &&
    typeof value.text === 'string' &&
    (value.base === null || typeof value.base === 'string')
  );
}

function isTextOrNone(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string';
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null;
}
