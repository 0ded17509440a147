import { dirname, relative } from 'node:path';
import type { ChannelProfile, Checked } from '@botrules/core';
import {
  checkShape,
  Findings,
  type MapNode,
  parseYaml,
  Source,
  say,
  translated,
} from '@botrules/core/tooling';
import type { Config } from './config.js';
import validate from './config-schema.generated.js';
import { readDotenv } from './dotenv.js';
import { maskSentence, maskSettings } from './mask.js';
import { fromOutside, quote, type Written, wrongValue } from './origin.js';
import { pathFrom, readText } from './read-text.js';
import { References } from './secrets.js';
import { type ConfigSources, SettingsReader } from './settings-reader.js';
import type { Shown } from './shown.js';

/** What the settings are, or what is wrong with them. */
export interface ConfigReading extends Checked<Config> {
  /** The values in force, key by key, for people. */
  readonly shown: Shown;
  /** Every file that was read: when one changes, the settings may. */
  readonly files: readonly string[];
}

/**
 * Reads all settings: flags before the environment, the environment before `botrules.yaml`, that before what is
 * built in. All mistakes are found at once. Never throws for what people wrote.
 */
export async function readConfig(sources: ConfigSources): Promise<ConfigReading> {
  const { reading, ...more } = await readWith(sources, validate, (reader) => reader.read());
  return { ...reading, ...more };
}

/** Reads where the inbox is, as `readConfig` does, and nothing else: no other mistake and no missing secret matters. */
export async function readInboxAddress(sources: ConfigSources): Promise<Checked<string>> {
  const { reading } = await readWith(sources, undefined, async (reader) => reader.inbox());
  return reading;
}

/** Reads where the desk is and what it asks for, as `readConfig` does, and nothing else. */
export async function readAdmin(sources: ConfigSources): Promise<Checked<Config['admin']>> {
  const { reading } = await readWith(sources, undefined, (reader) => reader.admin());
  return reading;
}

/**
 * Reads what rules are held to: the profiles of the channels that something is set for, none where that is Messenger alone. No
 * secret is needed and no other setting has to be right, but a file that cannot be read and a name of no channel are errors.
 */
export async function readNamedProfiles(
  sources: ConfigSources,
): Promise<Checked<readonly ChannelProfile[]>> {
  const { reading } = await readWith(sources, undefined, async (reader) => reader.namedProfiles());
  return reading;
}

async function readWith<T>(
  sources: ConfigSources,
  shape: typeof validate | undefined,
  read: (reader: SettingsReader) => Promise<T>,
): Promise<{ readonly reading: Checked<T> } & Pick<ConfigReading, 'shown' | 'files'>> {
  const findings = new Findings();
  const texts = new Map<string, Source>();
  const path = pathFrom(sources.folder, sources.file ?? 'botrules.yaml');
  const dotenv = pathFrom(sources.folder, '.env');
  const file = await readFileNode(path, sources, shape, findings, texts);
  const environment = { ...(await readDotenv(dotenv, findings.report)), ...sources.env };
  const references = new References(environment, findings.report);
  const reader = new SettingsReader(
    { ...sources, env: environment },
    findings,
    references,
    file,
    dirname(path),
  );
  const value = await read(reader);
  for (const source of reader.outside) texts.set(source.file, source);
  return {
    reading: {
      value: findings.hasErrors ? undefined : value,
      ...withoutSecrets({ ...findings.finish(texts), sources: texts }),
    },
    shown: reader.shown,
    files: [path, dotenv, ...references.files],
  };
}

async function readFileNode(
  path: string,
  { file, folder }: ConfigSources,
  shape: typeof validate | undefined,
  findings: Findings,
  texts: Map<string, Source>,
): Promise<MapNode | undefined> {
  const name = relative(folder, path) || path;
  const found = await readText(path);
  if (found === 'missing' && file === undefined) return undefined;
  if (typeof found === 'string') {
    const { span } = file === undefined ? noPlace(name) : fromOutside('--config', file, folder);
    texts.set(span.source.file, span.source);
    findings.report(
      found === 'not-text'
        ? wrongValue(
            span,
            say`The file ${quote(name)} is not text in UTF-8.`,
            translated(saveAgain),
          )
        : wrongValue(
            span,
            say`The file ${quote(file ?? name)} cannot be read.`,
            translated(giveRights),
          ),
    );
    return undefined;
  }
  const source = new Source(name, found.text);
  texts.set(name, source);
  if (found.text.trim() === '') return undefined;
  const node = parseYaml(source, findings.report, { quoteLines: false });
  if (node === undefined) return undefined;
  if (shape !== undefined) checkShape(node, shape, findings.report, { quoteLines: false });
  return node.kind === 'map' ? node : undefined;
}

const saveAgain =
  /* say */ 'Save it again as UTF-8; in most editors that is a choice under "Save as".';
const giveRights = /* say */ 'Check the path and that this user may read it.';

/** A place for what is wrong with a file as such. */
function noPlace(file: string): Written {
  return fromOutside(file, '', '');
}

type Said = Pick<ConfigReading, 'diagnostics' | 'omitted' | 'sources'>;

/** The findings and sources as code frames show them, without secrets. Flags and variables have none by now. */
function withoutSecrets({ diagnostics, omitted, sources }: Said): Said {
  const isFile = (name: string) => !/^(?:\$|--)/.test(name);
  return {
    diagnostics: diagnostics.map((each) => {
      const { file, message, hint } = each;
      const text = sources.get(file)?.text;
      if (text === undefined || !isFile(file)) return each;
      return {
        ...each,
        message: maskSentence(message, text),
        ...(hint !== undefined && { hint: maskSentence(hint, text) }),
      };
    }),
    omitted,
    sources: new Map(
      [...sources].map(([name, source]) => [
        name,
        isFile(name) ? new Source(name, maskSettings(source.text)) : source,
      ]),
    ),
  };
}
