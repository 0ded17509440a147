import { type Form, sliceForm } from './forms.js';
import { toParts } from './like.js';
import type { CaptureSink, Matcher, Values } from './operators/operator.js';
import type { LikePattern } from './patterns.js';
import type { List } from './tables/table.js';

/**
 * A pattern such as `ORDER_{id}` or `BUY_{pizza in pizzas}_NOW`: one capture, and a text before and after it. Most
 * patterns are like this. Among 100,000 patterns, each further object to look into is a wait for memory, so this is a
 * single object.
 */
export class OneCapture implements Matcher {
  readonly #head: string;
  readonly #tail: string;
  readonly #name: string;
  readonly #form: Form;
  readonly #list: List | undefined;
  readonly #values: Values | undefined;

  /** Returns the matcher for a pattern of this form; `undefined` for others. */
  static of(
    pattern: LikePattern,
    form: Form,
    valuesOf: (list: List, form: Form) => Values,
  ): OneCapture | undefined {
    const parts = toParts(pattern, form);
    const at = parts.findIndex(({ kind }) => kind === 'capture');
    const [before, capture, behind] = [parts.slice(0, at), parts[at], parts.slice(at + 1)];
    const isLiteral = ({ kind }: { readonly kind: string }) => kind === 'literal';
    if (capture?.kind !== 'capture' || ![...before, ...behind].every(isLiteral)) return undefined;
    const textOf = (of: typeof parts) =>
      of.map((part) => (part.kind === 'literal' ? part.text : '')).join('');
    return new OneCapture(textOf(before), textOf(behind), capture, form, valuesOf);
  }

  private constructor(
    head: string,
    tail: string,
    { name, list }: { readonly name: string; readonly list?: List },
    form: Form,
    valuesOf: (list: List, form: Form) => Values,
  ) {
    this.#head = head;
    this.#tail = tail;
    this.#name = name;
    this.#form = form;
    this.#list = list;
    this.#values = list && valuesOf(list, form);
  }

  test(text: string): boolean {
    const start = this.#head.length;
    const end = text.length - this.#tail.length;
    // At least one whole character.
    if (end <= start || ((text.codePointAt(start) ?? 0) > 0xffff && end < start + 2)) return false;
    if (!text.startsWith(this.#head) || !text.endsWith(this.#tail)) return false;
    return this.#values === undefined || this.#values.has(text.slice(start, end));
  }

  capture(text: string, own: string, into: CaptureSink): void {
    const start = this.#head.length;
    const end = text.length - this.#tail.length;
    into.set(this.#name, sliceForm(own, text, this.#form, start, end));
    const table = this.#list?.table;
    if (table !== undefined) {
      into.row?.(this.#name, table, this.#values!.find(text.slice(start, end)));
    }
  }
}
