import { files, texts } from '../store.js';
import { shown } from './card-state.js';

/**
 * The files that a path in a file leads to: one, or all rule files below a folder.
 *
 * @param path as it is written, such as `../shared/orders.yaml` or `campaigns`
 * @param from the file that it is written in
 * @param known the paths of all files
 */
export function filesAt(path: string, from: string, known: readonly string[]): readonly string[] {
  const parts = from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  const target = parts.join('/');
  return known.filter((file) => {
    const isRules = /\.ya?ml$/.test(file) && !/\.test\.ya?ml$/.test(file);
    return file === target || (isRules && file.startsWith(`${target}/`));
  });
}

/** The files that are there of those that a path in the file that is shown leads to. */
export function linkedFiles(path: string): readonly string[] {
  const known = files.value.map((file) => file.path);
  return filesAt(path, shown.value.path, known).filter((file) => texts.value[file] !== undefined);
}
