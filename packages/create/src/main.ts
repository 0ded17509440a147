import { runProcess } from 'botrules';

// `npm create botrules my-bot` is `botrules init --package my-bot`, for who has no botrules yet.
await runProcess(['init', '--package', ...process.argv.slice(2)]);
