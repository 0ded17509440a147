/**
 * Writes the tables of docs/rules.md from the JSON Schema of rule files, so that the page, the schema and what an
 * editor explains say the same. Run by `npm run generate`; with `--check` it only says whether the page is up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const schema = JSON.parse(
  readFileSync(new URL('../packages/core/schema/rules.schema.json', import.meta.url), 'utf8'),
);
const page = new URL('../docs/rules.md', import.meta.url);

const { condition, operators, group, rule, message, button, quickReply, card, include } =
  schema.definitions;
const conditionWords = new Set(['all', 'any', 'not', 'time']);
const timeWindow = schema.definitions.time.else;

/** What each marked place of the page holds. */
const tables = {
  fields: {
    ...pick(condition.properties, (key) => !conditionWords.has(key)),
    'payload.json.PATH': condition.patternProperties[pattern('payload\\.json')],
    'payload.query.KEY': condition.patternProperties[pattern('payload\\.query')],
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
};

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

const before = readFileSync(page, 'utf8');
const seen = new Set();
const after = before.replace(
  /<!-- generated: ([a-z-]+) -->[\s\S]*?<!-- \/generated -->/g,
  (_, name) => {
    if (!tables[name])
      throw new Error(`docs/rules.md asks for a table "${name}" that nobody makes.`);
    seen.add(name);
    return `<!-- generated: ${name} -->\n\n${table(tables[name])}\n\n<!-- /generated -->`;
  },
);
const missing = Object.keys(tables).filter((name) => !seen.has(name));
if (missing.length > 0) throw new Error(`docs/rules.md has no place for: ${missing.join(', ')}.`);

if (!process.argv.includes('--check')) writeFileSync(page, after);
else if (before !== after) {
  console.error('docs/rules.md is not what the schema says: run "npm run generate".');
  process.exitCode = 1;
}
