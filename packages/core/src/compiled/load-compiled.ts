import { type Position, Source, type Span } from '../report/source.js';
import { toField } from '../rules/fields.js';
import type {
  ButtonTemplate,
  Condition,
  Field,
  Group,
  JsonTemplate,
  List,
  MessageTemplate,
  OutcomeTemplate,
  QuickReplyTemplate,
  RuleSet,
  Template,
  TemplatePart,
  Test,
} from '../rules/model.js';
import { refusal } from './compiled-file.js';
import { type CompiledRules, lineRange } from './serialize.js';

/** A compiled file that cannot be used: not one at all, damaged, or built by another version. One line says which. */
export class CompiledRulesError extends Error {
  readonly code = 'bad-compiled-rules';
  override readonly name = 'CompiledRulesError';
}

/**
 * The rule set that `botrules build` wrote. Spans in it are whole lines: columns are not kept.
 *
 * @throws {CompiledRulesError} where the text is not a compiled file, is damaged, or is another version's
 */
export function loadCompiled(text: string): RuleSet {
  const reason = refusal(text);
  if (reason !== undefined) throw new CompiledRulesError(reason);
  const { files, lists, version, rules } = JSON.parse(text) as CompiledRules;
  const root = rules as Written<Group>;
  new Reviver(files, lists).group(root);
  return { root: root as Group, version };
}

/** A part of the model as JSON.parse gave it: what it refers to is put in its place, in the objects themselves. */
type Written<T> = { -readonly [key in keyof T]: T[key] };

/** A source of that many empty lines: its offsets are line numbers, counted from 0. */
class EmptyLines extends Source {
  constructor(file: string, lines: number) {
    super(file, '\n'.repeat(lines - 1));
  }

  override position(offset: number): Position {
    return { line: offset + 1, column: 1 };
  }
}

class Reviver {
  readonly #sources: readonly Source[];
  readonly #lists: readonly List[];
  readonly #fields = new Map<unknown, Field>();
  #number = -1;
  #span: Span | undefined;

  constructor(files: CompiledRules['files'], lists: readonly List[]) {
    this.#sources = files.map(([file, lines]) => new EmptyLines(file, lines));
    this.#lists = lists;
  }

  group(group: Written<Group>): void {
    group.span = this.#spanOf(group.span);
    if (group.when !== undefined) this.#condition(group.when);
    for (const item of group.items) {
      if (item.kind === 'group') this.group(item);
      else {
        (item as Written<typeof item>).span = this.#spanOf(item.span);
        this.#condition(item.when);
        this.#outcome(item.outcome);
      }
    }
    if (group.default !== undefined) {
      (group.default as Written<typeof group.default>).span = this.#spanOf(group.default.span);
      this.#outcome(group.default.outcome);
    }
  }

  // Neighbours mostly share a line: a rule in one line has one span for all its parts.
  #spanOf(written: unknown): Span {
    const number = written as number;
    if (number !== this.#number || this.#span === undefined) {
      const line = number % lineRange;
      const source = this.#sources[Math.floor(number / lineRange)]!;
      this.#number = number;
      this.#span = { source, start: line - 1, end: line - 1 };
    }
    return this.#span;
  }

  #fieldOf(written: unknown): Field {
    let field = this.#fields.get(written);
    if (field === undefined) {
      field = toField(written as string)!;
      this.#fields.set(written, field);
    }
    return field;
  }

  #condition(condition: Written<Condition>): void {
    switch (condition.kind) {
      case 'all':
      case 'any':
        for (const each of condition.of) this.#condition(each);
        return;
      case 'not':
        this.#condition(condition.of);
        return;
      case 'field':
        condition.span = this.#spanOf(condition.span);
        condition.field = this.#fieldOf(condition.field);
        this.#test(condition.test);
        return;
      case 'time':
        condition.span = this.#spanOf(condition.span);
    }
  }

  #test(test: Written<Test>): void {
    switch (test.kind) {
      case 'all':
      case 'any':
        for (const each of test.of) this.#test(each);
        return;
      case 'not':
        this.#test(test.of);
        return;
      case 'in':
        test.list = this.#lists[test.list as unknown as number]!;
    }
  }

  #outcome({ params, reply, forward }: OutcomeTemplate): void {
    for (const { value } of params) if (typeof value === 'object') this.#template(value);
    for (const message of reply) this.#message(message);
    if (forward !== undefined) this.#template(forward);
  }

  #message(message: MessageTemplate): void {
    switch (message.kind) {
      case 'text':
        this.#template(message.text);
        this.#buttons(message.buttons);
        this.#quickReplies(message.quickReplies);
        return;
      case 'cards':
        for (const { title, subtitle, image, url, buttons } of message.cards) {
          for (const text of [title, subtitle, image, url]) {
            if (text !== undefined) this.#template(text);
          }
          this.#buttons(buttons);
        }
        this.#quickReplies(message.quickReplies);
        return;
      case 'media':
        this.#template(message.url);
        this.#quickReplies(message.quickReplies);
        return;
      case 'raw':
        this.#json(message.message);
    }
  }

  #buttons(buttons: readonly Written<ButtonTemplate>[]): void {
    for (const button of buttons) {
      button.span = this.#spanOf(button.span);
      this.#template(button.title);
      this.#template(button.value);
    }
  }

  #quickReplies(quickReplies: readonly Written<QuickReplyTemplate>[]): void {
    for (const quickReply of quickReplies) {
      quickReply.span = this.#spanOf(quickReply.span);
      this.#template(quickReply.title);
      this.#template(quickReply.payload);
    }
  }

  #template(template: Template): void {
    if (typeof template === 'string') return;
    for (const part of template as readonly Written<TemplatePart>[]) {
      if (typeof part === 'object' && part.kind === 'field') part.field = this.#fieldOf(part.field);
    }
  }

  #json(template: JsonTemplate): void {
    if (typeof template !== 'object' || template === null) return;
    switch (template.kind) {
      case 'template':
        this.#template(template.parts);
        return;
      case 'list':
        for (const item of template.items) this.#json(item);
        return;
      case 'map':
        for (const [, value] of template.entries) this.#json(value);
    }
  }
}
