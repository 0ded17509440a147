/**
 * The parts of the JSON Schemas that follow from the lists of operators, outcomes, messages and fields, so that nobody
 * writes them twice: what an editor says about each key stands where the key is read.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const root = new URL('..', import.meta.url);
const schemaOf = (kind) => new URL(`packages/core/schema/${kind}.schema.json`, root);

/** The lists, from sources. */
async function readLists() {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export { fieldKeys, plainFields } from './packages/core/src/event-fields.ts';
        export { messageKeyNames, messageKeyOf } from './packages/core/src/rules/messages/list.ts';
        export { keywordNames, keywordOf } from './packages/core/src/rules/operators/list.ts';
        export { outcomeKeyOf, outcomeNames } from './packages/core/src/rules/outcomes/list.ts';
        export { memoryKeyNames, memoryKeyOf } from './packages/core/src/rules/outcomes/memory/list.ts';
      `,
      resolveDir: root.pathname,
    },
    bundle: true,
    conditions: ['botrules-source'],
    format: 'esm',
    platform: 'node',
    write: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

const explained = ({ description, examples }, rest) => ({ description, examples, ...rest });
const entries = (keys, toValue) => Object.fromEntries(keys.map((key) => [key, toValue(key)]));

const synonymsOf = (names, keyOf) =>
  Object.fromEntries(names.flatMap((name) => keyOf(name).synonyms.map((word) => [word, name])));

function fillRules(schema, lists) {
  fillConditions(schema, lists);
  fillOutcomes(schema, lists);
}

function fillOutcomes(schema, lists) {
  const { messageKeyNames, messageKeyOf, memoryKeyNames } = lists;
  const outcomeKeyOf = (name) => lists.outcomeKeyOf(name) ?? lists.memoryKeyOf(name);
  const { group, rule, default: otherwise, message } = schema.definitions;
  const names = [...lists.outcomeNames(), ...memoryKeyNames()];
  const properties = entries(names, (name) =>
    explained(outcomeKeyOf(name).schema, outcomeKeyOf(name).shape),
  );
  const enough = names.filter((name) => outcomeKeyOf(name).isEnough !== false);
  const messageKeys = messageKeyNames();
  for (const part of [rule, otherwise]) {
    const others = Object.keys(part.properties).filter((key) => !names.includes(key));
    part.properties = { ...pickLast(part.properties, others), ...properties };
    part.anyOf = enough.map((name) => ({ required: [name] }));
    const words = Object.entries(part['x-synonyms']).filter(([, name]) => !names.includes(name));
    part['x-synonyms'] = { ...Object.fromEntries(words), ...synonymsOf(names, outcomeKeyOf) };
    // "raw" is a field, too.
    part['x-below'].reply = messageKeys.filter((key) => key !== 'raw');
  }
  for (const part of [schema, group]) part['x-below'].default = names;
  message.then.properties = entries(messageKeys, (key) =>
    explained(messageKeyOf(key).schema, messageKeyOf(key).shape),
  );
  message.then['x-synonyms'] = synonymsOf(messageKeys, messageKeyOf);
  const { one_of: _, ...ofVariant } = message.then.properties;
  schema.definitions.variant = {
    ...message,
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so.
    then: { ...message.then, 'x-what': 'a message of "one_of"', properties: ofVariant },
    else: { ...message.else, 'x-kind': 'a text or a message' },
  };
}

function fillConditions(schema, { fieldKeys, plainFields, keywordNames, keywordOf }) {
  const { operators, condition, group, rule } = schema.definitions;
  operators.properties = entries(keywordNames(), (name) =>
    explained(keywordOf(name).schema, keywordOf(name).shape),
  );
  const others = pickLast(condition.properties, ['all', 'any', 'not', 'time']);
  const test = { allOf: [{ $ref: '#/definitions/test' }] };
  condition.properties = {
    ...entries(plainFields, (name) => explained(fieldKeys[name], test)),
    ...others,
  };
  const roots = new Set(plainFields.map((name) => name.split('.')[0]));
  for (const part of [schema, group, rule]) {
    part['x-below'].when = [...roots, 'raw', 'split', 'memory', ...Object.keys(others)];
  }
}

function pickLast(map, keys) {
  return entries(keys, (key) => map[key]);
}

function fillTests(schema, lists) {
  fillEvent(schema, lists);
  fillExpect(schema, lists);
}

function fillExpect(schema, { outcomeNames, outcomeKeyOf }) {
  const { expect } = schema.definitions;
  const {
    rule,
    default: taker,
    rules,
    captures,
    memory,
    ask,
    follow_up,
    nothing,
  } = expect.properties;
  const outcomes = entries(outcomeNames(), (name) => {
    const { expected } = outcomeKeyOf(name);
    return explained(expected.schema, expected.shape);
  });
  const after = { memory, ask, follow_up, nothing };
  expect.properties = { rule, default: taker, rules, captures, ...outcomes, ...after };
}

function fillEvent(schema, { fieldKeys, plainFields }) {
  const event = schema.definitions.event.else;
  const before = event.properties;
  const text = { type: ['string', 'number', 'boolean', 'null'], 'x-kind': 'a text' };
  const toProperty = (name) => {
    const { inEvents } = fieldKeys[name];
    return explained(inEvents, inEvents.takesJson ? {} : text);
  };
  const given = plainFields.filter((name) => fieldKeys[name].inEvents);
  const dotted = given.filter((name) => name.includes('.'));
  const flat = given.filter((name) => !name.includes('.'));
  const maps = [...new Set(dotted.map((name) => name.split('.')[0]))];
  event.properties = {
    ...entries(flat, toProperty),
    ...pickLast(before, ['id', 'time', 'age', 'timestamp']),
    ...entries(maps, (map) => {
      const inner = dotted.filter((name) => name.startsWith(`${map}.`));
      const last = (name) => name.slice(map.length + 1);
      return {
        ...(before[map] ?? {
          description: `The fields that begin with \`${map}.\`.`,
          examples: [
            entries(inner.map(last), (key) => fieldKeys[`${map}.${key}`].inEvents.examples[0]),
          ],
          type: ['object', 'null'],
          'x-kind': 'keys with texts',
          'x-what': `a ${map}`,
          additionalProperties: false,
        }),
        properties: Object.fromEntries(inner.map((name) => [last(name), toProperty(name)])),
      };
    }),
    split: before.split,
    raw: before.raw,
    ...entries(dotted, toProperty),
  };
}

/**
 * Writes these parts into the schemas; where it only checks, says which schemas are not up to date.
 *
 * @param {boolean} check
 */
export async function fillSchemas(check) {
  const lists = await readLists();
  for (const [kind, fill] of [
    ['rules', fillRules],
    ['tests', fillTests],
  ]) {
    const file = schemaOf(kind);
    const before = JSON.parse(readFileSync(file, 'utf8'));
    const after = structuredClone(before);
    fill(after, lists);
    if (JSON.stringify(before) === JSON.stringify(after)) continue;
    if (check) {
      console.error(`${kind}.schema.json is not what its lists say: run "npm run generate".`);
      process.exitCode = 1;
      continue;
    }
    writeFileSync(file, JSON.stringify(after, null, 2));
    execFileSync('npx', ['biome', 'format', '--write', file.pathname], { stdio: 'pipe' });
  }
}
