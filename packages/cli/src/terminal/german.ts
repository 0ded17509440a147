import { deWith } from '@botrules/core/de';
import { schemaSentences } from '@botrules/core/de/schema';
import { channelSentences, serviceSentences } from '@botrules/service/de';
import { help } from './de/help.js';
import { sentences } from './de/sentences.js';
import { settings } from './de/settings.js';

/** German, with what the command, the service and the channels say beside core. */
export const german = deWith({
  ...schemaSentences,
  ...channelSentences,
  ...serviceSentences,
  ...help,
  ...settings,
  ...sentences,
});
