import { existsSync } from 'node:fs';

/** The browser that pages are tested in: Debian's package, or what `CHROME` names; `undefined` where there is none. */
export const browserProgram: string | undefined = [
  process.env.CHROME,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find((file) => file !== undefined && existsSync(file));
