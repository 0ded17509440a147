// Runs TypeScript as it stands (`node --import`), in threads as well: on Node 20 tsx by itself serves the first alone.
import { isMainThread } from 'node:worker_threads';
import 'tsx';

if (!isMainThread) {
  const { register } = await import('tsx/esm/api');
  register();
}
