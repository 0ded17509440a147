import { type Call, printable, toldMedia, toldTyping } from '@botrules/channel';
import type { Json } from '@botrules/core';
import { say } from '@botrules/core/tooling';

/** What a person would see of a call to the platform, as lines of text for a terminal. */
export function describeCall({ kind, body, waitMs }: Call): readonly string[] {
  if (kind === 'pass_thread_control') {
    return [say`(hands the conversation over to app ${show(body.target_app_id)})`];
  }
  if (kind === 'take_thread_control') return [say`(takes the conversation back)`];
  if (kind === 'release_thread_control') return [say`(lets go of the conversation)`];
  if (kind === 'request_thread_control') return [say`(asks for the conversation)`];
  if (kind === 'typing') return [toldTyping(waitMs ?? 0)];
  // A text may have lines of its own, and words of the person in it.
  return linesOfMessage(body.message).flatMap((text) => text.split(/\r?\n/).map(printable));
}

/** A message object of the Send API. */
function linesOfMessage(message: Json | undefined): readonly string[] {
  const lines: string[] = [];
  const text = at(message, 'text');
  if (typeof text === 'string') lines.push(text);
  const attachment = at(message, 'attachment');
  const payload = at(attachment, 'payload');
  switch (at(attachment, 'type')) {
    case undefined:
      break;
    case 'template':
      lines.push(...linesOfTemplate(payload));
      break;
    default:
      lines.push(toldMedia(show(at(attachment, 'type')), show(at(payload, 'url'))));
  }
  for (const reply of list(at(message, 'quick_replies'))) {
    lines.push(`  (${show(at(reply, 'title'))}) → ${show(at(reply, 'payload'))}`);
  }
  return lines.length > 0 ? lines : [JSON.stringify(message ?? null)];
}

function linesOfTemplate(payload: Json | undefined): readonly string[] {
  const lines: string[] = [];
  const text = at(payload, 'text');
  if (typeof text === 'string') lines.push(text, ...buttons(payload));
  for (const card of list(at(payload, 'elements'))) {
    const parts = ['title', 'subtitle', 'image_url'].flatMap((key) => {
      const part = at(card, key);
      return typeof part === 'string' ? [part] : [];
    });
    lines.push(`▭ ${parts.join(' · ')}`, ...buttons(card));
  }
  return lines.length > 0 ? lines : [JSON.stringify(payload ?? null)];
}

function buttons(holder: Json | undefined): readonly string[] {
  return list(at(holder, 'buttons')).map((button) => {
    const target = at(button, 'payload') ?? at(button, 'url');
    return `  [${show(at(button, 'title'))}] → ${show(target)}`;
  });
}

function at(value: Json | undefined, key: string): Json | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.hasOwn(value, key) ? (value as { readonly [key: string]: Json })[key] : undefined;
}

function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

/** Control characters would steer the terminal. */
function show(value: Json | undefined): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? null);
  return text.replaceAll(/[\u0000-\u001f\u007f-\u009f]/g, '\ufffd');
}
