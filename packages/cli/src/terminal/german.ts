import { deWith } from '@botrules/core/de';
import { serviceSentences } from '@botrules/service/de';
import { help } from './de/help.js';
import { sentences } from './de/sentences.js';
import { settings } from './de/settings.js';

/** German, with what the command and the service say beside core. */
export const german = deWith({ ...serviceSentences, ...help, ...settings, ...sentences });
