/** The operator's desk. */
import { h, render } from 'preact';
import { offerGerman, speakLanguage, wantedLanguage } from '../client/words/language.js';
import { DeskApp } from './desk-app.js';
import { beginDesk } from './desk-store.js';

const root = document.getElementById('app')!;

offerGerman(() => import('./de.js').then(({ desk }) => ({ desk })));
const wanted = wantedLanguage();
// Where it cannot be fetched the service is gone, and the page says so in English.
if (wanted !== 'en') await speakLanguage(wanted).catch(() => undefined);
render(h(DeskApp, null), root);
void beginDesk();
