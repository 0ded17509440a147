import type {
  ButtonSketch,
  ConditionSketch,
  FileSketch,
  FolderSketch,
  GroupSketch,
  ItemSketch,
  MessageSketch,
  OperatorSketch,
  OutcomeSketch,
  PatternPart,
  RuleSketch,
  TestSketch,
  TextSketch,
  TimeSketch,
} from './rule-sketch.js';
import { Plain, toYaml, type Yaml, YamlMap } from './yaml-text.js';

// The first are what a person would choose, so that a case shrinks to those.
const captureNames = ['id', 'size', 'text', '__proto__', 'constructor', 'x1', '_', 'toString'];
const listNames = ['sizes', 'skus', '__proto__', 'constructor', 'a list'];
const paramNames = ['kind', 'id', '__proto__', 'toString'];
const placeholderFields = [
  'event',
  'payload',
  'standby',
  'title',
  'referral.ref',
  'payload.json.a',
  'payload.query.a',
  'raw.a',
];
const neverAbsent = new Set(['event', 'channel', 'standby']);

/** Writes a sketch as rule files that load without an error: file name to YAML text. */
export function writeRules(root: FolderSketch): Record<string, string> {
  const writer = new Writer();
  writer.folder(root, '', { names: 0, captures: new Map(), lists: [] });
  return writer.files;
}

/** What is in sight at one place of the rules. */
interface Scope {
  /** How many capture names are taken on the way here. */
  readonly names: number;
  /** The captures on the way here: whether each can be absent. */
  readonly captures: ReadonlyMap<string, { readonly optional: boolean }>;
  readonly lists: readonly string[];
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
    const listed = { ...outer, lists: [...outer.lists, ...lists.map(({ name }) => name)] };
    const when = group.when && writeCondition(group.when, listed);
    const scope = when === undefined ? listed : { ...listed, ...when.scope };
    return new YamlMap([
      ['lists', lists.length === 0 ? undefined : new YamlMap(lists.map((l) => [l.name, l.values]))],
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

/** What was written, and the captures that are in sight after it. */
interface Written {
  readonly yaml: Yaml;
  readonly scope: Scope;
}

function writeCondition(condition: ConditionSketch, outer: Scope, inNot = false): Written {
  let scope = outer;
  const lines: [string, Yaml | undefined][] = [];
  for (const { field, test } of condition.fields) {
    const written = writeTest(test, scope, inNot);
    lines.push([field, written.yaml]);
    scope = written.scope;
  }
  if (condition.all.length > 0) {
    const items: Yaml[] = [];
    for (const each of condition.all) {
      const written = writeCondition(each, scope, inNot);
      items.push(written.yaml);
      scope = written.scope;
    }
    lines.push(['all', items]);
  }
  if (condition.any.length > 0) {
    const before = scope;
    const alternatives = condition.any.map((each) => writeCondition(each, before, inNot));
    lines.push(['any', alternatives.map(({ yaml }) => yaml)]);
    scope = afterAny(alternatives.map((each) => each.scope));
  }
  if (condition.not !== undefined) {
    lines.push(['not', writeCondition(condition.not, scope, true).yaml]);
  }
  if (condition.time !== undefined) {
    const { time } = condition;
    lines.push(['time', Array.isArray(time) ? time.map(writeTime) : writeTime(time as TimeSketch)]);
  }
  return { yaml: new YamlMap(lines), scope };
}

/** Alternatives may share names, since only one of them gives its captures. */
function afterAny(scopes: readonly Scope[]): Scope {
  const names = new Set(scopes.flatMap((scope) => [...scope.captures.keys()]));
  return {
    names: Math.max(...scopes.map((scope) => scope.names)),
    captures: new Map(
      [...names].map((name) => [
        name,
        { optional: scopes.some((scope) => scope.captures.get(name)?.optional ?? true) },
      ]),
    ),
    lists: scopes[0]!.lists,
  };
}

function writeTest(test: TestSketch, scope: Scope, inNot: boolean): Written {
  if (typeof test === 'string') return { yaml: test, scope };
  if (test.kind === 'list') {
    const written = test.tests.map((each) => writeTest(each, scope, inNot));
    return { yaml: written.map(({ yaml }) => yaml), scope: afterAny(written.map((w) => w.scope)) };
  }
  let after = scope;
  const lines: [string, Yaml | undefined][] = [];
  for (const operator of test.operators) {
    const [key, written] = writeOperator(operator, after, inNot);
    lines.push([key, written.yaml]);
    after = written.scope;
  }
  if (test.ignoreCase) lines.push(['ignore_case', new Plain('true')]);
  return { yaml: new YamlMap(lines), scope: after };
}

function writeOperator(operator: OperatorSketch, scope: Scope, inNot: boolean): [string, Written] {
  switch (operator.kind) {
    case 'text':
      return [operator.operator, { yaml: oneOrMore(operator.values), scope }];
    case 'in': {
      // Where no list is in sight, a plain value stands in for it.
      const list = scope.lists[operator.pick % Math.max(scope.lists.length, 1)];
      return [list === undefined ? 'is' : 'in', { yaml: list ?? 'A', scope }];
    }
    case 'like': {
      const written = operator.patterns.map((parts) => writePattern(parts, scope, inNot));
      return ['like', oneOf(written)];
    }
    case 'regex': {
      const written = operator.patterns.map(({ text, optional }) => {
        if (!text.includes('(@')) return { yaml: text, scope };
        if (inNot) return { yaml: text.replace('(@', '(?:'), scope };
        const named = addCapture(scope, optional);
        return { yaml: text.replace('(@', `(?<${named.name}>`), scope: named.scope };
      });
      return ['regex', oneOf(written)];
    }
    case 'number':
      return [operator.operator, { yaml: operator.bound, scope }];
    case 'exists':
      return ['exists', { yaml: new Plain(String(operator.present)), scope }];
    case 'not':
      return ['not', { yaml: writeTest(operator.test, scope, true).yaml, scope }];
  }
}

function oneOf(written: readonly Written[]): Written {
  return {
    yaml: oneOrMore(written.map(({ yaml }) => yaml)),
    scope: afterAny(written.map(({ scope }) => scope)),
  };
}

function oneOrMore(values: readonly Yaml[]): Yaml {
  return values.length === 1 ? values[0]! : values;
}

function addCapture(scope: Scope, optional: boolean): { name: string; scope: Scope } {
  const name = captureNames[scope.names] ?? `c${scope.names}`;
  return {
    name,
    scope: {
      ...scope,
      names: scope.names + 1,
      captures: new Map([...scope.captures, [name, { optional }]]),
    },
  };
}

/** Two placeholders with nothing between them are an error, so an underscore comes between. */
function writePattern(parts: readonly PatternPart[], outer: Scope, inNot: boolean): Written {
  let scope = outer;
  let text = '';
  for (const part of parts) {
    if (typeof part === 'string') {
      text += part.replace(/[*{}\\]/g, '\\$&');
      continue;
    }
    if (/[*}]$/.test(text) && !/\\[*}]$/.test(text)) text += '_';
    if (part.kind === 'star' || inNot) {
      text += '*';
      continue;
    }
    const named = addCapture(scope, false);
    text += `{${named.name}}`;
    scope = named.scope;
  }
  return { yaml: text || '*', scope };
}

function writeTime({ not, window }: TimeSketch): Yaml {
  const written = new YamlMap(Object.entries(window));
  return not ? new YamlMap([['not', written]]) : written;
}

function writeOutcome(outcome: OutcomeSketch, scope: Scope): YamlMap {
  const known = [
    ...[...scope.captures].map(([name, { optional }]) => ({ name, sure: !optional })),
    ...placeholderFields.map((name) => ({ name, sure: neverAbsent.has(name) })),
  ].filter(({ name }, index, all) => all.findIndex((each) => each.name === name) === index);
  const params = outcome.params.slice(0, paramNames.length).map((param, index) => {
    const name = paramNames[index]!;
    return [name, 'plain' in param ? new Plain(param.plain) : writeText(param, known)] as const;
  });
  const inReach = [
    ...known,
    ...params
      .filter(([name]) => !known.some((each) => each.name === name))
      .map(([name, value]) => ({ name, sure: value instanceof Plain })),
  ];
  const { reply } = outcome;
  const messages = reply.map((message) => writeMessage(message, inReach));
  return new YamlMap([
    ['route', outcome.route],
    ['params', params.length === 0 ? undefined : new YamlMap(params)],
    ['reply', messages.length === 0 ? undefined : oneOrMore(messages)],
    ['forward', outcome.forward && writeUrl(outcome.forward, inReach)],
    ['handover', outcome.handover],
  ]);
}

type Known = readonly { readonly name: string; readonly sure: boolean }[];

function writeText(text: TextSketch, known: Known): string {
  const written = text.parts.map((part) => {
    if (typeof part === 'string') return part.replaceAll('{', '{{');
    const { name, sure } = known[part.pick % known.length]!;
    const words = part.words ?? (sure ? undefined : 'none');
    return words === undefined ? `{${name}}` : `{${name}|${words}}`;
  });
  return written.join('') || 'Hi';
}

function writeUrl(text: TextSketch, known: Known): string {
  return `https://shop.example/${writeText(text, known).replaceAll(' ', '')}`;
}

function writeMessage(message: MessageSketch, known: Known): Yaml {
  const text = (sketch: TextSketch) => writeText(sketch, known);
  switch (message.kind) {
    case 'plain':
      return text(message.text);
    case 'buttons':
      return new YamlMap([
        ['text', text(message.text)],
        ['buttons', message.buttons.map((button) => writeButton(button, known))],
      ]);
    case 'quick replies':
      return new YamlMap([
        ['text', text(message.text)],
        [
          'quick_replies',
          message.replies.map(
            ({ title, payload }) =>
              new YamlMap([
                ['title', text(title)],
                ['payload', text(payload)],
              ]),
          ),
        ],
      ]);
    case 'card': {
      const card = new YamlMap([
        ['title', text(message.title)],
        ['subtitle', message.subtitle && text(message.subtitle)],
        ['url', message.url && writeUrl(message.url, known)],
        [
          'buttons',
          message.buttons.length === 0
            ? undefined
            : message.buttons.map((button) => writeButton(button, known)),
        ],
      ]);
      return new YamlMap([['cards', [card]]]);
    }
    case 'media':
      return new YamlMap([[message.media, writeUrl(message.url, known)]]);
    case 'typing':
      return new YamlMap([['typing', message.time]]);
    case 'raw':
      return new YamlMap([
        [
          'raw',
          new YamlMap([
            ['text', text(message.text)],
            ['n', new Plain('1')],
          ]),
        ],
      ]);
  }
}

function writeButton({ title, action, value }: ButtonSketch, known: Known): Yaml {
  const written =
    action === 'phone'
      ? '+15550100'
      : action === 'url'
        ? writeUrl(value, known)
        : writeText(value, known);
  return new YamlMap([
    ['title', writeText(title, known)],
    [action, written],
  ]);
}
