/** The operator's desk. */
import { h, render } from 'preact';
import { DeskApp } from './desk-app.js';
import { beginDesk } from './desk-store.js';

render(h(DeskApp, {}), document.getElementById('app')!);
void beginDesk();
