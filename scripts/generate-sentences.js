// Writes down every sentence that a package can say, as a type: a translation that lacks one does not compile. Run by
// `npm run generate`; with `--check` it only says whether anything changed.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The parts that say sentences, and where the sentences are listed. */
const rooms = [
  {
    name: 'ServerSentence',
    sources: ['packages/studio/src/server'],
    target: 'packages/studio/src/server/words',
  },
  { name: 'CommandSentence', sources: ['packages/cli/src'], target: 'packages/cli/src/terminal' },
  {
    name: 'Sentence',
    sources: ['packages/core/src'],
    target: 'packages/core/src/report',
    schemas: ['packages/core/schema/rules.schema.json', 'packages/core/schema/tests.schema.json'],
  },
  {
    // What editors say of a key. It is a list of its own, since who only loads rules has no use for it.
    name: 'SchemaSentence',
    sources: [],
    target: 'packages/core/src/de/schema',
    schemas: ['packages/core/schema/rules.schema.json', 'packages/core/schema/tests.schema.json'],
    keys: new Set(['description']),
  },
  {
    name: 'ServiceSentence',
    sources: ['packages/service/src'],
    target: 'packages/service/src/said',
    schemas: ['packages/service/schema/config.schema.json'],
  },
  { name: 'ChannelSentence', sources: ['packages/channel/src'], target: 'packages/channel/src' },
  ...['Line', 'Messenger', 'Slack', 'Telegram', 'WhatsApp'].map((name) => {
    const source = `packages/channels/${name.toLowerCase()}/src`;
    return { name: `${name}Sentence`, sources: [source], target: source };
  }),
  {
    name: 'WorkerSentence',
    sources: ['packages/studio/src/worker'],
    target: 'packages/studio/src/worker/words',
  },
];

/** The keys of a schema that hold words for people. */
const wordKeys = new Set(['x-what', 'x-kind', 'x-write', 'x-pattern', 'x-missing', 'x-elsewhere']);

for (const { name, sources, target, schemas = [], keys = wordKeys } of rooms) {
  const found = new Set(sources.flatMap(saidIn));
  for (const schema of schemas) collect(JSON.parse(readFileSync(schema, 'utf8')), keys, found);
  writeList(name, join(target, 'sentences.generated.ts'), found);
}

/** Each sentence in the files of a folder. */
function saidIn(source) {
  return readdirSync(source, { recursive: true })
    .filter(
      (name) =>
        /\.tsx?$/.test(name) &&
        !/\.generated\.ts$|^report\/say\.ts|(?:^|\/)de(?:\.ts|\/)/.test(name),
    )
    .flatMap((name) => {
      const code = readFileSync(join(source, name), 'utf8');
      return [
        ...[...code.matchAll(/(?<!`)\b(?:say|told)`/g)].map(({ index }) =>
          templateAt(code, code.indexOf('`', index) + 1),
        ),
        ...[...code.matchAll(/\/\* say \*\/\s*(['"])((?:\\.|(?!\1).)*)\1/g)].map(
          ([, quote, text]) => cooked(quote === '"' ? text : text.replace(/\\'/g, "'")),
        ),
      ];
    });
}

/** The template that begins there, its parts as numbers: `Unknown key {0} in {1}.` */
function templateAt(code, start) {
  let text = '';
  let part = 0;
  for (let at = start; at < code.length; ) {
    if (code[at] === '`') return text;
    if (code[at] === '\\') {
      text += cooked(code.slice(at, at + 2));
      at += 2;
    } else if (code.startsWith('${', at)) {
      at = afterPart(code, at + 2);
      text += `{${part++}}`;
    } else {
      text += code[at++];
    }
  }
  throw new Error(`A template is never closed: ${code.slice(start, start + 60)}`);
}

/** The place behind the brace that closes a part, in which there may be strings and templates. */
function afterPart(code, start) {
  let depth = 1;
  for (let at = start; at < code.length; at++) {
    const sign = code[at];
    // A regular expression stands where a value begins.
    const isPattern = sign === '/' && /[(,=?:&|!]\s*$/.test(code.slice(0, at).slice(-20));
    if (sign === "'" || sign === '"' || isPattern) {
      for (at++; at < code.length && code[at] !== sign; at++) if (code[at] === '\\') at++;
    } else if (sign === '`') {
      for (at++; at < code.length && code[at] !== '`'; at++) {
        if (code[at] === '\\') at++;
        else if (code.startsWith('${', at)) at = afterPart(code, at + 2) - 1;
      }
    } else if (sign === '{') {
      depth++;
    } else if (sign === '}' && --depth === 0) {
      return at + 1;
    }
  }
  throw new Error(`A template is never closed: ${code.slice(start, start + 60)}`);
}

function cooked(text) {
  return text.replace(/\\(.)/g, (_, sign) => (sign === 'n' ? '\n' : sign));
}

function collect(node, keys, found) {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    // A key of the language can be called as a key of the schema is.
    if (!keys.has(key) || (typeof value !== 'string' && 'type' in value))
      collect(value, keys, found);
    else {
      for (const text of typeof value === 'string' ? [value] : Object.values(value)) {
        // What is to be written is code, and the same in all languages.
        if (!text.startsWith('Write: ')) found.add(text);
      }
    }
  }
}

function writeList(name, target, found) {
  const sentences = [...found]
    .filter((text) => /[\p{L}“]/u.test(text.replace(/\{\d\}/g, '')))
    .sort();
  const written = [
    '// Written by scripts/generate-sentences.js.',
    '',
    '/** Each sentence that can be said here, or part of one: `{0}` and so on stand for what is filled in. */',
    `export type ${name} =`,
    ...sentences.map((text) => `  | ${JSON.stringify(text)}`),
    '  ;',
    '',
  ].join('\n');
  const isSame = existsSync(target) && readFileSync(target, 'utf8') === written;
  if (!process.argv.includes('--check')) writeFileSync(target, written);
  else if (!isSame) {
    console.error(`${target} is out of date: run npm run generate.`);
    process.exitCode = 1;
  }
}
