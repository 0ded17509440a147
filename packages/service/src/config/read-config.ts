import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import {
  type Checked,
  checkShape,
  Findings,
  type MapNode,
  parseYaml,
  Source,
} from '@botrules/core';
import type { Config } from './config.js';
import validate from './config-schema.generated.js';
import { fromOutside, quote, wrongValue } from './origin.js';
import { type Environment, References } from './secrets.js';
import { type ConfigSources, SettingsReader } from './settings-reader.js';
import type { Shown } from './shown.js';

export interface ConfigReading extends Checked<Config> {
  /** What is in force, key by key, for people. */
  readonly shown: Shown;
  /** Every file that was read: when one changes, the settings may. */
  readonly files: readonly string[];
}

/**
 * Reads all settings: flags before the environment, the environment before `botrules.yaml`, that before what is
 * built in. All mistakes are found at once. Never throws for what people wrote.
 */
export async function readConfig(sources: ConfigSources): Promise<ConfigReading> {
  const findings = new Findings();
  const texts = new Map<string, Source>();
  const path = resolve(sources.folder, sources.file ?? 'botrules.yaml');
  const dotenv = resolve(sources.folder, '.env');
  const file = await readFileNode(path, sources, findings, texts);
  const environment = { ...(await readDotenv(dotenv)), ...sources.env };
  const references = new References(environment, findings.report);
  const reader = new SettingsReader(
    { ...sources, env: environment },
    findings,
    references,
    file,
    dirname(path),
  );
  const config = await reader.read();
  for (const source of reader.outside) texts.set(source.file, source);
  return {
    value: findings.hasErrors ? undefined : config,
    ...findings.finish(texts),
    sources: texts,
    shown: reader.shown,
    files: [path, dotenv, ...references.files],
  };
}

async function readFileNode(
  path: string,
  { file, folder }: ConfigSources,
  findings: Findings,
  texts: Map<string, Source>,
): Promise<MapNode | undefined> {
  const name = relative(folder, path) || path;
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    if (file !== undefined) {
      const { span } = fromOutside('--config', file, folder);
      const hint = 'Check the path and that this user may read it.';
      findings.report(wrongValue(span, `The file ${quote(file)} cannot be read.`, hint));
      texts.set(span.source.file, span.source);
    }
    return undefined;
  }
  const source = new Source(name, text);
  texts.set(name, source);
  if (text.trim() === '') return undefined;
  const node = parseYaml(source, findings.report);
  if (node === undefined) return undefined;
  checkShape(node, validate, findings.report);
  return node.kind === 'map' ? node : undefined;
}

async function readDotenv(path: string): Promise<Environment> {
  try {
    return parseEnv(await readFile(path, 'utf8')) as Environment;
  } catch {
    return {};
  }
}
