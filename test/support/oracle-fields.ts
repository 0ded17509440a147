import { createHash } from 'node:crypto';
import type { Event } from '@botrules/core';
import { isLosslessNumber, parse, stringify } from 'lossless-json';
import type { Field } from '../../packages/core/src/rules/model.js';
import { World } from './oracle-memory.js';

/** The text that a field holds, or `undefined` where it is absent. */
export function fieldValue(
  field: Field,
  event: Event,
  world = new World([], event),
): string | undefined {
  switch (field.kind) {
    case 'memory':
      return world.value(field.key);
    case 'plain':
      if (field.name === 'human') {
        const said = event.event === 'handover' ? event.human : undefined;
        return `${said ?? world.human}`;
      }
      if (field.name === 'answer_to') return world.answerTo;
      if (field.name === 'away') return world.away;
      if (field.name === 'missed') return world.missed;
      if (field.name.startsWith('arrival.'))
        return world.arrival(field.name.slice('arrival.'.length));
      if (field.name.startsWith('person.')) return undefined;
      if (field.name === 'typed') return event.typed === true ? 'true' : undefined;
      // A chat that has no name is the person's own.
      if (field.name === 'conversation.type') return event.conversation?.type ?? 'direct';
      if (field.name === 'conversation.id' && event.conversation?.id === undefined)
        return toText(event.sender?.id);
      return toText(follow(event, field.name.split('.')));
    case 'json':
      return toText(follow(parseJson(toText(follow(event, ['payload']))), field.path));
    case 'query':
      return queryValue(toText(follow(event, ['payload'])), field.key);
    case 'raw':
      return toText(follow(follow(event, ['raw']), field.path));
    case 'split': {
      const [sender, channel, account] = ['sender.id', 'channel', 'recipient.id'].map((name) =>
        toText(follow(event, name.split('.'))),
      );
      if (sender === undefined) return undefined;
      const given = follow(event, ['split', field.key]);
      if (typeof given === 'number' && /^\d{1,2}(\.\d\d?)?$/.test(`${given}`)) return `${given}`;
      const texts = [field.key, channel ?? '', account ?? '', sender];
      const hash = createHash('sha256').update(texts.join('\0')).digest();
      return `${(hash.readUInt32BE(0) % 10_000) / 100}`;
    }
    case 'age': {
      const { age } = event;
      return typeof age === 'number' && Number.isFinite(age) ? `${Math.round(age)}` : undefined;
    }
    case 'custom':
      return toText(follow(follow(event, ['fields']), [field.name]));
  }
}

/** Follows a path into JSON: a key into a map, an index into a list, and nothing into anything else. */
export function follow(value: unknown, path: readonly string[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (typeof value !== 'object' || value === null || isLosslessNumber(value)) return undefined;
  if (Array.isArray(value) && !/^(0|[1-9][0-9]*)$/.test(key)) return undefined;
  if (!Object.hasOwn(value, key)) return undefined;
  return follow((value as Record<string, unknown>)[key], rest);
}

function parseJson(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    // If a key stands twice, the last one counts, as in every JSON parser.
    return parse(text, undefined, { onDuplicateKey: ({ newValue }) => newValue });
  } catch {
    return undefined;
  }
}

/** Text is itself, `null` and `undefined` are absent, anything else is its JSON text. */
export function toText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return undefined;
  return stringify(value);
}

/** The first `KEY=VALUE` of `a=b&c=d`, percent-decoded, `+` as a space. */
function queryValue(payload: string | undefined, key: string): string | undefined {
  for (const pair of payload?.split('&') ?? []) {
    const equals = pair.indexOf('=');
    if (equals === -1) continue;
    if (percentDecode(pair.slice(0, equals)) === key) return percentDecode(pair.slice(equals + 1));
  }
  return undefined;
}

/** `+` is a space, `%C3%A9` is é, and a percent sign that begins no character is itself. */
function percentDecode(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  let decoded = '';
  for (let at = 0; at < spaced.length; ) {
    // One character is one to four bytes of UTF-8, each three characters long.
    const encoded = [3, 6, 9, 12]
      .map((length) => spaced.slice(at, at + length))
      .find((slice) => slice.startsWith('%') && decodes(slice));
    decoded += encoded === undefined ? spaced[at] : decodeURIComponent(encoded);
    at += encoded?.length ?? 1;
  }
  return decoded;
}

function decodes(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
