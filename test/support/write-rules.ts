import type {
  FileSketch,
  FolderSketch,
  GroupSketch,
  ItemSketch,
  RuleSketch,
} from './rule-sketch.js';
import { type Scope, writeCondition } from './write-conditions.js';
import { writeOutcome } from './write-outcomes.js';
import { Plain, toYaml, type Yaml, YamlMap } from './yaml-text.js';

/** The names below that are names of tables. */
const tableNames = ['skus', 'constructor'];
const listNames = ['sizes', 'skus', '__proto__', 'constructor', 'a list'];

/** Writes a sketch as rule files that load without an error: file name to YAML text. */
export function writeRules(root: FolderSketch): Record<string, string> {
  const writer = new Writer();
  writer.folder(root, '', {
    names: 0,
    captures: new Map(),
    lists: [],
    tables: new Map(),
  });
  return writer.files;
}

class Writer {
  readonly files: Record<string, string> = {};
  #rules = 0;
  #includes = 0;

  folder(folder: FolderSketch, path: string, scope: Scope): void {
    folder.files.forEach((file, index) => {
      this.#file(file, `${path}${index + 1}.yaml`, scope);
    });
  }

  #file(group: GroupSketch, path: string, scope: Scope): void {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    this.files[path] = `${toYaml(this.#group(group, folder, scope))}\n`;
  }

  #group(group: GroupSketch, folder: string, outer: Scope): YamlMap {
    const names = listNames.filter((name) => !outer.lists.includes(name));
    const lists = group.lists.slice(0, names.length).map((values, index) => ({
      name: names[index]!,
      values,
    }));
    const tables = lists.flatMap(({ name, values }) => {
      const keys = [...new Set(values.map((value) => value.trim()))].filter((key) => key !== '');
      const rows = keys.map(
        (k, at) =>
          new YamlMap([
            ['k', k],
            ['b', at === 0 ? '' : `${k}!`],
          ]),
      );
      return tableNames.includes(name) && rows.length > 0 ? [{ name, keys, rows }] : [];
    });
    const ofTables = new Map(tables.map(({ name, keys }) => [name, keys]));
    const plain = lists.filter(({ name }) => !ofTables.has(name));
    const listed = {
      ...outer,
      lists: [...outer.lists, ...lists.map(({ name }) => name)],
      tables: new Map([...outer.tables, ...ofTables]),
    };
    const when = group.when && writeCondition(group.when, listed);
    const scope = when === undefined ? listed : { ...listed, ...when.scope };
    return new YamlMap([
      ['lists', plain.length === 0 ? undefined : new YamlMap(plain.map((l) => [l.name, l.values]))],
      [
        'tables',
        tables.length === 0
          ? undefined
          : new YamlMap(tables.map(({ name, rows }) => [name, new YamlMap([['rows', rows]])])),
      ],
      ['when', when?.yaml],
      ['rules', group.items.map((item) => this.#item(item, folder, scope))],
      ['default', group.default && writeOutcome(group.default, scope)],
    ]);
  }

  #item(item: ItemSketch, folder: string, scope: Scope): Yaml {
    switch (item.kind) {
      case 'rule':
        return this.#rule(item, scope);
      case 'group':
        return this.#group(item, folder, scope);
      case 'file':
      case 'folder':
        return this.#include(item, folder, scope);
    }
  }

  #include(item: FileSketch | FolderSketch, folder: string, scope: Scope): Yaml {
    const name = `part-${++this.#includes}`;
    if (item.kind === 'folder') {
      this.folder(item, `${folder}${name}/`, scope);
      return new YamlMap([['include', name]]);
    }
    // Below the folder, since every file of a folder belongs to it already.
    this.#file(item.group, `${folder}${name}/rules.yaml`, scope);
    return new YamlMap([['include', `${name}/rules.yaml`]]);
  }

  #rule(rule: RuleSketch, outer: Scope): Yaml {
    const number = ++this.#rules;
    const when = writeCondition(rule.when, outer);
    return new YamlMap([
      ['name', ['', '', '', '', '__proto__', 'constructor'][number] || `rule ${number}`],
      ['disabled', rule.disabled ? new Plain('true') : undefined],
      ['continue', rule.continue ? new Plain('true') : undefined],
      ['when', when.yaml],
      ...writeOutcome(rule.outcome, { ...outer, ...when.scope }).entries,
    ]);
  }
}
