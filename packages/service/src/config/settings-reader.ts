import { signForward } from '@botrules/bot';
import type { ChannelProfile, Source } from '@botrules/core';
import type { Findings, MapNode, Node } from '@botrules/core/tooling';
import { say } from '@botrules/core/tooling';
import { isPostgres, withoutPassword } from '../address.js';
import { type Channels, channels as listed } from '../channels.js';
import { profilesOf } from './accounts.js';
import { type Config, isLoopback } from './config.js';
import { namedChannels } from './named-channels.js';
import { fromNode, fromOutside, quote, type Written, wrongValue } from './origin.js';
import { readChannels } from './read-channels.js';
import { readApps, readPages } from './read-pages.js';
import { pathFrom } from './read-text.js';
import type { Environment, References, Secret } from './secrets.js';
import { type Setting, secretVariables, settings } from './settings.js';
import { type ShownValue, shownSecrets } from './shown.js';

/** Where settings come from. */
export interface ConfigSources {
  /** The file of settings; `botrules.yaml` in `folder`, if there is one, unless given. */
  readonly file?: string | undefined;
  /** Values of flags, by the flag: `--port`. */
  readonly flags: ReadonlyMap<string, string>;
  /** The variables of the environment. */
  readonly env: Environment;
  /** The channels that there are; by default all that are listed. */
  readonly channels?: Channels | undefined;
  /** The folder that the command runs in; a `.env` file in it counts as environment. */
  readonly folder: string;
}

/** Takes each setting from the place where it is set. It reports a wrong one, and goes on with the default. */
export class SettingsReader {
  readonly shown = new Map<string, ShownValue>();
  /** Flags and variables that findings may point into, as sources of one line. */
  readonly outside = new Set<Source>();
  readonly #sources: ConfigSources;
  readonly #findings: Findings;
  readonly #references: References;
  readonly #file: MapNode | undefined;
  readonly #fileFolder: string;

  constructor(
    sources: ConfigSources,
    findings: Findings,
    references: References,
    file: MapNode | undefined,
    fileFolder: string,
  ) {
    this.#sources = sources;
    this.#findings = findings;
    this.#references = references;
    this.#file = file;
    this.#fileFolder = fileFolder;
  }

  async read(): Promise<Config> {
    const { get } = this;
    const verifyToken = await this.#secret('verify_token', secretVariables.verifyToken);
    const forwardSecrets = await this.#secrets('forward.secret', secretVariables.forwardSecret);
    const lists = {
      references: this.#references,
      report: this.#findings.report,
      shown: this.shown,
      env: this.#sources.env,
      folder: this.#sources.folder,
      fileFolder: this.#fileFolder,
      sendsPerSecond: get(settings.sendsPerSecond),
    };
    const apps = await readApps(this.#node('apps'), lists);
    const pages = await readPages(this.#node('pages'), apps, lists);
    const channels = await readChannels(this.#node('channels'), {
      ...lists,
      channels: this.#sources.channels ?? listed,
    });
    const others = Object.values(channels).flat();
    for (const { value, origin } of forwardSecrets) await this.#checkForwardSecret(value, origin);
    const host = get(settings.host);
    const nobodySends = pages.length === 0 && !others.some(({ sends }) => sends);
    const dryRun = get(settings.dryRun) || nobodySends;
    const allowUnsigned = get(settings.allowUnsigned);
    // Other accounts prove what is posted for them, each by its own secret.
    if (apps.length === 0 && (pages.length > 0 || others.length === 0)) {
      if (!isLoopback(host)) this.#refuseOpenDoor(host);
      else if (!dryRun && !allowUnsigned) this.#refuseUnsigned();
    }
    return {
      rules: this.#path(settings.rules),
      host,
      port: get(settings.port),
      path: get(settings.path),
      verifyToken: verifyToken?.value,
      apps,
      pages,
      ...(others.length > 0 && { channels }),
      dryRun,
      inbox: this.inbox(),
      keepMs: get(settings.keep),
      memory: { forgetAfterMs: get(settings.forgetAfter) },
      human: { forMs: get(settings.humanFor), otherBots: this.#list(settings.otherBots) },
      workers: get(settings.workers),
      leaseMs: get(settings.lease),
      graph: {
        url: get(settings.graphUrl),
        version: get(settings.graphVersion),
        timeoutMs: get(settings.graphTimeout),
      },
      retries: {
        attempts: get(settings.attempts),
        firstMs: get(settings.firstPause),
        longestMs: get(settings.longestPause),
      },
      forward: {
        secrets: forwardSecrets.map(({ value }) => value),
        allow: this.#list(settings.forwardAllow).map((host) => host.toLowerCase()),
        timeoutMs: get(settings.forwardTimeout),
      },
      admin: await this.admin(),
      log: { level: get(settings.logLevel), personalData: get(settings.logPersonalData) },
      traces: { endpoint: get(settings.tracesEndpoint) },
      limits: { body: get(settings.bodyLimit), connections: get(settings.connectionLimit) },
    };
  }

  /** What rules are held to: the profiles of the channels that are named, whatever else is missing or wrong. */
  namedProfiles(): readonly ChannelProfile[] {
    const { env, channels = listed } = this.#sources;
    const { report } = this.#findings;
    const named = namedChannels({ channels, env, report, node: (key) => this.#node(key) });
    return profilesOf(named, channels);
  }

  /** Where metrics and the desk are. */
  async admin(): Promise<Config['admin']> {
    const { get } = this;
    const desk = await this.#desk();
    return { host: get(settings.adminHost), port: get(settings.adminPort), ...desk };
  }

  /** The operator's desk, where it is on. Where other machines reach it, it must have a password. */
  async #desk(): Promise<Pick<Config['admin'], 'desk'>> {
    const { get } = this;
    const on = get(settings.adminDesk);
    const host = get(settings.adminHost);
    const hosts = this.#list(settings.adminHosts).map((name) => name.toLowerCase());
    const personalData = get(settings.adminPersonalData);
    const file = get(settings.adminPasswordFile);
    const written = this.#written(settings.adminPasswordFile);
    if (!on) return {};
    const secret = written && file !== '' ? await this.#references.file(written) : undefined;
    if (secret === undefined && !isLoopback(host) && file === '') {
      const place = this.#written(settings.adminHost) ?? this.#written(settings.adminDesk);
      this.#findings.report(
        wrongValue(
          place!.span,
          say`The desk would listen on ${quote(host)} without a password: anyone who reaches it could drop what waits.`,
          say`Set ${settings.adminPasswordFile.key} to a file with a password, or listen on this machine alone: --admin-host 127.0.0.1.`,
        ),
      );
    }
    return { desk: { hosts, personalData, ...(secret && { password: secret.value }) } };
  }

  /** The value of a setting, wherever it is set; its fallback where it is not set, or set wrongly. */
  readonly get = <T>(setting: Setting<T>): T => {
    const { key, kind, fallback } = setting;
    const written = this.#written(setting);
    const show = (value: T, origin: string): T => {
      this.shown.set(key, { value: withoutPassword(kind.format(value)), origin });
      return value;
    };
    if (written === undefined) return show(fallback, 'default');
    const reading = kind.parse(written.text);
    if ('value' in reading) return show(reading.value, written.origin);
    const message = say`${quote(written.text)} ${reading.problem}: it is what ${quote(key)} is set to.`;
    this.#findings.report(wrongValue(written.span, message, reading.hint));
    return fallback;
  };

  #written({ key, flag, env }: Setting<unknown>): Written | undefined {
    const { flags, env: environment, folder } = this.#sources;
    const given = flags.get(flag);
    if (given !== undefined) return this.#outside(flag, given, folder);
    const variable = environment[env];
    if (variable !== undefined && variable !== '' && !isServiceLink(variable)) {
      return this.#outside(`$${env}`, variable, folder);
    }
    const node = this.#node(key);
    // That nothing stands there has been reported with the file's shape.
    if (node?.kind !== 'text' || (node.plain && node.text === '')) return undefined;
    return this.#references.resolve(fromNode(node, this.#fileFolder));
  }

  #outside(name: string, text: string, folder: string): Written {
    const written = fromOutside(name, text, folder);
    this.outside.add(written.span.source);
    return written;
  }

  /** A path, from the folder of the file or command that it was written in. */
  #path(setting: Setting<string>): string {
    return this.#fromItsFolder(setting, this.get(setting));
  }

  #fromItsFolder(setting: Setting<string>, path: string): string {
    return pathFrom(this.#written(setting)?.folder ?? this.#sources.folder, path);
  }

  /** Where the inbox is. An address with a password in it comes from the environment alone. */
  inbox(): string {
    const address = this.get(settings.inbox);
    if (address === 'memory') return address;
    if (!isPostgres(address)) return this.#fromItsFolder(settings.inbox, address);
    const written = this.#written(settings.inbox);
    if (written && !written.origin.startsWith('$') && withoutPassword(address) !== address) {
      this.#findings.report(
        wrongValue(
          written.span,
          say`The address of the inbox has a password in it, and a secret does not stand here.`,
          say`Set ${settings.inbox.env} in the environment, or write inbox: \${DATABASE_URL}.`,
        ),
      );
    }
    return address;
  }

  /** Texts from a list in the file, or from outside with commas between them. */
  #list(setting: Setting<readonly string[]>): readonly string[] {
    const node = this.#node(setting.key);
    if (this.#written(setting) !== undefined || node?.kind !== 'list') return this.get(setting);
    const texts = node.items.flatMap((item) => {
      if (item.kind !== 'text') return [];
      const reading = setting.kind.parse(item.text);
      if ('value' in reading) return reading.value;
      const message = say`${quote(item.text)} ${reading.problem}: it stands in ${quote(setting.key)}.`;
      this.#findings.report(wrongValue(item.span, message, reading.hint));
      return [];
    });
    const { source, start } = node.span;
    const origin = `${source.file}:${source.position(start).line}`;
    this.shown.set(setting.key, { value: texts.join(', '), origin });
    return texts;
  }

  async #secret(key: string, variable: string): Promise<Secret | undefined> {
    return (await this.#secrets(key, variable))[0];
  }

  async #secrets(key: string, variable: string): Promise<readonly Secret[]> {
    const { folder } = this.#sources;
    const node = this.#node(key);
    const outside = await this.#references.variable(variable, folder);
    const found: Secret[] = [];
    if (outside !== undefined) found.push(outside);
    else if (node !== undefined) {
      for (const item of node.kind === 'list' ? node.items : [node]) {
        const secret = await this.#references.secret(item, key, this.#fileFolder);
        if (secret !== undefined) found.push(secret);
      }
    }
    this.shown.set(key, shownSecrets(found));
    return found;
  }

  /** The value of a dotted key of the file. */
  #node(key: string): Node | undefined {
    let node: Node | undefined = this.#file;
    for (const part of key.split('.')) {
      if (node?.kind !== 'map') return undefined;
      node = node.entries.find((entry) => entry.key === part)?.value;
    }
    return node;
  }

  async #checkForwardSecret(secret: string, origin: string): Promise<void> {
    try {
      await signForward({ secrets: [secret], name: '', body: '', at: 0 });
    } catch {
      const { span } = this.#outside(origin, '•••', this.#sources.folder);
      const message = say`The secret of ${quote('forward.secret')} begins with whsec_ and is not base64 after that.`;
      const hint = say`Make one with: echo "whsec_$(openssl rand -base64 32)".`;
      this.#findings.report(wrongValue(span, message, hint));
    }
  }

  /** A proxy on this machine would make everybody's posts come from this machine. */
  #refuseUnsigned(): void {
    const { span } = this.#outside(`$${secretVariables.appSecret}`, '', this.#sources.folder);
    this.#findings.report(
      wrongValue(
        span,
        say`A page has a token and no app secret is set: anyone who can reach the webhook could have messages sent in its name.`,
        say`Set ${secretVariables.appSecret}: the app dashboard shows it under App settings, Basic. To try things out on this machine without one, set ${settings.allowUnsigned.key}: true.`,
      ),
    );
  }

  #refuseOpenDoor(host: string): void {
    const written = this.#written(settings.host)!;
    this.#findings.report(
      wrongValue(
        written.span,
        say`Without an app secret anyone who reaches ${quote(host)} could post events, so only this machine is served.`,
        say`Set ${secretVariables.appSecret}, or listen on this machine alone: --host 127.0.0.1.`,
      ),
    );
  }
}

/** Whether Kubernetes put it into the environment, for a Service whose name happens to make one of our variables. */
function isServiceLink(text: string): boolean {
  return /^(?:tcp|udp|sctp):\/\/\S+:\d+$/i.test(text);
}
