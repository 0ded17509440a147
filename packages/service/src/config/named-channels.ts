import type { OperatedChannel } from '@botrules/channel';
import type { Node, Report } from '@botrules/core/tooling';
import { type Channels, isInEnvironment, isSet, shortForm } from '../channels.js';
import { reportUnknownChannels } from './read-channels.js';
import type { Environment } from './secrets.js';
import { secretVariables } from './settings.js';

/** Where settings name channels. */
export interface NamingPlaces {
  readonly channels: Channels;
  /** The setting of a key of the file: `channels`, `apps`. */
  readonly node: (key: string) => Node | undefined;
  readonly env: Environment;
  readonly report: Report;
}

/**
 * The channels that something is set for, whether or not their secrets are there: people who write rules seldom have them. A
 * name that is of no channel is reported.
 */
export function namedChannels(places: NamingPlaces): readonly OperatedChannel[] {
  const { channels, node, env, report } = places;
  const under = node('channels');
  const entries = under?.kind === 'map' ? under.entries : [];
  reportUnknownChannels(entries, channels, report);
  const { appSecret, pageToken } = secretVariables;
  return channels.filter((channel) => {
    const entry = entries.find(({ key }) => key === channel.name);
    if (hasSomething(entry?.value)) return true;
    if (channel === shortForm.channel) {
      const isInFile = ['apps', 'pages'].some((key) => hasSomething(node(key)));
      return isInFile || isSet(appSecret, env) || isSet(pageToken, env);
    }
    // As where settings are read: what stands in the file is not looked for in the environment.
    return entry === undefined && isInEnvironment(channel, env);
  });
}

function hasSomething(node: Node | undefined): boolean {
  if (node?.kind === 'map') return node.entries.length > 0;
  return node?.kind === 'list' && node.items.length > 0;
}
