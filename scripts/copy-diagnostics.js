/** Puts the pages of the diagnostics into the package of the command: `botrules help CODE` shows them where no clone is. */
import { cpSync, rmSync } from 'node:fs';

const from = new URL('../docs/diagnostics/', import.meta.url);
const to = new URL('../packages/cli/dist/docs/diagnostics/', import.meta.url);

rmSync(to, { recursive: true, force: true });
cpSync(from, to, { recursive: true });
