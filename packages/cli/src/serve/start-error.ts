import { say } from '@botrules/core/tooling';
import type { Config, ConfigReading } from '@botrules/service';
import { settings } from '@botrules/service/settings';
import { UsageError } from '../terminal/usage-error.js';

type ShownSettings = ConfigReading['shown'];

/** What the system says of a socket, or what else a start fails with. */
interface StartFailure extends Error {
  readonly code?: string;
  readonly port?: number;
  readonly address?: string;
  readonly hostname?: string;
}

/**
 * Why a service does not start, in one line. What it throws then comes from its surroundings. A value is named by
 * where it was set: most people who meet `HOST` in this way never knew that it was set at all.
 */
export function startError(error: unknown, config: Config, shown: ShownSettings): UsageError {
  const { code, port, address, hostname, message } = error as StartFailure;
  const { host, admin } = config;
  switch (code) {
    case 'EADDRINUSE': {
      const { key, flag } = portSetting(port, config);
      return new UsageError(
        say`Port ${port ?? 0} is taken by another program${setBy(key, shown)}. Choose another with "${flag}".`,
      );
    }
    case 'EACCES': {
      // The rules, when they are read, come with no port.
      if (port === undefined) break;
      const { key, flag } = portSetting(port, config);
      return new UsageError(
        say`You may not listen on port ${port}${setBy(key, shown)}. Choose one above 1023 with "${flag}".`,
      );
    }
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN': {
      const wrong = hostname ?? address;
      const { key, flag } =
        wrong === admin.host && wrong !== host ? settings.adminHost : settings.host;
      return new UsageError(
        say`"${wrong ?? host}" is not an address of this machine${setBy(key, shown)}. Give one with "${flag}", such as "${flag} 127.0.0.1".`,
      );
    }
    case 'inbox-unusable':
      return new UsageError(
        say`The service cannot start: ${ending(message, setBy(settings.inbox.key, shown))}`,
      );
    default:
  }
  const traces = /^traces\.endpoint /.test(message)
    ? setBy(settings.tracesEndpoint.key, shown)
    : '';
  return new UsageError(say`The service cannot start: ${ending(message, traces)}`);
}

function portSetting(port: number | undefined, config: Config) {
  return port === config.admin.port && port !== config.port ? settings.adminPort : settings.port;
}

/** Which variable or file set it; empty for a flag, which was just typed, and for a default. */
function setBy(key: string, shown: ShownSettings): string {
  const origin = shown.get(key)?.origin ?? 'default';
  return origin === 'default' || origin.startsWith('--') ? '' : say` (it is set by ${origin})`;
}

/** A sentence with something more before its end. */
function ending(sentence: string, more: string): string {
  return more === '' ? sentence : `${sentence.replace(/\.$/, '')}${more}.`;
}
