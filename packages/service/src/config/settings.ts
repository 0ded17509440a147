import { isIP } from 'node:net';
import { say } from '@botrules/core/tooling';

export { withoutPassword } from '../address.js';

import type { Kind } from './kinds.js';
import * as kinds from './kinds.js';

/** One thing that can be set, by a key of `botrules.yaml`, a flag or an environment variable. */
export interface Setting<T> {
  /** Its place in `botrules.yaml`: `graph.url`. */
  readonly key: string;
  /** The flag, without its value: `--graph-url`. */
  readonly flag: string;
  /** The environment variable. */
  readonly env: string;
  readonly kind: Kind<T>;
  /** Its value where nobody sets it. */
  readonly fallback: T;
  /** One line for `--help`. */
  readonly about: string;
}

function setting<T>(
  key: string,
  kind: Kind<T>,
  fallback: T,
  about: string,
  env = `BOTRULES_${key.replaceAll('.', '_').toUpperCase()}`,
): Setting<T> {
  const flag = `--${key.replaceAll(/[._]/g, '-')}`;
  return { key, flag, env, kind, fallback, about };
}

const host: Kind<string> = {
  word: 'HOST',
  parse: (text) =>
    isHost(text)
      ? { value: text }
      : {
          problem: say`is not a host`,
          hint: say`Write a host name or an IP address, such as 127.0.0.1, and the port as a setting of its own.`,
        },
  format: (name) => name,
};
const path = kinds.text('PATH', /\S/, /* say */ 'Write the path of a file or a folder.');
const time = kinds.duration;

/**
 * All single settings. Lists (`apps`, `pages`) and secrets are not among them: those have no flag, since what
 * stands on a command line is seen by every user of the machine.
 */
export const settings = {
  rules: setting('rules', path, 'rules', 'The file or folder of rules.'),
  host: setting('host', host, '127.0.0.1', 'The address to listen on.', 'HOST'),
  port: setting('port', kinds.port, 3000, 'The port to listen on; 0 is any that is free.', 'PORT'),
  path: setting(
    'path',
    kinds.text(
      'PATH',
      /^\/[\w/.~-]*$/,
      /* say */ 'Write a path that begins with "/", such as /webhook.',
    ),
    '/webhook',
    'Where the webhook is.',
  ),
  dryRun: setting(
    'dry_run',
    kinds.yesOrNo,
    false,
    'Print what would be sent, and send nothing. So it is without a page token.',
  ),
  allowUnsigned: setting(
    'allow_unsigned',
    kinds.yesOrNo,
    false,
    'Send messages without an app secret too: any program on this machine may post events then.',
  ),
  sendsPerSecond: setting(
    'sends_per_second',
    kinds.rate,
    30,
    'How many calls a second each process makes for a page; a page may say otherwise.',
  ),
  inbox: setting(
    'inbox',
    kinds.inboxAddress,
    'botrules.sqlite',
    'Where events are kept: a file, a postgres:// address, or memory.',
  ),
  keep: setting(
    'keep',
    time({ least: '2d', most: '3650d' }),
    30 * 86_400_000,
    'How long events are kept; the platform may repeat one for 36 hours.',
  ),
  forgetAfter: setting(
    'memory.forget_after',
    time({ least: '1h', most: '3650d' }),
    90 * 86_400_000,
    'How long after a person did something what is remembered of them is forgotten.',
    'BOTRULES_FORGET_AFTER',
  ),
  humanFor: setting(
    'human.for',
    time({ least: '1m', most: '30d' }),
    3_600_000,
    'How long after their last word a person of the page is taken to be talking.',
  ),
  otherBots: setting(
    'human.other_bots',
    appIds(),
    [] as readonly string[],
    'Ids of apps that write for the page without a person, such as another bot.',
  ),
  workers: setting(
    'workers',
    kinds.wholeNumber(1, 1000),
    100,
    'How many calls may be under way at once.',
  ),
  lease: setting(
    'lease',
    time({ least: '1s', most: '1h' }),
    30_000,
    'How long a process that died holds up its conversations.',
  ),
  graphUrl: setting(
    'graph.url',
    kinds.webAddress,
    'https://graph.facebook.com',
    'The Graph API, or what stands in for it.',
    'GRAPH_API_URL',
  ),
  graphVersion: setting(
    'graph.version',
    kinds.text('VERSION', /^v\d+\.\d+$/, /* say */ 'Write a version such as v26.0.'),
    'v26.0',
    'The version of the Graph API.',
    'GRAPH_API_VERSION',
  ),
  graphTimeout: setting(
    'graph.timeout',
    time({ least: '1s', most: '2m' }),
    30_000,
    'How long a call to the platform may take.',
  ),
  attempts: setting(
    'retries.attempts',
    kinds.wholeNumber(1, 100),
    8,
    'How often a call is made before it is a dead letter.',
  ),
  firstPause: setting(
    'retries.first',
    time({ least: '10ms', most: '1h' }),
    1000,
    'The pause after the first failure; each one doubles.',
  ),
  longestPause: setting(
    'retries.longest',
    time({ least: '10ms', most: '24h' }),
    300_000,
    'The longest pause between two attempts.',
  ),
  forwardTimeout: setting(
    'forward.timeout',
    time({ least: '1s', most: '2m' }),
    10_000,
    'How long a forwarded event may take to be answered.',
  ),
  forwardAllow: setting(
    'forward.allow',
    hostNames(),
    [] as readonly string[],
    'Hosts in private networks that events may be forwarded to.',
  ),
  adminHost: setting(
    'admin.host',
    host,
    '127.0.0.1',
    'The address of /metrics, /healthz and /readyz.',
  ),
  adminPort: setting('admin.port', kinds.port, 9464, 'The port of /metrics, /healthz and /readyz.'),
  adminDesk: setting(
    'admin.desk',
    kinds.yesOrNo,
    false,
    'The operator’s desk: /desk/ for people and /api/v1/ for programs, at the address of the metrics.',
  ),
  adminPasswordFile: setting(
    'admin.password_file',
    kinds.text('FILE', /\S/, /* say */ 'Write the path of a file with the password in it.'),
    '',
    'A file with the password of the desk; demanded where other machines reach it.',
    'BOTRULES_DESK_PASSWORD_FILE',
  ),
  adminHosts: setting(
    'admin.hosts',
    hostNames(),
    [] as readonly string[],
    'Names by which the desk is reached, besides those of this machine.',
  ),
  adminPersonalData: setting(
    'admin.personal_data',
    kinds.yesOrNo,
    false,
    'Whether the desk shows ids and words of people, in place of hashes.',
    'BOTRULES_DESK_PERSONAL_DATA',
  ),
  logLevel: setting(
    'log.level',
    kinds.oneOf('debug', 'info', 'warn', 'error', 'silent'),
    'info' as const,
    'How much is logged.',
  ),
  logPersonalData: setting(
    'log.personal_data',
    kinds.yesOrNo,
    false,
    'Log who wrote what, for finding faults; personal data is then in the log.',
  ),
  tracesEndpoint: setting(
    'traces.endpoint',
    kinds.text(
      'URL',
      /^(?:https?:\/\/\S+)?$/,
      /* say */ 'Write the address of an OTLP collector, such as http://localhost:4318.',
    ),
    '',
    'The OpenTelemetry collector that traces go to (OTLP over HTTP).',
    'OTEL_EXPORTER_OTLP_ENDPOINT',
  ),
  bodyLimit: setting('limits.body', kinds.bytes, 3 * 1024 * 1024, 'How big a delivery may be.'),
  connectionLimit: setting(
    'limits.connections',
    { ...kinds.wholeNumber(10, 100_000), word: 'N' },
    800,
    'How many connections may be open at once; each is an open file.',
  ),
} as const;

/** Whether a text is a host name or an IP address, and not a URL or a host with its port. */
function isHost(text: string): boolean {
  return isIP(text) !== 0 || /^[\w-]+(?:\.[\w-]+)*\.?$/.test(text);
}

/** `crm.internal:8080`, `[::1]:8080` and `[::1]` without port and brackets. */
function withoutPort(text: string): string {
  return text.replace(/:\d{1,5}$/, '').replace(/^\[(.*)\]$/, '$1');
}

/** Host names, each with or without a port, with commas between them in a flag or a variable. */
function hostNames(): Kind<readonly string[]> {
  return {
    word: 'HOSTS',
    parse(text) {
      const names = text.split(',').map((name) => name.trim().toLowerCase());
      const wrong = names.find((name) => !isHost(name) && !isHost(withoutPort(name)));
      return wrong === undefined
        ? { value: names }
        : {
            problem: say`is not a host name`,
            hint: say`Write names such as crm.internal or crm.internal:8080, with commas between them.`,
          };
    },
    format: (names) => names.join(', '),
  };
}

/** Ids of apps, with commas between them in a flag or a variable. */
function appIds(): Kind<readonly string[]> {
  return {
    word: 'IDS',
    parse(text) {
      const ids = text.split(',').map((id) => id.trim());
      return ids.every((id) => /^[\w.:-]+$/.test(id))
        ? { value: ids }
        : {
            problem: say`is not the id of an app`,
            hint: say`Write ids such as 1234567890, with commas between them.`,
          };
    },
    format: (ids) => ids.join(', '),
  };
}

/** Environment variables that hold secrets or name the one page; each also as `…_FILE`, the path of a file. */
export const secretVariables = {
  verifyToken: 'VERIFY_TOKEN',
  appSecret: 'APP_SECRET',
  pageToken: 'PAGE_ACCESS_TOKEN',
  forwardSecret: 'FORWARD_SECRET',
} as const;

export const pageIdVariable = 'PAGE_ID';
