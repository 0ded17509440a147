import { type ProfileEntry, ProfileError } from '@botrules/channel';
import type { ProfilePayload, Span } from '@botrules/core';
import { type Node, parseYaml, Source, say } from '@botrules/core/tooling';
import { channels } from '@botrules/service/channels';
import { UsageError } from '../terminal/usage-error.js';
import { readText } from './disk.js';

/** A file of a Messenger profile, with what people can send by its buttons. */
export interface Profile {
  readonly source: Source;
  readonly payloads: readonly (ProfilePayload & { readonly title?: string })[];
}

/** Reads a Messenger profile as the API gives it or takes it. Throws a `UsageError` where it is not one. */
export async function readProfileFile(path: string): Promise<Profile> {
  const source = new Source(path, await readText(path));
  try {
    // JSON is YAML, too, and the reader of YAML knows where everything stands.
    const node = parseYaml(source, () => {});
    const payloads = payloadsOf(source.text).map(({ payload, where, title }) => {
      const span = node && spanAt(node, `${where}.payload`);
      const words = title === undefined ? {} : { title };
      return { payload, where: say`${where} of ${path}`, ...words, ...(span && { span }) };
    });
    return { source, payloads };
  } catch (error) {
    if (error instanceof ProfileError) throw new UsageError(`${path}: ${error.message}`);
    throw error;
  }
}

/** The payloads, by the first channel that takes the text for a profile; where none does, throws what the first one says. */
function payloadsOf(text: string): readonly ProfileEntry[] {
  let refusal: unknown;
  for (const { readProfile } of channels) {
    try {
      if (readProfile !== undefined) return readProfile(text);
    } catch (error) {
      refusal ??= error;
    }
  }
  throw refusal;
}

/** The place of a path such as `data[0].get_started.payload`. */
function spanAt(root: Node, path: string): Span | undefined {
  let node: Node | undefined = root;
  for (const step of path.match(/[^.[\]]+/g) ?? []) {
    if (node?.kind === 'map') node = node.entries.find(({ key }) => key === step)?.value;
    else node = node?.kind === 'list' ? node.items[Number(step)] : undefined;
  }
  return node?.span;
}
