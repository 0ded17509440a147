import { render } from 'preact';
import { App } from './app.js';
import { begin } from './begin.js';

render(<App />, document.getElementById('app')!);
void begin();
