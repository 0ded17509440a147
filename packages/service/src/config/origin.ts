import type { Finding, Span } from '@botrules/core';
import { Source, type TextNode } from '@botrules/core/tooling';
import { withoutPassword } from '../address.js';

/** A text that sets something, and where it was written. */
export interface Written {
  readonly text: string;
  readonly span: Span;
  /** For people: `botrules.yaml:3`, `--port`, `$PORT`. */
  readonly origin: string;
  /** The folder that a path in it starts from. */
  readonly folder: string;
}

/** A value of `botrules.yaml`. */
export function fromNode(node: TextNode, folder: string): Written {
  const { source, start } = node.span;
  const origin = `${source.file}:${source.position(start).line}`;
  return { text: node.text, span: node.span, origin, folder };
}

/**
 * The value of a flag or of an environment variable, which is a source of one line with its name for a file. A
 * password in it is not shown.
 */
export function fromOutside(origin: string, text: string, folder: string): Written {
  const shown = withoutPassword(text);
  const source = new Source(origin, shown);
  return { text, span: { source, start: 0, end: shown.length }, origin, folder };
}

/** What is wrong with a value that was written. */
export function wrongValue(span: Span, message: string, hint: string): Finding {
  return { code: 'wrong-kind', span, message, hint };
}

/** A text short enough to be quoted in a message, without a password. */
export function quote(text: string): string {
  const line = withoutPassword(text).replaceAll(/\s+/g, ' ');
  return line.length <= 60 ? `"${line}"` : `"${line.slice(0, 59)}…"`;
}
