import { render } from 'preact';
import { App } from './app.js';
import { tellLanguage } from './ask.js';
import { begin } from './begin.js';
import { listenToKeys } from './keys.js';
import { lost } from './store.js';
import { language, offerGerman, speakLanguage, wantedLanguage } from './words/language.js';

const start = () => void begin();
const root = document.getElementById('app')!;

/** Draws the page anew in the language that is spoken: nothing of it is lost, since all that it shows stands in the store. */
function draw(): void {
  render(<App key={language.peek()} onKey={start} />, root);
}

async function main(): Promise<void> {
  offerGerman(() => import('./words/de/german.js').then(({ germanWords }) => germanWords));
  const wanted = wantedLanguage();
  if (wanted !== 'en') {
    tellLanguage(wanted);
    await speakLanguage(wanted);
  }
  draw();
  language.subscribe((now) => {
    tellLanguage(now);
    draw();
  });
  listenToKeys();
  // An address with a new key in the same tab loads nothing by itself.
  addEventListener('hashchange', () => {
    if (lost.peek() !== undefined) location.reload();
  });
  start();
}

void main();
