/** What is logged to: the three methods of `pino` that are used here, so that a pino logger fits as it is. */
export interface Logger {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/**
 * The logger where none is given: one line of JSON each on standard error, since a handler's exception that
 * nobody sees would be worse than a line too many.
 */
export const consoleLogger: Logger = {
  info: (fields, message) => console.error(line('info', fields, message)),
  warn: (fields, message) => console.error(line('warn', fields, message)),
  error: (fields, message) => console.error(line('error', fields, message)),
};

/** The logger to use, which never throws: what goes wrong in a logger must not fail what it was told of. */
export function readLogger(logger: Logger = consoleLogger): Logger {
  const quietly =
    (level: keyof Logger) =>
    (fields: object, message: string): void => {
      try {
        logger[level](fields, message);
      } catch {
        // There is nobody left to tell.
      }
    };
  return { info: quietly('info'), warn: quietly('warn'), error: quietly('error') };
}

function line(level: string, fields: object, message: string): string {
  return JSON.stringify({ level, msg: message, ...fields }, (_key, value: unknown) =>
    value instanceof Error ? (value.stack ?? value.message) : value,
  );
}
