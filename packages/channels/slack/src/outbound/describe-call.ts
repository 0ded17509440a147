import { get, printable, type ShownCall, textOf, toldMedia, toldTyping } from '@botrules/channel';
import type { Json } from '@botrules/core';
import { say } from '@botrules/core/tooling';
import { decode } from '../inbound/scalars.js';
import { waitPath } from './to-calls.js';

/** What a person would see of a call, as lines of text for a terminal. */
export function describeCall({
  path,
  body,
  waitMs = 0,
}: ShownCall & { readonly waitMs?: number }): readonly string[] {
  if (path === waitPath) return [say`(waits for ${waitMs / 1000} s)`];
  if (path === 'assistant.threads.setStatus') return [toldTyping(undefined)];
  const blocks = Array.isArray(body.blocks) ? body.blocks.flatMap(linesOf) : [];
  const words = textOf(body.text);
  const lines = blocks.length > 0 || words === undefined ? blocks : linesIn(words);
  const shown = lines.length > 0 ? lines : [`${path} ${JSON.stringify(body)}`];
  const aside = body.response_type === 'ephemeral' ? [say`(to one person alone)`] : [];
  return [...aside, ...shown].map(printable);
}

/** What people see of a block. */
function linesOf(block: Json): readonly string[] {
  switch (get(block, 'type')) {
    case 'section':
      return [...pictureIn(get(block, 'accessory')), ...linesIn(textIn(block))];
    case 'image':
      return pictureIn(block);
    case 'actions': {
      const elements = get(block, 'elements');
      return Array.isArray(elements) ? elements.map(buttonOf) : [];
    }
    default:
      return [];
  }
}

function pictureIn(image: unknown): readonly string[] {
  const url = textOf(get(image, 'image_url'));
  return url === undefined ? [] : [toldMedia('image', url)];
}

function buttonOf(button: unknown): string {
  const target = textOf(get(button, 'value')) ?? textOf(get(button, 'url'));
  return `  [${textIn(button)}] → ${target ?? JSON.stringify(button)}`;
}

/** The words of a text object. */
function textIn(block: unknown): string {
  return textOf(get(get(block, 'text'), 'text')) ?? '';
}

function linesIn(text: string): readonly string[] {
  return decode(text).split(/\r?\n/);
}
