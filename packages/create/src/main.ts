import { runProcess } from 'botrules';

// `npm create botrules my-bot` is `botrules init --package my-bot`, for people who have no botrules yet.
await runProcess(['init', '--package', ...process.argv.slice(2)]);
