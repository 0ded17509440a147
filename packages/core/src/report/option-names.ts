import { nearest } from './suggest.js';

/** @throws {TypeError} if an option has an unknown name */
export function needNames(caller: string, options: object, names: readonly string[]): void {
  for (const name of Object.keys(options)) {
    if (names.includes(name)) continue;
    const like = nearest(name, names);
    throw new TypeError(
      `${caller} takes options of other names, and was given "${name.slice(0, 60)}". ${like === undefined ? 'Leave it out' : `Write "${like}"`}.`,
    );
  }
}
