/** A JSON Schema without what only an editor reads. */
export function stripSchema<T>(schema: T): T;
