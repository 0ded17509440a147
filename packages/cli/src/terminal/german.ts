import { deWith } from '@botrules/core/de';
import { help } from './de/help.js';
import { sentences } from './de/sentences.js';
import { settings } from './de/settings.js';

/** German, with what the command says beside core. */
export const german = deWith({ ...help, ...settings, ...sentences });
