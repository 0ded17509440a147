import { render } from 'preact';
import { App } from './app.js';
import { begin } from './begin.js';
import { listenToKeys } from './keys.js';

const start = () => void begin();
render(<App onKey={start} />, document.getElementById('app')!);
listenToKeys();
start();
