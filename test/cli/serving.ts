import { botrules, type Setting } from './harness.js';

/** Any free ports, and nothing kept. */
export const anywhere = ['--port', '0', '--admin-port', '0', '--inbox', 'memory'];

/** Serves until `use` is done with what has been written, then presses Ctrl-C. */
export async function serving(
  {
    rules = 'rules',
    more = [],
    ...setting
  }: Setting & { readonly rules?: string; readonly more?: readonly string[] },
  use: (seen: (text: RegExp) => Promise<RegExpExecArray>) => Promise<void>,
) {
  const controller = new AbortController();
  let written = '';
  let look = () => {};
  const run = botrules(['serve', rules, ...anywhere, ...more], {
    ...setting,
    signal: controller.signal,
    onStdout(text) {
      written = text;
      look();
    },
  });
  const ended = run.then(({ stderr }) => {
    throw new Error(`It has ended: ${stderr}`);
  });
  ended.catch(() => {});
  const seen = (text: RegExp) =>
    Promise.race([
      ended,
      new Promise<RegExpExecArray>((resolve) => {
        look = () => {
          const found = text.exec(written);
          if (found) resolve(found);
        };
        look();
      }),
    ]);
  try {
    await use(seen);
  } finally {
    controller.abort();
  }
  return run;
}
