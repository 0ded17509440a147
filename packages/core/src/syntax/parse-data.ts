import { needText } from '../report/argument.js';
import { Source } from '../report/source.js';
import { toData } from './node.js';
import { parseYaml } from './parse-yaml.js';

/**
 * The data of a text in YAML, which JSON is as well: maps, lists and texts, with numbers and booleans where their JSON
 * text is what was written. `undefined` if the text is not sound YAML.
 *
 * @throws {TypeError} if the text is something else than a text
 */
export function parseData(text: string): unknown {
  needText('parseData', 'a text in YAML', text, 'Write parseData("{ payload: MENU }").');
  let isSound = true;
  const node = parseYaml(new Source('data', text), () => {
    isSound = false;
  });
  return node && isSound ? toData(node) : undefined;
}
