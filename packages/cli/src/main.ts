import { runProcess } from './process-main.js';

await runProcess(process.argv.slice(2));
