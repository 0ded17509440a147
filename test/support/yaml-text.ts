/** A value to be written as YAML. Maps are lists of pairs, so that any key can be in them. */
export type Yaml = string | Plain | readonly Yaml[] | YamlMap;

/** A scalar that is written without quotes. */
export class Plain {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export class YamlMap {
  readonly entries: readonly (readonly [string, Yaml])[];
  constructor(entries: readonly (readonly [string, Yaml | undefined])[]) {
    this.entries = entries.filter((entry): entry is [string, Yaml] => entry[1] !== undefined);
  }
}

/** Block style, as a person writes it; what fits into a short line is written in flow style. */
export function toYaml(value: Yaml, indent = ''): string {
  const flow = toFlow(value);
  if (isScalar(value) || indent.length + flow.length <= 60) return flow;
  const inner = `${indent}  `;
  if (value instanceof YamlMap) {
    return value.entries
      .map(([key, each]) => `${toScalar(key)}:${below(each, inner)}`)
      .join(`\n${indent}`);
  }
  return (value as readonly Yaml[]).map((each) => `- ${toYaml(each, inner)}`).join(`\n${indent}`);
}

function below(value: Yaml, indent: string): string {
  const text = toYaml(value, indent);
  return isScalar(value) || /^[[{]/.test(text) ? ` ${text}` : `\n${indent}${text}`;
}

function toFlow(value: Yaml): string {
  if (typeof value === 'string') return toScalar(value);
  if (value instanceof Plain) return value.text;
  if (value instanceof YamlMap) {
    if (value.entries.length === 0) return '{}';
    return `{ ${value.entries.map(([key, each]) => `${toScalar(key)}: ${toFlow(each)}`).join(', ')} }`;
  }
  return `[${value.map(toFlow).join(', ')}]`;
}

function isScalar(value: Yaml): value is string | Plain {
  return typeof value === 'string' || value instanceof Plain;
}

/** Without quotes where that is plainly safe: `007`, `yes`, `ORDER_12`, `payload.json.a`. */
function toScalar(text: string): string {
  const safe = /^[A-Za-z0-9_][A-Za-z0-9_.:/-]*( [A-Za-z0-9_]+)*$/.test(text);
  return safe && !/^null$/i.test(text) && !text.endsWith(':') ? text : JSON.stringify(text);
}

/** One value by itself, several as a list. */
export function oneOrMore(values: readonly Yaml[]): Yaml {
  return values.length === 1 ? values[0]! : values;
}
