import type { ToPage, ToWorker } from './protocol.js';
import { StudioWorker } from './worker.js';

/** What was put off until the messages that wait already have been taken. */
const { port1, port2 } = new MessageChannel();
const tasks: (() => void)[] = [];
port1.onmessage = () => tasks.shift()?.();

const worker = new StudioWorker(
  (message: ToPage) => postMessage(message),
  (task) => {
    tasks.push(task);
    port2.postMessage(null);
  },
);
// The page sees an error that nobody caught, but no promise that nobody waited for.
addEventListener('unhandledrejection', ({ reason }) =>
  postMessage({ kind: 'broken', message: String(reason) } satisfies ToPage),
);
addEventListener('message', ({ data }: MessageEvent<ToWorker>) => worker.take(data));
