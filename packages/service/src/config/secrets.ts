import type { MapNode, Node, Report } from '@botrules/core/tooling';
import { say } from '@botrules/core/tooling';
import { fromNode, fromOutside, quote, type Written, wrongValue } from './origin.js';
import { pathFrom, readText } from './read-text.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** A secret, and where it came from; only the latter may be shown. */
export interface Secret {
  readonly value: string;
  readonly origin: string;
}

/**
 * Follows references to the environment and to files, and remembers the files, so that a secret that is
 * replaced there is found without a restart.
 */
export class References {
  readonly #environment: Environment;
  readonly #report: Report;
  readonly files = new Set<string>();

  constructor(environment: Environment, report: Report) {
    this.#environment = environment;
    this.#report = report;
  }

  /** A text that is a whole `${NAME}` stands for that variable; any other for itself. */
  resolve(written: Written): Written | undefined {
    const name = variableOf(written.text);
    if (name === undefined) return written;
    const text = this.#environment[name];
    if (text !== undefined && text !== '') return { ...written, text, origin: `$${name}` };
    this.#report(
      wrongValue(
        written.span,
        say`The environment variable ${quote(name)} is not set.`,
        say`Set ${name} in the environment or in the .env file.`,
      ),
    );
    return undefined;
  }

  /** A secret of `botrules.yaml`: `${NAME}` or `{ file: PATH }`, never the secret itself. */
  async secret(node: Node, key: string, folder: string): Promise<Secret | undefined> {
    if (node.kind === 'map') return this.#fileOf(node, folder);
    if (node.kind !== 'text') return undefined;
    const written = fromNode(node, folder);
    if (variableOf(node.text) === undefined) {
      this.#report(
        wrongValue(
          node.span,
          say`${quote(key)} is a secret, and a secret does not stand in this file.`,
          say`Write ${key}: \${NAME} and set NAME in the environment, or ${key}: { file: PATH }.`,
        ),
      );
      return undefined;
    }
    const found = this.resolve(written);
    return found && { value: found.text.trim(), origin: found.origin };
  }

  /** The environment variable itself, or the file that `NAME_FILE` names, as container platforms hand secrets over. */
  async variable(name: string, folder: string): Promise<Secret | undefined> {
    const value = this.#environment[name]?.trim();
    if (value !== undefined && value !== '') return { value, origin: `$${name}` };
    const path = this.#environment[`${name}_FILE`];
    if (path === undefined || path === '') return undefined;
    return this.#read(fromOutside(`$${name}_FILE`, path, folder));
  }

  /** The secret in a file that a setting names. */
  file(written: Written): Promise<Secret | undefined> {
    return this.#read(written);
  }

  async #fileOf(map: MapNode, folder: string): Promise<Secret | undefined> {
    const path = map.entries.find(({ key }) => key === 'file')?.value;
    return path?.kind === 'text' ? this.#read(fromNode(path, folder)) : undefined;
  }

  async #read({ text, span, folder }: Written): Promise<Secret | undefined> {
    const path = pathFrom(folder, text);
    this.files.add(path);
    const found = await readText(path);
    if (typeof found === 'object') {
      const value = found.text.trim();
      if (value !== '') return { value, origin: path };
    }
    const [what, hint] =
      typeof found === 'object'
        ? [say`is empty`, say`Write the secret into it.`]
        : found === 'not-text'
          ? [say`is not text in UTF-8`, say`Save it again as UTF-8.`]
          : [say`cannot be read`, say`Check that it is there and that this user may read it.`];
    this.#report(wrongValue(span, say`The file ${quote(text)} ${what}.`, hint));
    return undefined;
  }
}

function variableOf(text: string): string | undefined {
  return /^\$\{([A-Za-z_][A-Za-z0-9_]*)\}$/.exec(text)?.[1];
}
