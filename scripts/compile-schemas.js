/**
 * Compiles each JSON Schema ahead of time into a validator that needs neither ajv nor `eval` when it runs, so that it
 * works under a strict Content-Security-Policy and on edge runtimes. Run it after a change of a schema:
 * `npm run generate`; with `--check` it only says whether the files are up to date.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { _, Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { usePattern } from 'ajv/dist/vocabularies/code.js';
import { build } from 'esbuild';
import { fillSchemas } from './schema-parts.js';
import { stripSchema } from './strip-schema.js';

const schemas = [
  ['packages/core/schema/rules.schema.json', 'packages/core/src/rules/rules-schema.generated.ts'],
  ['packages/core/schema/tests.schema.json', 'packages/core/src/testing/tests-schema.generated.ts'],
  [
    'packages/service/schema/config.schema.json',
    'packages/service/src/config/config-schema.generated.ts',
  ],
].filter(([from]) => existsSync(new URL(`../${from}`, import.meta.url)));

/**
 * Ajv copies all errors so far each time that a part of a list adds some, so that the time for a file with many
 * mistakes grows with their square. No error list is shared, so adding in place does the same.
 */
function inPlace(code) {
  const copying = /vErrors\.concat\(/g;
  if (!copying.test(code)) throw new Error('Ajv no longer gathers errors as this script expects.');
  const append =
    'function append(all, more) { for (const one of more) all.push(one); return all; }';
  return `${code.replace(copying, 'append(vErrors, ')}\n${append}\n`;
}

/**
 * JSON Schema holds a pattern against texts alone, and a text of YAML that looks like a number is a number to the validator: where
 * both may stand, what was written must fit the pattern either way.
 */
const patternOfNumbers = {
  keyword: 'x-pattern',
  type: ['number', 'boolean'],
  schemaType: 'string',
  error: { params: (cxt) => _`{pattern: ${cxt.parentSchema.pattern}}` },
  code(cxt) {
    const { pattern: written, type } = cxt.parentSchema;
    if (written === undefined || type === undefined) return;
    // A number that must not be one has been reported as the wrong kind.
    const types = ['number', 'boolean'].filter((each) => type.includes(each));
    const pattern = usePattern(cxt, written);
    for (const each of types) {
      cxt.fail(_`typeof ${cxt.data} === ${each} && !${pattern}.test(String(${cxt.data}))`);
    }
  },
};

async function compile(from) {
  const schema = stripSchema(
    JSON.parse(readFileSync(new URL(`../${from}`, import.meta.url), 'utf8')),
  );
  const ajv = new Ajv({
    allErrors: true,
    // Errors carry the part of the schema that they come from, which holds the words for a person.
    verbose: true,
    messages: false,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
    code: { source: true, esm: true },
  });
  for (const word of [
    'x-what',
    'x-kind',
    'x-unknown',
    'x-also',
    'x-missing',
    'x-synonyms',
    'x-below',
    'x-elsewhere',
    'x-write',
  ]) {
    ajv.addKeyword(word);
  }
  ajv.addKeyword(patternOfNumbers);
  const { outputFiles } = await build({
    stdin: {
      contents: inPlace(standaloneCode.default(ajv, ajv.compile(schema))),
      resolveDir: new URL('..', import.meta.url).pathname,
    },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    lineLimit: 120,
    write: false,
  });
  return [
    `// Compiled from ${from} by scripts/compile-schemas.js: change the schema, not this file.`,
    '// @ts-nocheck',
    outputFiles[0].text.trimEnd(),
    '',
  ].join('\n');
}

/** The profiles that rules are held to where nobody gives others: data of a channel's package, which core does not know. */
async function profiles(from) {
  const { outputFiles } = await build({
    entryPoints: [new URL(`../${from}`, import.meta.url).pathname],
    format: 'esm',
    write: false,
  });
  const { profiles } = await import(
    `data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`
  );
  return [
    `// Made from ${from} by scripts/compile-schemas.js: change that, not this file.`,
    "import type { ChannelProfile } from './channel-profile.js';",
    '',
    `export const defaultProfiles: readonly [ChannelProfile, ...ChannelProfile[]] = ${JSON.stringify(profiles, null, 2)};`,
    '',
  ].join('\n');
}

/** What an editor says of each key of a rule file, by the kind of the map that has it. */
function keyDocs(from) {
  const docs = {};
  const walk = (schema) => {
    if (typeof schema !== 'object' || schema === null) return;
    const what = schema['x-what'];
    if (what !== undefined && schema.properties !== undefined) {
      docs[what] ??= {};
      for (const [key, { description = '' }] of Object.entries(schema.properties)) {
        docs[what][key] ??= description;
      }
    }
    for (const each of Object.values(schema)) walk(each);
  };
  walk(JSON.parse(readFileSync(new URL(`../${from}`, import.meta.url), 'utf8')));
  return [
    `// Made from ${from} by scripts/compile-schemas.js: change the schema, not this file.`,
    `export const keyDocs: Readonly<Record<string, Readonly<Record<string, string>>>> = ${JSON.stringify(docs, null, 2)};`,
    '',
  ].join('\n');
}

const check = process.argv.includes('--check');
await fillSchemas(check);
for (const [from, to] of schemas) keep(from, to, await compile(from));
const ofRules = 'packages/core/schema/rules.schema.json';
keep(ofRules, 'packages/core/src/workspace/key-docs.generated.ts', keyDocs(ofRules));
const ofProfiles = 'packages/channels/messenger/src/profile.ts';
// A copy of core by itself has no channels next to it.
if (existsSync(new URL(`../${ofProfiles}`, import.meta.url))) {
  const to = 'packages/core/src/default-profiles.generated.ts';
  keep(ofProfiles, to, await profiles(ofProfiles));
}

function keep(from, to, code) {
  const target = new URL(`../${to}`, import.meta.url);
  if (!check) writeFileSync(target, code);
  else if (!existsSync(target) || readFileSync(target, 'utf8') !== code) {
    console.error(`${to} is not what ${from} makes: run "npm run generate".`);
    process.exitCode = 1;
  }
}
