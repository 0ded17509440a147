import type { OutlineItem, OutlinePart, PartPath } from '@botrules/core/tooling';
import type { CardText, Choices, Plain, RawText } from './card.js';

/** A value of a rule as it is written, with what stands in it. */
export class WrittenValue {
  readonly part: OutlinePart;
  readonly #file: string;
  readonly #inner = new Map<string | number, WrittenValue>();

  constructor(part: OutlinePart, file: string) {
    this.part = part;
    this.#file = file;
  }

  get path(): PartPath {
    return this.part.path;
  }

  get kind(): OutlinePart['kind'] {
    return this.part.kind;
  }

  get text(): string {
    return this.part.text ?? '';
  }

  /** What stands below a key. */
  at(key: string | number): WrittenValue | undefined {
    return this.#inner.get(key);
  }

  /** Keys with their values, or the items of a list, in order. */
  get entries(): readonly (readonly [string | number, WrittenValue])[] {
    return [...this.#inner];
  }

  get items(): readonly WrittenValue[] {
    return [...this.#inner.values()];
  }

  add(key: string | number, inner: WrittenValue): void {
    this.#inner.set(key, inner);
  }

  /** As plain data; what is not in quotes and reads as a number or a boolean is one. */
  get data(): Plain {
    if (this.kind === 'list') return this.items.map(({ data }) => data);
    if (this.kind === 'map') {
      return Object.fromEntries(this.entries.map(([key, inner]) => [key, inner.data]));
    }
    if (this.part.style !== 'plain') return this.text;
    if (this.text === 'true' || this.text === 'false') return this.text === 'true';
    return this.text !== '' && String(Number(this.text)) === this.text
      ? Number(this.text)
      : this.text;
  }

  /** As a text that can be edited. */
  asText(of: { readonly key?: string; readonly choices?: Choices | undefined } = {}): CardText {
    const { path, from, to, line, style } = this.part;
    const { key, choices } = of;
    return {
      path,
      text: this.text,
      from,
      to,
      line,
      ...(key !== undefined && { key }),
      ...(choices !== undefined && { choices }),
      ...((style === 'lines' || key === 'text') && { isLong: true }),
    };
  }

  /** As it is written. */
  asRaw(): RawText {
    const { path, from, to, line } = this.part;
    const text = this.#file.slice(from, to);
    const column = this.#file.slice(this.#file.lastIndexOf('\n', from - 1) + 1, from).length;
    const indent = new RegExp(`\\n {0,${column}}`, 'g');
    return { kind: 'raw', path, text: text.replaceAll('\r', '').replace(indent, '\n'), line };
  }
}

/** The values below each key of a rule, group or default. */
export function writtenIn(item: OutlineItem, file: string): ReadonlyMap<string, WrittenValue> {
  const all = new Map<string, WrittenValue>();
  const top = new Map<string, WrittenValue>();
  for (const part of item.parts) {
    const written = new WrittenValue(part, file);
    all.set(JSON.stringify(part.path), written);
    const key = part.path.at(-1)!;
    if (part.path.length === 1) top.set(String(key), written);
    else all.get(JSON.stringify(part.path.slice(0, -1)))?.add(key, written);
  }
  return top;
}

/** The value at the end of a path. */
export function writtenAt(
  item: OutlineItem,
  file: string,
  path: PartPath,
): WrittenValue | undefined {
  const [first, ...rest] = path;
  const top = first === undefined ? undefined : writtenIn(item, file).get(String(first));
  return rest.reduce<WrittenValue | undefined>((of, key) => of?.at(key), top);
}
