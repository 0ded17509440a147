/**
 * Writes the tables of docs/rules.md and docs/tests.md from the JSON Schemas of rule files and of tests, so that the
 * pages, the schemas and what an editor explains say the same. Run by `npm run generate`; with `--check` it only says
 * whether the pages are up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const schema = readSchema('rules');
const tests = readSchema('tests');

const { condition, operators, group, rule, message, button, quickReply, card, include } =
  schema.definitions;
const conditionWords = new Set(['all', 'any', 'not', 'time']);
const timeWindow = schema.definitions.time.else;

/** What each marked place of a page holds, by the page. */
const pages = {
  'rules.md': {
    fields: {
      ...pick(condition.properties, (key) => !conditionWords.has(key)),
      'payload.json.PATH': condition.patternProperties[pattern('payload\\.json')],
      'payload.query.KEY': condition.patternProperties[pattern('payload\\.query')],
      'split.NAME': condition.patternProperties[pattern('split')],
      'memory.NAME': condition.patternProperties[pattern('memory')],
      'raw.PATH': condition.patternProperties[pattern('raw')],
    },
    operators: operators.properties,
    conditions: pick(condition.properties, (key) => conditionWords.has(key)),
    time: timeWindow.properties,
    rule: rule.properties,
    group: group.properties,
    include: include.properties,
    message: message.then.properties,
    button: button.properties,
    'quick-reply': quickReply.properties,
    card: card.properties,
  },
  'tests.md': {
    file: tests.properties,
    test: tests.definitions.test.properties,
    event: pick(tests.definitions.event.else.properties, (key) => !key.includes('.')),
    step: tests.definitions.step.properties,
    person: tests.definitions.test.properties.person.properties,
    expect: tests.definitions.expect.properties,
    message: tests.definitions.message.then.properties,
    button: tests.definitions.button.then.properties,
    card: tests.definitions.card.then.properties,
  },
};

function readSchema(kind) {
  const file = new URL(`../packages/core/schema/${kind}.schema.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}

function pattern(start) {
  return Object.keys(condition.patternProperties).find((key) => key.startsWith(`^${start}`));
}

function pick(properties, wanted) {
  return Object.fromEntries(Object.entries(properties).filter(([key]) => wanted(key)));
}

function table(properties) {
  const rows = Object.entries(properties).map(([key, { description, examples = [] }]) => {
    const example = examples.map((value) => `\`${yaml(value)}\``).join(' or ');
    return `| \`${key}\` | ${cell(description)} | ${cell(example)} |`;
  });
  return ['| key | what it is | for instance |', '| --- | --- | --- |', ...rows].join('\n');
}

function cell(text) {
  return text.replaceAll('|', '\\|');
}

/** A value as a person would write it in one line. */
function yaml(value) {
  if (Array.isArray(value)) return `[${value.map(yaml).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, inner]) => `${key}: ${yaml(inner)}`);
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
  }
  const text = String(value);
  return typeof value === 'string' && /[{}[\],*\\#"|]|: /.test(text) ? `'${text}'` : text;
}

for (const [name, tables] of Object.entries(pages)) {
  const page = new URL(`../docs/${name}`, import.meta.url);
  const before = readFileSync(page, 'utf8');
  const seen = new Set();
  const after = before.replace(
    /<!-- generated: ([a-z-]+) -->[\s\S]*?<!-- \/generated -->/g,
    (_, place) => {
      if (!tables[place])
        throw new Error(`docs/${name} asks for a table "${place}" that nobody makes.`);
      seen.add(place);
      return `<!-- generated: ${place} -->\n\n${table(tables[place])}\n\n<!-- /generated -->`;
    },
  );
  const missing = Object.keys(tables).filter((place) => !seen.has(place));
  if (missing.length > 0) throw new Error(`docs/${name} has no place for: ${missing.join(', ')}.`);

  if (!process.argv.includes('--check')) writeFileSync(page, after);
  else if (before !== after) {
    console.error(`docs/${name} is not what the schema says: run "npm run generate".`);
    process.exitCode = 1;
  }
}
